import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { CouncilClock, SystemClock } from '../../domain/calendar/clock.js';
import { londonDay } from '../../domain/calendar/london-time.js';

/** Injection token of the `CouncilClock`. */
export const COUNCIL_CLOCK = Symbol('CouncilClock');

/** The system's time, or in the demo the time since the demo day was set, counted from there. */
export class RunningCouncilClock implements CouncilClock {
  private ahead = 0;

  constructor(private readonly system: SystemClock) {}

  now(): string {
    return new Date(this.system.now().getTime() + this.ahead).toISOString();
  }

  today(): CalendarDate {
    return londonDay(this.now());
  }

  /** From now on it is this instant, and time goes on from there. */
  setTo(instant: string): void {
    this.ahead = Date.parse(instant) - this.system.now().getTime();
  }
}
