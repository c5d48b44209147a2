import { Inject, Injectable } from '@nestjs/common';
import { LessThanOrEqual, MoreThan } from 'typeorm';
import type { SystemClock } from '../../../domain/calendar/clock.js';
import { SYSTEM_CLOCK } from '../../config/system-clock.js';
import { newId } from '../../database/new-id.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { KeptFormRow } from './kept-form.entity.js';
import type { PostedForm } from './posted-form.js';
import { Seal } from './seal.js';

const KEPT_FOR_MS = 30 * 60_000;
/** More than anybody has open; a bound on what a broken browser can make us store. */
const MOST_OF_ONE_ACCOUNT = 20;

export interface KeptForm extends PostedForm {
  readonly id: string;
  /** ISO 8601 UTC text, by the system clock. */
  readonly expiresAt: string;
}

/** What people had typed when their session was found gone: encrypted, for half an hour, for their account only. */
@Injectable()
export class KeptForms {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly seal: Seal,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  /** @returns its id; null when this account has very many already */
  async keep(accountId: string, form: PostedForm): Promise<string | null> {
    const id = newId();
    const content = this.seal.close(JSON.stringify(form), about(id, accountId));
    const expiresAt = new Date(this.clock.now().getTime() + KEPT_FOR_MS).toISOString();
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('kept-forms', accountId);
      const { manager } = unit;
      const current = await manager.countBy(KeptFormRow, { accountId, expiresAt: MoreThan(this.now()) });
      if (current >= MOST_OF_ONE_ACCOUNT) return null;
      await manager.insert(KeptFormRow, { id, accountId, content, expiresAt });
      return id;
    });
  }

  async find(id: string, accountId: string): Promise<KeptForm | null> {
    const current = { id, accountId, expiresAt: MoreThan(this.now()) };
    const row = await this.unitOfWork.reading(KeptFormRow).findOneBy(current);
    const text = row && this.seal.open(row.content, about(id, accountId));
    return row && text ? { ...(JSON.parse(text) as PostedForm), id, expiresAt: row.expiresAt } : null;
  }

  async discard(id: string, accountId: string): Promise<void> {
    await this.unitOfWork.run(({ manager }) => manager.delete(KeptFormRow, { id, accountId }));
  }

  async sweepExpired(): Promise<void> {
    await this.unitOfWork.run(({ manager }) => manager.delete(KeptFormRow, { expiresAt: LessThanOrEqual(this.now()) }));
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}

/** Bound to its row, so that one moved to another account in the database opens for nobody. */
function about(id: string, accountId: string): string {
  return `kept form ${id} of ${accountId}`;
}
