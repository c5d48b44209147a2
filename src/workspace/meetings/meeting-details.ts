/** A form's details as they are stored: what is left blank is as usual for the panel. */
import { addDays, longDate, type CalendarDate } from '../../domain/calendar/calendar-date.js';
import { RuleBroken } from '../../domain/errors.js';
import { lines } from '../../domain/lines.js';
import type { Panel } from '../panels/panel.entity.js';
import type { Meeting } from './meeting.entity.js';
import type { MeetingDetailsForm, NewMeetingForm } from './meeting.form.js';

/** The day on which the councils of the Local Government Act 1972 began. */
const FIRST_DAY = '1974-04-01';
/** Holidays are known about five years ahead. */
const DAYS_AHEAD = 5 * 365;

export type MeetingDetails = Pick<Meeting, 'kind' | 'day' | 'startsAt' | 'place'>;

export function detailsFrom(
  form: NewMeetingForm | MeetingDetailsForm,
  panel: Panel,
  today: CalendarDate,
): MeetingDetails {
  refuseOutOfReach(form.day, today);
  return {
    kind: form.kind,
    day: form.day,
    startsAt: form.startsAt ?? panel.defaultTime,
    place: lines(form.place ?? panel.defaultPlace),
  };
}

/** `2017-10-24`, or with the next free number where the panel already meets on that day. */
export function freeSlug(day: CalendarDate, taken: readonly string[]): string {
  const isTaken = (slug: string) => taken.includes(slug);
  let slug = day;
  for (let number = 2; isTaken(slug); number += 1) slug = `${day}-${number}`;
  return slug;
}

/** @throws RuleBroken */
export function refuseOutOfReach(day: CalendarDate, today: CalendarDate, field = 'day'): void {
  const last = addDays(today, DAYS_AHEAD);
  if (day < FIRST_DAY) throw new RuleBroken(`The day must be ${longDate(FIRST_DAY)} or later`, field);
  if (day > last) throw new RuleBroken(`The day must be ${longDate(last)} or earlier`, field);
}
