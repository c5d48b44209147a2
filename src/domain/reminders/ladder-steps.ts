/** A ladder by example: what becomes of an action that is due on a day, and on which nobody does anything. */
import { addDays, type CalendarDate, daysLater } from '../calendar/calendar-date.js';
import type { Ladder } from './ladder.js';
import { type From, remindersToCome, type ReminderToCome } from './reminders-to-come.js';

export interface LadderStep extends ReminderToCome {
  /** The step itself falls on a day without mail, and is made up for on this one. */
  readonly isMadeUpFor: boolean;
}

const UNTOUCHED = { state: 'open', hasOwner: true, waitingSince: null, replyDueOn: null, returnedOn: null } as const;

/** All of them, up to the second of those that go on for as long as it is late. */
export function stepsOf(
  ladder: Ladder,
  dueOn: CalendarDate,
  calendar: Pick<From, 'namedDays' | 'quiet'>,
): LadderStep[] {
  const first = addDays(dueOn, -Math.max(0, ...ladder.daysBefore));
  const from = { ...calendar, first, since: addDays(first, -1) };
  const steps: LadderStep[] = [];
  for (const { day, rung } of remindersToCome({ ...UNTOUCHED, dueOn }, ladder, from)) {
    const days = rung.kind === 'coming' ? -rung.days : rung.days;
    steps.push({ day, rung, isMadeUpFor: daysLater(dueOn, day) !== days });
    if (days >= ladder.chairDay + 2 * ladder.everyDays) break;
  }
  return steps;
}
