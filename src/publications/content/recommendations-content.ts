import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { ReplyKind } from '../../domain/recommendations/reply-kinds.js';

/** What a panel recommended to other bodies, and what these replied; content schema 1. */
export interface RecommendationsContent {
  readonly panel: { readonly name: string; readonly slug: string };
  /** Those that were sent and whose minutes are public, the latest first. */
  readonly recommendations: readonly PublishedRecommendation[];
}

export interface PublishedRecommendation {
  readonly reference: string;
  readonly wording: string;
  readonly madeOn: CalendarDate;
  /** Its number. */
  readonly minute: string;
  /** In the order of their names. */
  readonly bodies: readonly PublishedRecommendedBody[];
}

export interface PublishedRecommendedBody {
  readonly name: string;
  readonly sentOn: CalendarDate;
  /** The day of a notice under LGA 2000, s.9FE; null where none was given. */
  readonly noticeOn: CalendarDate | null;
  readonly replyDueOn: CalendarDate | null;
  /** In the order in which they came. */
  readonly replies: readonly PublishedReply[];
  readonly reportedBackOn: CalendarDate | null;
}

export interface PublishedReply {
  readonly kind: ReplyKind;
  readonly on: CalendarDate;
  readonly proposedAction: string | null;
  readonly reasons: string | null;
}
