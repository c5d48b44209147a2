import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { Schedule12AParagraph } from '../../../domain/access/schedule-12a.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { MeetingOfPanel } from '../../meetings/meeting.entity.js';
import type { AgendaEntry } from '../agenda-entry.entity.js';
import { ExemptMarkingRow } from '../exempt-marking.entity.js';

/** Exempt information that is to be looked at again, in words that everybody may read. */
export interface MarkingToReview {
  readonly id: string;
  readonly title: string;
  /** What the public may call a closed paper; null where the item itself is marked, or the paper has no such name. */
  readonly paper: string | null;
  readonly isPaper: boolean;
  readonly paragraphs: readonly Schedule12AParagraph[];
  readonly reviewOn: CalendarDate;
  readonly meeting: MeetingOfPanel;
  readonly agendaId: string;
  /** The officer named on the entry. */
  readonly authorId: string | null;
}

/** The exempt markings whose day of review is near or past. Asks nobody for permission. */
@Injectable()
export class MarkingsToReview {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Soonest first; none of what was withdrawn from its agenda. */
  async until(day: CalendarDate): Promise<MarkingToReview[]> {
    const rows = await this.unitOfWork
      .reading(ExemptMarkingRow)
      .createQueryBuilder('marking')
      .leftJoinAndSelect('marking.entry', 'entry')
      .leftJoinAndSelect('entry.agenda', 'agenda')
      .leftJoinAndSelect('agenda.meeting', 'meeting')
      .leftJoinAndSelect('meeting.panel', 'panel')
      .leftJoinAndSelect('marking.paper', 'paper')
      .leftJoinAndSelect('paper.entry', 'paperEntry')
      .leftJoinAndSelect('paperEntry.agenda', 'paperAgenda')
      .leftJoinAndSelect('paperAgenda.meeting', 'paperMeeting')
      .leftJoinAndSelect('paperMeeting.panel', 'paperPanel')
      .where(`marking.basis = 'exempt' AND marking.reviewOn <= :day`, { day })
      .andWhere('COALESCE(entry.withdrawnAt, paperEntry.withdrawnAt) IS NULL')
      .orderBy('marking.reviewOn', 'ASC')
      .addOrderBy('marking.id', 'ASC')
      .getMany();
    return rows.flatMap((row) => toReview(row, row.entry ?? row.paper?.entry ?? null));
  }
}

function toReview(row: ExemptMarkingRow, entry: AgendaEntry | null): MarkingToReview[] {
  const meeting = entry?.agenda?.meeting;
  const panel = meeting?.panel;
  if (!entry || !meeting || !panel || row.reviewOn === null) return [];
  return [
    {
      id: row.id,
      title: entry.publicTitle ?? entry.title,
      paper: row.publicName,
      isPaper: row.paperId !== null,
      paragraphs: row.paragraphs,
      reviewOn: row.reviewOn,
      meeting: Object.assign(meeting, { panel }),
      agendaId: entry.agendaId,
      authorId: entry.officerId,
    },
  ];
}
