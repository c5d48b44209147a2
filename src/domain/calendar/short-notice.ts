/** A meeting convened at shorter notice says so, and why. (LGA 1972, s.100A(6)(a) and s.100B(3)-(4).) */
import { longDate } from './calendar-date.js';
import type { LocalTime } from './clear-days.js';
import { printedTime } from './clock-time.js';

export interface ShortNotice {
  readonly at: LocalTime;
  /** Who called it; null where nobody has written it down. */
  readonly by: string | null;
  readonly because: string | null;
}

/** `This meeting was called at short notice on Monday 16 November 2026, 10.00 a.m., by the chair. Reason: …` */
export function shortNoticeInWords({ at, by, because }: ShortNotice): string {
  const call = `This meeting was called at short notice on ${longDate(at.date)}, ${printedTime(at.time)}`;
  const caller = by === null ? '' : `, by ${by}`;
  return `${call}${caller}.${because === null ? '' : ` Reason: ${because.replace(/\.$/, '')}.`}`;
}
