import type { ReplyStanding } from '../../domain/recommendations/reply-standing.js';
import type { ActionInView } from '../actions/actions.service.js';
import type { BodyReply } from './bodies/body-reply.entity.js';
import type { RecommendedBody } from './bodies/recommended-body.entity.js';
import type { LinkKind } from './links/linked-action.entity.js';
import type { Recommendation } from './recommendation.entity.js';

/** One body with what it replied, the earliest first. */
export interface BodyInView {
  readonly body: RecommendedBody;
  readonly replies: readonly BodyReply[];
  readonly standing: ReplyStanding;
  /** After its last day; 0 while it is in time. */
  readonly daysLate: number;
}

export interface LinkedInView {
  readonly kind: LinkKind;
  readonly action: ActionInView;
}

/** A recommendation as one reader may see it: its own words open with its action. */
export interface RecommendationInView {
  readonly recommendation: Recommendation;
  readonly action: ActionInView;
  /** In the order of their names. */
  readonly bodies: readonly BodyInView[];
  /** In the order in which they were raised; without those that this reader may not see. */
  readonly linked: readonly LinkedInView[];
}
