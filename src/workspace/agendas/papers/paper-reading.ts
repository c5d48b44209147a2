import { Injectable } from '@nestjs/common';
import { mayReadDraftAgenda, type Reader } from '../../../domain/access/roles.js';
import { NotFound } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { AgendaInFull, PaperInFull } from '../agenda-in-full.js';
import { AgendaLoader } from '../agenda-loader.js';
import { MattersService } from '../matters.service.js';
import type { PaperOnAgenda } from './paper-on-agenda.js';

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
    if (agenda.state !== 'published') refuseDraft(agenda, paperId, user);
    const found = { agenda, ...this.matters.paperFor(user, agenda, paperId) };
    // What was withdrawn was never published, though the rest was.
    if (found.entry.isWithdrawn) refuseDraft(agenda, paperId, user);
    await this.note(found, user);
    return found.paper;
  }

  /** For those who may read the draft, whatever has become of it since. @throws NotFound, NotAllowed */
  async findInDraft(agendaId: string, paperId: string, user: Reader): Promise<PaperOnAgenda> {
    const agenda = await this.loader.load(agendaId);
    refuseDraft(agenda, paperId, user);
    return { agenda, ...this.matters.paperFor(user, agenda, paperId) };
  }

  /** Writes down that a file was opened; `more` says which, where it is not that of the pack. */
  async note({ agenda, entry, paper }: PaperOnAgenda, user: Actor & Reader, more = {}): Promise<void> {
    if ((entry.marking ?? paper.marking) === null) return;
    const { because } = this.matters.opening(user, agenda.panel.id, entry, paper);
    const pages = paper.pages === null ? '' : `${paper.pages.first}-${paper.pages.last}`;
    await this.unitOfWork.run((unit) =>
      this.audit.record(unit, user, {
        action: 'opened a paper that is not for publication',
        mark: 'exempt-pages',
        subjectKind: 'paper',
        subjectId: paper.id,
        detail: { because, pages, ...more },
      }),
    );
  }
}

/** A draft's paper is known to those who prepare the agenda, those who check it and the officer named on it. */
function refuseDraft({ panel, entries }: AgendaInFull, paperId: string, user: Reader): void {
  if (mayReadDraftAgenda(user, panel.id)) return;
  const entry = entries.find(({ papers }) => papers.some(({ id }) => id === paperId));
  const isNamed = user.personId !== null && entry?.officerId === user.personId;
  if (!isNamed) throw new NotFound('There is no such paper on this agenda.');
}
