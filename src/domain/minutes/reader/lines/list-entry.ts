/** An entry of a list as it is printed, with what it shows of its level: label, the form of the label, and indent. */
import { readListLabel } from '../../list-label.js';

export interface ListEntry {
  /** `1`, `a`, `iv`, `8.1`; null for a bullet. */
  readonly label: string | null;
  /** As printed: `- (2)`, `1)`, `•`. */
  readonly printed: string;
  /** The printed label with `#` for the number or letter, without a dash before it; the bullet itself. */
  readonly style: string;
  readonly indent: number;
  readonly text: string;
}

/** No rule needs more of a line to see how it begins. */
const START = 400;
/** Word's second level, where the blanks behind it were lost. */
const SMALL_O = /^(\s*)(o) (?=\S)/;
/** `8.1.2 that …`, `R1. …` are rarer than what paste knows. */
const DEEP_NUMBER = /^(\s*)((?:\d{1,3}\.){2,3}\d{1,2})\.?\s+(?=\S)/;

export function listEntry(line: string): ListEntry | null {
  const start = line.slice(0, START);
  const odd = SMALL_O.exec(start) ?? DEEP_NUMBER.exec(start);
  if (odd) return oddEntry(line, odd);
  const found = readListLabel(start);
  if (found === null || found.text.trim() === '') return null;
  const from = start.length - found.text.length;
  const printed = start.slice(found.indent, from).trim();
  const label = found.label === '' ? null : found.label;
  const style =
    label === null
      ? printed
      : printed
          .toLowerCase()
          .replace(/^[^\w(]+/, '')
          .replace(label, '#');
  return { label, printed, style, indent: found.indent, text: line.slice(from) };
}

function oddEntry(line: string, [all, blanks = '', sign = '']: RegExpExecArray): ListEntry {
  const isBullet = sign === 'o';
  return {
    label: isBullet ? null : sign,
    printed: sign,
    style: isBullet ? 'o' : '#',
    indent: blanks.length,
    text: line.slice(all.length),
  };
}

const RUNS: readonly (readonly string[])[] = [
  Array.from({ length: 60 }, (_, index) => String(index + 1)),
  [...'abcdefghijklmnopqrstuvwxyz'],
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'],
];

/** Whether `label` comes straight after `before` in some way of counting: 2 after 1, c after b, iv after iii, 8.2 after 8.1. */
export function isNextLabel(before: string, label: string): boolean {
  if (RUNS.some((run) => run.includes(before) && run[run.indexOf(before) + 1] === label)) return true;
  const [one, other] = [before.split('.'), label.split('.')];
  return (
    one.length === other.length &&
    one.length > 1 &&
    one.slice(0, -1).join('.') === other.slice(0, -1).join('.') &&
    Number(other.at(-1)) === Number(one.at(-1)) + 1
  );
}

export function isFirstLabel(label: string | null): boolean {
  return label === '1' || label === 'a' || label === 'i' || (label !== null && /\d\.1$/.test(label));
}
