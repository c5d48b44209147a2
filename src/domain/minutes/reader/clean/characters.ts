/**
 * The characters of a line as they would be typed: ligatures spelt out, blanks of every width as blanks, invisible
 * characters and Markdown's stars gone. Quotes and dashes stay as they are printed.
 */
export interface CleanedText {
  readonly text: string;
  /** Of each character its column in the raw text; null where the two are the same. */
  readonly columns: readonly number[] | null;
}

const LIGATURES: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};
const TAB = '    ';
/* eslint-disable no-control-regex -- control characters are what is looked for */
/** Anything that is not kept as it is. */
const UNUSUAL =
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff\ufb00-\ufb06*_…\ufffd]|^#|\.{4}|(?:\. ){4}/;
const BLANK = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufffd]/;
/* eslint-enable no-control-regex */
/** Dots that lead the eye to a page number or wait for a signature. */
const LEADER = /^(?:\.{4,}|…[.…]+|(?:\. ){4,}\.?|_{3,})/;
const SOFT_HYPHEN = '\u00ad';

export function cleanedCharacters(raw: string): CleanedText {
  if (!UNUSUAL.test(raw)) return { text: raw.trimEnd(), columns: null };
  const kept: string[] = [];
  const columns: number[] = [];
  const keep = (text: string, at: number) => {
    for (const character of text) {
      kept.push(character);
      columns.push(at);
    }
  };
  let at = headingHashes(raw);
  while (at < raw.length) {
    const leader = /[.…_]/.test(raw.charAt(at)) ? (LEADER.exec(raw.slice(at, at + 500))?.[0].length ?? 0) : 0;
    if (leader > 0) {
      keep(TAB, at);
      at += leader;
      continue;
    }
    const emphasis = lengthOfEmphasis(raw, at);
    if (emphasis === 0) keep(asTyped(raw.charAt(at), at, raw), at);
    at += Math.max(emphasis, 1);
  }
  const text = kept.join('').trimEnd();
  return text === raw ? { text, columns: null } : { text, columns: columns.slice(0, text.length) };
}

function headingHashes(raw: string): number {
  return /^#{1,6}\s+/.exec(raw)?.[0].length ?? 0;
}

function asTyped(character: string, at: number, raw: string): string {
  if (character === '\t') return TAB;
  if (character === SOFT_HYPHEN) return raw.slice(at + 1).trim() === '' ? '-' : '';
  if (BLANK.test(character)) return ' ';
  if (INVISIBLE.test(character)) return '';
  return LIGATURES[character] ?? character;
}

/** `**` and `__` always, `*` where a word touches it; a star with blanks around it is a bullet. */
function lengthOfEmphasis(raw: string, at: number): number {
  const character = raw.charAt(at);
  if (character !== '*' && character !== '_') return 0;
  if (raw.charAt(at + 1) === character) return 2;
  if (character === '_') return 0;
  return /\S/.test(raw.charAt(at - 1)) || /\S/.test(raw.charAt(at + 1)) ? 1 : 0;
}
