/** Lines of the head that say one thing each: the body in capitals, the day below it, a place. */
import type { SourceLine } from '../clean/source-line.js';
import { joinedLines, type Passage, passageOf, slicePassage } from '../lines/passage.js';
import { type DateInText, datesIn } from '../words/dates-in-text.js';
import { timesIn } from '../words/times-in-text.js';
import { bodyName, likenessOfBody } from './bodies.js';
import type { HeadValues } from './head-values.js';
import { NO_MEETING, VENUE_WORD } from './head-words.js';

const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)/i;
/** A place stands so near to the day, in lines. */
const NEAR = 3;
/** A time or a preposition before the place. */
const BEFORE_PLACE = /^(?:\d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.?|hrs)?,? ?(?:[–-] )?)?(?:at |in |held (?:at|in) )?(?:the )?/i;
const TOP = 60;

export function readPlainHeadLines(lines: readonly SourceLine[], values: HeadValues): void {
  const [best] = namesOfBodies(lines).sort((one, other) => other.likeness - one.likeness);
  if (best) {
    const { passage } = best;
    values.put('panel', bodyName(passage.text), { passage, rule: 'line that names a body', confidence: 0.85 });
  }
  readDay(lines, values);
  for (const [index, line] of lines.entries()) {
    if (values.has('time') && values.has('venue')) break;
    if (!NO_MEETING.test(line.text))
      readTimeAndPlace(line, lines.slice(Math.max(0, index - NEAR), index + NEAR + 1), values);
  }
}

/** A day with its weekday is the meeting's; one without may be that of the notice. */
function readDay(lines: readonly SourceLine[], values: HeadValues): void {
  const days = lines.flatMap((line) =>
    datesIn(line.text.slice(0, 400)).flatMap((date) => (date.date === null ? [] : [{ line, date }])),
  );
  const ofMeeting = days.filter(({ line }) => !NO_MEETING.test(line.text));
  const withWeekday = ofMeeting.find(({ line, date }) => WEEKDAY.test(line.text.slice(date.start, date.end)));
  const found = withWeekday ?? ofMeeting[0] ?? days[0];
  if (!found) return;
  const { line, date } = found;
  const passage = passageOf(line, date.start, date.end);
  values.put('date', date.date, { passage, rule: 'day on a line of the head', confidence: withWeekday ? 0.9 : 0.75 });
  if (!NO_MEETING.test(line.text)) readBesideDay(line, date, values);
}

/** `Wednesday 10th April 2019 at 6.00pm, Jubilee Suite, Larkhill House` */
function readBesideDay(line: SourceLine, date: DateInText, values: HeadValues): void {
  const [time] = timesIn(line.text);
  values.put('time', time?.time, { passage: passageOf(line), rule: 'time beside the day', confidence: 0.85 });
  const rest = line.text.slice(Math.max(date.end, time?.end ?? 0)).replace(/^[\s,–—-]+(?:in |at )?(?:the )?/, '');
  if (!VENUE_WORD.test(rest) || !/^[\p{Lu}\d]/u.test(rest) || rest.length > 120) return;
  const passage = passageOf(line, line.text.length - rest.length);
  values.put('venue', rest.replace(/[.,]$/, ''), { passage, rule: 'place beside the day', confidence: 0.75 });
}

function readTimeAndPlace(line: SourceLine, near: readonly SourceLine[], values: HeadValues): void {
  const passage = passageOf(line);
  const [time] = timesIn(line.text.slice(0, 200));
  const before = time
    ? line.text
        .slice(0, time.start)
        .replace(/[\s–—,:-]+$/, '')
        .trim()
    : '';
  if (before.length >= 5 && VENUE_WORD.test(before) && datesIn(before).length === 0) {
    values.put('venue', before, { passage, rule: 'place before the time', confidence: 0.75 });
  }
  if (time && passage.text.length <= 80) {
    values.put('time', time.time, { passage, rule: 'time on a line of the head', confidence: 0.7 });
  }
  if (!isPlace(passage.text) || !near.some(({ text }) => datesIn(text.slice(0, 200)).length > 0)) return;
  const place = passage.text.replace(/[,.]$/, '').replace(BEFORE_PLACE, '');
  values.put('venue', place, { passage, rule: 'line that names a place', confidence: 0.6 });
}

function isPlace(text: string): boolean {
  const isLikely = text.length >= 6 && text.length <= 120 && VENUE_WORD.test(text) && likenessOfBody(text) === 0;
  return (
    isLikely &&
    !/[:@]|\b(?:members?|councillors?|director|head of|officer|manager)\b/i.test(text) &&
    datesIn(text).length === 0
  );
}

/** Earlier lines first, other things being equal. */
function namesOfBodies(lines: readonly SourceLine[]): { passage: Passage; likeness: number }[] {
  return lines.slice(0, TOP).flatMap((line, index) => {
    const likeness = likenessOfBody(withoutDay(line.text.trim()));
    if (likeness <= 0) return [];
    const before = lines[index - 1];
    const passage =
      before && isFirstHalf(before, line)
        ? joinedLines([before, line], () => ({ dropsLast: false, blank: ' ' }))
        : passageOf(line);
    const end = withoutDay(passage.text).length;
    return [{ passage: slicePassage(passage, 0, end), likeness: likeness - index * 0.05 }];
  });
}

/** A name in capitals over two lines: `HOUSING AND COMMUNITIES` above `SELECT PANEL`. */
function isFirstHalf({ text }: SourceLine, below: SourceLine): boolean {
  const isCapital = text === text.toUpperCase() && below.text === below.text.toUpperCase() && /\p{Lu}{2}/u.test(text);
  return isCapital && !below.isApart && likenessOfBody(text) === 0 && !/\d|^\s*(?:minutes|agenda)/i.test(text);
}

/** `Planning Committee – Tuesday 5 June 2018` names the body before the day. */
function withoutDay(text: string): string {
  const [date] = datesIn(text);
  if (!date || date.start <= 5) return text;
  return text
    .slice(0, date.start)
    .replace(/[\s,–—:(-]+$/, '')
    .replace(/\s+(?:on|held on|held)$/i, '');
}
