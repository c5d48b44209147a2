import { readPdfText } from '../read-pdf-text.js';

/** A scanner's own stamp, such as a page number, makes no page readable. */
const FEWEST_CHARACTERS = 10;

/** On how many pages there is text to read; null where it cannot be told, which is no reason to refuse a paper. */
export async function countPagesWithText(bytes: Uint8Array): Promise<number | null> {
  try {
    const pages = await readPdfText(bytes);
    return pages.filter((text) => (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= FEWEST_CHARACTERS).length;
  } catch {
    return null;
  }
}
