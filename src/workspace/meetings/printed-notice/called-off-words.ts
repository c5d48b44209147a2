import { longDate } from '../../../domain/calendar/calendar-date.js';
import { printedTime } from '../../../domain/calendar/clock-time.js';
import type { CalledOffToPrint } from './notice-to-print.js';

/** `This meeting has been postponed` */
export function calledOffHeading({ fate }: CalledOffToPrint): string {
  return `This meeting has been ${fate}`;
}

/** Where it went, and why. */
export function calledOffInWords({ fate, reason, movedTo }: CalledOffToPrint): string[] {
  const because = reason === null ? [] : [`Reason: ${reason}`];
  if (fate === 'cancelled') return because;
  if (movedTo === null) return [...because, 'The new day is not fixed yet.'];
  const { at, place } = movedTo;
  const held = fate === 'adjourned' ? 'It will go on' : 'It will be held';
  return [...because, `${held} on ${longDate(at.date)}, ${printedTime(at.time)}, at ${place.join(', ')}.`];
}
