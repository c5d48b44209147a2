import type { CalendarDate } from './calendar-date.js';

/** What time it is for the council: rules publication times, due dates and badges. In the demo it runs on demo days. */
export interface CouncilClock {
  /** An instant as ISO 8601 UTC text, for example `2017-10-16T09:00:00.000Z`. */
  now(): string;
  /** The day in Europe/London. */
  today(): CalendarDate;
}

/** What time it really is: rules sessions, tokens, leases, retries, logs and audit. */
export interface SystemClock {
  now(): Date;
}
