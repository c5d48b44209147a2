import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { MarkingForm } from '../markings/marking.form.js';
import { MarkingsService } from '../markings/markings.service.js';
import { fileOf } from '../papers/paper-files.js';
import { PapersService } from '../papers/papers.service.js';
import { PreparedAgendas } from '../prepared-agendas.js';
import type { AcceptanceForm } from './acceptance.form.js';
import type { SubmissionOnAgenda } from './submission-on-agenda.js';
import { SubmissionReading } from './submission-reading.service.js';
import { settledInWords, Submissions } from './submissions.service.js';

/** What was handed in, while it can be accepted or returned. */
export type SubmissionToSettle = SubmissionOnAgenda;

/** Makes a paper of what an author has handed in. */
@Injectable()
export class Acceptances {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reading: SubmissionReading,
    private readonly prepared: PreparedAgendas,
    private readonly submissions: Submissions,
    private readonly papers: PapersService,
    private readonly markings: MarkingsService,
    private readonly audit: AuditTrail,
  ) {}

  /** For the clerk who may settle it now. @throws NotFound, NotAllowed, RuleBroken where it is too late */
  async open(agendaId: string, id: string, user: Reader): Promise<SubmissionToSettle> {
    await this.prepared.agenda(agendaId, user);
    const found = await this.reading.get(agendaId, id, user);
    if (found.submission.settledAt !== null) throw new RuleBroken(settledInWords(found.submission));
    if (found.entry.isWithdrawn) throw new RuleBroken('This item has been withdrawn, so it takes no papers.');
    return found;
  }

  /**
   * `marking` keeps the paper from the public from the moment it is one; null leaves it open. The id of the paper.
   * @throws RuleBroken where somebody else was quicker
   */
  async accept(
    agendaId: string,
    id: string,
    { form, marking }: { readonly form: AcceptanceForm; readonly marking: MarkingForm | null },
    user: Actor & Reader,
  ): Promise<string> {
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('agenda', agendaId);
      const { entry, submission } = await this.open(agendaId, id, user);
      refuseUndecided(submission.paragraphs.length > 0, form, marking);
      const paperId = await this.papers.addKept({ agendaId, entryId: entry.id }, form, fileOf(submission), user);
      if (marking !== null) await this.markings.mark(agendaId, { paperId }, marking, user);
      await this.submissions.settle(unit, id, 'accepted', user, { paperId });
      const deed = { action: 'accepted a report', subjectKind: 'agenda-entry', subjectId: entry.id };
      await this.audit.record(unit, user, { ...deed, detail: { submission: id, paper: paperId } });
      return paperId;
    });
  }
}

/** What its author would keep from the public is not opened by a question that was passed over. */
function refuseUndecided(isProposed: boolean, { isExempt }: AcceptanceForm, marking: MarkingForm | null): void {
  if (isProposed && isExempt === undefined) {
    throw new RuleBroken('Say whether the paper is kept from the public', 'isExempt');
  }
  if (isExempt === true && marking === null) throw new RuleBroken('Say on what ground it is exempt', 'paragraphs');
}
