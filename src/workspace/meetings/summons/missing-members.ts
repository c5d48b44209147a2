import type { PlannedMember } from './summons-plan.js';
import type { SummonsProspect } from './summons.service.js';

/** Members of the council that the summons did not go out to, because they joined after its authentication. */
export function missingMembers({ plan, sent }: SummonsProspect): PlannedMember[] {
  if (sent === null) return [];
  const summoned = new Set(sent.members.map(({ personId }) => personId));
  return plan.members.filter(({ personId }) => !summoned.has(personId));
}
