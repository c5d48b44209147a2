import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../../domain/access/roles.js';
import { NotFound } from '../../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../../platform/audit/audit-trail.js';
import { ProgrammeReports } from '../../../work-programme/programme-reports.service.js';
import { AgendaEdits } from '../../agenda-edits.js';
import type { EntryInFull } from '../../agenda-in-full.js';
import { MattersService } from '../../matters.service.js';
import { DrawnPapers } from '../../papers/drawn-papers.service.js';
import { PreparedAgendas } from '../../prepared-agendas.js';
import { programmePaperOf, takesProgramme } from './programme-paper.js';

/** Freezes the panel's work programme into a paper of the item under which the panel comes to it. */
@Injectable()
export class ProgrammePapers {
  constructor(
    private readonly prepared: PreparedAgendas,
    private readonly edits: AgendaEdits,
    private readonly matters: MattersService,
    private readonly reports: ProgrammeReports,
    private readonly drawn: DrawnPapers,
    private readonly audit: AuditTrail,
  ) {}

  /** The id of the paper. @throws NotFound, NotAllowed, RuleBroken once the pack is frozen */
  async freeze(agendaId: string, entryId: string, user: Actor & Reader): Promise<string> {
    const { agenda: before, entry: asked } = await this.prepared.entry(agendaId, entryId, user);
    refuseOthers(asked);
    const { panel, meeting } = before;
    const fileName = `work-programme-for-${meeting.day}.pdf`;
    const file = await this.drawn.store(await this.reports.draw(panel.id), fileName);
    return this.edits.run(agendaId, user, async ({ unit, agenda }) => {
      const entry = this.matters.entryFor(user, agenda, entryId);
      const paper = { title: `Work programme of the ${panel.name}`, kind: 'report', file } as const;
      const paperId = await this.drawn.put(unit, entry, programmePaperOf(entry), paper, user);
      const deed = { action: 'put the work programme into the pack', subjectKind: 'paper', subjectId: paperId };
      await this.audit.record(unit, user, { ...deed, detail: { pages: file.pageCount } });
      return paperId;
    });
  }
}

function refuseOthers(entry: EntryInFull): void {
  if (!takesProgramme(entry)) throw new NotFound('The work programme goes under an item that says so in its title.');
}
