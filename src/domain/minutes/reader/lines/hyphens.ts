/**
 * A hyphen at the end of a line: the typesetter's goes, a word's own stays ("three-year"). The rest of the text decides
 * where it has the word either way; else the first half does.
 */
export interface HyphenWords {
  readonly joined: ReadonlySet<string>;
  readonly hyphened: ReadonlySet<string>;
}

/** First halves of words that are written with a hyphen. */
const FIRST_HALVES = new Set(
  (
    'self non co well long short mid pre post part full multi cross half high low all ex vice single two three four five six ' +
    'seven eight nine ten twelve one first second third twenty thirty forty fifty sixty seventy eighty ninety year day ' +
    'follow call opt by to so-called decision long-term face door up in out on off end life work right left anti semi sub e re'
  ).split(' '),
);
/** `re-` and the like begin words of both kinds; they are joined. */
const JOINED_HALVES = new Set(['re', 'sub', 'in', 'on', 'up', 'out', 'to', 'by', 'all', 'end', 'off', 'work', 'right']);

export function hyphenWordsIn(texts: Iterable<string>): HyphenWords {
  const joined = new Set<string>();
  const hyphened = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*(?!-)/gu)) {
      (word.includes('-') ? hyphened : joined).add(word);
    }
  }
  return { joined, hyphened };
}

/** `before` ends in the hyphen, `after` begins the next line. */
export function keepsHyphen(before: string, after: string, words: HyphenWords): boolean {
  const first = /[\p{L}\d]+(?=-$)/u.exec(before.slice(-40))?.[0] ?? '';
  const second = /^\p{L}+/u.exec(after.slice(0, 40))?.[0] ?? '';
  const isShouted = first.length > 1 && isUpper(first) && isUpper(second);
  if (second === '' || !(/^\p{Ll}/u.test(second) || isShouted) || /\d/.test(first)) return true;
  const [one, other] = [first.toLowerCase(), second.toLowerCase()];
  if (words.hyphened.has(`${one}-${other}`)) return true;
  if (words.joined.has(one + other)) return false;
  return FIRST_HALVES.has(one) && !JOINED_HALVES.has(one);
}

/** `INTER-` above `EST`: in capitals the words are told apart as in small letters. */
function isUpper(word: string): boolean {
  return /^\p{Lu}+$/u.test(word);
}
