import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Acceptances, type SubmissionToSettle } from '../../agendas/submissions/acceptances.service.js';
import { isPrivate, ReportsWanted } from '../../agendas/submissions/reports-wanted.service.js';
import { Submissions } from '../../agendas/submissions/submissions.service.js';
import { ReportAuthors } from './report-authors.service.js';
import { type ReportLetter, ReportLetters } from './report-letters.service.js';
import type { ReturningForm } from './returning.form.js';

/** Sends back what an author has handed in, with a reason and a new link. */
@Injectable()
export class Returning {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly acceptances: Acceptances,
    private readonly submissions: Submissions,
    private readonly reports: ReportsWanted,
    private readonly authors: ReportAuthors,
    private readonly letters: ReportLetters,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, NotAllowed, RuleBroken where it is settled already or too late */
  async open(agendaId: string, id: string, user: Reader): Promise<SubmissionToSettle> {
    return this.acceptances.open(agendaId, id, user);
  }

  /** @returns whether the author was written to: not where they have no address, or the report is not theirs any more */
  async return(agendaId: string, id: string, { reason }: ReturningForm, user: Actor & Reader): Promise<boolean> {
    const letter = await this.write(await this.open(agendaId, id, user), reason);
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('agenda', agendaId);
      const { entry } = await this.open(agendaId, id, user);
      await this.submissions.settle(unit, id, 'returned', user, { reply: reason });
      if (letter !== null) await this.letters.send(unit, letter);
      const deed = { action: 'returned a report', subjectKind: 'agenda-entry', subjectId: entry.id };
      await this.audit.record(unit, user, { ...deed, detail: { submission: id } });
    });
    return letter !== null;
  }

  private async write({ entry, submission }: SubmissionToSettle, reason: string): Promise<ReportLetter | null> {
    const wanted = await this.reports.find(entry.id);
    const author = wanted && (await this.authors.of(wanted));
    if (!wanted || author?.person.id !== submission.personId) return null;
    const why = isPrivate(wanted, submission)
      ? 'Sign in and open “Reports due” to read why, or ask the clerk.'
      : `What the clerk says: ${reason}`;
    return this.letters.write(author.person, wanted, {
      purpose: 'report-returned',
      subject: `Your report was returned: ${wanted.title}`,
      lede: `The clerk has returned the report you sent, and asks you for another version. ${why}`,
    });
  }
}
