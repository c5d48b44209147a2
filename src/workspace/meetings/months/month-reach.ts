/** How far one can go from month to month: where there may be something, so that nobody leafs on for ever. */
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { type Month, monthAfter, monthOf } from '../../../domain/calendar/month.js';
import type { MunicipalYear } from '../../../domain/calendar/municipal-year.js';

/** A year back and ahead, and further through the municipal years of the settings. */
export function monthsBeside(
  month: Month,
  today: CalendarDate,
  years: readonly MunicipalYear[],
): readonly [Month | null, Month | null] {
  const now = monthOf(today);
  const firsts = [monthAfter(now, -12), ...years.map(({ from }) => monthOf(from))].sort();
  const lasts = [monthAfter(now, 12), ...years.map(({ to }) => monthOf(to))].sort();
  const [first = now] = firsts;
  const last = lasts.at(-1) ?? now;
  return [month > first ? monthAfter(month, -1) : null, month < last ? monthAfter(month, 1) : null];
}

/** Five years back and ahead, those of the settings, and the one that is shown. */
export function yearsToChoose(month: Month, today: CalendarDate, years: readonly MunicipalYear[]): string[] {
  const now = Number(today.slice(0, 4));
  const near = Array.from({ length: 11 }, (_, index) => String(now - 5 + index));
  const stored = years.flatMap(({ from, to }) => [from.slice(0, 4), to.slice(0, 4)]);
  return [...new Set([...near, ...stored, month.slice(0, 4)])].sort();
}
