/** What has become of a link in a mail, and which of several reasons a reader is told. */
export type LinkState<Closed extends string> = 'open' | LinkEnd<Closed>;
export type LinkEnd<Closed extends string> = 'revoked' | Closed | 'passed-on' | 'expired';

export interface LinkFacts<Closed extends string> {
  readonly isRevoked: boolean;
  /** Why nothing is left to do by it; null while there is. */
  readonly closed: Closed | null;
  /** What it opens is still for this person to do. */
  readonly isTheirs: boolean;
  /** ISO UTC text, as `now`. */
  readonly expiresAt: string;
  readonly now: string;
}

/** A link that was taken back never opens again, whatever else is true. */
export function linkState<Closed extends string>(facts: LinkFacts<Closed>): LinkState<Closed> {
  const { isRevoked, closed, isTheirs, expiresAt, now } = facts;
  if (isRevoked) return 'revoked';
  if (closed !== null) return closed;
  if (!isTheirs) return 'passed-on';
  return expiresAt <= now ? 'expired' : 'open';
}

/**
 * Whether somebody can have a new link, at their own address, in place of one that has run out or was taken back: as long
 * as there is something to do by it, and it is theirs.
 */
export function canBeHadAfresh<Closed extends string>(facts: LinkFacts<Closed>): boolean {
  const state = linkState({ ...facts, isRevoked: false });
  return state === 'expired' || (facts.isRevoked && state === 'open');
}
