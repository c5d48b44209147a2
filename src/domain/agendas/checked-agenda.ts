/** What the checks before publication need to know of an agenda, and what they answer. */
import type { ExemptMarking } from '../access/exempt-marking.js';
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { DayCount, LocalTime } from '../calendar/clear-days.js';
import type { ClockTime } from '../calendar/clock-time.js';
import { type HiddenMatter, STAYING_KINDS } from './hidden-matter.js';

/** What is expected of an entry by way of a paper. */
export const PAPER_EXPECTATIONS = ['expected', 'to-follow', 'late', 'verbal', 'none'] as const;
export type PaperExpectation = (typeof PAPER_EXPECTATIONS)[number];

/** `minutes`: approves earlier ones; `formal`: apologies, declarations, next meetings and the like, which may stand after private business. */
export const ENTRY_KINDS = ['business', 'exclusion', 'minutes', 'formal'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** A meeting whose minutes an entry puts to approval. */
export interface MinutesToCheck {
  /** As a sentence names it: `the meeting of Tuesday 22 August 2017`. */
  readonly meeting: string;
  /** `partly`: it was adjourned, and goes on another day. */
  readonly sat: 'yes' | 'partly' | 'not-yet' | 'cancelled' | 'postponed' | 'inquorate';
}

export interface PaperToCheck {
  readonly id: string;
  readonly title: string;
  /** Only reports have background papers to list. */
  readonly isReport: boolean;
  readonly isMinutes: boolean;
  /** As typed; null or blank when nobody has said anything. */
  readonly backgroundPapers: string | null;
  /** Most of its pages are pictures, without text to read. */
  readonly isScan: boolean;
  /** What it says, in words; asked of scans only. */
  readonly description: string | null;
  /** What its file carries that its pages do not show; asked of open papers only. */
  readonly hidden: readonly HiddenMatter[];
  /** The printed number of its first page; null without pages. */
  readonly firstPage: number | null;
  /** Where the same file is kept from the public, as a sentence names it; null where nowhere is. */
  readonly keptBackOn: string | null;
  readonly marking: ExemptMarking | null;
}

export interface EntryToCheck {
  readonly id: string;
  readonly number: string;
  readonly kind: EntryKind;
  /** The resolution to be moved; asked of exclusion entries only. */
  readonly wording: string;
  readonly paper: PaperExpectation;
  /** The meetings whose minutes it names; asked of `minutes` only. */
  readonly minutesOf: readonly MinutesToCheck[];
  /** A list of the next meetings under which nothing is printed. */
  readonly isEmptyList: boolean;
  /** The day it came onto the agenda; null where nobody knows, and for what stands on every agenda. */
  readonly addedOn: CalendarDate | null;
  /** The chair has ruled it urgent, with the special circumstances. */
  readonly isUrgent: boolean;
  readonly marking: ExemptMarking | null;
  readonly papers: readonly PaperToCheck[];
  /** Characters of its printed words that no font of the pack has, each once. */
  readonly unprintable: readonly string[];
}

export interface AgendaToCheck {
  /** Committees and sub-committees; working groups only where the constitution says so. */
  readonly partVAApplies: boolean;
  readonly meetingOn: CalendarDate;
  readonly today: CalendarDate;
  /** The acts of notice there are, or the moment of publication asked about. */
  readonly publishedAt: readonly LocalTime[];
  /** When the meeting was called at short notice; null for any other. */
  readonly convened: LocalTime | null;
  readonly officesClose: ClockTime;
  readonly clearDaysRequired: number;
  readonly dayCount: DayCount;
  readonly entries: readonly EntryToCheck[];
}

export const FINDING_CODES = [
  'nothing-on-agenda',
  'too-few-clear-days',
  'marking-incomplete',
  'background-papers-blank',
  'paper-missing',
  'description-missing',
  'characters-unprintable',
  'no-exclusion-before',
  'exclusion-lacks-paragraph',
  'exclusion-lacks-item',
  'exclusion-without-business',
  'private-before-open',
  'item-too-late',
  'paper-to-follow',
  'minutes-not-named',
  'minutes-not-of-meeting-held',
  'next-meetings-empty',
  'same-as-exempt',
  ...STAYING_KINDS,
  'left-out-of-file',
  'people-named',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

export interface Finding {
  readonly level: 'stop' | 'warning';
  readonly code: FindingCode;
  /** A sentence for the clerk. */
  readonly message: string;
  readonly entryId?: string;
  readonly paperId?: string;
  /** The input of the marking to change. */
  readonly field?: string;
  readonly lawRef: string;
}
