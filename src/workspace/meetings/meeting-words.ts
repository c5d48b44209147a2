/** Meetings in words, the same on every page. */
import { longDate } from '../../domain/calendar/calendar-date.js';
import { printedTime } from '../../domain/calendar/clock-time.js';
import type { KeyDate } from '../../domain/calendar/key-dates.js';
import { londonTime } from '../../domain/calendar/london-time.js';
import type { Meeting } from './meeting.entity.js';

export const KIND_WORDS: Readonly<Record<Meeting['kind'], string>> = {
  ordinary: 'Ordinary meeting',
  extraordinary: 'Extraordinary meeting',
  special: 'Special meeting',
};

export const KEY_DATE_WORDS: Readonly<Record<KeyDate, string>> = {
  agendaSetting: 'Agenda setting',
  reportDeadline: 'Deadline for reports',
  chairsClearance: 'Chair’s clearance',
  publication: 'Publication',
};

/** In the middle of a sentence. */
export const KEY_DATE_NAMES: Readonly<Record<KeyDate, string>> = {
  agendaSetting: 'agenda setting',
  reportDeadline: 'the deadline for reports',
  chairsClearance: 'the chair’s clearance',
  publication: 'publication',
};

/** `Monday 16 October 2017, 9.30 a.m.` from an instant. */
export function instantInWords(instant: string): string {
  const { date, time } = londonTime(instant);
  return `${longDate(date)}, ${printedTime(time)}`;
}
