import { beforeAll, describe, expect, it } from '@jest/globals';
import { PDFDocument, type PDFDict } from '@cantoo/pdf-lib';
import type { Table, Words } from '../../../../src/platform/pdf/document/blocks.js';
import { TaggedDocument } from '../../../../src/platform/pdf/document/tagged-document.js';
import { dictEntry, entry, everyDict, textOf } from '../../../../src/platform/pdf/objects/entries.js';
import { readPdf, type ReadPdf } from '../../../support/pdf.js';
import { outlineOf, strayPainting } from '../../../support/pdf-structure.js';

const COLUMNS = [
  { heading: 'Reference', share: 2, namesRow: true },
  { heading: 'Action', share: 5 },
  { heading: 'Standing', share: 2 },
];
const RIGHT_EDGE = 595.28 - 70;

/** ISO 14289-1 and ISO 32000-1, 14.8.4.3.4, as far as a program can tell. */
describe('a table over several pages', () => {
  let document: PDFDocument;
  let read: ReadPdf;

  beforeAll(async () => {
    const rows = Array.from({ length: 90 }, (_, index) => [
      [{ text: `CPP ${index + 1}.`, link: { uri: `https://council.example/actions/${index + 1}` } }],
      `Beginning ${index + 1}. ${'That a report be brought to the Panel. '.repeat(index % 5)}Ending ${index + 1}.`,
      index % 3 === 0 ? '● Overdue' : '',
    ]);
    const bytes = await pdfOf({ columns: COLUMNS, rows });
    document = await PDFDocument.load(bytes, { updateMetadata: false });
    read = await readPdf(bytes);
  });

  it('is one table with its headings once, each row named by a cell', () => {
    const tree = outlineOf(entry(dictEntry(document.catalog, 'StructTreeRoot'), 'K'));
    const row = 'TR(TH(Link) TD TD)';

    expect(tree).toBe(`Document(H1 Table(THead(TR(TH TH TH)) TBody(${Array(90).fill(row).join(' ')})) P)`);
  });

  it('says of each heading which cells it is for (7.5)', () => {
    const scopes = elements(document, 'TH').map((cell) => {
      const attributes = dictEntry(cell, 'A');
      return `${textOf(entry(attributes, 'O'))} ${textOf(entry(attributes, 'Scope'))}`;
    });

    expect(scopes.filter((scope) => scope === 'Table Column')).toHaveLength(3);
    expect(scopes.filter((scope) => scope === 'Table Row')).toHaveLength(90);
  });

  it('prints its headings at the top of each page', () => {
    expect(read.pages.length).toBeGreaterThan(3);
    for (const { words } of read.pages) {
      const [first, second, third] = words.filter(({ text }) => COLUMNS.some(({ heading }) => heading === text));
      expect([first?.text, second?.text, third?.text]).toEqual(['Reference', 'Action', 'Standing']);
      expect(first?.y).toBe(third?.y);
    }
    const [, ...later] = read.pages;
    expect(later.every(({ text }) => text.indexOf('Reference') < text.indexOf('Beginning'))).toBe(true);
  });

  it('draws rules and repeated headings as artifacts (7.1)', () => {
    expect(document.getPages().flatMap(({ node }) => strayPainting(node))).toEqual([]);
  });

  it('has every row whole on one page, in order', () => {
    const beginnings = read.pages.map(({ text }) =>
      [...text.matchAll(/Beginning (\d+)\./g)].map(([, number]) => number),
    );
    const endings = read.pages.map(({ text }) => [...text.matchAll(/Ending (\d+)\./g)].map(([, number]) => number));

    expect(beginnings.flat()).toEqual(Array.from({ length: 90 }, (_, index) => String(index + 1)));
    expect(endings).toEqual(beginnings);
  });

  it('leads on from its links', () => {
    const links = read.pages.flatMap((page) => page.links);

    expect(links).toHaveLength(90);
    expect(links[4]).toEqual({ to: 'https://council.example/actions/5', contents: 'CPP 5.' });
  });
});

describe('a table', () => {
  it('splits a row that is taller than a page, and loses no word of it', async () => {
    const words = Array.from({ length: 1500 }, (_, index) => `word${index}`);

    const { pages } = await readPdf(await pdfOf({ columns: COLUMNS, rows: [['1', words.join(' '), 'last']] }));

    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap(({ text }) => text.match(/word\d+/g) ?? [])).toEqual(words);
    expect(pages.every(({ text }) => text.includes('Reference'))).toBe(true);
  });

  it('keeps its headings with its first row, and both with the heading before them', async () => {
    for (let lines = 22; lines <= 32; lines++) {
      const document = newDocument();
      for (let line = 0; line < lines; line++) document.paragraph(`Line ${line}`);
      document.heading(2, 'Overdue actions').table({ columns: COLUMNS, rows: [['1', 'First row '.repeat(9), 'x']] });

      const { pages } = await readPdf((await document.finish()).bytes);
      const page = pages.find(({ text }) => text.includes('Overdue actions'));
      expect(page?.text).toContain('First row');
      expect(pages.filter(({ text }) => text.includes('Reference'))).toHaveLength(1);
    }
  });

  it('wraps long words inside their column', async () => {
    const rows = [['CPP'.repeat(40), 'https://council.example/'.repeat(20), 'Overdue'.repeat(20)]];

    const [page] = (await readPdf(await pdfOf({ columns: COLUMNS, rows }))).pages;
    const starts = new Set(
      page?.words.filter(({ text }) => /CPP|council|Overdue/.test(text)).map(({ x }) => Math.round(x)),
    );
    expect(starts.size).toBe(3);
    expect(page?.words.every(({ x }) => x < RIGHT_EDGE)).toBe(true);
  });

  it('has as many cells in a row as columns, even where a row says less', async () => {
    const document = await PDFDocument.load(await pdfOf({ columns: COLUMNS, rows: [['1'], ['2', '', 'three']] }));

    expect(elements(document, 'TD')).toHaveLength(4);
  });

  it('is not there without rows', async () => {
    const bytes = await pdfOf({ columns: COLUMNS, rows: [] });

    expect((await readPdf(bytes)).text).not.toContain('Reference');
    expect(elements(await PDFDocument.load(bytes), 'Table')).toEqual([]);
  });

  it('does not repeat headings that would fill the page', async () => {
    const columns = [
      { heading: 'A heading of many words '.repeat(60), share: 1 },
      { heading: 'Else', share: 4 },
    ];
    const rows: Words[][] = Array.from({ length: 80 }, (_, index) => [String(index), 'text']);

    const { pages } = await readPdf(await pdfOf({ columns, rows }));

    expect(pages.at(-1)?.text).toContain('79');
    expect(pages.at(-1)?.text).not.toContain('A heading');
  });
});

function newDocument(): TaggedDocument {
  return new TaggedDocument({ title: 'Actions', madeAt: '2017-10-16T09:00:00.000Z' });
}

async function pdfOf(table: Table): Promise<Uint8Array> {
  return (await newDocument().heading(1, 'Actions').table(table).paragraph('After the table.').finish()).bytes;
}

function elements(document: PDFDocument, kind: string): PDFDict[] {
  return [...everyDict(document.context)].filter((dict) => textOf(entry(dict, 'S')) === kind);
}
