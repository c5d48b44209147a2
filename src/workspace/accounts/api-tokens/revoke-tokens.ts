import { IsNull } from 'typeorm';
import type { Unit } from '../../../platform/database/unit.js';
import { ApiToken } from './api-token.entity.js';

/** From now on no program acts in the name of this account. */
export async function revokeTokensOf(unit: Unit, accountId: string, now: Date): Promise<void> {
  await unit.manager.update(ApiToken, { accountId, revokedAt: IsNull() }, { revokedAt: now.toISOString() });
}
