/**
 * What a minute begins with, drafted from its agenda entry: the resolution that such an entry usually comes to. The
 * clerk writes over it. (Custom.)
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { ordinalDates } from '../calendar/ordinal-date.js';
import type { ClauseMark } from './clause-marks.js';

export interface EntryToMinute {
  readonly kind: string;
  /** The days of the meetings whose minutes it puts to approval, earliest first. */
  readonly minutesOf: readonly CalendarDate[];
  /** Paragraphs printed below its title: the wording of an exclusion, or the next meetings. */
  readonly printed: readonly string[];
}

export interface FirstWording {
  readonly clause: string;
  readonly marks: readonly ClauseMark[];
}

/** Null where nothing is usual. */
export function firstWording({ kind, minutesOf, printed }: EntryToMinute): FirstWording | null {
  switch (kind) {
    case 'minutes':
      return minutesOf.length === 0 ? null : decision(approvalOf(minutesOf));
    case 'exclusion':
      return printed.length === 0 ? null : decision(printed.join('\n\n'));
    case 'next-meetings':
      return printed[0] === undefined ? null : decision(`That the next meeting be held on ${printed[0]}.`);
    default:
      return null;
  }
}

function approvalOf(days: readonly CalendarDate[]): string {
  const meetings = days.length === 1 ? 'the previous meeting' : 'the previous meetings';
  const record = days.length === 1 ? 'a correct record' : 'correct records';
  return `That the minutes of ${meetings} held on ${ordinalDates(days)} be approved as ${record}.`;
}

function decision(clause: string): FirstWording {
  return { clause, marks: ['decision'] };
}
