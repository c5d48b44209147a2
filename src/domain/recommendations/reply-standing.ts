/** How a recommendation stands with one body it was made to. */
import { type CalendarDate, daysLater } from '../calendar/calendar-date.js';
import { RuleBroken } from '../errors.js';
import { isAnswer, type ReplyKind } from './reply-kinds.js';

export const REPLY_STANDINGS = ['to-send', 'awaited', 'due-soon', 'overdue', 'answered', 'reported-back'] as const;
export type ReplyStanding = (typeof REPLY_STANDINGS)[number];

/** From this many days before the reply is due somebody should ask for it. */
export const SOON_DAYS = 14;

export interface RecommendationToBody {
  /** Null until it is sent. */
  readonly sentOn: CalendarDate | null;
  /** Null where no day is set: a reply is awaited all the same. */
  readonly replyDueOn: CalendarDate | null;
  /** In the order in which they came. */
  readonly replies: readonly { readonly kind: ReplyKind; readonly on: CalendarDate }[];
  /** The day of the meeting that was told of the reply. */
  readonly reportedBackOn: CalendarDate | null;
}

export function standingOn(recommendation: RecommendationToBody, today: CalendarDate): ReplyStanding {
  const { sentOn, replyDueOn, reportedBackOn } = recommendation;
  if (sentOn === null) return 'to-send';
  if (answeredOn(recommendation) !== null) return reportedBackOn === null ? 'answered' : 'reported-back';
  if (replyDueOn === null) return 'awaited';
  const left = daysLater(today, replyDueOn);
  if (left < 0) return 'overdue';
  return left <= SOON_DAYS ? 'due-soon' : 'awaited';
}

/** The day of the first reply that is an answer; null while there is none. */
export function answeredOn({ replies }: Pick<RecommendationToBody, 'replies'>): CalendarDate | null {
  return replies.find(({ kind }) => isAnswer(kind))?.on ?? null;
}

/** How many days after its last day the answer came, or has not come by today; 0 where it is in time. */
export function daysLateOn(recommendation: RecommendationToBody, today: CalendarDate): number {
  if (recommendation.replyDueOn === null) return 0;
  return Math.max(0, daysLater(recommendation.replyDueOn, answeredOn(recommendation) ?? today));
}

/** @throws RuleBroken for a reply to what was not sent, from before it was, or from days to come */
export function requireReplyInOrder(
  { sentOn }: Pick<RecommendationToBody, 'sentOn'>,
  on: CalendarDate,
  today: CalendarDate,
): void {
  if (sentOn === null) throw new RuleBroken('This recommendation has not been sent. Record when it was sent first.');
  if (on < sentOn) throw new RuleBroken('The reply cannot be from before the recommendation was sent', 'on');
  if (on > today) throw new RuleBroken('The day of the reply cannot be in the future', 'on');
}
