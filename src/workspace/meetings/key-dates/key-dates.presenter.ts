import { longDate } from '../../../domain/calendar/calendar-date.js';
import { KEY_DATES, type KeyDatesToKeep } from '../../../domain/calendar/key-dates.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import type { Meeting } from '../meeting.entity.js';
import { KEY_DATE_WORDS } from '../meeting-words.js';
import { fieldOf } from './chosen-key-dates.js';

/** The inputs of the four days, each with the day it has when left blank. */
export function keyDateFields(computed: KeyDatesToKeep | null): Field[] {
  return KEY_DATES.map((key) => ({
    name: fieldOf(key),
    label: KEY_DATE_WORDS[key],
    kind: 'date',
    isOptional: true,
    ...(computed === null ? {} : { hint: `Left blank: ${longDate(computed[key].day)}` }),
  }));
}

/** The days as their form opens: only the chosen ones are filled in. */
export function keyDatesFormOf(meeting: Meeting): object {
  const days = KEY_DATES.map((key) => [fieldOf(key), meeting[fieldOf(key)] ?? '']);
  return { ...Object.fromEntries(days), version: meeting.version };
}
