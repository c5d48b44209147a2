import { Injectable } from '@nestjs/common';
import type { Reader } from '../../domain/access/roles.js';
import { AgendaEdits } from './agenda-edits.js';
import type { AgendaInFull, EntryInFull, PaperInFull } from './agenda-in-full.js';
import { MattersService } from './matters.service.js';

/** A draft agenda, and one thing on it, for a clerk who may change it; ask before a form is shown or a file received. */
@Injectable()
export class PreparedAgendas {
  constructor(
    private readonly edits: AgendaEdits,
    private readonly matters: MattersService,
  ) {}

  async agenda(agendaId: string, user: Reader): Promise<AgendaInFull> {
    return this.edits.refuseUnlessOpenTo(agendaId, user);
  }

  async entry(agendaId: string, entryId: string, user: Reader): Promise<{ agenda: AgendaInFull; entry: EntryInFull }> {
    const agenda = await this.agenda(agendaId, user);
    return { agenda, entry: this.matters.entryFor(user, agenda, entryId) };
  }

  async paper(
    agendaId: string,
    paperId: string,
    user: Reader,
  ): Promise<{ agenda: AgendaInFull; entry: EntryInFull; paper: PaperInFull }> {
    const agenda = await this.agenda(agendaId, user);
    return { agenda, ...this.matters.paperFor(user, agenda, paperId) };
  }
}
