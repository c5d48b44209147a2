/**
 * A stretch of time in the room: somebody may arrive late, leave, come back. Whoever has none of these was there for the
 * whole meeting. (LGA 1972, Sch 12 para 40.)
 */
import { type ClockTime, isClockTime } from '../calendar/clock-time.js';

export interface PresencePeriod {
  /** Null for whoever was there from the start. */
  readonly arrived: ClockTime | null;
  /** Null for whoever stayed to the end. */
  readonly left: ClockTime | null;
}

/** A time of leaving is the first moment outside the room. */
export function covers({ arrived, left }: PresencePeriod, at: ClockTime): boolean {
  return (arrived === null || arrived <= at) && (left === null || at < left);
}

/** What is wrong with the times of one person, in a sentence; null when nothing is. */
export function periodProblem(periods: readonly PresencePeriod[]): string | null {
  if (!periods.flatMap(({ arrived, left }) => [arrived, left]).every((time) => time === null || isClockTime(time))) {
    return 'Enter times as hours and minutes, like 17:40';
  }
  if (periods.some(({ arrived, left }) => arrived !== null && left !== null && left <= arrived)) {
    return 'Somebody can leave only after they arrived';
  }
  const isMixed = periods.some((period, index) => index > 0 && !follows(period, periods[index - 1]));
  return isMixed ? 'Enter the times in the order in which they happened: arrived, left, came back, left again' : null;
}

function follows({ arrived }: PresencePeriod, before: PresencePeriod | undefined): boolean {
  return arrived !== null && typeof before?.left === 'string' && before.left <= arrived;
}
