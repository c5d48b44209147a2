import { describe, expect, it } from '@jest/globals';
import { assemblePack } from '../../../../src/platform/pdf/pack/assemble-pack.js';
import { makePdf, type MadePage } from '../../../support/made-pdf.js';
import { readPdf, type ReadPage } from '../../../support/pdf.js';

const CROPPED: [number, number, number, number] = [100, 150, 400, 500];

describe('stamps on the pages of a paper', () => {
  it.each<[string, MadePage, { width: number; height: number }]>([
    ['a plain page', {}, { width: 595.28, height: 841.89 }],
    ['a page turned by 90 degrees', { rotate: 90 }, { width: 841.89, height: 595.28 }],
    ['a page turned by 180 degrees', { rotate: 180 }, { width: 595.28, height: 841.89 }],
    ['a page turned by 270 degrees', { rotate: 270 }, { width: 841.89, height: 595.28 }],
    ['a page with a moved CropBox', { cropBox: CROPPED }, { width: 400, height: 500 }],
    ['a turned page with a moved CropBox', { cropBox: CROPPED, rotate: 90 }, { width: 500, height: 400 }],
    ['a page whose MediaBox begins elsewhere', { origin: [-300, 200] }, { width: 595.28, height: 841.89 }],
    ['a page in units of its own', { userUnit: 2, size: [300, 400] }, { width: 600, height: 800 }],
    ['a turned page in units of its own', { userUnit: 2, size: [300, 400], rotate: 270 }, { width: 800, height: 600 }],
    ['a scanned page', { scanned: true }, { width: 595.28, height: 841.89 }],
    ['a turned scanned page', { scanned: true, rotate: 90 }, { width: 841.89, height: 595.28 }],
    ['a small page', { size: [200, 150], scanned: true }, { width: 200, height: 150 }],
  ])('are upright, in their places and on the page: %s', async (_, page, size) => {
    const stamped = await stampedPage(page);

    const foot = wordOf(stamped, 'Page 7');
    const head = wordOf(stamped, 'Agenda Item 6');
    expect(stamped).toMatchObject({ width: expect.closeTo(size.width, 1), height: expect.closeTo(size.height, 1) });
    expect(foot.upright && head.upright).toBe(true);
    expect(foot.y).toBeGreaterThan(3);
    expect(foot.y).toBeLessThan(34);
    expect(Math.abs(foot.x - (size.width / 2 - 16))).toBeLessThan(3);
    expect(head.y).toBeLessThan(size.height - 8);
    expect(head.y).toBeGreaterThan(size.height - 42);
    expect(head.x).toBeGreaterThan(size.width / 4);
    expect(head.x).toBeLessThan(size.width - 28);
  });

  it('step aside for words that stand in the usual place', async () => {
    const free = wordOf(await stampedPage({}), 'Page 7');
    const stamped = await stampedPage({ words: [{ text: 'Confidential draft, version 3', x: 240, y: 27 }] });

    expect(wordOf(stamped, 'Page 7').y).not.toBeCloseTo(free.y);
    expect(wordOf(stamped, 'Confidential draft, version 3').y).toBeCloseTo(27);
  });

  it('make room by shrinking the page to 95 % where words fill its foot', async () => {
    const words = [8, 14, 20, 26, 32, 38].map((y) => ({
      text: 'words at the very foot of the page, all across it',
      x: 150,
      y,
    }));

    const stamped = await stampedPage({ words, text: '' });

    const lowest = Math.min(...stamped.words.filter((word) => word.text.startsWith('words at')).map((word) => word.y));
    expect(wordOf(stamped, 'Page 7').y + 7).toBeLessThan(lowest);
    expect(stamped.words.find((word) => word.y > 60)?.text).toBe('Agenda Item 6');
  });

  it('make room on a page that is one picture, on which words keep their proportions', async () => {
    const stamped = await stampedPage({ scanned: true, words: [{ text: 'corner', x: 72, y: 800 }], text: '' });

    const corner = wordOf(stamped, 'corner');
    expect(corner.x).toBeCloseTo(297.64 + (72 - 297.64) * 0.95, 0);
    expect(corner.y).toBeLessThan(800);
  });

  it('move links along with a shrunken page', async () => {
    const bytes = await packOf({ scanned: true, links: [{ uri: 'https://www.council.example/report' }] });

    const page = (await readPdf(bytes)).pages[1];
    expect(page?.links).toEqual([{ to: 'https://www.council.example/report', contents: '' }]);
  });

  it('are in their places on content that leaves its drawing state open, or closes one too many', async () => {
    const open = await stampedPage({ content: 'q 2 0 0 2 50 50 cm q', text: '' });
    const closed = await stampedPage({ content: 'q Q Q Q 0.5 0 0 0.5 0 0 cm', text: '' });

    expect(wordOf(open, 'Page 7').y).toBeCloseTo(20);
    expect(wordOf(closed, 'Page 7').y).toBeCloseTo(20);
  });

  it('put the restriction in a band at the head of every page', async () => {
    const label = 'Not for publication: exempt, paragraph 3';
    const bytes = await packOf({}, { restricted: label });

    const page = (await readPdf(bytes)).pages[1];
    expect(page?.text).toContain(label);
    expect(page && wordOf(page, label).y).toBeGreaterThan(815);
  });
});

async function stampedPage(page: MadePage): Promise<ReadPage> {
  const stamped = (await readPdf(await packOf(page))).pages[1];
  if (!stamped) throw new Error('The pack has no second page');
  return stamped;
}

async function packOf(page: MadePage, more: { restricted?: string } = {}): Promise<Uint8Array> {
  const paper = await makePdf({ pages: [page] });
  const { bytes } = await assemblePack({
    title: 'Pack',
    madeAt: '2017-10-16T09:00:00.000Z',
    frontMatter: await makePdf({ pages: 1, text: 'Agenda' }),
    parts: [{ kind: 'paper', first: 7, pageCount: 1, load: async () => paper, itemLabel: 'Agenda Item 6', ...more }],
    bookmarks: [],
  });
  return bytes;
}

function wordOf(page: ReadPage, text: string) {
  const word = page.words.find((candidate) => candidate.text === text);
  if (!word) throw new Error(`The page does not say "${text}" but: ${page.text}`);
  return word;
}
