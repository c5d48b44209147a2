import { Injectable } from '@nestjs/common';
import type { Finding } from '../../domain/agendas/checked-agenda.js';
import type { AgendaInFull } from './agenda-in-full.js';
import { AgendasService } from './agendas.service.js';

/** What stands between an agenda and its publication. */
@Injectable()
export class AgendaChecksService {
  constructor(private readonly agendas: AgendasService) {}

  async findings(agendaId: string): Promise<Finding[]> {
    return this.findingsOf(await this.agendas.load(agendaId));
  }

  async findingsOf({ entries }: AgendaInFull): Promise<Finding[]> {
    return entries.length === 0 ? [] : [];
  }
}
