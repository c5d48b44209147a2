import { Injectable } from '@nestjs/common';
import { mayReadAudit, type Reader } from '../../domain/access/roles.js';
import { NotAllowed } from '../../domain/errors.js';
import { AuditEvent } from '../../platform/audit/audit-event.entity.js';
import { type Actor, AuditTrail } from '../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { MOST_COUNTED } from '../../platform/web/pages/pagination.js';
import type { AuditBatch, AuditChoices, AuditPage } from './audit-page.js';
import { type AuditPlace, type AuditQuery, behind, narrow, order } from './audit-query.js';
import { SubjectNames } from './subject-names.service.js';
import { wordsIn } from './words-in.js';

const PAGE = 50;
const BATCH = 500;

/** Who did or opened what, for those who answer for the council's record. */
@Injectable()
export class AuditService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly names: SubjectNames,
  ) {}

  async page(query: AuditQuery, after: AuditPlace | null, reader: Reader): Promise<AuditPage> {
    refuseUnlessReader(reader);
    const found = await this.eventsBehind(query, after, PAGE + 1);
    const events = found.slice(0, PAGE);
    const next = found.length > PAGE ? (events.at(-1) ?? null) : null;
    return { events, names: await this.names.of(events), total: await this.count(query), next };
  }

  async choices(reader: Reader): Promise<AuditChoices> {
    refuseUnlessReader(reader);
    const manager = this.unitOfWork.readingManager();
    return {
      actors: await wordsIn(manager, 'actor'),
      actions: await wordsIn(manager, 'action'),
      kinds: await wordsIn(manager, 'subject_kind'),
    };
  }

  /** Everything that was asked for, in batches that fit into memory; that it was taken is itself an event. */
  async export(query: AuditQuery, user: Actor & Reader): Promise<AsyncIterable<AuditBatch>> {
    refuseUnlessReader(user);
    await this.unitOfWork.run((unit) =>
      this.audit.record(unit, user, {
        action: 'exported the audit trail',
        subjectKind: 'audit trail',
        subjectId: null,
        detail: { ...query },
      }),
    );
    return this.batches(query);
  }

  private async *batches(query: AuditQuery): AsyncIterable<AuditBatch> {
    let last: AuditPlace | null = null;
    do {
      const events: AuditEvent[] = await this.eventsBehind(query, last, BATCH);
      if (events.length > 0) yield { events, names: await this.names.of(events) };
      last = events.length < BATCH ? null : (events.at(-1) ?? null);
    } while (last !== null);
  }

  private async eventsBehind(query: AuditQuery, place: AuditPlace | null, take: number): Promise<AuditEvent[]> {
    const select = this.select(query);
    if (place !== null) behind(select, place, query);
    order(select, query);
    return select.limit(take).getMany();
  }

  private async count(query: AuditQuery): Promise<number> {
    return (await this.select(query).select('event.id').limit(MOST_COUNTED).getRawMany()).length;
  }

  private select(query: AuditQuery) {
    const select = this.unitOfWork.reading(AuditEvent).createQueryBuilder('event');
    narrow(select, query);
    return select;
  }
}

function refuseUnlessReader(reader: Reader): void {
  if (mayReadAudit(reader)) return;
  throw new NotAllowed('Only the monitoring officer and administrators can read the audit trail.');
}
