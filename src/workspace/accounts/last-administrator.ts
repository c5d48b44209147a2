import { IsNull, Not } from 'typeorm';
import { RuleBroken } from '../../domain/errors.js';
import type { Unit } from '../../platform/database/unit.js';
import { Account } from './account.entity.js';

/** Without an administrator nobody could ever make one again. @throws RuleBroken */
export async function keepAnAdministrator(unit: Unit, leaving: Account): Promise<void> {
  if (!leaving.isAdministrator) return;
  await unit.lock('accounts', 'administrators');
  const others = await unit.manager.countBy(Account, {
    id: Not(leaving.id),
    isAdministrator: true,
    endedAt: IsNull(),
    passwordHash: Not(IsNull()),
  });
  if (others === 0) {
    throw new RuleBroken('This is the last administrator who can sign in. Make somebody else one first.', 'roles');
  }
}
