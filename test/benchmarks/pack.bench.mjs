import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { TaggedDocument } from '../../dist/src/platform/pdf/document/tagged-document.js';
import { assemblePack } from '../../dist/src/platform/pdf/pack/assemble-pack.js';
import { median } from './measure.mjs';

const LENGTHS = [5, 4, 3, 4, 23, 42, 5, 7];
const RUNS = 5;
const MADE_AT = '2017-10-16T09:00:00.000Z';

/** A stamped, labelled, bookmarked pack of eight papers beside merely copying their pages into one file. */
export async function packBench() {
  const papers = await Promise.all(LENGTHS.map(made));
  const frontMatter = (await new TaggedDocument({ title: 'Agenda', madeAt: MADE_AT }).heading(1, 'Agenda').finish())
    .bytes;
  const merged = await median(RUNS, () => merge([frontMatter, ...papers]));
  const packed = await median(RUNS, () => pack(frontMatter, papers));
  return [{ what: 'Pack of 8 papers, 93 pages', against: 'copying their pages into one file', ratio: packed / merged }];
}

async function made(pages) {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let page = 1; page <= pages; page += 1) {
    const sheet = document.addPage([595.28, 841.89]);
    for (let line = 0; line < 40; line += 1)
      sheet.drawText(`Page ${page}, line ${line}`, { x: 60, y: 770 - line * 17, size: 11, font });
  }
  return document.save();
}

async function merge(files) {
  const whole = await PDFDocument.create();
  for (const file of files) {
    const source = await PDFDocument.load(file);
    for (const page of await whole.copyPages(source, source.getPageIndices())) whole.addPage(page);
  }
  return whole.save();
}

async function pack(frontMatter, papers) {
  let first = 1;
  const parts = papers.map((paper, index) => {
    const part = {
      kind: 'paper',
      first,
      pageCount: LENGTHS[index],
      load: async () => paper,
      itemLabel: `Agenda Item ${index + 1}`,
    };
    first += LENGTHS[index];
    return part;
  });
  const bookmarks = parts.map((part) => ({ title: part.itemLabel, target: { page: part.first } }));
  return assemblePack({ title: 'Pack', madeAt: MADE_AT, frontMatter, parts, bookmarks });
}
