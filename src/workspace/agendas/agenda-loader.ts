import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { NotFound } from '../../domain/errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalTime } from '../../domain/calendar/clear-days.js';
import type { Meeting } from '../meetings/meeting.entity.js';
import { MeetingsService } from '../meetings/meetings.service.js';
import { AgendaEntry } from './agenda-entry.entity.js';
import type { AgendaInFull } from './agenda-in-full.js';
import { Agenda } from './agenda.entity.js';
import { assembleAgenda } from './assemble-agenda.js';
import { EntryInterest } from './entry-interest.entity.js';
import { ExemptMarkingRow } from './exempt-marking.entity.js';
import { MinutesToApprove } from './minutes-to-approve.entity.js';
import { Paper } from './paper.entity.js';

/** Meetings that an agenda announces: about a year of a body that meets every month. */
const MOST_PRINTED = 12;

/** Reads an agenda in full: a handful of statements, however long it is. Asks nobody for permission. */
@Injectable()
export class AgendaLoader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingsService,
  ) {}

  /** @throws NotFound */
  async load(id: string): Promise<AgendaInFull> {
    const relations = { meeting: { panel: { clerk: true } } } as const;
    const found = await this.unitOfWork.reading(Agenda).findOne({ where: { id }, relations });
    if (!found?.meeting?.panel) throw new NotFound('There is no such agenda.');
    const { meeting, ...agenda } = found;
    const entries = await this.entries(id);
    const papers = await this.papers(id);
    return assembleAgenda({
      agenda,
      meeting,
      panel: found.meeting.panel,
      entries,
      papers,
      markings: await this.markings(entries, papers),
      interests: await this.interests(id),
      minutes: await this.minutes(id),
      nextMeetings: await this.nextMeetings(meeting),
    });
  }

  private async nextMeetings({ panelId, day }: Meeting): Promise<LocalTime[]> {
    const next = await this.meetings.upcomingOf(panelId, day, MOST_PRINTED);
    return next.map((each) => ({ date: each.day, time: each.startsAt }));
  }

  private async entries(agendaId: string): Promise<AgendaEntry[]> {
    return this.unitOfWork.reading(AgendaEntry).find({
      where: { agendaId },
      relations: { officer: true, movedFrom: { panel: true } },
      order: { position: 'ASC', id: 'ASC' },
    });
  }

  private async papers(agendaId: string): Promise<Paper[]> {
    return this.unitOfWork.reading(Paper).find({
      where: { entry: { agendaId } },
      order: { position: 'ASC', id: 'ASC' },
    });
  }

  private async markings(entries: readonly AgendaEntry[], papers: readonly Paper[]): Promise<ExemptMarkingRow[]> {
    const where = [{ entryId: In(idsOf(entries)) }, { paperId: In(idsOf(papers)) }];
    return this.unitOfWork.reading(ExemptMarkingRow).find({ where });
  }

  private async interests(agendaId: string): Promise<EntryInterest[]> {
    return this.unitOfWork.reading(EntryInterest).find({
      where: { entry: { agendaId } },
      relations: { person: true },
      order: { person: { sortKey: 'ASC', id: 'ASC' } },
    });
  }

  private async minutes(agendaId: string): Promise<MinutesToApprove[]> {
    return this.unitOfWork.reading(MinutesToApprove).find({
      where: { entry: { agendaId } },
      relations: { meeting: { panel: true } },
      order: { meeting: { day: 'ASC', id: 'ASC' } },
    });
  }
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
