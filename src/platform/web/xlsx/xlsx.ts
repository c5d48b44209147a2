/**
 * An Excel workbook of one sheet, written as its rows come, so that no number of them fills the memory. Written here and
 * not by a library: exceljs has had no release since 2023 and brings some 190 packages, write-excel-file holds the
 * whole sheet in memory and knows no filter; what is needed of the format is little.
 */
import { strToU8 } from 'fflate';
import { headingsXml, rowXml, type XlsxCell } from './cell-xml.js';
import { STYLES_XML } from './cell-styles.js';
import {
  CONTENT_TYPES_XML,
  PACKAGE_LINKS_XML,
  sheetEndXml,
  sheetStartXml,
  WORKBOOK_LINKS_XML,
  workbookXml,
  type XlsxColumn,
} from './workbook-parts.js';
import { ZipStream } from './zip-stream.js';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** At least one column; `name` is on the tab of the sheet. */
export interface XlsxSheet {
  readonly name: string;
  readonly columns: readonly XlsxColumn[];
}

/** As many rows as Excel has, one of them for the headings and one to say that there were more. */
export const MOST_ROWS = 1_048_574;
const MORE = 'There are more rows than one sheet holds. Filter the list and export it in parts.';

/** The bytes of the file, in pieces; the rows come in batches as they are read. */
export async function* xlsxFile(
  { name, columns }: XlsxSheet,
  batches: AsyncIterable<readonly (readonly XlsxCell[])[]>,
): AsyncGenerator<Uint8Array> {
  const zip = new ZipStream();
  zip.add('[Content_Types].xml', CONTENT_TYPES_XML);
  zip.add('_rels/.rels', PACKAGE_LINKS_XML);
  zip.add('xl/_rels/workbook.xml.rels', WORKBOOK_LINKS_XML);
  zip.add('xl/styles.xml', STYLES_XML);

  const sheet = zip.begin('xl/worksheets/sheet1.xml');
  sheet.push(strToU8(sheetStartXml(columns) + headingsXml(columns.map(({ heading }) => heading))));
  let last = 1;
  for await (const rows of batches) {
    const room = MOST_ROWS + 1 - last;
    sheet.push(
      strToU8(
        rows
          .slice(0, room)
          .map((cells, index) => rowXml(last + 1 + index, cells))
          .join(''),
      ),
    );
    last += Math.min(rows.length, room);
    yield* zip.take();
    if (rows.length > room) {
      last += 1;
      sheet.push(strToU8(rowXml(last, [MORE])));
      break;
    }
  }
  sheet.push(strToU8(sheetEndXml(columns, last)), true);

  zip.add('xl/workbook.xml', workbookXml(name, columns, last));
  zip.end();
  yield* zip.take();
}
