import { type CalendarDate, isCalendarDate } from '../../../domain/calendar/calendar-date.js';
import { RuleBroken } from '../../../domain/errors.js';
import { joinDateParts } from './date-parts.js';
import { FormErrors } from './form-errors.js';

/** A day in the query of an address. */
export interface DayAsked {
  /** Null where none is asked for, or what is asked for is no day. */
  readonly day: CalendarDate | null;
  /** Says so at its field; a list of another day would be the wrong proof. */
  readonly wrong: FormErrors | null;
}

/** In one piece, or in the three boxes of a form. */
export function dayAsked(asked: Record<string, unknown>, name: string): DayAsked {
  const value = joinDateParts(asked)[name];
  if (value === undefined || value === '') return { day: null, wrong: null };
  if (typeof value === 'string' && isCalendarDate(value)) return { day: value, wrong: null };
  const error = new RuleBroken('Enter a real day, like 16 10 2017, or leave it blank', name);
  return { day: null, wrong: FormErrors.of(error) };
}
