import { Inject, Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import type { SystemClock } from '../../../domain/calendar/clock.js';
import { SYSTEM_CLOCK } from '../../../platform/config/system-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Unit } from '../../../platform/database/unit.js';
import type { Account } from '../account.entity.js';
import { AccountLink } from './account-link.entity.js';

export const SET_PASSWORD = 'set-password';

/** Links that still open something: neither used, replaced nor run out, of an account that has not ended. */
@Injectable()
export class OpenLinks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  /** With its account and person. */
  async find(id: string): Promise<(AccountLink & { account: Account }) | null> {
    const link = await this.unitOfWork.reading(AccountLink).findOne({
      where: { ...this.open(id), account: { endedAt: IsNull() } },
      relations: { account: { person: true } },
    });
    return link?.account ? { ...link, account: link.account } : null;
  }

  /** Compare and set: of two that use it at once, one does. */
  async use(unit: Unit, id: string): Promise<boolean> {
    const usedAt = this.clock.now().toISOString();
    return (await unit.manager.update(AccountLink, this.open(id), { usedAt })).affected === 1;
  }

  private open(id: string) {
    return { id, usedAt: IsNull(), voidAt: IsNull(), expiresAt: MoreThan(this.clock.now().toISOString()) };
  }
}
