import { entryNumbers } from '../../domain/agendas/entry-number.js';
import { numberPages, type NumberedEntry } from '../../domain/agendas/page-numbers.js';
import type { LocalTime } from '../../domain/calendar/clear-days.js';
import { printedMeetings } from '../../domain/calendar/printed-meetings.js';
import type { Urgency } from '../../domain/agendas/urgency.js';
import type { Meeting, MeetingOfPanel } from '../meetings/meeting.entity.js';
import type { Panel } from '../panels/panel.entity.js';
import type { AgendaEntry } from './agenda-entry.entity.js';
import type { AgendaInFull, EntryInFull, MarkingInFull, PaperInFull } from './agenda-in-full.js';
import type { Agenda } from './agenda.entity.js';
import type { EntryInterest } from './entry-interest.entity.js';
import type { ExemptMarkingRow } from './exempt-marking.entity.js';
import { markingOf } from './markings/marking-of-row.js';
import type { MinutesToApprove } from './minutes-to-approve.entity.js';
import type { Paper } from './paper.entity.js';

/** The rows of one agenda; entries and papers in the order of their positions. */
export interface AgendaRows {
  readonly agenda: Agenda;
  readonly meeting: Meeting;
  readonly panel: Panel;
  readonly entries: readonly AgendaEntry[];
  readonly papers: readonly Paper[];
  readonly markings: readonly ExemptMarkingRow[];
  readonly interests: readonly EntryInterest[];
  readonly minutes: readonly MinutesToApprove[];
  readonly nextMeetings: readonly LocalTime[];
}

export function assembleAgenda(rows: AgendaRows): AgendaInFull {
  const { agenda, meeting, panel, nextMeetings } = rows;
  const pages = numberedPages(rows);
  const numbers = entryNumbers(
    rows.entries.map((entry) => ({ id: entry.id, publishedNumber: null, isNumbered: isNumbered(entry) })),
  );
  const entries = rows.entries.map((entry, index) =>
    assembleEntry(entry, numbers[index] ?? '', pages.get(entry.id), rows),
  );
  const lastPage = Math.max(0, ...[...pages.values()].map(({ range }) => range?.last ?? 0));
  return { ...agenda, meeting, panel, entries, nextMeetings, lastPage, calendarLines: printedMeetings(nextMeetings) };
}

function isNumbered({ kind, withdrawnAt }: AgendaEntry): boolean {
  return kind !== 'heading' && withdrawnAt === null;
}

function numberedPages({ entries, papers, panel }: AgendaRows): Map<string, NumberedEntry> {
  const toNumber = entries.filter(isNumbered).map(({ id }) => ({
    id,
    papers: papers.filter(({ entryId }) => entryId === id).map((paper) => ({ id: paper.id, pages: paper.pageCount })),
  }));
  return new Map(numberPages(toNumber, { style: panel.pageStyle }).map((numbered) => [numbered.id, numbered]));
}

function assembleEntry(
  entry: AgendaEntry,
  number: string,
  numbered: NumberedEntry | undefined,
  rows: AgendaRows,
): EntryInFull {
  return {
    ...entry,
    number,
    officer: entry.officer ?? null,
    isWithdrawn: entry.withdrawnAt !== null,
    urgency: urgencyOf(entry),
    minutesOf: rows.minutes.flatMap((row) => (row.entryId === entry.id ? meetingOf(row) : [])),
    marking: markingFor(rows.markings.find(({ entryId }) => entryId === entry.id)),
    interests: rows.interests.flatMap((row) =>
      row.entryId === entry.id && row.person ? [{ ...row, person: row.person }] : [],
    ),
    papers: rows.papers.filter(({ entryId }) => entryId === entry.id).map((paper) => withPages(paper, numbered, rows)),
    pages: numbered?.range ?? null,
    blank: numbered?.blank ?? null,
    printed: printedUnder(entry, rows.nextMeetings),
  };
}

function withPages(paper: Paper, numbered: NumberedEntry | undefined, { markings }: AgendaRows): PaperInFull {
  return {
    ...paper,
    marking: markingFor(markings.find(({ paperId }) => paperId === paper.id)),
    pages: numbered?.papers.find(({ id }) => id === paper.id)?.range ?? null,
  };
}

function markingFor(row: ExemptMarkingRow | undefined): MarkingInFull | null {
  return row === undefined ? null : { ...markingOf(row), id: row.id, version: row.version, publicName: row.publicName };
}

function urgencyOf({ urgentRuledBy, urgentCircumstances, urgentWhyNow }: AgendaEntry): Urgency | null {
  if (urgentRuledBy === null || urgentCircumstances === null || urgentWhyNow === null) return null;
  return { ruledBy: urgentRuledBy, circumstances: urgentCircumstances, whyNow: urgentWhyNow };
}

function meetingOf({ meeting }: MinutesToApprove): MeetingOfPanel[] {
  return meeting?.panel ? [Object.assign(meeting, { panel: meeting.panel })] : [];
}

function printedUnder({ kind, wording, meetingsText }: AgendaEntry, nextMeetings: readonly LocalTime[]): string[] {
  const paragraphs = (wording ?? '').split(/\n\s*\n/).filter(isPrinted);
  if (kind !== 'next-meetings') return paragraphs;
  const lines = meetingsText === null ? printedMeetings(nextMeetings) : meetingsText.split('\n').filter(isPrinted);
  return [...lines, ...paragraphs];
}

function isPrinted(text: string): boolean {
  return text.trim() !== '';
}
