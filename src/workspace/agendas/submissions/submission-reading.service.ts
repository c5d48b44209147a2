import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { mayReadDraftAgenda, type Reader } from '../../../domain/access/roles.js';
import { NotFound } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { AgendaInFull } from '../agenda-in-full.js';
import { AgendaLoader } from '../agenda-loader.js';
import { MattersService, refuseClosed } from '../matters.service.js';
import { ReportSubmission } from './report-submission.entity.js';
import type { SubmissionOnAgenda } from './submission-on-agenda.js';

/**
 * Lets those who prepare or check the draft, and the officer named on the item, read what was handed in, as far as the
 * redaction policy opens exempt matter of that item to them.
 */
@Injectable()
export class SubmissionReading {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loader: AgendaLoader,
    private readonly matters: MattersService,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, NotAllowed */
  async get(agendaId: string, id: string, reader: Reader): Promise<SubmissionOnAgenda> {
    const agenda = await this.loader.load(agendaId);
    const submission = await this.unitOfWork
      .reading(ReportSubmission)
      .findOne({ where: { id }, relations: { person: true } });
    const entry = agenda.entries.find((each) => each.id === submission?.entryId);
    const isNamed = reader.personId !== null && entry?.officerId === reader.personId;
    if (!submission || !entry || !(isNamed || mayReadDraftAgenda(reader, agenda.panel.id))) {
      throw new NotFound('No such report was handed in for this agenda.');
    }
    refuseClosed(this.matters.openingSubmitted(reader, agenda.panel.id, entry));
    return { agenda, entry, submission, overtaken: await this.overtakenBy(submission) };
  }

  /** Its file; each opening is written down. @throws NotFound, NotAllowed */
  async open(agendaId: string, id: string, user: Actor & Reader): Promise<ReportSubmission> {
    const { agenda, entry, submission } = await this.get(agendaId, id, user);
    const { because } = this.matters.openingSubmitted(user, agenda.panel.id, entry);
    await this.unitOfWork.run((unit) =>
      this.audit.record(unit, user, {
        action: 'opened a report that waits to be accepted',
        mark: 'exempt-pages',
        subjectKind: 'agenda-entry',
        subjectId: entry.id,
        detail: { because, submission: id },
      }),
    );
    return submission;
  }

  private async overtakenBy({ entryId, submittedAt }: ReportSubmission): Promise<ReportSubmission | null> {
    const where = { entryId, outcome: 'replaced' as const, submittedAt: LessThan(submittedAt) };
    return this.unitOfWork.reading(ReportSubmission).findOne({ where, order: { submittedAt: 'DESC', id: 'DESC' } });
  }

  /** What waits on a draft, by the id of its entry, as far as it opens to the reader. */
  async waitingOn({ id, state, panel, entries }: AgendaInFull, reader: Reader): Promise<Map<string, ReportSubmission>> {
    if (state !== 'draft') return new Map();
    const waiting = await this.unitOfWork
      .reading(ReportSubmission)
      .createQueryBuilder('submission')
      .innerJoin('submission.entry', 'entry')
      .innerJoinAndSelect('submission.person', 'person')
      .where('submission.settledAt IS NULL AND entry.agendaId = :id', { id })
      .getMany();
    const opens = entries.filter((entry) => this.matters.openingSubmitted(reader, panel.id, entry).may);
    return new Map(
      waiting.filter(({ entryId }) => opens.some((entry) => entry.id === entryId)).map((each) => [each.entryId, each]),
    );
  }
}
