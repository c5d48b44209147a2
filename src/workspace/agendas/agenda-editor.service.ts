import { Injectable } from '@nestjs/common';
import type { Finding } from '../../domain/agendas/checked-agenda.js';
import { mayEditAgenda, type Reader } from '../../domain/access/roles.js';
import { type Deadline, DeadlinesService } from '../meetings/deadlines.service.js';
import { AgendaChecksService } from './agenda-checks.service.js';
import type { AgendaInFull } from './agenda-in-full.js';
import { AgendasService } from './agendas.service.js';
import { MattersService } from './matters.service.js';

/** An agenda as one reader sees it while it is prepared. */
export interface AgendaInHand {
  readonly agenda: AgendaInFull;
  /** Null where no law sets a last day. */
  readonly deadline: Deadline | null;
  readonly findings: readonly Finding[];
  readonly isEditable: boolean;
  /** Ids of the entries and papers that stay closed to this reader. */
  readonly closed: ReadonlySet<string>;
}

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
      findings: agenda.state === 'draft' ? await this.checks.findingsOf(agenda) : [],
      isEditable: agenda.state === 'draft' && mayEditAgenda(reader, panel.id),
      closed: new Set(this.closedTo(reader, agenda)),
    };
  }

  private *closedTo(reader: Reader, { panel, entries }: AgendaInFull): Generator<string> {
    for (const entry of entries) {
      if (!this.matters.opening(reader, panel.id, entry).may) yield entry.id;
      for (const paper of entry.papers) {
        if (!this.matters.opening(reader, panel.id, entry, paper).may) yield paper.id;
      }
    }
  }
}
