/** The kind and size of a paper, which a web page prints behind the title it links from: `MINUTES PDF 198 KB`. */
import type { CleanedText } from './characters.js';

const LONGEST = 400;
const LABEL = /(?<=\S)\s+PDF \d+(?:\.\d+)? [KM]B$/i;

export function withoutWebLabel({ text, columns }: CleanedText): CleanedText {
  const at = text.length > LONGEST ? -1 : text.search(LABEL);
  return at < 0 ? { text, columns } : { text: text.slice(0, at), columns: columns?.slice(0, at) ?? null };
}
