/** Control characters other than line end and tab. */
const UNPRINTABLE = /(?![\n\t])\p{Cc}/gu;

/**
 * What a browser sent, as a person meant it: no blanks around, one kind of line end, one spelling of each accented
 * letter, no control characters (PostgreSQL refuses some). A blank field is an absent one.
 */
export function tidy(value: unknown): unknown {
  if (typeof value === 'string') return tidyText(value);
  if (Array.isArray(value)) return value.map(tidy).filter((item) => item !== undefined);
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, tidy(item)]));
  return value;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tidyText(text: string): string | undefined {
  const tidied = text.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '').normalize('NFC').trim();
  return tidied === '' ? undefined : tidied;
}
