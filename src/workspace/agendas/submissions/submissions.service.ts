import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { inOrder, type Schedule12AParagraph } from '../../../domain/access/schedule-12a.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { fileColumns } from '../papers/paper-files.js';
import { type IncomingFile, PaperIntake } from '../papers/paper-intake.js';
import { ReportSubmission, type SubmissionOutcome } from './report-submission.entity.js';
import { type ReportWanted, ReportsWanted } from './reports-wanted.service.js';

/** What an author says of a report. */
export interface Submitted {
  readonly title: string;
  readonly backgroundPapers: string | null;
  readonly paragraphs: readonly Schedule12AParagraph[];
  readonly reason: string | null;
  readonly note: string | null;
}

/** Asked once the agenda is locked, before anything is written. @throws DomainError */
export type SubmissionCheck = (unit: Unit, wanted: ReportWanted | null) => Promise<void>;

/** Takes in what authors hand in; whoever calls it has made sure that they are the author. */
@Injectable()
export class Submissions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly wanted: ReportsWanted,
    private readonly intake: PaperIntake,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** What the chooser of files offers. */
  get takesWord(): boolean {
    return this.intake.takesWord;
  }

  /** In place of what they handed in before and the clerk has not looked at. @throws RuleBroken at `file` */
  async take(
    { entryId, agendaId }: Pick<ReportWanted, 'entryId' | 'agendaId'>,
    said: Submitted,
    file: IncomingFile | undefined,
    by: Actor & { readonly personId: string },
    check: SubmissionCheck,
  ): Promise<void> {
    const taken = await this.intake.take(file);
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('agenda', agendaId);
      const wanted = await this.wanted.find(entryId);
      await check(unit, wanted);
      if (wanted === null || wanted.closed !== null) throw new RuleBroken(TOO_LATE);
      await this.replaceWaiting(unit, entryId, by);
      await this.intake.own(unit, taken);
      const id = newId();
      const when = { submittedOn: this.clock.today(), submittedAt: this.clock.now() };
      const open = { settledAt: null, settledBy: null, outcome: null, reply: null, paperId: null };
      const facts = { ...said, paragraphs: inOrder(said.paragraphs), ...fileColumns(taken) };
      await unit.manager.insert(ReportSubmission, { id, entryId, personId: by.personId, ...facts, ...when, ...open });
      const deed = { action: 'handed in a report', subjectKind: 'agenda-entry', subjectId: entryId };
      await this.audit.record(unit, by, { ...deed, detail: { submission: id, pages: taken.pageCount } });
    });
  }

  /** Compare and set: of two who settle it at once, one does, and the other is told. @throws RuleBroken */
  async settle(
    unit: Unit,
    id: string,
    outcome: SubmissionOutcome,
    by: Actor,
    more: { readonly reply?: string; readonly paperId?: string } = {},
  ): Promise<void> {
    const settled = { outcome, settledAt: this.clock.now(), settledBy: by.name, ...more };
    const { affected } = await unit.manager.update(ReportSubmission, { id, settledAt: IsNull() }, settled);
    if (affected !== 1) throw new RuleBroken(settledInWords(await unit.manager.findOneBy(ReportSubmission, { id })));
  }

  private async replaceWaiting(unit: Unit, entryId: string, by: Actor): Promise<void> {
    for (const { id } of await unit.manager.findBy(ReportSubmission, { entryId, settledAt: IsNull() })) {
      await this.settle(unit, id, 'replaced', by);
    }
  }
}

const TOO_LATE = 'This report cannot be handed in any more. Open the page again to see why.';

/** What whoever comes second reads. */
export function settledInWords(submission: Pick<ReportSubmission, 'outcome' | 'settledBy'> | null): string {
  const { outcome, settledBy } = submission ?? { outcome: null, settledBy: null };
  if (outcome === 'replaced')
    return `${settledBy ?? 'The author'} has sent another version since. Open that one from the agenda.`;
  return `${settledBy ?? 'Somebody else'} has ${outcome ?? 'settled'} this already. Open the agenda again to see it.`;
}
