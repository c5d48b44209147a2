import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { mayReadDraftAgenda, type Reader } from '../../domain/access/roles.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AgendaEntry } from './agenda-entry.entity.js';
import type { AgendaInFull } from './agenda-in-full.js';

/** One other meeting that an item has been to, or is on its way to. */
export interface Visit {
  readonly agendaId: string;
  readonly panel: string;
  readonly day: CalendarDate;
}

/** An item lives across meetings: its visits share the item's id. */
@Injectable()
export class ItemVisitsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** By the id of the item, earliest first; drafts of others only for who may read them. */
  async of({ id, entries }: AgendaInFull, reader: Reader): Promise<Map<string, Visit[]>> {
    const elsewhere = await this.unitOfWork.reading(AgendaEntry).find({
      where: { itemId: In(entries.map(({ itemId }) => itemId)), agendaId: Not(id) },
      relations: { agenda: { meeting: { panel: true } } },
      order: { agenda: { meeting: { day: 'ASC', id: 'ASC' } } },
    });
    const visits = new Map<string, Visit[]>();
    for (const { itemId, agenda } of elsewhere) {
      if (!agenda?.meeting?.panel) continue;
      const { state, meeting, id: agendaId } = agenda;
      const { panel = null, day } = meeting;
      if (panel === null || (state !== 'published' && !mayReadDraftAgenda(reader, panel.id))) continue;
      visits.set(itemId, [...(visits.get(itemId) ?? []), { agendaId, panel: panel.name, day }]);
    }
    return visits;
  }
}
