/** Sentences of narrative that were marked: a mark hangs on words, and is astray once the text no longer has them. */
import type { BlockToCheck } from './minutes-to-check.js';

export function isAstray(sentence: string, text: string): boolean {
  return !text.includes(sentence);
}

/** Each of a block; who checks the minutes may not be shown what is private. */
export function astrayInWords({ astray, isPrivate }: Pick<BlockToCheck, 'astray' | 'isPrivate'>): string[] {
  return astray.map((sentence) => {
    const which = isPrivate ? 'a sentence of its private text' : `“${beginningOf(sentence)}”`;
    return `${which} is marked, but its words do not stand in the text any more.`;
  });
}

const LONGEST = 60;

/** `The Chair would write to the Secretary of State about …` */
function beginningOf(sentence: string): string {
  if (sentence.length <= LONGEST) return sentence;
  const space = sentence.lastIndexOf(' ', LONGEST);
  return `${sentence.slice(0, space > 0 ? space : LONGEST).trimEnd()} …`;
}
