import type { CalendarDate } from '../src/domain/calendar/calendar-date.js';
import type { CouncilClock } from '../src/domain/calendar/clock.js';
import { instantOf } from '../src/domain/calendar/london-time.js';

/** The council's clock as the demo needs it: it can be moved. */
export interface MovableClock extends CouncilClock {
  setTo(instant: string): void;
}

/** A demo day begins at ten. ISO 8601 UTC text. */
export function morningOf(day: CalendarDate): string {
  return instantOf({ date: day, time: '10:00' });
}
