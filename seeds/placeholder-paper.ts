import { TaggedDocument } from '../src/platform/pdf/document/tagged-document.js';
import { placeholderScan } from './placeholder-scan.js';

export interface PlaceholderFacts {
  readonly title: string;
  readonly pages: number;
  /** As a scanner makes it: pictures, without a word that can be read. */
  readonly isScan?: boolean;
  /** ISO 8601 UTC text, for the document's properties. */
  readonly madeAt: string;
}

/**
 * A PDF that nobody can take for a council's paper, with the length of the one it stands for: the same bytes each time.
 * Later pages say little, because setting text is what takes time.
 */
export async function placeholderPaper({ title, pages, isScan, madeAt }: PlaceholderFacts): Promise<Uint8Array> {
  if (isScan) return placeholderScan({ title, pages });
  const document = new TaggedDocument({
    title: `Placeholder: ${title}`,
    madeAt,
    author: 'Minutebook demo',
    pageLabels: 'none',
  });
  document.heading(1, `Placeholder: ${title}`).paragraph(NOT_REAL);
  for (let page = 1; page <= pages; page += 1) {
    if (page > 1) document.newPage();
    document.paragraph(`Placeholder, page ${page} of ${pages}`, 'lead');
  }
  const { bytes, pageCount } = await document.finish();
  if (pageCount !== pages)
    throw new Error(`The placeholder for “${title}” has ${pageCount} pages instead of ${pages}.`);
  return bytes;
}

const NOT_REAL = 'Made by a program for the demo, with as many pages as the real paper had. No council wrote it.';
