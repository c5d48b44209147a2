/**
 * Which step of the ladder an action has come to since reminders last went out. Steps that fell on a day without mail
 * (a weekend, a recess, a server that was off) are made up for on the next, together and once.
 */
import { addDays, type CalendarDate, dayOfWeek, daysFrom, daysLater } from '../calendar/calendar-date.js';
import type { ActionState } from '../actions/action-states.js';
import { type Ladder, RECIPIENT_ROLES, type Rung, rungAt } from './ladder.js';

export interface ChasedAction {
  readonly state: ActionState;
  readonly dueOn: CalendarDate | null;
  /** It has a person or a post for owner, whether or not somebody can be written to. */
  readonly hasOwner: boolean;
  /** Somebody else's reply is awaited. */
  readonly waitingSince: CalendarDate | null;
  /** The day by which it is expected, where one was named. */
  readonly replyDueOn: CalendarDate | null;
  /** The last day on which its completion was returned: from there it is chased as from its due date. */
  readonly returnedOn: CalendarDate | null;
}

/** Days without reminders, both included: a recess of the panel, or a question to the clerk about one action. */
export interface QuietDays {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export interface ReminderDay {
  /** A day on which the council sends reminders. */
  readonly day: CalendarDate;
  /** The last such day before it. */
  readonly since: CalendarDate;
  readonly quiet: readonly QuietDays[];
}

export function rungDue(action: ChasedAction, ladder: Ladder, when: ReminderDay): Rung | null {
  if (!isChased(action) || isQuiet(when.day, when.quiet)) return null;
  const days = daysFrom(addDays(lastLoudDay(when.since, when.quiet), 1), when.day);
  if (action.waitingSince !== null) return together(repliesMissed(days, ladder, action.replyDueOn));
  const dated = action.dueOn === null ? [] : rungsOn(days, ladder, action.dueOn, action.returnedOn);
  if (dated.length > 0) return together(dated);
  return isUnset(action) && days.some(isMonday) ? { kind: 'unset', days: 0, to: ['lead-officer'] } : null;
}

/** What is proposed complete or agreed waits for the panel. */
function isChased({ state }: ChasedAction): boolean {
  return state === 'open' || state === 'deferred';
}

/** What waits on a reply is not late before it comes; but a reply that does not come is asked for, or forgotten. */
function repliesMissed(days: readonly CalendarDate[], ladder: Ladder, replyDueOn: CalendarDate | null): Rung[] {
  if (replyDueOn === null) return [];
  return days.flatMap((day) => {
    const late = daysLater(replyDueOn, day);
    return late > 0 && (late - 1) % ladder.everyDays === 0
      ? { kind: 'overdue', days: late, to: ['owner', 'clerk'] }
      : [];
  });
}

function isUnset({ dueOn, hasOwner }: ChasedAction): boolean {
  return dueOn === null || !hasOwner;
}

/** The step of each day that has one, earliest first. */
function rungsOn(
  days: readonly CalendarDate[],
  ladder: Ladder,
  dueOn: CalendarDate,
  returnedOn: CalendarDate | null,
): Rung[] {
  const isReturnedLate = returnedOn !== null && returnedOn > dueOn;
  const start = isReturnedLate ? returnedOn : dueOn;
  return days
    .filter((day) => !isReturnedLate || day > start)
    .flatMap((day) => rungAt(ladder, daysLater(start, day)) ?? []);
}

/** The latest of them, told to everybody whom one of them would have told; nobody is told what comes when it has come. */
function together(rungs: readonly Rung[]): Rung | null {
  const last = rungs.at(-1) ?? null;
  if (last?.kind !== 'overdue') return last;
  const told = new Set(rungs.flatMap(({ to }) => to));
  return { ...last, to: RECIPIENT_ROLES.filter((role) => told.has(role)) };
}

function isQuiet(day: CalendarDate, quiet: readonly QuietDays[]): boolean {
  return quiet.some(({ from, to }) => from <= day && day <= to);
}

/** Quiet days may follow each other, so the day before one may be quiet too. */
function lastLoudDay(day: CalendarDate, quiet: readonly QuietDays[]): CalendarDate {
  const over = quiet.find(({ from, to }) => from <= day && day <= to);
  return over ? lastLoudDay(addDays(over.from, -1), quiet) : day;
}

function isMonday(day: CalendarDate): boolean {
  return dayOfWeek(day) === 1;
}
