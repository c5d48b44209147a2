import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { NotFound } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import { TrackerReports } from '../../actions/tracker-reports.service.js';
import { AgendaEdits } from '../agenda-edits.js';
import type { AgendaInFull, EntryInFull } from '../agenda-in-full.js';
import { MattersService } from '../matters.service.js';
import { DrawnPapers } from '../papers/drawn-papers.service.js';
import type { TakenFile } from '../papers/paper-intake.js';
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
    private readonly drawn: DrawnPapers,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
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
      // An appendix to the minutes: it relies on nothing but them.
      const drawn = { title: REPORT_TITLE, kind: 'appendix', file } as const;
      const paperId = await this.drawn.put(unit, entry, there?.paper ?? null, drawn, user);
      await unit.manager.delete(ArisingReport, { entryId });
      await unit.manager.insert(ArisingReport, { id: newId(), entryId, paperId, frozenAt, frozenBy: user.name });
      const deed = { action: 'put the progress of resolutions into the pack', subjectKind: 'paper' };
      await this.audit.record(unit, user, { ...deed, subjectId: paperId, detail: { pages: file.pageCount } });
      return paperId;
    });
  }

  private async draw({ panel, meeting }: AgendaInFull, user: Reader): Promise<TakenFile> {
    const query = {
      which: 'live',
      panelId: panel.id,
      sorting: { by: 'reference', order: 'ascending' },
    } as const;
    const document = await this.trackerReports.draw({ title: REPORT_TITLE, query }, user);
    return this.drawn.store(document, `progress-for-${meeting.day}.pdf`);
  }
}

function refuseUnlessMinutes({ kind }: EntryInFull): void {
  if (kind !== 'minutes') throw new NotFound('Only the minutes of earlier meetings have matters arising.');
}
