import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { plainDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock, SystemClock } from '../../../domain/calendar/clock.js';
import { NotFound } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { SYSTEM_CLOCK } from '../../../platform/config/system-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { FileStore } from '../../../platform/files/file-store.js';
import { TrackerReports } from '../../actions/tracker-reports.service.js';
import { AgendaEdits } from '../agenda-edits.js';
import type { AgendaInFull, EntryInFull } from '../agenda-in-full.js';
import { MattersService } from '../matters.service.js';
import { Paper } from '../paper.entity.js';
import { expectPaper } from '../papers/expect-paper.js';
import { fileColumns, keepEarlierFile } from '../papers/paper-files.js';
import { PaperIntake, type TakenFile } from '../papers/paper-intake.js';
import { PreparedAgendas } from '../prepared-agendas.js';
import { ArisingReport } from './arising-report.entity.js';
import { ArisingService } from './arising.service.js';

export const REPORT_TITLE = 'Progress on outstanding resolutions';

/** Freezes what is outstanding into a paper of the entry; while the agenda is a draft, a later one takes its place. */
@Injectable()
export class ArisingReports {
  constructor(
    private readonly prepared: PreparedAgendas,
    private readonly edits: AgendaEdits,
    private readonly matters: MattersService,
    private readonly arising: ArisingService,
    private readonly trackerReports: TrackerReports,
    private readonly files: FileStore,
    private readonly intake: PaperIntake,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
    @Inject(SYSTEM_CLOCK) private readonly systemClock: SystemClock,
  ) {}

  /** The id of the paper. @throws NotFound, NotAllowed, RuleBroken once the pack is frozen */
  async freeze(agendaId: string, entryId: string, user: Actor & Reader): Promise<string> {
    const before = await this.prepared.entry(agendaId, entryId, user);
    refuseUnlessMinutes(before.entry);
    const frozenAt = this.clock.now();
    const file = await this.draw(before.agenda, user);
    return this.edits.run(agendaId, user, async ({ unit, agenda }) => {
      const entry = this.matters.entryFor(user, agenda, entryId);
      const there = await this.arising.reportOf(entry);
      await this.intake.own(unit, file);
      const paperId = there === null ? await add(unit, entry, file, this.addedAt()) : there.paper.id;
      if (there !== null) await this.renew(unit, there.paper, file, user);
      await unit.manager.delete(ArisingReport, { entryId });
      await unit.manager.insert(ArisingReport, { id: newId(), entryId, paperId, frozenAt, frozenBy: user.name });
      const deed = { action: 'put the progress of resolutions into the pack', subjectKind: 'paper' };
      await this.audit.record(unit, user, { ...deed, subjectId: paperId, detail: { pages: file.pageCount } });
      return paperId;
    });
  }

  /** A document of ours has text on every page, so nobody needs to inspect it. */
  private async draw({ panel, meeting }: AgendaInFull, user: Reader): Promise<TakenFile> {
    const query = {
      which: 'live',
      panelId: panel.id,
      sorting: { by: 'reference', order: 'ascending' },
    } as const;
    const { bytes, pageCount } = await this.trackerReports.draw({ title: REPORT_TITLE, query }, user);
    const fileName = `progress-for-${meeting.day}.pdf`;
    return { ...(await this.files.put(bytes)), fileName, pageCount, pagesWithText: pageCount, source: null };
  }

  private async renew(unit: Unit, paper: Paper, file: TakenFile, user: Actor): Promise<void> {
    const reason = `Frozen anew on ${plainDate(this.clock.today())}.`;
    await unit.manager.update(Paper, { id: paper.id }, fileColumns(file));
    await unit.manager.increment(Paper, { id: paper.id }, 'version', 1);
    await keepEarlierFile(unit, paper, file, { replacedAt: this.addedAt(), replacedBy: user.name, reason });
  }

  private addedAt(): string {
    return this.systemClock.now().toISOString();
  }
}

function refuseUnlessMinutes({ kind }: EntryInFull): void {
  if (kind !== 'minutes') throw new NotFound('Only the minutes of earlier meetings have matters arising.');
}

/** An appendix to the minutes: it relies on nothing but them. */
async function add(unit: Unit, entry: EntryInFull, file: TakenFile, addedAt: string): Promise<string> {
  const { id: entryId, papers } = entry;
  const paper = { id: newId(), entryId, position: papers.length + 1, minutesOfId: null, kind: 'appendix' as const };
  const said = { title: REPORT_TITLE, author: null, backgroundPapers: null, description: null };
  await unit.manager.insert(Paper, { ...paper, ...said, ...fileColumns(file), addedAt, version: 1 });
  await expectPaper(unit, entryId);
  return paper.id;
}
