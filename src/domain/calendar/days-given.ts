/**
 * What papers put up at a given time give: the day they count from, the clear days until the meeting, and whether that
 * is enough. A meeting that is itself called at short notice asks for no more than to keep up with its call.
 * (LGA 1972, s.100B(3)-(4).)
 */
import type { CalendarDate } from './calendar-date.js';
import { clearDaysInWords } from './clear-days-words.js';
import { clearDaysBetween, type DayCount, effectivePublication, type LocalTime } from './clear-days.js';
import type { ClockTime } from './clock-time.js';

export interface Counting {
  readonly meetingOn: CalendarDate;
  readonly required: number;
  readonly officesClose: ClockTime;
  readonly dayCount: DayCount;
  /** When the meeting was called at short notice; null for any other. */
  readonly convened: LocalTime | null;
}

export interface DaysGiven {
  readonly effective: CalendarDate;
  readonly days: readonly CalendarDate[];
  /** The same as if the offices were open on every working day: what the law is known to ask. */
  readonly withClosures: readonly CalendarDate[];
  /** Fewer than required, however they are counted, and behind the call of a meeting called at short notice. */
  readonly isShort: boolean;
  /** Enough, but not where days on which the offices are shut are left out: a caution, no breach. */
  readonly isShortByClosures: boolean;
}

export function daysGiven(at: LocalTime, counting: Counting): DaysGiven {
  const own = counted(at, counting);
  const open = counted(at, { ...counting, dayCount: openAllYear(counting.dayCount) });
  return {
    effective: own.effective,
    days: own.days,
    withClosures: open.days,
    isShort: open.isShort,
    isShortByClosures: own.isShort && !open.isShort,
  };
}

/** `5 clear days: …; counted without closures: 1 clear day: Mon 4 January` */
export function daysGivenInWords({ days, withClosures, isShortByClosures }: DaysGivenInShort): string {
  if (!isShortByClosures) return clearDaysInWords(days);
  return `${clearDaysInWords(withClosures)}; counted without closures: ${clearDaysInWords(days)}`;
}

export type DaysGivenInShort = Pick<DaysGiven, 'days' | 'withClosures' | 'isShortByClosures'>;

/** Days on which the offices are shut count like any other. */
export function openAllYear({ profile, holidays }: DayCount): DayCount {
  return { profile, holidays };
}

function counted(at: LocalTime, { meetingOn, required, officesClose, dayCount, convened }: Counting) {
  const effective = effectivePublication(at, officesClose, dayCount);
  const days = clearDaysBetween(effective, meetingOn, dayCount);
  const isBehindCall = convened === null || effective > effectivePublication(convened, officesClose, dayCount);
  return { effective, days, isShort: days.length < required && isBehindCall };
}
