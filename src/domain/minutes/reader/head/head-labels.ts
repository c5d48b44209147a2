/** Labelled lines of the head: `Date:`, `Time:`, `Venue:`, each on its line or all on one. */
import { lineFrom, type SourceLine } from '../clean/source-line.js';
import { joinedLines, joinedPassages, type Passage, passageOf } from '../lines/passage.js';
import { datesIn } from '../words/dates-in-text.js';
import { timesIn } from '../words/times-in-text.js';
import { bodyName, likenessOfBody } from './bodies.js';
import type { HeadValue, HeadValues } from './head-values.js';
import { NO_MEETING } from './head-words.js';

type Label = HeadValue | 'dateAndTime';

const STOP = '(?: of meeting)?\\s*(?::-?|\\s{3,})\\s*';
const LABELS: readonly (readonly [Label, RegExp])[] = [
  ['dateAndTime', label('date (?:and|&) time|date\\/time|day,? date,? (?:and )?time|when')],
  ['date', label('(?:meeting )?date|day(?: and date)?|date of (?:the )?meeting|held on')],
  ['time', label('(?:start(?:ing)? )?time|time of (?:the )?meeting|commencing(?: at)?|starts?')],
  ['venue', label('(?:meeting )?(?:venue|location|place)|where|place of (?:the )?meeting|held (?:at|in)')],
  [
    'panel',
    /^\s*(?:meeting|committee|panel|board|body|name of (?:meeting|committee)|meeting of(?: the)?)\s*:-?\s*(?=\S)/i,
  ],
];
const ANY_LABEL = /^\s*[A-Z][A-Za-z /]{2,28}:/;
const INNER = /(?<=\S)\s+(?=(?:date|time|venue|location|place)\s*:)/gi;
/** A venue has no more lines. */
const VENUE_LINES = 7;
const TOP = 120;

export function readHeadLabels(whole: readonly SourceLine[], values: HeadValues): void {
  const lines = whole.slice(0, TOP).flatMap(labelsApart);
  for (const [index, line] of lines.entries()) {
    if (NO_MEETING.test(line.text.slice(0, 60))) continue;
    for (const [key, form] of LABELS) {
      const found = form.exec(line.text.slice(0, 200));
      if (!found) continue;
      const passage = valueOf(line, found[0].length, lines.slice(index + 1, index + VENUE_LINES), key === 'venue');
      if (passage !== null) putLabelled(key, passage, values);
      break;
    }
  }
}

function putLabelled(key: Label, passage: Passage, values: HeadValues): void {
  const { text } = passage;
  if (key === 'venue') {
    values.put('venue', text.replace(/,$/, ''), { passage, rule: 'label of the place', confidence: 0.95 });
  } else if (key === 'panel') {
    const name = likenessOfBody(text) > 0 ? bodyName(text) : null;
    values.put('panel', name, { passage, rule: 'label of the body', confidence: 0.9 });
  } else {
    if (key !== 'time')
      values.put('date', datesIn(text)[0]?.date, { passage, rule: 'label of the day', confidence: 0.97 });
    const time = timesIn(text)[0]?.time ?? (key === 'time' ? bareTime(text) : null);
    values.put('time', time, { passage, rule: 'label of the time', confidence: 0.95 });
  }
}

/** `Date: 4th March, 2019 Time: 18:30 hrs Venue: Committee Room 2` on one line. */
function labelsApart(line: SourceLine): SourceLine[] {
  const starts = [...line.text.slice(0, 500).matchAll(INNER)].map((found) => found.index + found[0].length);
  return [0, ...starts].map((from, index) => ({
    ...lineFrom(line, from, starts[index]),
    isApart: index > 0 || line.isApart,
  }));
}

/** Behind the label, or below it; a venue runs on over several lines. */
function valueOf(line: SourceLine, from: number, below: readonly SourceLine[], isLong: boolean): Passage | null {
  const head = passageOf(line, from);
  const more: SourceLine[] = [];
  for (const next of below) {
    const isBegun = head.text !== '' || more.length > 0;
    if (isBegun && (next.isApart || !isLong)) break;
    if (isOther(next.text, isLong)) break;
    more.push(next);
  }
  if (more.length === 0) return head.text === '' ? null : head;
  const rest = joinedLines(more, () => ({ dropsLast: false, blank: ' ' }));
  return head.text === '' ? rest : joinedPassages(head, rest, ' ');
}

function isOther(text: string, isLong: boolean): boolean {
  return ANY_LABEL.test(text) || LABELS.some(([, form]) => form.test(text)) || (isLong && NO_MEETING.test(text));
}

function bareTime(text: string): string | null {
  const [, hour, minute = '00'] = /^(\d{1,2})[.:](\d{2})\b/.exec(text) ?? [];
  return hour === undefined || Number(hour) > 23 ? null : `${hour.padStart(2, '0')}:${minute}`;
}

function label(words: string): RegExp {
  return new RegExp(`^\\s*(?:${words})${STOP}`, 'i');
}
