import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { NotFound } from '../../domain/errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Meeting } from '../meetings/meeting.entity.js';
import type { Panel } from '../panels/panel.entity.js';
import { AgendaEntry } from './agenda-entry.entity.js';
import type { InterestInFull } from './agenda-in-full.js';
import { Agenda } from './agenda.entity.js';
import { EntryInterest } from './entry-interest.entity.js';
import { ExemptMarkingRow } from './exempt-marking.entity.js';
import { Paper } from './paper.entity.js';

export type AgendaOfMeeting = Agenda & { readonly meeting: Meeting & { readonly panel: Panel } };

/** Reads the rows of one agenda: a handful of statements, however long it is. */
@Injectable()
export class AgendaRows {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotFound */
  async agenda(id: string): Promise<AgendaOfMeeting> {
    const relations = { meeting: { panel: { clerk: true } } } as const;
    const agenda = await this.unitOfWork.reading(Agenda).findOne({ where: { id }, relations });
    if (!agenda?.meeting?.panel) throw new NotFound('There is no such agenda.');
    return agenda as AgendaOfMeeting;
  }

  async entries(agendaId: string): Promise<AgendaEntry[]> {
    return this.unitOfWork.reading(AgendaEntry).find({
      where: { agendaId },
      relations: { officer: true },
      order: { position: 'ASC', id: 'ASC' },
    });
  }

  async papers(agendaId: string): Promise<Paper[]> {
    return this.unitOfWork.reading(Paper).find({
      where: { entry: { agendaId } },
      order: { entryId: 'ASC', position: 'ASC', id: 'ASC' },
    });
  }

  async markings(entries: readonly AgendaEntry[], papers: readonly Paper[]): Promise<ExemptMarkingRow[]> {
    const where = [{ entryId: In(ids(entries)) }, { paperId: In(ids(papers)) }];
    return this.unitOfWork.reading(ExemptMarkingRow).find({ where });
  }

  async interests(agendaId: string): Promise<InterestInFull[]> {
    const rows = await this.unitOfWork.reading(EntryInterest).find({
      where: { entry: { agendaId } },
      relations: { person: true },
      order: { person: { sortKey: 'ASC', id: 'ASC' } },
    });
    return rows.flatMap((row) => (row.person ? [{ ...row, person: row.person }] : []));
  }
}

function ids(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
