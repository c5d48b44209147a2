/** One document: its head, its people, its items, and what hangs on them, stage by stage. */
import type { SourceLine } from './clean/source-line.js';
import { asideAt } from './clauses/asides.js';
import { startsResolutionText } from './clauses/markers.js';
import { attendanceLabel } from './head/attendance-labels.js';
import { attendanceApart } from './head/attendance-apart.js';
import { type Attendance, readAttendance } from './head/attendance.js';
import type { FoundPerson } from './people/found-person.js';
import { kindOf } from './head/kind.js';
import { chairInMembership } from './head/membership.js';
import { readHead } from './head/read-head.js';
import { findItems } from './items/find-items.js';
import { readItems } from './items/read-items.js';
import type { HyphenWords } from './lines/hyphens.js';
import { measureOf } from './lines/measure.js';
import type { JoinRules } from './lines/passages.js';
import { passagesIn } from './lines/passages.js';
import { placeOf } from './lines/passage.js';
import type { Finding, HeadKey, LeftOver, ReadDocument } from './read-document.js';
import { peopleOfItems } from './people/people-of-items.js';
import { problemsOf } from './problems.js';

export interface DocumentText {
  readonly words: HyphenWords;
  readonly furniture: readonly LeftOver[];
}

/** So many lines at the end may tell when the meeting began. */
const TAIL = 12;

export function readDocument(printed: readonly SourceLine[], { words, furniture }: DocumentText): ReadDocument {
  const lines = attendanceApart(printed);
  const measure = measureOf(lines);
  const kind = kindOf(lines);
  const isAgenda = kind.kind === 'agenda';
  const rules: JoinRules = { measure, words, startsAnew };
  const rough = isAgenda ? null : attendanceBefore(lines, measure, firstNumbered(lines, isAgenda, measure));
  const isInside = (index: number) => rough?.used.has(index) ?? false;
  const from = rough ? Math.max(0, ...rough.used) + 1 : headLength(lines);
  const items = findItems(lines, { measure, isAgenda, isInside, from });
  const top = items[0]?.index ?? lines.length;
  const attendance = isAgenda ? null : attendanceBefore(lines, measure, top);
  const headEnd = attendance && attendance.used.size > 0 ? Math.min(...attendance.used) : top;
  const head = readHead(headLines(lines, top, attendance, headEnd), lines.slice(-TAIL), words);
  const read = readItems(lines, items, rules, { isAgenda, meetingDate: head.date, panel: head.panel });
  const people = peopleOfItems(read.texts, attendance);
  const chair = isAgenda ? chairInMembership(lines, rules) : people.chair;
  const found: Partial<Record<HeadKey, Finding>> = {
    ...head.found,
    ...(chair ? { chair: chair.found } : {}),
    ...(kind.found ? { kind: kind.found } : {}),
  };
  const document = {
    kind: kind.kind,
    panel: head.panel,
    date: head.date,
    time: head.time,
    venue: head.venue,
    chair: chair?.name ?? null,
    present: names(people.present),
    apologies: names(people.apologies),
    inAttendance: names(people.inAttendance),
    items: read.items,
    appointments: read.appointments,
    nextMeetings: read.nextMeetings,
    found: {
      head: found,
      present: findings(people.present),
      apologies: findings(people.apologies),
      inAttendance: findings(people.inAttendance),
    },
    before: beforeItems(lines, top, attendance, headEnd, rules),
    notMinutes: read.notMinutes,
    furniture,
  };
  return { ...document, notUnderstood: problemsOf(document, lines) };
}

/** Numbered lines among the attendance are no items, so it is read first, up to where the items plainly begin. */
function firstNumbered(lines: readonly SourceLine[], isAgenda: boolean, measure: number | null): number {
  const items = findItems(lines, { measure, isAgenda, isInside: () => false, from: 0 });
  return (
    items.find(({ number }) => number !== null)?.index ??
    items.find(({ heading }) => heading.bodyAt > 4)?.index ??
    lines.length
  );
}

function attendanceBefore(lines: readonly SourceLine[], measure: number | null, end: number): Attendance {
  return readAttendance(lines.slice(0, end), measure);
}

/** Without the attendance; lines behind it count as head too, as some print the place and the hours there. */
function headLines(
  lines: readonly SourceLine[],
  top: number,
  attendance: Attendance | null,
  headEnd: number,
): SourceLine[] {
  return lines
    .slice(0, top)
    .filter((_, index) => index < headEnd || !attendance?.used.has(index))
    .slice(0, 120);
}

/** The head of a text without attendance: up to the word Agenda, or a few lines. */
function headLength(lines: readonly SourceLine[]): number {
  const agenda = lines.findIndex(({ text }) => /^\s*(?:agenda|business|order of business)\s*$/i.test(text));
  return agenda >= 0 && agenda < 60 ? agenda + 1 : 3;
}

function startsAnew(line: string): boolean {
  return (
    startsResolutionText(line) ||
    asideAt(line.trim()) !== null ||
    /^\s*(?:present|in attendance|apologies)\s*:/i.test(line)
  );
}

function beforeItems(
  lines: readonly SourceLine[],
  top: number,
  attendance: Attendance | null,
  headEnd: number,
  rules: JoinRules,
): LeftOver[] {
  const own = lines.slice(headEnd, top).filter((_, index) => !attendance?.used.has(headEnd + index));
  if (!attendance || attendance.used.size === 0) return [];
  return passagesIn(own, rules)
    .filter(({ text }) => attendanceLabel(text) === null)
    .map((passage) => ({ text: passage.text, place: placeOf(passage), why: 'before the first item' }));
}

function names(people: readonly FoundPerson[]): string[] {
  return people.map(({ name }) => name);
}

function findings(people: readonly FoundPerson[]): Finding[] {
  return people.map(({ found }) => found);
}
