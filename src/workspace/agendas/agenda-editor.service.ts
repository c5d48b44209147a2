import { Injectable } from '@nestjs/common';
import { mayEditAgenda, type Reader } from '../../domain/access/roles.js';
import { DeadlinesService } from '../meetings/deadlines.service.js';
import { AgendaChecksService } from './agenda-checks.service.js';
import type { AgendaInHand } from './agenda-in-hand.js';
import { AgendasService } from './agendas.service.js';
import { ArisingService } from './arising/arising.service.js';
import { PlannedItems } from './entries/planned/planned-items.service.js';
import { ItemVisitsService } from './item-visits.service.js';
import { MattersService } from './matters.service.js';
import { StandingEntriesService } from './standing-entries.service.js';
import { SubmissionReading } from './submissions/submission-reading.service.js';

/** Gathers what the editor shows: the agenda, its deadline, and what stands in its way. */
@Injectable()
export class AgendaEditorService {
  constructor(
    private readonly agendas: AgendasService,
    private readonly checks: AgendaChecksService,
    private readonly deadlines: DeadlinesService,
    private readonly matters: MattersService,
    private readonly standing: StandingEntriesService,
    private readonly visits: ItemVisitsService,
    private readonly arising: ArisingService,
    private readonly submissions: SubmissionReading,
    private readonly planned: PlannedItems,
  ) {}

  async take(id: string, reader: Reader): Promise<AgendaInHand> {
    const agenda = await this.agendas.read(id, reader);
    const { meeting, panel } = agenda;
    const note = (await this.deadlines.of([{ ...meeting, panel }])).get(meeting.id);
    const isEditable = agenda.state === 'draft' && mayEditAgenda(reader, panel.id);
    return {
      agenda,
      deadline: note?.deadline ?? null,
      clearDays: note?.badge ?? null,
      findings: agenda.state === 'draft' ? await this.checks.findingsFor(reader, agenda) : [],
      isEditable,
      missing: isEditable ? (await this.standing.missingOn(agenda)).map(({ title }) => title) : [],
      planned: isEditable ? await this.planned.countWantedOn(agenda) : 0,
      visits: await this.visits.of(agenda, reader),
      outstanding: await this.arising.countOn(agenda, reader),
      submissions: await this.submissions.waitingOn(agenda, reader),
      closed: this.matters.closedTo(reader, agenda),
    };
  }
}
