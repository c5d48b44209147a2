import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { ClearDaysBadge } from '../../domain/calendar/clear-days-badge.js';
import type { KeyDatesToKeep } from '../../domain/calendar/key-dates.js';
import type { NoticeStanding } from '../../domain/calendar/notice-standing.js';

/** The clear-days clock of a meeting. */
export interface ClearDaysClock {
  /** The last day on which the agenda can go out. */
  readonly publishBy: CalendarDate;
  /** The same counting days on which the offices are shut: later than this is too late by any count. */
  readonly lastInLaw: CalendarDate;
  readonly required: number;
  /** The clear days it then gives. */
  readonly days: readonly CalendarDate[];
}

/** What the calendar says about a meeting. */
export interface CalendarNote {
  /** Null where Part VA does not apply to the panel: the law sets no last day. */
  readonly deadline: ClearDaysClock | null;
  /** `Saturday 28 October 2017 falls at a weekend.` */
  readonly unusualDay: string | null;
  /** The four acts of notice, each with the clear days it gives. */
  readonly notice: NoticeStanding;
  readonly badge: ClearDaysBadge;
  readonly keyDates: KeyDatesToKeep;
}
