import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { LessThanOrEqual, MoreThan, Not } from 'typeorm';
import type { SystemClock } from '../../../domain/calendar/clock.js';
import { Config } from '../../config/config.js';
import { SYSTEM_CLOCK } from '../../config/system-clock.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { expiryOf, type SessionLimits } from './session-limits.js';
import { SessionRow } from './session.entity.js';

export interface StoredSession {
  readonly data: string;
  readonly seenAt: string;
}

export interface SessionContent {
  readonly data: string;
  readonly accountId: string | null;
  readonly device?: string | null;
  readonly address?: string | null;
}

/** A session as its owner knows it. */
export interface OpenSession {
  /** Names the session and opens nothing: the hash of its id. */
  readonly key: string;
  readonly device: string | null;
  readonly address: string | null;
  readonly startedAt: string;
  /** Up to five minutes behind. */
  readonly seenAt: string;
  readonly isThisOne: boolean;
}

/** Nobody is signed in at more places; a program that forgets its cookie may be. */
const MOST_SHOWN = 50;

/** The sessions table. Ids given to it are those of the cookies; it keeps only their hashes. */
@Injectable()
export class Sessions {
  private readonly limits: SessionLimits;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
    config: Config,
  ) {
    this.limits = { idle: config.sessionIdleMinutes * 60_000, absolute: config.sessionAbsoluteHours * 3_600_000 };
  }

  async find(id: string): Promise<StoredSession | null> {
    const row = await this.unitOfWork.reading(SessionRow).findOneBy({ id: hashOf(id) });
    return row !== null && row.expiresAt > this.now() ? row : null;
  }

  /** @returns the instant written */
  async create(id: string, content: SessionContent): Promise<string> {
    const now = this.now();
    const expiresAt = expiryOf(now, this.clock.now(), this.limits);
    const row = { id: hashOf(id), ...content, createdAt: now, seenAt: now, expiresAt };
    await this.unitOfWork.run(({ manager }) => manager.insert(SessionRow, row));
    return now;
  }

  /** Changes a session that is still there. One that has ended meanwhile stays ended. */
  async update(id: string, content: SessionContent): Promise<void> {
    await this.see(id, content);
  }

  /** Keeps a session from becoming idle. */
  async touch(id: string): Promise<void> {
    await this.see(id, {});
  }

  async end(id: string): Promise<void> {
    await this.unitOfWork.run(({ manager }) => manager.delete(SessionRow, { id: hashOf(id) }));
  }

  /** Signs an account out everywhere: its password was changed, or it was closed. */
  async endAllOf(accountId: string): Promise<void> {
    await this.unitOfWork.run(({ manager }) => manager.delete(SessionRow, { accountId }));
  }

  /** Where an account is signed in, last used first; `id` is that of the session that asks. */
  async openOf(accountId: string, id?: string): Promise<OpenSession[]> {
    const own = id === undefined ? null : hashOf(id);
    const rows = await this.unitOfWork.reading(SessionRow).find({
      where: { accountId, expiresAt: MoreThan(this.now()) },
      order: { seenAt: 'DESC', createdAt: 'DESC', id: 'ASC' },
      take: MOST_SHOWN,
    });
    return rows.map(({ id: key, device, address, createdAt, seenAt }) => {
      return { key, device, address, startedAt: createdAt, seenAt, isThisOne: key === own };
    });
  }

  /** @returns false for a session of somebody else, or one that has ended */
  async endOneOf(accountId: string, key: string): Promise<boolean> {
    const ended = await this.unitOfWork.run(({ manager }) => manager.delete(SessionRow, { id: key, accountId }));
    return (ended.affected ?? 0) > 0;
  }

  /** All but the one that asks. */
  async endOthersOf(accountId: string, id: string): Promise<void> {
    await this.unitOfWork.run(({ manager }) => manager.delete(SessionRow, { accountId, id: Not(hashOf(id)) }));
  }

  async sweepExpired(): Promise<void> {
    await this.unitOfWork.run(({ manager }) => manager.delete(SessionRow, { expiresAt: LessThanOrEqual(this.now()) }));
  }

  private async see(id: string, changes: Partial<SessionContent>): Promise<void> {
    const key = { id: hashOf(id) };
    await this.unitOfWork.run(async ({ manager }) => {
      const row = await manager.findOneBy(SessionRow, key);
      if (row === null || row.expiresAt <= this.now()) return;
      const expiresAt = expiryOf(row.createdAt, this.clock.now(), this.limits);
      await manager.update(SessionRow, key, { ...changes, seenAt: this.now(), expiresAt });
    });
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}

function hashOf(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}
