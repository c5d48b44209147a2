import type { SummonsMails } from './summons-letters.service.js';
import type { SummonsMember } from './summons-member.entity.js';
import type { SummonsInFull } from './summons.service.js';

/** Who may be served on paper: those on the list for it, and those whose mail did not arrive. */
export function mayBeServed({ members }: SummonsInFull, mails: SummonsMails): SummonsMember[] {
  return members.filter(({ way, personId }) => way === 'paper' || mails.get(personId)?.state === 'failed');
}
