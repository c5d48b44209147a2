/** What a chair asks at the meeting, and whom, from the facts of an action. */
import { type CalendarDate, daysLater, nearDate } from '../calendar/calendar-date.js';
import type { RagStatus } from './rag.js';

export interface QuestionFacts {
  readonly status: RagStatus;
  readonly dueOn: CalendarDate | null;
  readonly raisedOn: CalendarDate;
  readonly lastHeardOn: CalendarDate;
  readonly timesMoved: number;
  /** `moved twice from 30 September 2017`; empty while the date stands as it was first set. */
  readonly slip: string;
  readonly isOffTarget: boolean;
  readonly nextMilestoneOn: CalendarDate | null;
  readonly waitingFor: string | null;
  readonly replyDueOn: CalendarDate | null;
  readonly owner: string;
  readonly ownedBy: 'post' | 'person' | 'nobody';
  /** They have left, or nobody holds the post. */
  readonly isOwnerGone: boolean;
}

export interface Question {
  /** `late 16 days, no word since 3 September: ask the Head of Service` */
  readonly words: string;
  /** What is asked first has more of it. */
  readonly urgency: number;
}

/** In days, before a chair wonders why nothing is heard. */
const SILENT = 14;
const NOBODY_ASKS: readonly RagStatus[] = ['awaiting-agreement', 'complete', 'closed'];

/** Null where there is nothing to ask. */
export function questionOf(facts: QuestionFacts, today: CalendarDate): Question | null {
  if (NOBODY_ASKS.includes(facts.status)) return null;
  const late = daysLate(facts.status === 'overdue' ? facts.dueOn : null, today);
  const replyLate = daysLate(facts.waitingFor === null ? null : facts.replyDueOn, today);
  const said = [
    ...(late > 0 ? [`late ${days(late)}`] : []),
    ...(replyLate > 0 ? [`the reply from ${facts.waitingFor} is ${days(replyLate)} late`] : []),
    ...reasonsOffTarget(facts, today),
    ...(facts.timesMoved > 1 || (facts.timesMoved === 1 && facts.status === 'off-target') ? [facts.slip] : []),
    ...silence(facts, today),
    ...ownership(facts),
    ...(facts.dueOn === null ? ['no due date'] : []),
  ];
  if (said.length === 0) return null;
  return { words: `${said.join(', ')}: ${whomToAsk(facts)}`, urgency: urgencyOf(facts, late, replyLate) };
}

function daysLate(day: CalendarDate | null, today: CalendarDate): number {
  return day === null ? 0 : Math.max(0, daysLater(day, today));
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

function reasonsOffTarget(facts: QuestionFacts, today: CalendarDate): string[] {
  const { status, isOffTarget, nextMilestoneOn, dueOn } = facts;
  const said = isOffTarget && status !== 'deferred' ? ['its owner says it is off target'] : [];
  if (status !== 'off-target') return said;
  const isMissed = nextMilestoneOn !== null && nextMilestoneOn < today;
  const milestone = isMissed ? [`the milestone of ${nearDate(nextMilestoneOn, today)} was not met`] : [];
  return [...said, ...milestone, ...nearness(facts, dueOn, today)];
}

/** Its own day says enough only where nothing is heard: otherwise there is time. */
function nearness(facts: QuestionFacts, dueOn: CalendarDate | null, today: CalendarDate): string[] {
  if (dueOn === null) return [];
  const left = daysLater(today, dueOn);
  if (left < 0) return [`was due on ${nearDate(dueOn, today)} and waits for a reply`];
  if (facts.timesMoved > 0 || facts.isOffTarget || !isSilent(facts, today) || left > SILENT) return [];
  return [left === 0 ? 'due today' : left === 1 ? 'due tomorrow' : `due in ${left} days`];
}

function isSilent({ lastHeardOn }: QuestionFacts, today: CalendarDate): boolean {
  return daysLater(lastHeardOn, today) > SILENT;
}

/** Not of what waits on somebody else: that is no news to ask the owner for. */
function silence(facts: QuestionFacts, today: CalendarDate): string[] {
  const { status, lastHeardOn, raisedOn, waitingFor } = facts;
  const matters = (status === 'overdue' || status === 'off-target') && waitingFor === null;
  if (!matters || !isSilent(facts, today)) return [];
  const day = nearDate(lastHeardOn, today);
  return [lastHeardOn === raisedOn ? `no word since it was resolved on ${day}` : `no word since ${day}`];
}

function ownership({ ownedBy, isOwnerGone, owner }: QuestionFacts): string[] {
  if (ownedBy === 'nobody') return ['nobody owns it'];
  return isOwnerGone ? [`its owner is gone, ${owner}`] : [];
}

function whomToAsk({ ownedBy, isOwnerGone, owner, dueOn }: QuestionFacts): string {
  if (ownedBy === 'nobody' || isOwnerGone)
    return dueOn === null ? 'ask who will do it, and by when' : 'ask who will do it';
  const name = ownedBy === 'post' && !/^the /i.test(owner) ? `the ${owner}` : owner;
  return dueOn === null ? `ask ${name} by when` : `ask ${name}`;
}

function urgencyOf({ status, ownedBy, isOwnerGone }: QuestionFacts, late: number, replyLate: number): number {
  if (late > 0) return 100_000 + late;
  if (replyLate > 0) return 50_000 + replyLate;
  if (status === 'off-target') return 4;
  return ownedBy === 'nobody' || isOwnerGone ? 3 : status === 'no-date' ? 2 : 1;
}
