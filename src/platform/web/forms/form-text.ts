import { isSecret } from './secret-fields.js';

/**
 * Control characters other than line end and tab, and those that turn the direction of what follows: they would print
 * the page numbers after a title backwards. Right-to-left letters need none of them.
 */
const UNPRINTABLE = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;
const CONTROL = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;
/** No form of ours has lists within lists within lists. */
const DEEPEST = 8;

/**
 * What a browser sent, as a person meant it: no blanks around, one kind of line end, one spelling of each accented
 * letter, no control characters (PostgreSQL refuses some). A blank field is an absent one, and so is what lies deeper
 * than any field. Of a secret every character counts, blanks too; `name` says of which input the value is.
 */
export function tidy(value: unknown, name = '', depth = 0): unknown {
  if (typeof value === 'string') return present(isSecret(name) ? value.normalize('NFC') : tidyText(value));
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(value))
    return value.map((item) => tidy(item, name, depth + 1)).filter((item) => item !== undefined);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, tidy(item, key, depth + 1)]));
}

/** A name given by somebody's machine, on one line and without control characters. */
export function plainLine(text: string): string {
  return text.replace(CONTROL, '').normalize('NFC');
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tidyText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '').normalize('NFC').trim();
}

function present(text: string): string | undefined {
  return text === '' ? undefined : text;
}
