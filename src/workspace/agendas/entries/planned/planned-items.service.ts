import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../../domain/access/roles.js';
import type { CouncilClock } from '../../../../domain/calendar/clock.js';
import { NotFound, RuleBroken } from '../../../../domain/errors.js';
import { slugOf } from '../../../../domain/slug.js';
import { type Actor, AuditTrail } from '../../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../../platform/config/council-clock.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { ChampionReportPapers } from '../../../champion-reports/champion-report-papers.service.js';
import { personInWords } from '../../../people/person.entity.js';
import { Authors } from '../../../work-programme/authors.service.js';
import type { ProgrammeItem } from '../../../work-programme/programme-item.entity.js';
import { ProgrammePlacing } from '../../../work-programme/programme-placing.service.js';
import { Programme } from '../../../work-programme/programme.service.js';
import { AgendaEdits } from '../../agenda-edits.js';
import { AgendaEntry } from '../../agenda-entry.entity.js';
import type { AgendaInFull } from '../../agenda-in-full.js';
import { AgendasService } from '../../agendas.service.js';
import { blankEntry } from '../../blank-entry.js';
import { type DrawnPaper, DrawnPapers } from '../../papers/drawn-papers.service.js';
import { placed, writePositions } from '../../positions.js';
import { usualPlace } from '../usual-place.js';
import { isWantedAt } from './offered-item.js';

/** A paper with the version of what it was drawn from. */
interface WrittenPaper extends DrawnPaper {
  readonly version: number;
}

type Planned = Awaited<ReturnType<Programme['get']>>;

/** Takes planned business from the panel's work programme onto a draft agenda. */
@Injectable()
export class PlannedItems {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly edits: AgendaEdits,
    private readonly agendas: AgendasService,
    private readonly programme: Programme,
    private readonly placing: ProgrammePlacing,
    private readonly authors: Authors,
    private readonly championReports: ChampionReportPapers,
    private readonly drawn: DrawnPapers,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** What the panel plans, that for this meeting first. */
  async offeredOn({ panel, meeting }: AgendaInFull): Promise<Planned[]> {
    const planned = await this.programme.plannedOf(panel.id);
    const wanted = planned.filter((item) => isWantedAt(meeting, item));
    return [...wanted, ...planned.filter((item) => !wanted.includes(item))];
  }

  async countWantedOn(agenda: AgendaInFull): Promise<number> {
    const planned = await this.programme.plannedOf(agenda.panel.id);
    return planned.filter((item) => isWantedAt(agenda.meeting, item)).length;
  }

  /** Onto the agenda of its meeting, which is begun if there is none. The id of the agenda. */
  async placeAtItsMeeting(panelId: string, programmeItemId: string, user: Actor & Reader): Promise<string> {
    const { meetingId } = await this.programme.get(panelId, programmeItemId);
    if (meetingId === null) throw new RuleBroken('Its meeting is still to be fixed.');
    const paper = await this.paperFor(programmeItemId);
    return this.unitOfWork.run(async () => {
      const { id } = await this.agendas.draftFor(meetingId, user);
      await this.placeWith(paper, id, programmeItemId, user);
      return id;
    });
  }

  /** The id of the new entry. */
  async place(agendaId: string, programmeItemId: string, user: Actor & Reader): Promise<string> {
    return this.placeWith(await this.paperFor(programmeItemId), agendaId, programmeItemId, user);
  }

  private async placeWith(
    paper: WrittenPaper | null,
    agendaId: string,
    programmeItemId: string,
    user: Actor & Reader,
  ): Promise<string> {
    return this.edits.run(agendaId, user, async ({ unit, agenda }) => {
      const [item] = await this.programme.byIds([programmeItemId]);
      if (!item) throw new NotFound('There is no such item on the work programme.');
      await this.placing.place(unit, item.id, agenda.meeting, user);
      if (paper !== null) await this.championReports.refuseIfChanged(item.id, paper.version);
      const entry = await this.entryOf(item, agendaId);
      await unit.manager.insert(AgendaEntry, entry);
      const order = agenda.entries.map(({ id }) => id);
      if (paper !== null) await this.drawn.put(unit, { ...entry, papers: [] }, null, paper, user);
      await writePositions(unit, AgendaEntry, placed(order, entry.id, usualPlace(agenda, 'business')));
      await this.audit.record(unit, user, {
        ...{ action: 'added an item to the agenda', subjectKind: 'agenda-entry', subjectId: entry.id },
        detail: { programmeItemId },
      });
      return entry.id;
    });
  }

  /** What is written already: a champion's report. Drawn before the unit, which then is short. */
  private async paperFor(programmeItemId: string): Promise<WrittenPaper | null> {
    const report = await this.championReports.draw(programmeItemId);
    if (report === null) return null;
    const { title, version, document } = report;
    return { title, version, kind: 'report', file: await this.drawn.store(document, `${slugOf(title)}.pdf`) };
  }

  private async entryOf(item: Planned, agendaId: string): Promise<AgendaEntry> {
    const { id: programmeItemId, itemId, title, purpose } = item;
    const today = this.clock.today();
    const officer = await this.authors.officerFor(item, today);
    return blankEntry({
      ...{ agendaId, kind: 'business', title, itemId, programmeItemId, purpose, addedOn: today },
      officerId: officer?.id ?? null,
      presenter: presenterOf(item),
      paperExpectation: 'paper',
    });
  }
}

/** As it is printed; nobody is named there who is not named in public. */
function presenterOf({ authorPerson, authorPost }: Pick<ProgrammeItem, 'authorPerson' | 'authorPost'>): string | null {
  if (authorPost) return `${authorPost.title} to report`;
  return authorPerson?.namedInPublic ? `${personInWords(authorPerson)}, to report` : null;
}
