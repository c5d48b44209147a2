/**
 * Red, amber, green, as the delivery plans of real papers define them: overdue once the due date has passed; off target
 * where the owner says so, a milestone is overdue, the date has been moved, or a fortnight or less remains and nothing
 * has been heard for a month. What waits on somebody else's reply is not overdue until that comes. Without a date an
 * action is never on target.
 */
import { addDays, type CalendarDate, daysLater, plainDate } from '../calendar/calendar-date.js';
import type { ActionState } from './action-states.js';

export const RAG_STATUSES = [
  'overdue',
  'off-target',
  'deferred',
  'on-target',
  'awaiting-agreement',
  'no-date',
  'complete',
  'closed',
] as const;
export type RagStatus = (typeof RAG_STATUSES)[number];
export const RAG_COLOURS = ['red', 'amber', 'green', 'none'] as const;
export type RagColour = (typeof RAG_COLOURS)[number];

/** In calendar days. */
export const NEARLY_DUE = 14;
export const LONG_SILENT = 30;

export interface RagFacts {
  readonly state: ActionState;
  readonly dueOn: CalendarDate | null;
  readonly timesMoved: number;
  /** Its owner has said so and not taken it back. */
  readonly isOffTarget: boolean;
  /** Of the milestones not met yet the earliest. */
  readonly nextMilestoneOn: CalendarDate | null;
  /** The day of the last update, or that on which it was raised. */
  readonly lastHeardOn: CalendarDate;
  /** Since when it waits on a reply; null while it does not. */
  readonly waitingSince: CalendarDate | null;
  /** The colour it had when it was proposed as complete; null while nobody has. */
  readonly lastColour: RagColour | null;
}

export interface Rag {
  readonly status: RagStatus;
  readonly colour: RagColour;
}

export function ragOf(facts: RagFacts, today: CalendarDate): Rag {
  const status = statusOf(facts, today);
  if (status === 'awaiting-agreement') {
    return { status, colour: facts.lastColour ?? 'none' };
  }
  return { status, colour: COLOURS[status] };
}

function statusOf(facts: RagFacts, today: CalendarDate): RagStatus {
  switch (facts.state) {
    case 'complete':
      return 'complete';
    case 'superseded':
    case 'withdrawn':
      return 'closed';
    case 'proposed':
    case 'agreed':
      return 'awaiting-agreement';
    case 'deferred':
      return facts.dueOn !== null && facts.dueOn < today && facts.waitingSince === null ? 'overdue' : 'deferred';
    case 'open':
      return runningStatus(facts, today);
  }
}

function runningStatus(facts: RagFacts, today: CalendarDate): RagStatus {
  const { dueOn, waitingSince } = facts;
  if (dueOn === null) return 'no-date';
  const hasPassed = dueOn < today;
  if (hasPassed && waitingSince === null) return 'overdue';
  return hasPassed || isOffTarget(facts, dueOn, today) ? 'off-target' : 'on-target';
}

function isOffTarget(
  { isOffTarget: saysSo, nextMilestoneOn, timesMoved, lastHeardOn }: RagFacts,
  dueOn: CalendarDate,
  today: CalendarDate,
): boolean {
  const isMilestoneLate = nextMilestoneOn !== null && nextMilestoneOn < today;
  const isNearAndSilent = dueOn <= addDays(today, NEARLY_DUE) && lastHeardOn < addDays(today, -LONG_SILENT);
  return saysSo || isMilestoneLate || timesMoved > 0 || isNearAndSilent;
}

const COLOURS: Readonly<Record<RagStatus, RagColour>> = {
  overdue: 'red',
  'off-target': 'amber',
  deferred: 'amber',
  'on-target': 'green',
  'awaiting-agreement': 'none',
  'no-date': 'none',
  complete: 'green',
  closed: 'none',
};

export const RAG_WORDS: Readonly<Record<RagStatus, string>> = {
  overdue: 'Overdue',
  'off-target': 'Off target',
  deferred: 'Deferred',
  'on-target': 'On target',
  'awaiting-agreement': 'Awaiting agreement',
  'no-date': 'No date',
  complete: 'Complete',
  closed: 'Closed',
};

/** With what makes it plain: `Overdue 16 days`, `Deferred to 30 April 2018`. */
export function ragInWords({ status }: Pick<Rag, 'status'>, dueOn: CalendarDate | null, today: CalendarDate): string {
  if (dueOn === null || (status !== 'overdue' && status !== 'deferred')) return RAG_WORDS[status];
  if (status === 'deferred') return `${RAG_WORDS.deferred} to ${plainDate(dueOn)}`;
  const days = daysLater(dueOn, today);
  return `${RAG_WORDS.overdue} ${days === 1 ? '1 day' : `${days.toLocaleString('en-GB')} days`}`;
}
