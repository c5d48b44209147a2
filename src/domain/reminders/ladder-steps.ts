import { addDays, type CalendarDate } from '../calendar/calendar-date.js';
import { type Ladder, type Rung, rungAt } from './ladder.js';

export interface LadderStep {
  readonly day: CalendarDate;
  readonly rung: Rung;
}

/** All steps of something due on a day, up to the second of those that go on for as long as it is late. */
export function stepsOf(ladder: Ladder, dueOn: CalendarDate): LadderStep[] {
  const first = -Math.max(0, ...ladder.daysBefore);
  const last = ladder.chairDay + 2 * ladder.everyDays;
  return Array.from({ length: last - first + 1 }, (_each, index) => first + index).flatMap((days) => {
    const rung = rungAt(ladder, days);
    return rung === null ? [] : [{ day: addDays(dueOn, days), rung }];
  });
}
