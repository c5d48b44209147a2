import { beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { type HTMLElement, parse } from 'node-html-parser';
import type { XlsxCell } from '../../../../src/platform/web/xlsx/cell-xml.js';
import { MOST_ROWS, type XlsxSheet, xlsxFile } from '../../../../src/platform/web/xlsx/xlsx.js';

const SHEET: XlsxSheet = {
  name: 'Actions',
  columns: [
    { heading: 'Reference', width: 20 },
    { heading: '=Owner', width: 30 },
    { heading: 'Due', width: 18 },
    { heading: 'Times moved', width: 9 },
  ],
};
type Rows = readonly (readonly XlsxCell[])[];

describe('an Excel workbook', () => {
  let parts: Record<string, HTMLElement>;

  beforeAll(async () => {
    parts = await partsOf([
      [['CPP 20(4) 2017/18', 'Rosie Tate & <Partners>', { day: '2017-10-24' }, 2]],
      [
        ['CPP 20(5) 2017/18', '', null, 0],
        ['CPP 20(6) 2017/18', '=HYPERLINK("http://x.example")', { day: '1875-05-01' }, Number.NaN],
      ],
    ]);
  });

  it('has the headings in bold, frozen, and filters over all its rows', () => {
    const bold = styleOf(parts, 'A1');

    expect(row(parts, 1)).toEqual(['Reference', "'=Owner", 'Due', 'Times moved']);
    expect(
      parts['xl/styles.xml']?.querySelectorAll('fonts font')[Number(bold?.getAttribute('fontId'))]?.innerHTML,
    ).toContain('<b>');
    expect(sheet(parts).querySelector('pane')?.attributes).toMatchObject({
      ySplit: '1',
      topLeftCell: 'A2',
      state: 'frozen',
    });
    expect(sheet(parts).querySelector('autofilter')?.getAttribute('ref')).toBe('A1:D4');
    expect(parts['xl/workbook.xml']?.querySelector('definedname')?.text).toBe("'Actions'!$A$1:$D$4");
    expect(
      sheet(parts)
        .querySelectorAll('col')
        .map((col) => col.getAttribute('width')),
    ).toEqual(['20', '30', '18', '9']);
  });

  it('has texts as texts and numbers as numbers', () => {
    expect(row(parts, 2)).toEqual(['CPP 20(4) 2017/18', 'Rosie Tate & <Partners>', '43032', '2']);
    expect(cell(parts, 'B2')?.getAttribute('t')).toBe('inlineStr');
    expect(cell(parts, 'D2')?.getAttribute('t')).toBeUndefined();
    expect(cell(parts, 'D2')?.querySelector('v')?.text).toBe('2');
  });

  it('has days as dates of Excel’s', () => {
    const format = styleOf(parts, 'C2')?.getAttribute('numFmtId');

    expect(cell(parts, 'C2')?.getAttribute('t')).toBeUndefined();
    expect(cell(parts, 'C2')?.querySelector('v')?.text).toBe('43032');
    expect(formatCode(parts, format)).toBe('d\\ mmmm\\ yyyy');
  });

  it('writes out days that Excel cannot count, and leaves out numbers that are none', () => {
    expect(cell(parts, 'C4')?.text).toBe('1 May 1875');
    expect(cell(parts, 'D4')).toBeNull();
  });

  it('holds no formula, and no cell for nothing', () => {
    expect(cell(parts, 'B4')?.text).toBe('\'=HYPERLINK("http://x.example")');
    expect(sheet(parts).querySelectorAll('f')).toEqual([]);
    expect(cell(parts, 'B3')).toBeNull();
    expect(cell(parts, 'C3')).toBeNull();
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+44 1709', "'+44 1709"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1+1', "'  =1+1"],
    ['\u0001=1+1', "'=1+1"],
    ['Tate, R.', 'Tate, R.'],
    ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['_x0041_', '_x005F_x0041_'],
    ['tidy\u0000 \u001b \ufffe \ud800 up', 'tidy    up'],
    ['👍 Ŵ', '👍 Ŵ'],
  ])('takes %j as %j', async (text, written) => {
    const parts = await partsOf([[[text]]]);

    expect(cell(parts, 'A2')?.text).toBe(written);
  });

  it('cuts a text that is longer than a cell can hold', async () => {
    const parts = await partsOf([[['x'.repeat(40_000)]]]);

    expect(cell(parts, 'A2')?.text).toBe(`${'x'.repeat(32_766)}…`);
  });

  it('is whole without rows', async () => {
    expect(
      sheet(await partsOf([]))
        .querySelector('autofilter')
        ?.getAttribute('ref'),
    ).toBe('A1:D1');
  });

  it.each([
    ['Actions: [late] 2017/18?', 'Actions   late  2017 18'],
    ["'The Panel’s actions, as at the end of the year'", 'The Panel’s actions, as at the'],
    ['???', 'Sheet'],
    ['R&D\'s "list"', 'R&D\'s "list"'],
  ])('called %j has a name that Excel takes', async (name, taken) => {
    const book = (await partsOf([], { ...SHEET, name }))['xl/workbook.xml'];

    expect(book?.querySelector('sheet')?.getAttribute('name')).toBe(taken);
  });

  it('names columns beyond the twenty-sixth', async () => {
    const columns = Array.from({ length: 28 }, () => ({ heading: 'One', width: 5 }));

    expect(
      sheet(await partsOf([], { name: 'Wide', columns }))
        .querySelector('autofilter')
        ?.getAttribute('ref'),
    ).toBe('A1:AB1');
  });

  it('gives its first bytes before it has asked for all rows', async () => {
    let asked = 0;
    const batches = async function* () {
      for (; asked < 50; asked++)
        yield await Promise.resolve(Array.from({ length: 500 }, () => ['CPP 1', 'A', null, asked]));
    };

    const pieces = xlsxFile(SHEET, batches());
    await pieces.next();
    expect(asked).toBe(0);
    for await (const piece of pieces) expect(piece.length).toBeLessThan(100_000);
  });

  it('says so where there are more rows than Excel has', async () => {
    const empty = Array<readonly XlsxCell[]>(500_000).fill([]);

    const parts = await textsOf([empty, empty, empty, empty]);

    const text = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(text.match(/<row /g)).toHaveLength(MOST_ROWS + 2);
    expect(text).toContain('<row r="1048576"><c r="A1048576"');
    expect(text).toContain('There are more rows than one sheet holds');
  });
});

async function textsOf(batches: readonly Rows[], of = SHEET): Promise<Record<string, string>> {
  const pieces: Uint8Array[] = [];
  for await (const piece of xlsxFile(of, batchesFrom(batches))) pieces.push(piece);
  const files = unzipSync(Buffer.concat(pieces));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

async function partsOf(batches: readonly Rows[], of = SHEET): Promise<Record<string, HTMLElement>> {
  const texts = await textsOf(batches, of);
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, parse(text, { lowerCaseTagName: true })]),
  );
}

async function* batchesFrom(batches: readonly Rows[]): AsyncGenerator<Rows> {
  for (const batch of batches) yield await Promise.resolve(batch);
}

function sheet(parts: Record<string, HTMLElement>): HTMLElement {
  return parts['xl/worksheets/sheet1.xml'] ?? parse('');
}

function cell(parts: Record<string, HTMLElement>, reference: string): HTMLElement | null {
  return sheet(parts).querySelector(`c[r="${reference}"]`);
}

function row(parts: Record<string, HTMLElement>, number: number): string[] {
  return sheet(parts)
    .querySelectorAll(`row[r="${number}"] c`)
    .map((each) => each.text);
}

function formatCode(parts: Record<string, HTMLElement>, id: string | undefined): string | undefined {
  const formats = parts['xl/styles.xml']?.querySelectorAll('numfmt');
  return formats?.find((format) => format.getAttribute('numFmtId') === id)?.getAttribute('formatCode');
}

function styleOf(parts: Record<string, HTMLElement>, reference: string): HTMLElement | undefined {
  return parts['xl/styles.xml']?.querySelectorAll('cellxfs xf')[Number(cell(parts, reference)?.getAttribute('s'))];
}
