import { Injectable } from '@nestjs/common';
import { mayEditAgenda, type Reader } from '../../domain/access/roles.js';
import { DeadlinesService } from '../meetings/deadlines.service.js';
import { AgendaChecksService } from './agenda-checks.service.js';
import type { AgendaInHand } from './agenda-in-hand.js';
import { AgendasService } from './agendas.service.js';
import { MattersService } from './matters.service.js';

/** Gathers what the editor shows: the agenda, its deadline, and what stands in its way. */
@Injectable()
export class AgendaEditorService {
  constructor(
    private readonly agendas: AgendasService,
    private readonly checks: AgendaChecksService,
    private readonly deadlines: DeadlinesService,
    private readonly matters: MattersService,
  ) {}

  async take(id: string, reader: Reader): Promise<AgendaInHand> {
    const agenda = await this.agendas.read(id, reader);
    const { meeting, panel } = agenda;
    const notes = await this.deadlines.of([{ ...meeting, panel }]);
    return {
      agenda,
      deadline: notes.get(meeting.id)?.deadline ?? null,
      findings: agenda.state === 'draft' ? await this.checks.findingsFor(reader, agenda) : [],
      isEditable: agenda.state === 'draft' && mayEditAgenda(reader, panel.id),
      closed: this.matters.closedTo(reader, agenda),
    };
  }
}
