/**
 * The ways in which councils number their items. Each form reads a number at the start of a line; whether it is an item
 * of business shows only in the run of numbers through the document.
 */
export interface NumberedLine {
  /** As it is cited: `17`, `18/112`, `HWB.19`, `CM 14/23`. */
  readonly number: string;
  /** As printed, with stop and brackets. */
  readonly printed: string;
  /** What stands between number and title: `.`, `:`, `)`, `gap`, `blank`, `()`. */
  readonly stop: string;
  /** Where the title begins in the line. */
  readonly titleAt: number;
  readonly form: string;
}

interface HeadingForm {
  readonly name: string;
  readonly form: RegExp;
}

/** No number is further from the margin, or longer. */
const START = 80;
const STOP = '(?<stop>\\.{1,2}|\\)|:|;)?';

/** Timings before the number, and the star of delegated business (which cleaning has taken already). */
const BEFORE =
  /^\s*(?:\*\s*)?(?:E\d{0,2}\s{2,})?(?:\d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.?|hrs)?(?:\s{2,}|\s(?=\d{1,3}[.)\s])))?/i;

const FORMS: readonly HeadingForm[] = [
  {
    name: 'the word item',
    form: /^(?:agenda )?item (?:no\.? ?)?(?<number>\d{1,3}[a-z]?)(?<stop>[.:)])?(?:\s*[–—-])?(?:\s+|$)/i,
  },
  {
    name: 'the word minute',
    form: /^min(?:ute|\.)? (?:no\.? ?)?(?<number>[\w/.-]{0,12}\d[\w/-]{0,8})(?<stop>:)(?:\s+|$)/i,
  },
  { name: 'number in brackets', form: /^\((?<number>\d{1,3})\)(?<stop>)(?:\s+|$)/ },
  {
    name: 'number and year',
    form: new RegExp(`^(?<number>\\d{1,4}/\\d{1,4}(?:[-/]\\d{1,4})?)${STOP}(?:\\s+|$)`),
  },
  {
    name: 'year, body and number',
    form: new RegExp(
      `^(?<number>\\d{2,4}[-/]\\d{2,4}[/-][A-Z]{1,6}[/-]\\d{1,4}|\\d{2,4}[/-][A-Z]{1,6}[/-]\\d{1,4})${STOP}(?:\\s+|$)`,
    ),
  },
  {
    name: 'code of the body',
    form: new RegExp(
      `^(?<number>(?:[A-Z]{1,6}|[A-Z][a-z]{1,4})(?:[./-]|[./-]? )?\\d{1,5}(?:[./-]\\d{1,4}(?:[-/]\\d{2,4})?)?)${STOP}(?:\\s+|$)`,
    ),
  },
  {
    name: 'code of the body with parts',
    form: new RegExp(
      `^(?<number>[A-Z][A-Za-z]{0,5}(?:/[A-Z]{1,5})?/\\d{1,4}(?:/\\d{1,4}(?:-\\d{2,4})?)?)${STOP}(?:\\s+|$)`,
    ),
  },
  { name: 'number with a part', form: /^(?<number>\d{1,3}\.\d{1,3})(?<stop>[.:)])?(?:\s+|$)/ },
  { name: 'number', form: /^(?<number>\d{1,5})(?<stop>\.{1,2}|\)|:|;)?(?<gap>\s+|$|(?=[A-Z]{3}))/ },
  { name: 'roman number', form: /^(?<number>[IVXL]{1,7})(?<stop>\.|\)|:)?(?<gap>\s+|$)/ },
];
/** `C050/23   3.  Title`: the minute's own number before that of the agenda. */
const AGENDA_NUMBER = /^(?:\d{1,3}[.)]\s+|\(?agenda item (?:no\.? ?)?\d{1,3}[a-z]?\)?[.:]?\s+)/i;

export function numberedLine(line: string): NumberedLine | null {
  const start = line.slice(0, START);
  const before = BEFORE.exec(start)?.[0].length ?? 0;
  const text = start.slice(before);
  for (const { name, form } of FORMS) {
    const found = form.exec(text);
    if (found === null) continue;
    const { number = '', stop, gap = ' ' } = found.groups ?? {};
    const agenda =
      name.startsWith('number') && name !== 'number and year'
        ? ''
        : (AGENDA_NUMBER.exec(text.slice(found[0].length))?.[0] ?? '');
    return {
      number: number.replace(/\s+/g, ' '),
      printed: found[0].trim(),
      stop: name === 'number in brackets' ? '()' : (stop?.charAt(0) ?? (gap.length > 1 ? 'gap' : 'blank')),
      titleAt: before + found[0].length + agenda.length,
      form: name,
    };
  }
  return null;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/**
 * The figure that counts, with what stays the same round it. A number of several figures may count in each of them:
 * `18/112` in the minutes of a year counts in the second.
 */
export function countsOf({ number, form }: NumberedLine): { key: string; value: number }[] {
  if (form === 'roman number') return [{ key: 'roman', value: romanValue(number) }];
  const figures = [...number.matchAll(/\d+/g)];
  return figures.map((figure) => ({
    key: `${number.slice(0, figure.index)}#${number.slice(figure.index + figure[0].length)}`.replace(/\s/g, ''),
    value: Number(figure[0]),
  }));
}

function romanValue(number: string): number {
  return [...number].reduce((sum, letter, index) => {
    const [value, next] = [ROMAN[letter] ?? 0, ROMAN[number.charAt(index + 1)] ?? 0];
    return value < next ? sum - value : sum + value;
  }, 0);
}
