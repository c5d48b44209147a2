import { newId } from '../../../platform/database/new-id.js';
import type { SummonsMember } from './summons-member.entity.js';
import type { PlannedMember } from './summons-plan.js';
import type { Summons } from './summons.entity.js';

/** A member as they are summoned, with nothing served yet. */
export function memberRow({ id }: Summons, member: PlannedMember, position: number): SummonsMember {
  const isMail = member.way === 'electronic';
  return {
    id: newId(),
    summonsId: id,
    personId: member.personId,
    position,
    name: member.name,
    way: member.way,
    address: isMail ? member.address : null,
    consentedOn: isMail ? member.consentedOn : null,
    because: isMail ? null : member.because,
    withdrawnOn: isMail ? null : member.withdrawnOn,
    servedHow: null,
    servedAt: null,
    servedBy: null,
    authenticatedBy: null,
    authenticatedAt: null,
  };
}
