import type { CalendarDate } from './calendar-date.js';
import { KEY_DATES, type KeyDate, type KeyDatesToKeep } from './key-dates.js';

/** One thing that would come after what it has to come before, or be on the same day as. */
export interface OutOfOrder {
  /** The chosen one of the two: what a clerk can mend. */
  readonly chosen: KeyDate;
  readonly earlier: KeyDate;
  readonly later: KeyDate | 'meeting';
  /** The day of the later one. */
  readonly laterDay: CalendarDate;
}

/**
 * The first pair of key dates in the wrong order; null where all is well. Two that are both computed are the council's
 * habits, which no meeting can mend.
 */
export function findOutOfOrder(keyDates: KeyDatesToKeep, meetingOn: CalendarDate): OutOfOrder | null {
  for (const [index, earlier] of KEY_DATES.entries()) {
    const later = KEY_DATES[index + 1] ?? 'meeting';
    const next = later === 'meeting' ? { day: meetingOn, isChosen: false } : keyDates[later];
    const { day, isChosen } = keyDates[earlier];
    if (day <= next.day || !(isChosen || next.isChosen)) continue;
    const chosen = isChosen || later === 'meeting' ? earlier : later;
    return { chosen, earlier, later, laterDay: next.day };
  }
  return null;
}
