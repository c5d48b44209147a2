import { Injectable } from '@nestjs/common';
import { mayReadDraftAgenda, type Reader } from '../../../domain/access/roles.js';
import { NotFound } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { AgendaInFull, EntryInFull, PaperInFull } from '../agenda-in-full.js';
import { AgendaLoader } from '../agenda-loader.js';
import { MattersService } from '../matters.service.js';

/** Lets a reader open a paper itself, where the redaction policy lets them, and writes down who opened exempt matter. */
@Injectable()
export class PaperReading {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loader: AgendaLoader,
    private readonly matters: MattersService,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, NotAllowed */
  async open(agendaId: string, paperId: string, user: Actor & Reader): Promise<PaperInFull> {
    const agenda = await this.loader.load(agendaId);
    refuseDraft(agenda, paperId, user);
    const { entry, paper } = this.matters.paperFor(user, agenda, paperId);
    if ((entry.marking ?? paper.marking) !== null) await this.recordOpening(agenda, entry, paper, user);
    return paper;
  }

  private async recordOpening({ panel }: AgendaInFull, entry: EntryInFull, paper: PaperInFull, user: Actor & Reader) {
    const { because } = this.matters.opening(user, panel.id, entry, paper);
    const pages = paper.pages === null ? '' : `${paper.pages.first}-${paper.pages.last}`;
    await this.unitOfWork.run((unit) =>
      this.audit.record(unit, user, {
        action: 'opened a paper that is not for publication',
        mark: 'exempt-pages',
        subjectKind: 'paper',
        subjectId: paper.id,
        detail: { because, pages },
      }),
    );
  }
}

/** Before publication a paper is known to those who prepare the agenda, those who check it and the officer named on it. */
function refuseDraft({ state, panel, entries }: AgendaInFull, paperId: string, user: Reader): void {
  if (state === 'published' || mayReadDraftAgenda(user, panel.id)) return;
  const entry = entries.find(({ papers }) => papers.some(({ id }) => id === paperId));
  const isNamed = user.personId !== null && entry?.officerId === user.personId;
  if (!isNamed) throw new NotFound('There is no such paper on this agenda.');
}
