/**
 * An agenda with everything on it, in order and numbered: the one read model behind the editor, the checks, the packs
 * and publishing. Holds exempt matter: nothing of it goes to a reader except through the redaction policy.
 */
import type { ExemptMarking } from '../../domain/access/exempt-marking.js';
import type { PageRange } from '../../domain/agendas/page-numbers.js';
import type { LocalTime } from '../../domain/calendar/clear-days.js';
import type { Urgency } from '../../domain/agendas/urgency.js';
import type { Meeting, MeetingOfPanel } from '../meetings/meeting.entity.js';
import type { Panel } from '../panels/panel.entity.js';
import type { Person } from '../people/person.entity.js';
import type { AgendaEntry } from './agenda-entry.entity.js';
import type { Agenda } from './agenda.entity.js';
import type { EntryInterest } from './entry-interest.entity.js';
import type { Paper } from './paper.entity.js';

export interface AgendaInFull extends Agenda {
  readonly meeting: Meeting;
  /** With its clerk. */
  readonly panel: Panel;
  readonly entries: readonly EntryInFull[];
  /** The panel's meetings after this one, soonest first. */
  readonly nextMeetings: readonly LocalTime[];
  /** The last printed page number of the pack; 0 without papers. */
  readonly lastPage: number;
  /** What the next meetings print while they follow the calendar. */
  readonly calendarLines: readonly string[];
}

export interface EntryInFull extends AgendaEntry {
  /** The printed number: `6`, or `13A`; empty for a sub-heading and for what is withdrawn. */
  readonly number: string;
  readonly officer: Person | null;
  readonly isWithdrawn: boolean;
  /** The chair's ruling, for what came too late for the clear days. */
  readonly urgency: Urgency | null;
  /** The meetings whose minutes it puts to approval, earliest first. */
  readonly minutesOf: readonly MeetingOfPanel[];
  readonly marking: MarkingInFull | null;
  readonly interests: readonly InterestInFull[];
  readonly papers: readonly PaperInFull[];
  /** What the agenda prints; null without pages. */
  readonly pages: PageRange | null;
  /** The number of the blank page at the entry's end, where it has one. */
  readonly blank: number | null;
  /** Paragraphs printed below the title: its wording, or the next meetings. */
  readonly printed: readonly string[];
}

export interface PaperInFull extends Paper {
  readonly marking: MarkingInFull | null;
  /** The paper's own pages; null without pages. */
  readonly pages: PageRange | null;
}

/** A marking as the rules know it, with what an edit of it needs and, on a paper, what the public may call it. */
export type MarkingInFull = ExemptMarking & {
  readonly id: string;
  readonly version: number;
  readonly publicName: string | null;
};

export interface InterestInFull extends EntryInterest {
  readonly person: Person;
}

/** The papers that the public gets. */
export function openPapersOf(agenda: Pick<AgendaInFull, 'entries'>): PaperInFull[] {
  return standingOn(agenda).flatMap(({ marking, papers }) =>
    marking === null ? papers.filter((paper) => paper.marking === null) : [],
  );
}

/** What is printed and published: everything that has not been withdrawn. */
export function standingOn({ entries }: Pick<AgendaInFull, 'entries'>): EntryInFull[] {
  return entries.filter(({ isWithdrawn }) => !isWithdrawn);
}
