/** What a workbook of one sheet holds beside its rows (ECMA-376, part 1, 12.2 and 18.3.1.99; part 2, 9). */
import { columnName } from './cell-xml.js';
import { xmlText } from './xml-text.js';

export interface XlsxColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const CONTENT_TYPES_XML = [
  `${XML}<Types xmlns="${PACKAGE}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  `<Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/>`,
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${KIND}.worksheet+xml"/>`,
  `<Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/>`,
  '</Types>',
].join('');

export const PACKAGE_LINKS_XML = links([['officeDocument', 'xl/workbook.xml']]);
export const WORKBOOK_LINKS_XML = links([
  ['worksheet', 'worksheets/sheet1.xml'],
  ['styles', 'styles.xml'],
]);

/** Comes after the rows, as it says over how many of them the filter goes; the headings are printed on each page. */
export function workbookXml(name: string, columns: readonly XlsxColumn[], lastRow: number): string {
  const sheet = sheetName(name);
  const quoted = `'${xmlText(sheet.replaceAll("'", "''"))}'`;
  const last = columnName(columns.length - 1);
  return [
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    `<sheets><sheet name="${xmlText(sheet)}" sheetId="1" r:id="rId1"/></sheets><definedNames>`,
    `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${quoted}!$A$1:$${last}$${lastRow}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">${quoted}!$1:$1</definedName>`,
    '</definedNames></workbook>',
  ].join('');
}

/** All that stands before the rows: the headings stay when one scrolls. */
export function sheetStartXml(columns: readonly XlsxColumn[]): string {
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    `${XML}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    '<sheetViews><sheetView workbookViewId="0">',
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    `</sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`,
  ].join('');
}

/** Printed on A4 across, as wide as the paper. */
export function sheetEndXml(columns: readonly XlsxColumn[], lastRow: number): string {
  return [
    `</sheetData><autoFilter ref="A1:${columnName(columns.length - 1)}${lastRow}"/>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join('');
}

/** Excel refuses a file whose sheet has a longer name or one with such signs in it. */
function sheetName(name: string): string {
  const allowed = name.replace(/[[\]:*?/\\\p{Cc}]/gu, ' ').slice(0, 31);
  return allowed.replace(/^[\s']+|[\s']+$/g, '') || 'Sheet';
}

function links(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}
