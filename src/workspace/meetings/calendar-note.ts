import type { CalendarDate } from '../../domain/calendar/calendar-date.js';

/** The clear-days clock of a meeting. */
export interface ClearDaysClock {
  /** The last day on which the agenda can go out. */
  readonly publishBy: CalendarDate;
  readonly required: number;
  /** The clear days it then gives. */
  readonly days: readonly CalendarDate[];
}

/** What the calendar says about a day somebody wants to meet on. */
export interface CalendarNote {
  /** Null where Part VA does not apply to the panel: the law sets no last day. */
  readonly deadline: ClearDaysClock | null;
  /** `Saturday 28 October 2017 falls at a weekend.` */
  readonly unusualDay: string | null;
}
