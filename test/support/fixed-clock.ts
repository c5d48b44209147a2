import type { CalendarDate } from '../../src/domain/calendar/calendar-date.js';
import type { CouncilClock, SystemClock } from '../../src/domain/calendar/clock.js';
import { londonDay } from '../../src/domain/calendar/london-time.js';

/** Both clocks of a test: they stand still until told otherwise. */
export class FixedClock implements CouncilClock {
  readonly system: SystemClock = { now: () => new Date(this.instant) };

  private instant: string;

  constructor(private readonly start = '2017-10-16T09:00:00.000Z') {
    this.instant = start;
  }

  restart(): void {
    this.instant = this.start;
  }

  now(): string {
    return this.instant;
  }

  today(): CalendarDate {
    return londonDay(this.instant);
  }

  setTo(instant: string): void {
    this.instant = new Date(instant).toISOString();
  }

  passMinutes(minutes: number): void {
    this.instant = new Date(Date.parse(this.instant) + minutes * 60_000).toISOString();
  }
}
