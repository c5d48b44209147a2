import type { SummonsMails } from './summons-letters.service.js';
import type { SummonsMember } from './summons-member.entity.js';

interface Reached {
  readonly members: readonly SummonsMember[];
  readonly mails: SummonsMails;
  /** Whose mail had no consent, by person. */
  readonly lapsed: ReadonlySet<string>;
}

/** Who may be served on paper: those on the list for it, and those whose mail did not arrive or had no consent. */
export function mayBeServed({ members, mails, lapsed }: Reached): SummonsMember[] {
  return members.filter(
    ({ way, personId }) => way === 'paper' || mails.get(personId)?.state === 'failed' || lapsed.has(personId),
  );
}
