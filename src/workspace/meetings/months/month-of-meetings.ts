import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { Month } from '../../../domain/calendar/month.js';
import type { MunicipalYear } from '../../../domain/calendar/municipal-year.js';
import type { NamedDays } from '../../../domain/calendar/named-day.js';
import type { MeetingOfPanel } from '../meeting.entity.js';

export interface MonthOfMeetings {
  readonly month: Month;
  readonly today: CalendarDate;
  /** With those that were called off, soonest first. */
  readonly meetings: readonly MeetingOfPanel[];
  readonly namedDays: NamedDays;
  readonly years: readonly MunicipalYear[];
}
