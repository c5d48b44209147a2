/** Body, day, time and place of the meeting out of the lines above its attendance and its business. */
import { lineFrom, type SourceLine } from '../clean/source-line.js';
import type { HyphenWords } from '../lines/hyphens.js';
import { joining } from '../lines/passages.js';
import { joinedLines, type JoinLines, type Passage, passageOf, placeOf, slicePassage } from '../lines/passage.js';
import type { Finding, HeadKey } from '../read-document.js';
import { datesIn } from '../words/dates-in-text.js';
import { timesIn } from '../words/times-in-text.js';
import { bodyName, likenessOfBody } from './bodies.js';
import { readMeetingSentence } from './meeting-sentence.js';

export interface ReadHead {
  readonly panel: string | null;
  readonly date: string | null;
  readonly time: string | null;
  readonly venue: string | null;
  readonly found: Partial<Record<HeadKey, Finding>>;
}

type Key = 'panel' | 'date' | 'time' | 'venue';
interface Value {
  readonly text: string;
  readonly found: Finding;
}

const LABELS: readonly (readonly [Key | 'dateAndTime', RegExp])[] = [
  [
    'dateAndTime',
    /^\s*(?:date (?:and|&) time|date\/time|day,? date,? (?:and )?time|when)(?: of meeting)?\s*(?::-?|\s{2,})\s*/i,
  ],
  [
    'date',
    /^\s*(?:(?:meeting )?date|day(?: and date)?|date of (?:the )?meeting|held on)(?: of meeting)?\s*(?::-?|\s{3,})\s*/i,
  ],
  [
    'time',
    /^\s*(?:(?:start(?:ing)? )?time|time of (?:the )?meeting|commencing(?: at)?|starts?|start time)(?: of meeting)?\s*(?::-?|\s{2,})\s*/i,
  ],
  [
    'venue',
    /^\s*(?:(?:meeting )?(?:venue|location|place)|where|place of (?:the )?meeting|held (?:at|in))(?: of meeting)?\s*(?::-?|\s{3,})\s*/i,
  ],
  [
    'panel',
    /^\s*(?:meeting|committee|panel|board|body|name of (?:meeting|committee)|meeting of(?: the)?)\s*:-?\s*(?=\S)/i,
  ],
];
const OTHER_LABEL = /^\s*[A-Z][A-Za-z /]{2,28}:/;
const NO_MEETING =
  /\b(?:pre-?meeting|pre-?briefing|briefing|published|issued|despatch|dispatch|dated|publication|deadline|lunch|parking|contact|tel\b|telephone|group meeting|pre-agenda|members['’] pre)/i;
const VENUE_WORD =
  /\b(?:hall|room|chamber|chambers|centre|center|offices?|house|school|church|suite|library|headquarters|pavilion|siambr|institute|college|theatre|hotel|guildhall|exchange|civic|rooms)\b/i;
const BEGAN =
  /\b(?:meeting|session|committee|panel|board|council|forum) (?:was )?(?:commenced|began|opened|started|convened|commences|starts|starting|commencing)\b|\bopened the meeting\b|\b(?:started|commenced|commencing|start time|time commenced|meeting opened|time of commencement)\b\s*:?/i;

/** `tail` are the last lines of the document, where some tell when the meeting began. */
export function readHead(lines: readonly SourceLine[], tail: readonly SourceLine[], words: HyphenWords): ReadHead {
  const values: Partial<Record<Key, Value>> = {};
  const put = (
    key: Key,
    text: string | null | undefined,
    passage: Passage,
    rule: string,
    confidence: number,
    part?: { start: number; end: number },
  ) => {
    if (text && !values[key])
      values[key] = { text, found: { place: placeOf(passage, part?.start, part?.end), confidence, rule } };
  };
  const blocks = blocksOf(lines, joining(words));
  readLabels(lines, put);
  for (const block of blocks) {
    if (NO_MEETING.test(block.text.slice(0, 200)) && !/\bmeeting of\b/i.test(block.text)) continue;
    const sentence = readMeetingSentence(block.text);
    if (!sentence) continue;
    put('panel', sentence.panel?.text, block, 'sentence of the head', 0.95, sentence.panel ?? undefined);
    put('date', sentence.date?.value, block, 'sentence of the head', 0.95, sentence.date ?? undefined);
    put('time', sentence.time?.value, block, 'sentence of the head', 0.95, sentence.time ?? undefined);
    put('venue', sentence.venue?.text, block, 'sentence of the head', 0.9, sentence.venue ?? undefined);
    if (values.panel || values.date) break;
  }
  readPlainLines(lines, put, values);
  for (const line of [...lines, ...tail]) {
    if (
      values.time ||
      /\b(?:next|future|further) (?:\w+ )?meeting|\bheld on\b/i.test(line.text.slice(0, 300)) ||
      !BEGAN.test(line.text.slice(0, 300)) ||
      NO_MEETING.test(line.text.slice(0, 200))
    )
      continue;
    const at = BEGAN.exec(line.text.slice(0, 300))?.index ?? 0;
    const time = timesIn(line.text.slice(at, at + 200))[0];
    put('time', time?.time, passageOf(line), 'when the meeting began', 0.85);
  }
  const text = (key: Key) => values[key]?.text ?? null;
  const found: Partial<Record<HeadKey, Finding>> = {};
  for (const key of ['panel', 'date', 'time', 'venue'] as const) if (values[key]) found[key] = values[key].found;
  return { panel: text('panel'), date: text('date'), time: text('time'), venue: text('venue'), found };
}

type Put = (
  key: Key,
  text: string | null | undefined,
  passage: Passage,
  rule: string,
  confidence: number,
  part?: { start: number; end: number },
) => void;

function readLabels(whole: readonly SourceLine[], put: Put): void {
  const lines = whole.slice(0, 120).flatMap(labelsApart);
  for (const [index, line] of lines.entries()) {
    if (NO_MEETING.test(line.text.slice(0, 60))) continue;
    for (const [key, form] of LABELS) {
      const found = form.exec(line.text.slice(0, 200));
      if (!found) continue;
      const passage = labelled(lines, index, found[0].length, key === 'venue');
      if (passage.text === '') break;
      if (key === 'venue')
        put(
          'venue',
          passage.text.replace(/[.,]$/, (stop) => (stop === '.' ? '.' : '')),
          passage,
          'label Venue',
          0.95,
        );
      if (key === 'panel' && likenessOfBody(passage.text) > 0)
        put('panel', bodyName(passage.text), passage, 'label of the body', 0.9);
      if (key === 'date' || key === 'dateAndTime')
        put('date', datesIn(passage.text)[0]?.date, passage, 'label Date', 0.97);
      if (key === 'time' || key === 'dateAndTime' || key === 'date')
        put(
          'time',
          timesIn(passage.text)[0]?.time ?? (key === 'time' ? bareTime(passage.text) : null),
          passage,
          'label Time',
          0.95,
        );
      break;
    }
  }
}

/** `Date: 4th March, 2019 Time: 18:30 hrs Venue: Committee Room 2` on one line. */
function labelsApart(line: SourceLine): SourceLine[] {
  const starts = [...line.text.slice(0, 500).matchAll(/(?<=\S)\s+(?=(?:date|time|venue|location|place)\s*:)/gi)].map(
    (found) => found.index + found[0].length,
  );
  return [0, ...starts].map((from, index) => ({
    ...lineFrom(line, from, starts[index]),
    isApart: index > 0 || line.isApart,
  }));
}

/** The value behind a label, or below it; a venue runs over several lines. */
function labelled(lines: readonly SourceLine[], index: number, from: number, isLong: boolean): Passage {
  const first = lines[index];
  if (!first)
    return passageOf({
      text: '',
      number: 1,
      columns: null,
      offset: 0,
      isGlued: false,
      isApart: false,
      isOnNewPage: false,
    });
  const head = passageOf(first, from);
  const more: SourceLine[] = [];
  for (let at = index + 1; at < lines.length && at < index + 7; at++) {
    const line = lines[at];
    if (
      !line ||
      (line.isApart && (head.text !== '' || more.length > 0)) ||
      OTHER_LABEL.test(line.text) ||
      LABELS.some(([, form]) => form.test(line.text)) ||
      (isLong && NO_MEETING.test(line.text))
    )
      break;
    if (!isLong && (head.text !== '' || more.length > 0)) break;
    more.push(line);
  }
  const rest = joinedLines(more, () => ({ dropsLast: false, blank: ' ' }));
  if (head.text === '') return rest;
  if (more.length === 0) return head;
  const at = head.text.length + 1;
  return {
    ...head,
    text: `${head.text} ${rest.text}`,
    pieces: [...head.pieces, ...rest.pieces.map((piece) => ({ ...piece, at: piece.at + at }))],
  };
}

function bareTime(text: string): string | null {
  const [, hour, minute = '00'] = /^(\d{1,2})[.:](\d{2})\b/.exec(text) ?? [];
  return hour === undefined || Number(hour) > 23 ? null : `${hour.padStart(2, '0')}:${minute}`;
}

/** Lines that say nothing else: the body in capitals, the day below it, a place. */
function readPlainLines(lines: readonly SourceLine[], put: Put, values: Partial<Record<Key, Value>>): void {
  if (!values.panel) {
    const best = namesOfBodies(lines).sort((one, other) => other.likeness - one.likeness)[0];
    if (best) put('panel', bodyName(best.passage.text), best.passage, 'line that names a body', 0.85);
  }
  const inFull = lines.flatMap((line) =>
    datesIn(line.text.slice(0, 400))
      .filter(({ date }) => date !== null)
      .map((date) => ({ line, date })),
  );
  const withDay = inFull.find(
    ({ line, date }) =>
      /^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(line.text.slice(date.start, date.end)) && !NO_MEETING.test(line.text),
  );
  const any = withDay ?? inFull.find(({ line }) => !NO_MEETING.test(line.text)) ?? inFull[0];
  if (any) {
    const passage = passageOf(any.line, any.date.start, any.date.end);
    put('date', any.date.date, passage, 'day on a line of the head', withDay ? 0.9 : 0.75);
    const time = NO_MEETING.test(any.line.text) ? undefined : timesIn(any.line.text)[0];
    put('time', time?.time, passageOf(any.line), 'time beside the day', 0.85);
    const rest = any.line.text
      .slice(Math.max(any.date.end, time?.end ?? 0))
      .replace(/^[\s,–—-]+(?:in |at )?(?:the )?/, '');
    if (VENUE_WORD.test(rest) && /^[\p{Lu}\d]/u.test(rest) && rest.length <= 120)
      put(
        'venue',
        rest.replace(/[.,]$/, ''),
        passageOf(any.line, any.line.text.length - rest.length),
        'place beside the day',
        0.75,
      );
  }
  for (const [index, line] of lines.entries()) {
    if (values.time && values.venue) break;
    if (NO_MEETING.test(line.text)) continue;
    const [time] = timesIn(line.text.slice(0, 200));
    const before = time ? line.text.slice(0, time.start).replace(/[\s–—,:-]+$/, '') : '';
    if (time && VENUE_WORD.test(before) && before.trim().length >= 5 && !datesIn(before).length)
      put('venue', before.trim(), passageOf(line), 'place before the time', 0.75);
    if (time && line.text.trim().length <= 80)
      put('time', time.time, passageOf(line), 'time on a line of the head', 0.7);
    if (!values.venue && isVenueLine(line, lines, index))
      put(
        'venue',
        line.text
          .trim()
          .replace(/[,.]$/, '')
          .replace(
            /^(?:\d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.?|hrs)?,? ?(?:[–-] )?)?(?:at |in |held (?:at|in) )?(?:the )?/i,
            '',
          ),
        passageOf(line),
        'line that names a place',
        0.6,
      );
  }
}

function isVenueLine({ text }: SourceLine, lines: readonly SourceLine[], index: number): boolean {
  const words = text.trim();
  const isNear = lines
    .slice(Math.max(0, index - 3), index + 4)
    .some((line) => datesIn(line.text.slice(0, 200)).length > 0);
  return (
    isNear &&
    words.length >= 6 &&
    words.length <= 120 &&
    VENUE_WORD.test(words) &&
    likenessOfBody(words) === 0 &&
    !/[:@]|\bmembers?\b|\bcouncillors?\b|\b(?:director|head of|officer|manager)\b/i.test(words) &&
    datesIn(words).length === 0
  );
}

function namesOfBodies(lines: readonly SourceLine[]): { passage: Passage; likeness: number }[] {
  return lines.slice(0, 60).flatMap((line, index) => {
    const text = line.text.trim();
    const likeness = likenessOfBody(withoutDay(text));
    if (likeness <= 0) return [];
    const before = lines[index - 1];
    const isSecondHalf =
      before !== undefined &&
      !line.isApart &&
      index > 0 &&
      likenessOfBody(before.text) === 0 &&
      before.text.trim() === before.text.trim().toUpperCase() &&
      text === text.toUpperCase() &&
      /\p{Lu}{2}/u.test(before.text) &&
      !/\d/.test(before.text) &&
      !/^(?:minutes|agenda)/i.test(before.text.trim());
    const passage = isSecondHalf
      ? joinedLines([before, line], () => ({ dropsLast: false, blank: ' ' }))
      : passageOf(line);
    const end = withoutDay(passage.text).length;
    return [
      {
        passage: end < passage.text.length ? slicePassage(passage, 0, end) : passage,
        likeness: likeness - index * 0.05,
      },
    ];
  });
}

/** `Planning Committee – Tuesday 5 June 2018` names the body before the day. */
function withoutDay(text: string): string {
  const [date] = datesIn(text);
  return date && date.start > 5
    ? text
        .slice(0, date.start)
        .replace(/[\s,–—:(-]+$/, '')
        .replace(/\s+(?:on|held on|held)$/i, '')
    : text;
}

function blocksOf(lines: readonly SourceLine[], join: JoinLines): Passage[] {
  const groups: SourceLine[][] = [];
  for (const line of lines.slice(0, 80)) {
    const group = groups.at(-1);
    if (group && !line.isApart && group.length < 12) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => joinedLines(group, join));
}
