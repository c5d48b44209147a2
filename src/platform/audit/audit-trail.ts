import { Inject, Injectable } from '@nestjs/common';
import type { SystemClock } from '../../domain/calendar/clock.js';
import { SYSTEM_CLOCK } from '../config/system-clock.js';
import { newId } from '../database/new-id.js';
import type { Unit } from '../database/unit.js';
import { takeWritten } from '../database/versioned-update.js';
import { savedAs } from './saves.js';
import { AuditEvent, type AuditMark, type EventDetail } from './audit-event.entity.js';
import { currentRequestTrace } from './request-trace.js';

/** Who acts: a person signed in, or a part of the system by its name. */
export interface Actor {
  readonly accountId: string | null;
  readonly name: string;
  /** A program acts in their name, with an API token. */
  readonly isProgram?: boolean;
}

export interface Deed {
  /** A verb of the desk in the past tense, such as `published the agenda`. */
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string | null;
  readonly mark?: AuditMark;
  /** Facts of the event; never exempt text. */
  readonly detail?: EventDetail;
}

/** Writes events in the unit of the deed itself, so that neither stands without the other. */
@Injectable()
export class AuditTrail {
  constructor(@Inject(SYSTEM_CLOCK) private readonly clock: SystemClock) {}

  async record(unit: Unit, actor: Actor, deed: Deed): Promise<void> {
    const trace = currentRequestTrace();
    const written = takeWritten(unit);
    await unit.manager.insert(AuditEvent, {
      id: newId(),
      at: this.clock.now().toISOString(),
      accountId: actor.accountId,
      actor: actor.name,
      action: deed.action,
      subjectKind: deed.subjectKind,
      subjectId: deed.subjectId,
      mark: deed.mark ?? null,
      saved: written && savedAs(written.id, written.version),
      detail: deed.detail ?? {},
      address: trace?.address ?? null,
      requestId: trace?.requestId ?? null,
    });
  }
}
