import { describe, expect, it } from '@jest/globals';
import type { ListItem } from '../../../../src/platform/pdf/document/blocks.js';
import { TaggedDocument, type TaggedDocumentOptions } from '../../../../src/platform/pdf/document/tagged-document.js';
import { readPdf } from '../../../support/pdf.js';

const OPTIONS: TaggedDocumentOptions = { title: 'Agenda', madeAt: '2017-10-16T09:00:00.000Z' };
const RIGHT_EDGE = 595.28 - 70;

describe('the pages of a tagged document', () => {
  it('are labelled i, ii and padded with a blank page to an even number', async () => {
    const { bytes, pageCount } = await documentOf(
      { pageLabels: 'roman', padToEven: true, footer: 'The Panel' },
      (document) => document.heading(1, 'Agenda').newPage().heading(2, 'Membership').newPage().heading(2, 'Notices'),
    );

    const { pages } = await readPdf(bytes);
    expect(pageCount).toBe(4);
    expect(pages.map((page) => page.label)).toEqual(['i', 'ii', 'iii', 'iv']);
    expect(pages.map((page) => page.text.includes('The Panel'))).toEqual([true, true, true, true]);
    expect(pages[3]?.text).toContain('This page is intentionally left blank');
  });

  it('are not padded when their number is even', async () => {
    const { pageCount } = await documentOf({ padToEven: true }, (document) =>
      document.paragraph('One').newPage().paragraph('Two'),
    );

    expect(pageCount).toBe(2);
  });

  it('hold a heading and what follows it together', async () => {
    for (let lines = 27; lines <= 33; lines++) {
      const { bytes } = await documentOf({}, (document) => {
        for (let line = 0; line < lines; line++) document.paragraph(`Line ${line}`);
        return document.heading(2, 'Stranded?').paragraph('The text below the heading.');
      });
      const { pages } = await readPdf(bytes);
      const page = pages.find(({ text }) => text.includes('Stranded?'));
      expect(page?.text).toContain('The text below the heading.');
    }
  });

  it('keep words inside the margins, however long they are', async () => {
    const address = `https://moderngov.council.example/${'documents'.repeat(30)}.pdf`;
    const { bytes } = await documentOf({}, (document) =>
      document
        .heading(1, 'A very long title '.repeat(11))
        .list([item('1.', address), item('Item 13A.', 'x'.repeat(400))]),
    );

    const [page] = (await readPdf(bytes)).pages;
    expect(page?.text.replace(/\s/g, '')).toContain(address);
    expect(page?.words.every((word) => word.x >= 69 && word.x < RIGHT_EDGE)).toBe(true);
  });

  it('print no line over another', async () => {
    const { bytes } = await documentOf({}, (document) =>
      document
        .heading(1, 'Corporate Parenting Panel of the whole of the Metropolitan Borough')
        .facts([{ label: 'Venue and how to get there', value: 'Town Hall, '.repeat(20) }])
        .list([item('1.', 'Apologies '.repeat(30)), item('2.', 'Minutes')])
        .paragraph('The end.', 'small'),
    );

    const [page] = (await readPdf(bytes)).pages;
    const heights = [...new Set(page?.words.map((word) => Math.round(word.y)))].sort((one, other) => other - one);
    const gaps = heights.slice(1).map((height, index) => (heights[index] ?? 0) - height);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(13);
  });
});

describe('the navigation of a tagged document', () => {
  it('has bookmarks by heading, entries beneath their heading, and named destinations', async () => {
    const { bytes } = await documentOf({}, (document) =>
      document
        .heading(1, 'Panel')
        .heading(2, 'Agenda')
        .list([{ ...item('1.', 'Apologies'), bookmark: '1. Apologies', destination: 'item-1' }])
        .newPage()
        .heading(2, 'Membership', { destination: 'membership' })
        .heading(2, 'Notices', { bookmark: false }),
    );

    const { outline, destinations } = await readPdf(bytes);
    expect(outline).toEqual([
      {
        title: 'Panel',
        to: 1,
        children: [
          { title: 'Agenda', to: 1, children: [{ title: '1. Apologies', to: 1, children: [] }] },
          { title: 'Membership', to: 2, children: [] },
        ],
      },
    ]);
    expect(destinations).toEqual({ 'item-1': 1, membership: 2 });
  });
});

describe('the words of a tagged document', () => {
  it('are printed in any script that a font is there for', async () => {
    const words = ['Ŵŷ Zażółć', 'Ελληνικά', 'Кириллица', 'हिन्दी', 'ਸਤ ਸ੍ਰੀ ਅਕਾਲ', 'નમસ્તે', 'বাংলা', 'தமிழ்', '👍', '✓'];

    const { missingGlyphs } = await documentOf({}, (document) => document.list(words.map((word) => item('•', word))));

    expect(missingGlyphs).toEqual([]);
  });

  it('run from right to left in Arabic and Hebrew, with numbers left to right', async () => {
    const arabic = 'اجتماع المجلس يوم 24 أكتوبر (مفتوح)';
    const hebrew = 'שלום עולם 17';

    const { bytes } = await documentOf({}, (document) => document.paragraph(arabic).paragraph(hebrew));

    const [page] = (await readPdf(bytes)).pages;
    const fromTheLeft = [...(page?.words ?? [])].sort((one, other) => other.y - one.y || one.x - other.x);
    expect(fromTheLeft.map((word) => word.text.trim())).toEqual([
      '(',
      'مفتوح',
      ')',
      'أكتوبر',
      '24',
      'اجتماع المجلس يوم',
      '17',
      'שלום עולם',
      '1',
    ]);
  });

  it('report what no font has, and print a box for it', async () => {
    const { bytes, missingGlyphs } = await documentOf({}, (document) => document.paragraph('Councillor 王小明 王'));

    expect(missingGlyphs).toEqual(['王', '小', '明']);
    expect((await readPdf(bytes)).text).toContain('Councillor □□□ □');
  });
});

function item(label: string, words: string): ListItem {
  return { label, content: [{ kind: 'paragraph', words }] };
}

async function documentOf(
  options: Partial<TaggedDocumentOptions>,
  write: (document: TaggedDocument) => TaggedDocument,
) {
  return write(new TaggedDocument({ ...OPTIONS, ...options })).finish();
}
