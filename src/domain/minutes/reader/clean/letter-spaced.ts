/** Headings set with a blank between their letters: `A G E N D A`. */
import type { CleanedText } from './characters.js';

const LONGEST = 120;
const SPACED = /^\s*\p{Lu}(?: \p{Lu}){3,}(?: {2,}\p{Lu}(?: \p{Lu})*)*$/u;

export function withoutLetterSpacing({ text, columns }: CleanedText): CleanedText {
  if (text.length > LONGEST || !SPACED.test(text)) return { text, columns };
  const kept: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const isLetter = text.charAt(at) !== ' ';
    if (isLetter || (at > 0 && text.charAt(at - 1) === ' ' && text.charAt(at + 1) !== ' ')) kept.push(at);
  }
  return {
    text: kept.map((at) => text.charAt(at)).join(''),
    columns: kept.map((at) => columns?.[at] ?? at),
  };
}
