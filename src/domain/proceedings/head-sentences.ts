/**
 * The head of minutes: who was present, with the chair first and councillors sharing their title; who else attended; and
 * who sent apologies. Members who took part from elsewhere are told apart, because in law they were not present.
 * (LGA 1972, Sch 12 paras 40 and 44; Hertfordshire CC [2021] EWHC 1093 (Admin); otherwise custom.)
 */
import { enumerated } from '../enumeration.js';
import { isCouncillor, withSharedTitle } from '../membership/shared-title.js';
import { type AttendanceStatus, belongsToBody, type Capacity } from './attendance-words.js';

export interface LineToPrint {
  readonly id: string;
  /** As the panel prints it: `Councillor M. Elliott`, `Ian Thomas`, `two representatives of the LAC Council`. */
  readonly name: string;
  /** `Voluntary Sector Consortium` */
  readonly note: string | null;
  readonly capacity: Capacity;
  readonly status: AttendanceStatus;
  readonly isRemote: boolean;
  /** The printed name of the member this one stands for. */
  readonly substituteFor: string | null;
  /** Entries they came for, or sent apologies for; empty for all. */
  readonly entryIds: readonly string[];
}

export interface HeadToPrint {
  readonly lines: readonly LineToPrint[];
  /** Who presides, but for the entries below. */
  readonly presidedById: string | null;
  readonly presidings: readonly { readonly entryId: string; readonly attendanceId: string }[];
}

export interface HeadStyle {
  readonly attendanceWords: 'Also present were' | 'In attendance';
  /** What stands behind a label, as behind the panel's marker of resolutions. */
  readonly labelMark: ':-' | ':';
  readonly printsAbsent: boolean;
}

export const HEAD_PARTS = ['present', 'alsoPresent', 'apologies', 'absent', 'presidedBy'] as const;
export type HeadPart = (typeof HEAD_PARTS)[number];
/** Null for a sentence there is nothing to say in. */
export type HeadSentences = Readonly<Record<HeadPart, string | null>>;

/** `Minute No. 96`, or `Item 8` before there are minutes; null for an entry that is gone. */
export type NameOfEntry = (entryId: string) => string | null;

export function headSentences(head: HeadToPrint, style: HeadStyle, nameOfEntry: NameOfEntry): HeadSentences {
  const attended = head.lines.filter(({ status }) => status === 'present');
  return {
    present: presentSentence(head, style, nameOfEntry),
    alsoPresent: alsoPresentSentences(attended, style, nameOfEntry),
    apologies: apologiesSentence(head.lines, style, nameOfEntry),
    absent: style.printsAbsent ? absentSentence(head.lines, style) : null,
    presidedBy: presidingSentences(head, nameOfEntry),
  };
}

function presentSentence({ lines, presidedById }: HeadToPrint, style: HeadStyle, nameOfEntry: NameOfEntry) {
  const inRoom = lines.filter(({ capacity, status, isRemote }) => {
    return belongsToBody(capacity) && status === 'present' && !isRemote;
  });
  const printed = (line: LineToPrint) => withNotes(line, nameOfEntry);
  const chair = inRoom.filter(({ id }) => id === presidedById).map((line) => `${line.name} (in the Chair)`);
  const others = inRoom.filter(({ id }) => id !== presidedById);
  const members = others.filter(({ capacity }) => capacity !== 'co-optee').map(printed);
  const coOptees = others.filter(({ capacity }) => capacity === 'co-optee');
  const groups = [
    ...chair,
    withSharedTitle(members.filter(isCouncillor)),
    enumerated(members.filter((name) => !isCouncillor(name))),
    coOptees.length === 0 ? '' : `${coOptedWord(coOptees)} ${enumerated(coOptees.map(printed))}`,
  ].filter((group) => group !== '');
  return groups.length === 0 ? null : `Present${style.labelMark} ${capitalised(groups.join('; '))}.`;
}

function coOptedWord(coOptees: readonly LineToPrint[]): string {
  return coOptees.length === 1 && !coOptees.some(isSeveral) ? 'co-opted member' : 'co-opted members';
}

/** Members who joined from elsewhere have a sentence of their own behind it. */
function alsoPresentSentences(attended: readonly LineToPrint[], style: HeadStyle, nameOfEntry: NameOfEntry) {
  const others = attended.filter(({ capacity }) => !belongsToBody(capacity));
  const remote = attended.filter(({ capacity, isRemote }) => belongsToBody(capacity) && isRemote);
  const sentences = [
    others.length === 0 ? '' : `${openingOf(others, style)} ${groupedByEntries(others, nameOfEntry)}.`,
    remote.length === 0 ? '' : `${listed(remote.map((line) => withNotes(line, nameOfEntry)))} took part remotely.`,
  ].filter((sentence) => sentence !== '');
  return sentences.length === 0 ? null : sentences.join(' ');
}

function openingOf(others: readonly LineToPrint[], { attendanceWords, labelMark }: HeadStyle): string {
  if (attendanceWords === 'In attendance') return `In attendance${labelMark}`;
  return others.length === 1 && !others.some(isSeveral) ? 'Also present was' : 'Also present were';
}

/** `two representatives of the LAC Council` */
function isSeveral({ name }: LineToPrint): boolean {
  return /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|members|representatives)\b/i.test(name);
}

function apologiesSentence(lines: readonly LineToPrint[], { labelMark }: HeadStyle, nameOfEntry: NameOfEntry) {
  const sent = lines.filter(({ status }) => status === 'apologies');
  if (sent.length === 0) return null;
  return `Apologies for absence${labelMark} Apologies were received from ${groupedByEntries(sent, nameOfEntry)}.`;
}

function absentSentence(lines: readonly LineToPrint[], { labelMark }: HeadStyle): string | null {
  const absent = lines.filter(({ capacity, status }) => status === 'absent' && belongsToBody(capacity));
  return absent.length === 0 ? null : `Absent${labelMark} ${capitalised(listed(absent.map(({ name }) => name)))}.`;
}

function presidingSentences({ lines, presidings }: HeadToPrint, nameOfEntry: NameOfEntry): string | null {
  const sentences = lines.flatMap(({ id, name }) => {
    const own = presidings.filter(({ attendanceId }) => attendanceId === id);
    const entries = own.flatMap(({ entryId }) => nameOfEntry(entryId) ?? []);
    return entries.length === 0 ? [] : [`${capitalised(name)} presided for ${enumerated(entries)}.`];
  });
  return sentences.length === 0 ? null : sentences.join(' ');
}

/** Whoever is there for everything first; then, behind semicolons, those for the same entries together. */
function groupedByEntries(lines: readonly LineToPrint[], nameOfEntry: NameOfEntry): string {
  const groups = new Map<string, LineToPrint[]>();
  for (const line of [...lines].sort((one, other) => Number(isLimited(one)) - Number(isLimited(other)))) {
    const limit = limitOf(line, nameOfEntry);
    groups.set(limit, [...(groups.get(limit) ?? []), line]);
  }
  return [...groups].map(([limit, own]) => printedGroup(own, limit)).join('; ');
}

/** `Ian Thomas (Strategic Director; for Item 8)`, `Councillor Roche and Sandie Keene (both for Item 8)` */
function printedGroup(lines: readonly LineToPrint[], limit: string): string {
  const [one, other, third] = lines;
  if (limit === '') return listed(lines.map((line) => noted(line, [])));
  if (one !== undefined && other === undefined) return noted(one, [limit]);
  return `${listed(lines.map((line) => noted(line, [])))} (${third === undefined ? 'both' : 'all'} ${limit})`;
}

/** Several councillors share their title: `Councillors Brookes and Khan, and Mel Meggs`. */
function listed(names: readonly string[]): string {
  const councillors = names.filter(isCouncillor);
  const others = names.filter((name) => !isCouncillor(name));
  if (councillors.length < 2) return enumerated([...councillors, ...others]);
  const shared = withSharedTitle(councillors);
  return others.length === 0 ? shared : `${shared}, and ${enumerated(others)}`;
}

function withNotes(line: LineToPrint, nameOfEntry: NameOfEntry): string {
  const substitution = line.substituteFor === null ? '' : `as substitute for ${line.substituteFor}`;
  return noted(line, [substitution, limitOf(line, nameOfEntry)]);
}

/** The name with its own note and others in one pair of brackets. */
function noted({ name, note }: LineToPrint, others: readonly string[]): string {
  const notes = [note ?? '', ...others].filter((each) => each !== '');
  return notes.length === 0 ? name : `${name} (${notes.join('; ')})`;
}

/** `for Minute No. 96 and Minute No. 97`; empty for everything. */
function limitOf({ entryIds }: LineToPrint, nameOfEntry: NameOfEntry): string {
  const names = entryIds.flatMap((id) => nameOfEntry(id) ?? []);
  return names.length === 0 ? '' : `for ${enumerated(names)}`;
}

function isLimited({ entryIds }: LineToPrint): boolean {
  return entryIds.length > 0;
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1);
}
