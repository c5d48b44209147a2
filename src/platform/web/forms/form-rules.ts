import { ValidateBy, type ValidationOptions } from 'class-validator';
import { isClockTime } from '../../../domain/calendar/clock-time.js';
import { isCalendarDate } from '../../../domain/calendar/calendar-date.js';

/** A real day as `2017-10-24`. */
export function IsDay(options: ValidationOptions): PropertyDecorator {
  return textRule('isDay', isCalendarDate, options);
}

/** A time of day as `17:00`. */
export function IsTimeOfDay(options: ValidationOptions): PropertyDecorator {
  return textRule('isTimeOfDay', isClockTime, options);
}

function textRule(name: string, holds: (text: string) => boolean, options: ValidationOptions): PropertyDecorator {
  const validator = { validate: (value: unknown) => typeof value === 'string' && holds(value) };
  return ValidateBy({ name, validator }, options);
}
