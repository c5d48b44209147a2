import { Injectable } from '@nestjs/common';
import { mayEditAgenda, mayReadDraftAgenda, type Reader } from '../../../domain/access/roles.js';
import { londonDay } from '../../../domain/calendar/london-time.js';
import { NotFound } from '../../../domain/errors.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ActionLines } from '../../actions/action-lines.service.js';
import { type OutstandingAsked, OutstandingService } from '../../actions/outstanding.service.js';
import type { AgendaInFull, EntryInFull } from '../agenda-in-full.js';
import { AgendaLoader } from '../agenda-loader.js';
import { MattersService } from '../matters.service.js';
import { ArisingReport } from './arising-report.entity.js';
import type { Arising, FrozenReport } from './arising.js';

/** Matters arising: how each resolution that is still outstanding goes on, beside the minutes that hold it. */
@Injectable()
export class ArisingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loader: AgendaLoader,
    private readonly matters: MattersService,
    private readonly outstanding: OutstandingService,
    private readonly lines: ActionLines,
  ) {}

  /** @throws NotFound, NotAllowed */
  async of(agendaId: string, entryId: string, reader: Reader): Promise<Arising> {
    const agenda = await this.loader.load(agendaId);
    const entry = this.entryFor(agenda, entryId, reader);
    const report = await this.reportOf(entry);
    const { lines, isCut } = await this.outstanding.at(outstandingWhen(agenda, report), reader);
    return {
      agenda,
      entry,
      lines,
      news: await this.lines.newsOf(lines, reader),
      isCut,
      report,
      mayFreeze: agenda.state === 'draft' && !entry.isWithdrawn && mayEditAgenda(reader, agenda.panel.id),
      mayReadDraft: mayReadDraftAgenda(reader, agenda.panel.id),
    };
  }

  /** How many the reader would find; null where nothing on the agenda asks for it. */
  async countOn(agenda: AgendaInFull, reader: Reader): Promise<number | null> {
    if (!agenda.entries.some(({ kind }) => kind === 'minutes')) return null;
    return this.outstanding.count(outstandingWhen(agenda, null), reader);
  }

  async reportOf({ id: entryId, papers }: EntryInFull): Promise<FrozenReport | null> {
    const report = await this.unitOfWork.reading(ArisingReport).findOneBy({ entryId });
    const paper = papers.find(({ id }) => id === report?.paperId);
    return report && paper ? { frozenAt: report.frozenAt, frozenBy: report.frozenBy, paper } : null;
  }

  /** A draft, and what was taken off it, is known to those who prepare and check it and to the officer it names. */
  private entryFor(agenda: AgendaInFull, entryId: string, reader: Reader): EntryInFull {
    const found = agenda.entries.find(({ id }) => id === entryId);
    const isNamed = reader.personId !== null && found?.officerId === reader.personId;
    const isOut = agenda.state === 'published' && found?.isWithdrawn === false;
    if (found?.kind !== 'minutes' || !(isOut || isNamed || mayReadDraftAgenda(reader, agenda.panel.id))) {
      throw new NotFound('There is no such item on this agenda.');
    }
    return this.matters.entryFor(reader, agenda, entryId);
  }
}

/**
 * What earlier meetings resolved and was not done when the panel met; of what was done since, only what its pack still
 * calls outstanding.
 */
function outstandingWhen({ panel, meeting }: AgendaInFull, report: FrozenReport | null): OutstandingAsked {
  const frozenOn = report === null ? meeting.day : londonDay(report.frozenAt);
  const closedFrom = frozenOn < meeting.day ? frozenOn : meeting.day;
  return { panelId: panel.id, raisedBefore: meeting.day, closedFrom };
}
