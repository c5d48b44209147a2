import { splitByFont } from '../../platform/pdf/fonts/font-runs.js';
import type { EntryInFull } from './agenda-in-full.js';

const UPRIGHT = { bold: false, italic: false };
/** Every font has these, so an entry of nothing else needs none opened. */
const EVERYDAY = /^[\s\u0020-\u00ff\u2010-\u2027]*$/;

/** Characters in the words of an entry, as the agenda sheet prints them, that no font has. */
export function unprintableIn({ title, publicTitle, presenter, printed }: EntryInFull): string[] {
  const words = [publicTitle ?? title, presenter ?? '', ...printed].filter((text) => !EVERYDAY.test(text));
  return [...new Set(words.flatMap((text) => splitByFont(text, UPRIGHT).missing))];
}
