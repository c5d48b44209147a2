import type { PageRange } from '../../domain/agendas/page-numbers.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { MembershipContent } from './membership-content.js';

/** A published agenda: exactly what the public may read, after the redaction policy; content schema 3. */
export interface AgendaContent {
  readonly authority: {
    readonly name: string;
    readonly properOfficer: { readonly name: string; readonly post: string } | null;
    readonly team: { readonly name: string; readonly mailbox: string; readonly telephone: string };
    /** The clerk named on the agenda. */
    readonly clerk: string | null;
    readonly notices: { readonly filming: string; readonly access: string; readonly formats: string };
  };
  readonly panel: { readonly name: string; readonly slug: string; readonly reference: string };
  readonly meeting: {
    readonly kind: 'ordinary' | 'extraordinary' | 'special';
    readonly day: CalendarDate;
    /** `5.00 p.m.` */
    readonly time: string;
    /** Lines of the venue block. */
    readonly place: readonly string[];
    readonly slug: string;
    /** `This meeting was called at short notice …`; not told before content schema 3. */
    readonly shortNotice?: string | null;
  };
  readonly issuedOn: CalendarDate;
  /** How many clear days lay between publication and the meeting, and which; null where the rule does not apply. */
  readonly clearDays: { readonly required: number; readonly days: readonly CalendarDate[] } | null;
  /** Why it came too late for its clear days, as the public may read it; not told before content schema 3. */
  readonly lateBecause?: string | null;
  readonly note: string | null;
  readonly entries: readonly AgendaContentEntry[];
  readonly membership: MembershipContent;
  /** The last printed page number of the pack; 0 without papers. */
  readonly lastPage: number;
}

export interface AgendaContentEntry {
  /** `6`, or `13A`; empty for a sub-heading. */
  readonly number: string;
  readonly kind: 'business' | 'exclusion' | 'next-meetings' | 'minutes' | 'heading';
  /** The title as far as the public may read it. */
  readonly title: string;
  readonly purpose: 'decision' | 'discussion' | 'information' | 'scrutiny' | null;
  readonly presenter: string | null;
  readonly papersExpected: 'paper' | 'verbal' | 'none' | 'to-follow';
  /** Paragraphs printed below the title: an exclusion resolution, the next meetings, a note. */
  readonly wording: readonly string[];
  /**
   * `Urgent item: …` with the chair's reason, for what came too late for the clear days; where the reason would give a
   * private matter away, only that it is urgent. (LGA 1972, s.100B(4)(b).)
   */
  readonly urgency: string | null;
  /** The meetings whose minutes it puts to approval, earliest first. */
  readonly minutesOf: readonly { readonly panel: string; readonly day: CalendarDate }[];
  readonly pages: PageRange | null;
  /** Set when the entry, or every paper of it, is closed to the public. */
  readonly closed: ClosedMatter | null;
  readonly papers: readonly AgendaContentPaper[];
}

export interface AgendaContentPaper {
  readonly pages: PageRange | null;
  /** Null for a closed paper, of which the public reads the pages and the ground only. */
  readonly open: {
    readonly kind: 'report' | 'appendix' | 'minutes' | 'presentation' | 'plan' | 'letter';
    readonly title: string;
    readonly author: string | null;
    /** The list of LGA 1972 s.100D as the report gives it, line by line. */
    readonly backgroundPapers: readonly string[];
    /** What it says, for those who cannot see a scan; nobody was asked before content schema 2. */
    readonly description?: string | null;
    /** Name of its file among the publication's files. */
    readonly file: string;
  } | null;
  readonly closed: ClosedMatter | null;
  /** What the agenda says of a closed paper of an open item; null for an open paper. */
  readonly note: string | null;
}

export interface ClosedMatter {
  /** `EXEMPT para 3` or `CONFIDENTIAL` */
  readonly short: string;
  /** The statutory sentence: `Not for publication by virtue of paragraph 3 …` */
  readonly label: string;
}
