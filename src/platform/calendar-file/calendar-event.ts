import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { ClockTime } from '../../domain/calendar/clock-time.js';

/** An entry of a calendar file: of some hours, or of the whole day where it names no time. */
export interface CalendarEvent {
  /** The same in every file, so that a calendar moves what it has instead of adding it again. */
  readonly uid: string;
  /** Higher with each change. */
  readonly sequence: number;
  readonly title: string;
  readonly day: CalendarDate;
  /** Local time; null for the whole day. */
  readonly time: { readonly startsAt: ClockTime; readonly minutes: number } | null;
  /** Lines of the venue block. */
  readonly place: readonly string[];
  /** The whole address of its page. */
  readonly page: string;
  readonly isCancelled: boolean;
}
