/** The items with their bodies, and what is read across them: privacy, references, appointments, next meetings. */
import { placeOfLine, type SourceLine } from '../clean/source-line.js';
import { readBody } from '../clauses/read-body.js';
import { type HyphenWords, keepsHyphen } from '../lines/hyphens.js';
import { type JoinRules, passagesIn } from '../lines/passages.js';
import { joinedPassages, type Passage, passageOf, placeOf, slicePassage } from '../lines/passage.js';
import type { ItemText } from '../people/people-of-items.js';
import { spanOf } from '../place.js';
import type {
  LeftOver,
  ReadAppointment,
  ReadItem,
  ReadMeetingDate,
  ReadResolution,
  ReadReference,
} from '../read-document.js';
import { type AppointmentText, appointmentsIn } from '../references/appointments.js';
import { type BodyCode, bodyCode, citationsIn, meetingInTitle } from '../references/citations.js';
import { numbersInMinuteColumn } from '../references/minute-column.js';
import { onePerRole } from '../references/one-per-role.js';
import { isAboutNextMeeting, isNextMeetingSentence, nextMeetingsIn } from '../references/next-meetings.js';
import { bodyPassages } from './body-passages.js';
import { isClosing, startsOtherPaper } from './closing.js';
import { exemptions, partHeading } from './exempt.js';
import { meaningsOfMarks } from './exempt-marks.js';
import type { FoundItem } from './find-items.js';
import { pagesInWords } from './page-range.js';
import { plainTitle } from './title.js';

export interface MeetingFacts {
  readonly isAgenda: boolean;
  readonly meetingDate: string | null;
  readonly panel: string | null;
}

export interface ReadItems {
  readonly items: readonly ReadItem[];
  readonly texts: readonly ItemText[];
  readonly appointments: readonly ReadAppointment[];
  readonly nextMeetings: readonly ReadMeetingDate[];
  readonly notMinutes: readonly LeftOver[];
}

interface Opened {
  readonly item: FoundItem;
  readonly title: Passage;
  readonly body: readonly Passage[];
  readonly isInPrivatePart: boolean;
}

export function readItems(
  lines: readonly SourceLine[],
  found: readonly FoundItem[],
  rules: JoinRules,
  facts: MeetingFacts,
): ReadItems {
  const endOfRecord = endOfLast(lines, found.at(-1), facts.isAgenda);
  const parts = partsOfMeeting(lines);
  const opened = found.map((item): Opened => {
    const end = Math.min(item.end, endOfRecord);
    return {
      item,
      title: titlePassage(item, rules.words),
      body: bodyPassages(lines, item.heading.bodyAt, item.heading.bodyFrom, end, rules).filter(
        ({ text }) => partHeading(text) === null,
      ),
      isInPrivatePart: parts(item.index),
    };
  });
  const marks = meaningsOfMarks(lines);
  const exempt = exemptions(
    opened.map(({ item, title, body, isInPrivatePart }) => ({
      number: item.number,
      title: title.text,
      cells: marks.get(item.cells) ?? item.cells,
      paragraphs: body.map(({ text }) => text),
      isInPrivatePart,
    })),
    facts.isAgenda,
  );
  const code = bodyCode(found.flatMap(({ number }) => (number === null ? [] : [number])));
  const items = opened.map((each, index) => readItem(each, exempt[index] ?? null, code, lines, facts));
  const rest = passagesIn(lines.slice(endOfRecord), rules);
  return {
    items,
    texts: opened.map(({ title, body }) => ({ title: title.text, passages: [title, ...body] })),
    appointments: facts.isAgenda
      ? []
      : onePerRole(opened.flatMap((each, index) => appointmentsOf(each, items[index]?.resolutions ?? []))),
    nextMeetings: meetingsOf(opened, rest, facts),
    notMinutes:
      found.length === 0
        ? []
        : rest.map((passage) => ({ text: passage.text, place: placeOf(passage), why: 'after the last item' })),
  };
}

/** The record ends at its close or signature below the last item, or where another paper begins. */
function endOfLast(lines: readonly SourceLine[], last: FoundItem | undefined, isAgenda: boolean): number {
  if (!last) return lines.length;
  for (let index = last.heading.bodyAt; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    if (isClosing(line.text) || (line.isApart && startsOtherPaper(line.text))) return index;
    if (!isAgenda && line.isApart && isRestart(lines, index)) return index;
  }
  return lines.length;
}

/** Another paper numbers its own parts from 1 again. */
function isRestart(lines: readonly SourceLine[], index: number): boolean {
  if (!/^\s*1\.\s+\p{Lu}[^.;]{3,70}$/u.test(lines[index]?.text ?? '')) return false;
  return lines.slice(index + 1, index + 60).some(({ text }) => /^\s*2\.\s+\p{Lu}[^.;]{3,70}$/u.test(text));
}

/** Whether a line stands below a heading that makes what follows private. */
function partsOfMeeting(lines: readonly SourceLine[]): (index: number) => boolean {
  const headings = lines.flatMap((line, index) => {
    const part = line.isApart || line.text.length < 60 ? partHeading(line.text) : null;
    return part === null ? [] : [{ index, isPrivate: part === 'private' }];
  });
  return (index) => headings.findLast((each) => each.index < index)?.isPrivate ?? false;
}

function titlePassage({ heading }: FoundItem, words: HyphenWords): Passage {
  const parts = heading.title.map(({ line, from, to }) => passageOf(line, from, to)).filter(({ text }) => text !== '');
  const [first, ...others] = parts;
  if (!first) return { text: '', pieces: [], isApart: true, isOnNewPage: false, indent: 0 };
  return others.reduce((title, part) => {
    if (!/\p{L}-$/u.test(title.text)) return joinedPassages(title, part, ' ');
    const isKept = keepsHyphen(title.text, part.text, words);
    return joinedPassages(isKept ? title : slicePassage(title, 0, title.text.length - 1), part, '');
  }, first);
}

function readItem(
  { item, title, body }: Opened,
  exempt: ReadItem['exempt'],
  code: BodyCode | null,
  lines: readonly SourceLine[],
  facts: MeetingFacts,
): ReadItem {
  const { blocks, resolutions } = readBody(body, !facts.isAgenda);
  const line = lines[item.index];
  const at = line ? placeOfLine(line) : { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const heading = title.pieces.length > 0 ? spanOf(at, placeOf(title)) : at;
  const last = body.at(-1);
  const pages = item.heading.pages?.pages ?? (facts.isAgenda ? pagesBelow(body) : null);
  return {
    number: item.number,
    title: plainTitle(title.text, item.heading.isInline),
    pages,
    exempt,
    resolutions,
    references: referencesOf(title, body, code, facts, item.number),
    printedNumber: item.printed,
    body: blocks,
    found: { place: heading, confidence: item.confidence, rule: item.rule },
    whole: last ? spanOf(heading, placeOf(last)) : heading,
  };
}

/** `Pages 5 to 8` on a line of its own below the title. */
function pagesBelow(body: readonly Passage[]): readonly [number, number] | null {
  for (const { text } of body.slice(0, 8)) {
    const found = pagesInWords(text);
    const isOwn = found !== null && (text.length <= 40 || /^\s*[([]/.test(text.slice(found.start)));
    if (found && isOwn) return found.pages;
  }
  return null;
}

function referencesOf(
  title: Passage,
  body: readonly Passage[],
  code: BodyCode | null,
  { meetingDate }: MeetingFacts,
  own: string | null,
): ReadReference[] {
  const considered = meetingInTitle(title.text, meetingDate);
  const seen = new Set<string>();
  const inTable = numbersInMinuteColumn(body).flatMap((cell): ReadReference[] => {
    if (seen.has(cell.text.toLowerCase()) || cell.text === own) return [];
    seen.add(cell.text.toLowerCase());
    const found = { place: placeOf(cell), confidence: 0.8, rule: 'column of minute numbers' };
    return [{ minuteNumber: cell.text, meetingDate: considered, found }];
  });
  const inText = [title, ...body].flatMap((passage) =>
    citationsIn(passage.text.slice(0, 20_000), { meetingDate, code }).flatMap(
      ({ number, date, start, end, rule }): ReadReference[] => {
        const key = number.toLowerCase();
        if (seen.has(key) || number === own) return [];
        seen.add(key);
        return [
          {
            minuteNumber: number,
            meetingDate: date ?? considered,
            found: { place: placeOf(passage, start, end), confidence: rule === 'code of the body' ? 0.75 : 0.9, rule },
          },
        ];
      },
    ),
  );
  return [...inTable, ...inText];
}

function appointmentsOf({ title, body }: Opened, resolutions: readonly ReadResolution[]): ReadAppointment[] {
  const lines = new Set(resolutions.flatMap((each) => each.clauses.map(({ found }) => found.place.line)));
  const texts = body.map((passage): AppointmentText => ({
    passage,
    isClause: passage.pieces.some(({ line }) => lines.has(line.number)),
  }));
  return appointmentsIn(title.text, texts);
}

function meetingsOf(opened: readonly Opened[], rest: readonly Passage[], facts: MeetingFacts): ReadMeetingDate[] {
  const rules = { meetingDate: facts.meetingDate, panel: facts.panel };
  const own = opened.filter(({ title }) => isAboutNextMeeting(title.text));
  const found = own.flatMap(({ title, body }) => nextMeetingsIn([title, ...body], rules));
  if (found.length > 0) return distinct(found);
  const sentences = [...opened.flatMap(({ body }) => body.slice(-4)), ...rest.slice(0, 12)].filter(
    ({ text }) => text.length < 500 && isNextMeetingSentence(text),
  );
  return distinct(nextMeetingsIn(sentences.slice(-2), rules));
}

function distinct(dates: readonly ReadMeetingDate[]): ReadMeetingDate[] {
  return dates.filter((each, index) => dates.findIndex(({ date }) => date === each.date) === index);
}
