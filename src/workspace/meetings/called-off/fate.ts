import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { CALLED_OFF, type Meeting } from '../meeting.entity.js';

/** What becomes of a meeting that does not take place as it was announced. */
export type Fate = (typeof CALLED_OFF)[number];

/** A meeting with the one held in its place, where there is one, and today. */
export interface Standing {
  readonly meeting: Meeting;
  readonly after: Meeting | null;
  readonly today: CalendarDate;
}

/** Why this cannot become of a meeting; null where it can. */
export function refusalOf(fate: Fate, standing: Standing): string | null {
  if (waitsForNewDay(fate, standing) || isGivenUp(fate, standing)) return null;
  const { state, day } = standing.meeting;
  if (fate !== 'adjourned') return STILL_TO_COME.includes(state) ? null : REFUSALS[fate];
  if (day > standing.today) return 'A meeting is adjourned on its day or after it. Postpone this one instead.';
  return [...STILL_TO_COME, 'held'].includes(state) ? null : REFUSALS[fate];
}

/** Whether it was postponed or adjourned already, to a day that was not fixed. */
export function waitsForNewDay(fate: Fate, { meeting, after }: Standing): boolean {
  return fate !== 'cancelled' && meeting.state === fate && after === null;
}

/** Whether it is cancelled because no new day was found for it. */
function isGivenUp(fate: Fate, { meeting, after }: Standing): boolean {
  return fate === 'cancelled' && meeting.state === 'postponed' && after === null;
}

const STILL_TO_COME: readonly Meeting['state'][] = ['scheduled', 'called'];

const REFUSALS: Readonly<Record<Fate, string>> = {
  cancelled: 'Only a meeting that is still to be held can be cancelled.',
  postponed: 'Only a meeting that is still to be held can be postponed.',
  adjourned: 'Only a meeting that was to be held, and was not called off, can be adjourned.',
};
