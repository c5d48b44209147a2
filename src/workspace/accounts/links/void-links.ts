import { IsNull } from 'typeorm';
import type { Unit } from '../../../platform/database/unit.js';
import { AccountLink } from './account-link.entity.js';

/** From now on none of the links sent to this account opens anything. */
export async function voidLinksOf(unit: Unit, accountId: string, now: Date): Promise<void> {
  const open = { accountId, usedAt: IsNull(), voidAt: IsNull() };
  await unit.manager.update(AccountLink, open, { voidAt: now.toISOString() });
}
