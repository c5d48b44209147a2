/** How an entry of a list begins: `(1)`, `1)`, `1.`, `8.1`, `(a)`, `a)`, `(iv)`, `•`, `-`, and a dash before a label. */

export interface ListLabel {
  /** Without brackets and full stops: `1`, `8.1`, `a`, `iv`; empty for a bullet. */
  readonly label: string;
  /** How far from the margin, in characters. */
  readonly indent: number;
  /** What the entry says. */
  readonly text: string;
}

/** The bullets of Word's symbol fonts, of Markdown and of typewriters; `o` is Word's second level. */
const BULLET = /^(?:[•▪●◦·\uf0b7\uf0a7]\s*|[-*+–—]\s+|o\s{2,})/;
const LABEL =
  /^(?:\((\d{1,3}|[a-z]{1,4})\)|(\d{1,2}|[a-z]|[ivx]{2,4})\)|(\d{1,2}|[a-z]|[ivx]{2,4})\.(?=\s)|(\d{1,3}\.\d{1,2})\.?(?=\s))\s*/i;

export function readListLabel(line: string): ListLabel | null {
  const trimmed = line.trimStart();
  const indent = line.length - trimmed.length;
  const bullet = BULLET.exec(trimmed)?.[0] ?? '';
  const rest = trimmed.slice(bullet.length);
  const found = LABEL.exec(rest);
  const label = found?.slice(1).find((part) => part !== undefined) ?? '';
  if (found !== null && isLabel(label) && !isInitial(found[0]))
    return { label: label.toLowerCase(), indent, text: rest.slice(found[0].length) };
  return bullet === '' ? null : { label: '', indent, text: rest };
}

export function startsItem(line: string): boolean {
  return readListLabel(line) !== null;
}

/** `(LAC)` and `(not)` are words in brackets: of letters only one, the same twice, and Roman numbers are labels. */
function isLabel(label: string): boolean {
  return /^(?:[\d.]+|[a-z]|([a-z])\1|[ivx]+)$/i.test(label);
}

/** `M. Elliott` begins with the letter of a name. */
function isInitial(label: string): boolean {
  return /^[A-Z]\./.test(label);
}
