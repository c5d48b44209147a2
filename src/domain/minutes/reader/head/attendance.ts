/** Who was there, who sent apologies, who presided: read from the block above the first item. */
import { lineFrom, type SourceLine } from '../clean/source-line.js';
import { isFull } from '../lines/measure.js';
import { joinedLines, type Passage, passageOf, placeOf, slicePassage } from '../lines/passage.js';
import { pluralTitle } from '../people/person-words.js';
import { endsSentence, type NamedPerson, peopleIn } from '../people/people-in-text.js';
import { isPerson, nameAt } from '../people/name-shape.js';
import type { Finding } from '../read-document.js';
import { isInCapitals } from '../items/title-likeness.js';
import { attendanceLabel, type AttendanceRole } from './attendance-labels.js';

export interface FoundPerson extends NamedPerson {
  readonly found: Finding;
}

export interface Attendance {
  readonly present: readonly FoundPerson[];
  readonly apologies: readonly FoundPerson[];
  readonly inAttendance: readonly FoundPerson[];
  readonly chair: FoundPerson | null;
  /** The indexes of the lines that were read. */
  readonly used: ReadonlySet<number>;
}

interface Section {
  readonly role: AttendanceRole;
  readonly title: string | null;
  readonly lines: { readonly line: SourceLine; readonly from: number }[];
}

const IN_THE_CHAIR = /\bin the chair\b|\bpresid(?:ed|ing)\b|in y gadair/i;
const AS_CHAIR =
  /[([](?:the )?(?:chair|chairman|chairwoman|chairperson|convener|cadeirydd|preses|mayor|lord mayor|town mayor|provost)(?:[ –-]+(?:in the chair|presiding))?[)\]]|(?:^|[)\]] ?)[–—,:-]+ ?(?:the )?(?:chair|chairman|chairwoman|chairperson|convener|mayor)[.,;]?(?:$| (?=[([]))/i;

export function readAttendance(lines: readonly SourceLine[], measure: number | null): Attendance {
  const used = new Set<number>();
  const begun = sectionsOf(lines, used, false);
  const isPresent = begun.some(({ role }) => role === 'present');
  const sections = isPresent ? begun : sectionsOf(lines, used, true);
  const people: Record<AttendanceRole, FoundPerson[]> = {
    present: [],
    apologies: [],
    inAttendance: [],
    absent: [],
    chair: [],
  };
  for (const section of sections) {
    for (const person of peopleOf(section, measure)) {
      if (!people[section.role].some((each) => each.name === person.name)) people[section.role].push(person);
    }
  }
  const named = people.chair[0] ?? null;
  const isThere = named !== null && people.present.some((each) => surname(each.name) === surname(named.name));
  const present = named === null || isThere ? people.present : [named, ...people.present];
  const presiding = [...present, ...people.inAttendance].find(({ note }) => IN_THE_CHAIR.test(note));
  const chair = presiding ?? named ?? present.find(({ note }) => AS_CHAIR.test(note)) ?? null;
  return { present, apologies: people.apologies, inAttendance: people.inAttendance, chair, used };
}

/** A section ends with the next label, and with a line that is plainly about something else. */
function sectionsOf(lines: readonly SourceLine[], used: Set<number>, startsWithGroup: boolean): Section[] {
  const sections: Section[] = [];
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    const label = attendanceLabel(line.text);
    if (
      label !== null &&
      (sections.length > 0 || label.role !== 'chair' || /:/.test(line.text)) &&
      isTrueLabel(line.text, label.end, sections.length > 0 || (startsWithGroup && isGroupLabel(line.text)))
    ) {
      sections.push({ role: label.role, title: label.title, lines: [{ line, from: label.end }] });
      isOpen = true;
      used.add(index);
      continue;
    }
    if (
      isOpen &&
      line.isApart &&
      !startsWithName(line.text) &&
      !goesOnWithNames(sections.at(-1), line) &&
      !isGroupHeading(line, lines[index + 1])
    )
      isOpen = false;
    if (!isOpen) continue;
    sections.at(-1)?.lines.push({ line, from: 0 });
    used.add(index);
  }
  return sections;
}

/** `Elected Members:` on a line of its own, where nothing says Present. */
function isGroupLabel(line: string): boolean {
  return /^\s*(?:[\w-]+ ){0,2}members\s*:\s*$/i.test(line);
}

/** `Members` or `Officers` heads a part of the attendance only where the attendance has begun. */
function isTrueLabel(line: string, end: number, hasBegun: boolean): boolean {
  const label = line.slice(0, end);
  if (/^\s*(?:minutes|public|press|secretary|attending|clerk)/i.test(label)) return hasBegun && /:/.test(label);
  return hasBegun || /present|sederunt|attend|apolog|bresennol|absent|chair|convener/i.test(label);
}

/** A label alone on its line has its people below a blank line. */
function goesOnWithNames(section: Section | undefined, { text }: SourceLine): boolean {
  const isEmpty = section?.lines.every(({ line, from }) => line.text.slice(from).trim() === '') ?? false;
  return isEmpty && text.length <= 120 && !/[.;]$/.test(text) && !isInCapitals(text);
}

/** `Southvale Council` above the names of its members. */
function isGroupHeading({ text }: SourceLine, next: SourceLine | undefined): boolean {
  const isShort = text.trim().length <= 60 && !/[.;,\d]$/.test(text) && !isInCapitals(text);
  return isShort && next !== undefined && !next.isApart && startsWithName(next.text);
}

/** A name with its post, not a sentence about somebody. */
function startsWithName(text: string): boolean {
  return text
    .trim()
    .split(/\s{2,}/)
    .slice(0, 4)
    .some((cell) => isNameCell(cell));
}

function isNameCell(cell: string): boolean {
  const text = cell.replace(/^[-–*•·▪]\s+|^\d{1,2}[.)]\s+/, '');
  if (/^(?:councillors|cllrs|aldermen)\b/i.test(text)) return true;
  const shape = nameAt(text);
  if (shape === null || shape.start > 0 || !isPerson(shape)) return false;
  return /^\s*(?:$|[([,;:.–—&-]|and\b|who\b|in the\b|\p{Lu})/u.test(text.slice(shape.end));
}

function peopleOf({ role, title, lines }: Section, measure: number | null): FoundPerson[] {
  if (isList(lines, measure)) return peopleOfLines(lines, title);
  const passage = inOne(lines, measure);
  const { from, to } = role === 'apologies' ? partWithApologies(passage.text) : { from: 0, to: passage.text.length };
  return placed(slicePassage(passage, from, to), peopleIn(passage.text.slice(from, to), { title }), 0.95);
}

/** A plural title is meant for the lines below it too, until another stands there. */
function peopleOfLines(lines: Section['lines'], given: string | null): FoundPerson[] {
  let title = given;
  return lines.flatMap(({ line, from }) => {
    const own = /^\s*(councillors|cllrs\.?|aldermen)\b/i.exec(line.text.slice(from))?.[1];
    if (own !== undefined) title = pluralTitle(own) ?? title;
    return peopleOfLine(line, from, title);
  });
}

/** One person, or one to a column; what else stands on the line is said of the person. */
function peopleOfLine(line: SourceLine, from: number, title: string | null): FoundPerson[] {
  const people = cellsOf(line, from).flatMap((cell) =>
    placed(cell, peopleIn(cell.text, { isNameFirst: true, title, isForAll: true }), 0.9),
  );
  const [only] = people;
  return only && people.length === 1
    ? [{ ...only, note: restOf(line.text.slice(from), only.name) || only.note }]
    : people;
}

function restOf(text: string, name: string): string {
  const at = text.indexOf(name);
  return at < 0
    ? ''
    : text
        .slice(at + name.length)
        .trim()
        .replace(/\s+/g, ' ');
}

function placed(passage: Passage, people: readonly NamedPerson[], confidence: number): FoundPerson[] {
  return people.map((person) => ({
    ...person,
    found: { place: placeOf(passage, person.start, person.end), confidence, rule: 'attendance' },
  }));
}

/** A line for each, or columns; else a sentence that runs on over several lines. */
function isList(
  lines: readonly { readonly line: SourceLine; readonly from: number }[],
  measure: number | null,
): boolean {
  const texts = lines.map(({ line, from }) => line.text.slice(from)).filter((text) => text.trim() !== '');
  if (texts.some((text) => /\S {3,}\S/.test(text))) return true;
  if (texts.length < 2) return false;
  const ends = texts.slice(1).filter((next, index) => endsEntry(texts[index] ?? '', next, measure)).length;
  const runsOn = texts.filter((text) => peopleIn(text).length > 1).length;
  const isOnePerLine =
    runsOn * 2 < texts.length ||
    (texts.filter((text) => isNameCell(text.trim())).length === texts.length &&
      !texts.some((text) => hasManyNames(text)));
  return ends * 3 >= (texts.length - 1) * 2 && isOnePerLine;
}

/** Two names and more, and nothing else: no post stands between them. */
function hasManyNames(text: string): boolean {
  const people = peopleIn(text);
  return people.length > 1 && people.slice(0, -1).every(({ note }) => note === '' || /^\([^()]*\)$/.test(note));
}

function endsEntry(text: string, next: string, measure: number | null): boolean {
  return !/(?:,|\band|&)$/.test(text) && /^\s*(?:[-–*•·▪]\s+)?\p{Lu}/u.test(next) && !isFull(text, next, measure);
}

function cellsOf(line: SourceLine, from: number): Passage[] {
  const text = line.text.slice(from);
  const cells = [...text.matchAll(/\S+(?: {1,2}\S+)*/g)].map((found) =>
    passageOf(line, from + found.index, from + found.index + found[0].length),
  );
  const shapes = new Map(cells.map((cell) => [cell, nameAt(cell.text.replace(/^[-–*•·▪]\s+/, ''))]));
  const titled = cells.filter((cell) => shapes.get(cell)?.hasTitle || (shapes.get(cell)?.initials ?? 0) > 0);
  return titled.length > 0 && titled.length < cells.length ? titled : cells;
}

function inOne(
  lines: readonly { readonly line: SourceLine; readonly from: number }[],
  measure: number | null,
): Passage {
  const [first, ...others] = lines;
  if (!first) return { text: '', pieces: [], isApart: false, isOnNewPage: false, indent: 0 };
  const head = lineFrom(first.line, first.from);
  const filled = [head, ...others.map(({ line }) => line)].filter(({ text }) => text.trim() !== '');
  return joinedLines(filled, (before, line) => ({
    dropsLast: false,
    blank: isNewPart(before, line, measure) ? '; ' : ' ',
  }));
}

/** A new line that begins with a title, or stands apart, goes on with no name of the line before. */
function isNewPart(before: string, line: SourceLine, measure: number | null): boolean {
  if (/(?:,|\band|;)$/.test(before)) return false;
  if (/^\s*[^:]{3,60}:\s*(?:councillors?|cllrs?|aldermen|mrs?|ms)\b/i.test(line.text)) return true;
  return (
    line.isApart ||
    (/^\s*(?:councillors?|cllrs?|aldermen|alderman)\b/i.test(line.text) && !isFull(before, line.text, measure))
  );
}

/** From the words that lead to the names to the end of the sentence. */
export function partWithApologies(text: string): { from: number; to: number } {
  const lead = /^.{0,120}?\bapolog(?:y|ies)\b.{0,120}?\b(?:from|on behalf of|by)(?:\s*:)?\s/i.exec(text);
  const from =
    lead?.[0].length ??
    /^(?:were |was )?(?:received |submitted |intimated )?(?:from|by|on behalf of):?\s/i.exec(text)?.[0].length ??
    0;
  return { from, to: endOfSentence(text, from) };
}

/** Behind the full stop that ends the sentence at `from`. */
export function endOfSentence(text: string, from: number): number {
  for (const stop of text.slice(from).matchAll(/\.(?=\s+\p{Lu}|\s*$)/gu)) {
    const at = from + stop.index;
    if (endsSentence(text.slice(0, at))) return at;
  }
  return text.length;
}

export function surname(name: string): string {
  return name.replace(/\.$/, '').split(/\s+/).at(-1)?.toLowerCase() ?? '';
}
