import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { Month } from '../../../domain/calendar/month.js';
import type { MunicipalYear } from '../../../domain/calendar/municipal-year.js';

/** Five years back and ahead, those of the settings, and the one that is shown. */
export function yearsToChoose(month: Month, today: CalendarDate, years: readonly MunicipalYear[]): string[] {
  const now = Number(today.slice(0, 4));
  const near = Array.from({ length: 11 }, (_, index) => String(now - 5 + index));
  const stored = years.flatMap(({ from, to }) => [from.slice(0, 4), to.slice(0, 4)]);
  return [...new Set([...near, ...stored, month.slice(0, 4)])].sort();
}
