/** What has become of a link in a mail, and which of several reasons a reader is told. */
export const ANSWER_LINK_STATES = ['open', 'revoked', 'closed', 'passed-on', 'expired'] as const;
export type AnswerLinkState = (typeof ANSWER_LINK_STATES)[number];

export interface AnswerLinkFacts {
  readonly isRevoked: boolean;
  readonly isActionClosed: boolean;
  /** The person still looks after the action. */
  readonly isTheirs: boolean;
  /** ISO UTC text, as `now`. */
  readonly expiresAt: string;
  readonly now: string;
}

/** A link that was taken back never opens again, whatever else is true; one that has run out can be had afresh. */
export function answerLinkState({
  isRevoked,
  isActionClosed,
  isTheirs,
  expiresAt,
  now,
}: AnswerLinkFacts): AnswerLinkState {
  if (isRevoked) return 'revoked';
  if (isActionClosed) return 'closed';
  if (!isTheirs) return 'passed-on';
  return expiresAt <= now ? 'expired' : 'open';
}
