/** By when a body owes a reply to a recommendation. */
import { addDays, type CalendarDate } from '../calendar/calendar-date.js';
import { dayMonthsLater } from '../calendar/month.js';
import type { NamedDays } from '../calendar/named-day.js';
import { isWorkingDay } from '../calendar/working-day.js';

const MONTHS_TO_REPLY = 2;

export interface ReceivedUnderNotice {
  readonly reportReceivedOn: CalendarDate;
  /** Of the notice that requires a reply. */
  readonly noticeReceivedOn: CalendarDate;
}

/**
 * The last day of the two months beginning with the day of receipt of the report or, if later, of the notice. That day
 * counts, so the last one is the day before the same day two months on, or the end of a month that has no such day.
 * (LGA 2000, s.9FE(5); Dodds v Walker [1981] 1 WLR 1027 on months that are too short.)
 */
export function replyDueUnderNotice({ reportReceivedOn, noticeReceivedOn }: ReceivedUnderNotice): CalendarDate {
  const first = reportReceivedOn > noticeReceivedOn ? reportReceivedOn : noticeReceivedOn;
  const sameDay = dayMonthsLater(first, MONTHS_TO_REPLY);
  return sameDay.slice(8) === first.slice(8) ? addDays(sameDay, -1) : sameDay;
}

/** The last day on which the offices are open and the reply is still in time. */
export function lastOpenDayToReply(replyDueOn: CalendarDate, namedDays: NamedDays): CalendarDate {
  return isWorkingDay(replyDueOn, namedDays) ? replyDueOn : lastOpenDayToReply(addDays(replyDueOn, -1), namedDays);
}
