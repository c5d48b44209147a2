import { longDate } from '../../../domain/calendar/calendar-date.js';
import { printedTime } from '../../../domain/calendar/clock-time.js';
import { londonTime } from '../../../domain/calendar/london-time.js';
import type { Attendance } from '../attendance.entity.js';

/** `Sent by Gordon Watson on Monday 16 October 2017, 9.30 a.m.`; empty for what the clerk entered. */
export function sentInWords({ sentBy, sentAt }: Pick<Attendance, 'sentBy' | 'sentAt'>): string {
  if (sentBy === null || sentAt === null) return '';
  const { date, time } = londonTime(sentAt);
  return `Sent by ${sentBy} on ${longDate(date)}, ${printedTime(time)}`;
}
