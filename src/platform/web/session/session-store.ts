import { Inject, Injectable } from '@nestjs/common';
import { type SessionData, Store } from 'express-session';
import type { SystemClock } from '../../../domain/calendar/clock.js';
import { SYSTEM_CLOCK } from '../../config/system-clock.js';
import './session-data.js';
import { isDueForWriting } from './session-limits.js';
import { type SessionContent, Sessions } from './sessions.js';

type Done = (error?: unknown) => void;

/** express-session's store over our own table. */
@Injectable()
export class SessionStore extends Store {
  constructor(
    private readonly sessions: Sessions,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {
    super();
  }

  override get(id: string, done: (error: unknown, session?: SessionData | null) => void): void {
    this.read(id).then((session) => done(null, session), done);
  }

  override set(id: string, session: SessionData, done: Done = () => undefined): void {
    this.write(id, session).then(() => done(), done);
  }

  override touch(id: string, session: SessionData, done: Done = () => undefined): void {
    if (session.seenAt === undefined || !isDueForWriting(session.seenAt, this.clock.now())) return done();
    this.sessions.touch(id).then(() => done(), done);
  }

  override destroy(id: string, done: Done = () => undefined): void {
    this.sessions.end(id).then(() => done(), done);
  }

  private async read(id: string): Promise<SessionData | null> {
    const stored = await this.sessions.find(id);
    return stored === null ? null : { ...(JSON.parse(stored.data) as SessionData), seenAt: stored.seenAt };
  }

  /** A session that was stored before is only ever updated: writing it anew would bring back one that has ended. */
  private async write(id: string, session: SessionData): Promise<void> {
    if (session.seenAt === undefined && remembersNothing(session)) return;
    if (session.seenAt === undefined) session.seenAt = await this.sessions.create(id, contentOf(session));
    else await this.sessions.update(id, contentOf(session));
  }
}

function remembersNothing({ accountId, message }: SessionData): boolean {
  return accountId === undefined && message === undefined;
}

function contentOf(session: SessionData): SessionContent {
  const { accountId = null, device = null, address = null } = session;
  return { data: JSON.stringify({ ...session, seenAt: undefined }), accountId, device, address };
}
