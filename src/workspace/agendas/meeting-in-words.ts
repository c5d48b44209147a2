import { longDate } from '../../domain/calendar/calendar-date.js';
import { printedTime } from '../../domain/calendar/clock-time.js';
import type { AgendaInFull } from './agenda-in-full.js';

/** `Corporate Parenting Panel, Tuesday 24 October 2017` */
export function meetingInWords({ panel, meeting }: AgendaInFull): string {
  return `${panel.name}, ${longDate(meeting.day)}`;
}

/** `Tuesday 24 October 2017, 5.00 p.m.` */
export function dayAndTime({ meeting }: AgendaInFull): string {
  return `${longDate(meeting.day)}, ${printedTime(meeting.startsAt)}`;
}
