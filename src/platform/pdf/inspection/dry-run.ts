import { PDFArray, PDFName, PDFNumber, type PDFDocument } from '@cantoo/pdf-lib';
import { dictEntry, entry, items } from '../objects/entries.js';
import { loadPaper } from '../objects/load-paper.js';
import { assemblePack } from '../pack/assemble-pack.js';
import { blankSheet } from '../pack/made-sheets.js';
import { rewriteAlone } from '../rewrite-alone.js';
import { hasOversizedStream } from './bounded-inflate.js';
import { countPagesWithText } from './pages-with-text.js';
import type { Verdict } from './pdf-inspection.js';

const DETAILS = { title: 'Dry run', madeAt: '2000-01-01T00:00:00.000Z' };
/** Readers look for the header in the first kilobyte, and for the end in the last one; some mailers add a little. */
const HEAD = 1024;
const TAIL = 4096;

/** Does with a file all that publishing will do with it: whatever comes to light comes to light here. */
export async function dryRun(bytes: Buffer): Promise<Verdict> {
  if (!bytes.subarray(0, HEAD).includes('%PDF-')) return { problem: 'not-a-pdf' };
  if (!bytes.subarray(-TAIL).includes('startxref')) return { problem: 'damaged' };
  if (await hasOversizedStream(bytes)) return { problem: 'too-complex' };
  try {
    return await openedAndBuilt(bytes);
  } catch (error) {
    if (isAboutPassword(error)) return { problem: 'locked' };
    return { problem: error instanceof RangeError ? 'too-complex' : 'damaged' };
  }
}

async function openedAndBuilt(bytes: Buffer): Promise<Verdict> {
  const paper = await loadPaper(bytes);
  const pageCount = paper.getPageCount();
  if (pageCount === 0) return { problem: 'no-pages' };
  if (isIncomplete(paper)) return { problem: 'damaged' };

  const { bytes: pack } = await assemblePack({
    ...DETAILS,
    frontMatter: await blankSheet(DETAILS),
    parts: [{ kind: 'paper', first: 1, pageCount, load: async () => bytes, itemLabel: 'Agenda Item 1' }],
    bookmarks: [],
  });
  const alone = await rewriteAlone(bytes, { title: DETAILS.title });
  const counts = [(await loadPaper(pack)).getPageCount() - 1, (await loadPaper(alone)).getPageCount()];
  if (counts.some((count) => count !== pageCount)) return { problem: 'damaged' };
  return { pageCount, pagesWithText: await countPagesWithText(bytes) };
}

/** Pages or contents that the file speaks of and does not hold, as where a download was cut off. */
function isIncomplete(paper: PDFDocument): boolean {
  const pages = paper.getPages();
  const promised = entry(dictEntry(paper.catalog, 'Pages'), 'Count');
  if (promised instanceof PDFNumber && promised.asNumber() > pages.length) return true;
  return pages.some(({ node }) => {
    const contents = entry(node, 'Contents');
    if (contents instanceof PDFArray) return items(contents).length < contents.size();
    return contents === undefined && node.has(PDFName.of('Contents'));
  });
}

function isAboutPassword(error: unknown): boolean {
  return error instanceof Error && /password|encrypt/i.test(error.message);
}
