/** How minutes are called on their pages. */
import { longDate } from '../../domain/calendar/calendar-date.js';
import { printedTime } from '../../domain/calendar/clock-time.js';
import type { MinutesInFull } from './minutes-in-full.js';

type Named = Pick<MinutesInFull, 'meeting' | 'panel'>;

/** `Corporate Parenting Panel, Tuesday 22 August 2017` */
export function meetingOf({ meeting, panel }: Named): string {
  return `${panel.name}, ${longDate(meeting.day)}`;
}

export function minutesTitle(minutes: Named): string {
  return `Minutes: ${meetingOf(minutes)}`;
}

/** `Tuesday 22 August 2017, 5.00 p.m.` */
export function whenOf({ meeting }: Named): string {
  return `${longDate(meeting.day)}, ${printedTime(meeting.startsAt)}`;
}
