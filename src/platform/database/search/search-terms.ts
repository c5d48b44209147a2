/**
 * The one way texts are taken apart for searching, on both engines alike: folded words of letters and digits. A word with
 * an apostrophe is found whole and in parts, so `o'neil`, `oneil` and `neil` all find O’Neil; a number is found whole
 * only, because `2` is no part of `20`; a year such as `2017/18` is one word, else it would find every minute 18.
 */
const WORD = /(?<!\p{N})\p{N}{4}\/\p{N}{2}(?!\p{N})|[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
const APOSTROPHE = /['’]/;
const LONGEST = 60;
const MOST_TERMS = 12;

/** Part of a word from its beginning, or a whole word. */
export interface SearchTerm {
  readonly word: string;
  readonly isWhole: boolean;
}

/** The words under which a text is found, each once. */
export function wordsToFind(text: string): string[] {
  const words = wordsIn(text).flatMap((word) => [word.replace(/['’]/g, ''), ...word.split(APOSTROPHE)]);
  return [...new Set(words.map(cut))];
}

/** What somebody typed: everything that has to be found, in any order. Signs that are in no word ask for nothing. */
export function termsOf(typed: string): SearchTerm[] {
  const words = new Set(wordsIn(typed).map((word) => cut(word.replace(/['’]/g, ''))));
  return [...words].slice(0, MOST_TERMS).map((word) => ({ word, isWhole: /^[\p{N}/]+$/u.test(word) }));
}

/** Whether a text has the term, by the same rule by which the index finds it. */
export function hasTerm(words: readonly string[], { word, isWhole }: SearchTerm): boolean {
  return words.some((each) => (isWhole ? each === word : each.startsWith(word)));
}

function wordsIn(text: string): string[] {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(WORD) ?? [];
}

function cut(word: string): string {
  return [...word].slice(0, LONGEST).join('');
}
