import { type EntityManager, In } from 'typeorm';
import { Approval } from './approval.entity.js';

/** The days of the meetings whose minutes are on record as approved by these. */
export async function daysApprovedBy(manager: EntityManager, minutesId: string): Promise<string[]> {
  const approvals = await manager.find(Approval, {
    where: { approvingMinute: { minutesId }, outcome: In(['approved', 'corrected']) },
    relations: { minutes: { meeting: true } },
  });
  return approvals.flatMap(({ minutes }) => minutes?.meeting?.day ?? []).sort();
}
