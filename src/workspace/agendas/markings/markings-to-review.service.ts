import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { Schedule12AParagraph } from '../../../domain/access/schedule-12a.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { CALLED_OFF, type Meeting } from '../../meetings/meeting.entity.js';
import type { Panel } from '../../panels/panel.entity.js';
import type { AgendaEntry } from '../agenda-entry.entity.js';
import { ExemptMarkingRow } from '../exempt-marking.entity.js';

/** As far as it is read. */
interface ReviewedMeeting extends Pick<Meeting, 'id' | 'day'> {
  readonly panel: Pick<Panel, 'name' | 'clerkId' | 'leadOfficerId'>;
}

/** Exempt information that is to be looked at again, in words that everybody may read. */
export interface MarkingToReview {
  readonly id: string;
  readonly title: string;
  /** What the public may call a closed paper; null where the item itself is marked, or the paper has no such name. */
  readonly paper: string | null;
  readonly isPaper: boolean;
  readonly paragraphs: readonly Schedule12AParagraph[];
  readonly reviewOn: CalendarDate;
  readonly meeting: ReviewedMeeting;
  readonly agendaId: string;
  /** The item, of a paper that which it belongs to. */
  readonly entryId: string;
  /** The officer named on the entry. */
  readonly authorId: string | null;
}

/** The exempt markings whose day of review is near or past. Asks nobody for permission. */
@Injectable()
export class MarkingsToReview {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Soonest first; none of what was withdrawn from its agenda, and of what went on from a meeting that was called off
   * only the later visit.
   */
  async until(day: CalendarDate): Promise<MarkingToReview[]> {
    const rows = await this.unitOfWork
      .reading(ExemptMarkingRow)
      .createQueryBuilder('marking')
      .select(COLUMNS)
      .leftJoin('marking.entry', 'entry')
      .leftJoin('entry.agenda', 'agenda')
      .leftJoin('agenda.meeting', 'meeting')
      .leftJoin('meeting.panel', 'panel')
      .leftJoin('marking.paper', 'paper')
      .leftJoin('paper.entry', 'paperEntry')
      .leftJoin('paperEntry.agenda', 'paperAgenda')
      .leftJoin('paperAgenda.meeting', 'paperMeeting')
      .leftJoin('paperMeeting.panel', 'paperPanel')
      .where(`marking.basis = 'exempt' AND marking.reviewOn <= :day`, { day })
      .andWhere('COALESCE(entry.withdrawnAt, paperEntry.withdrawnAt) IS NULL')
      .andWhere(`NOT (COALESCE(meeting.state, paperMeeting.state) IN (:...calledOff) AND EXISTS (${LATER_VISIT}))`, {
        calledOff: CALLED_OFF,
      })
      .orderBy('marking.reviewOn', 'ASC')
      .addOrderBy('marking.id', 'ASC')
      .getMany();
    return rows.flatMap((row) => toReview(row, row.entry ?? row.paper?.entry ?? null));
  }
}

/** Only what is read: reasons, public interest tests and papers' texts stay where they are. */
const COLUMNS = [
  ...['id', 'paperId', 'publicName', 'paragraphs', 'reviewOn'].map((name) => `marking.${name}`),
  'paper.id',
  ...['entry', 'paperEntry'].flatMap((entry) =>
    ['id', 'title', 'publicTitle', 'agendaId', 'officerId'].map((name) => `${entry}.${name}`),
  ),
  ...['agenda.id', 'paperAgenda.id', 'meeting.id', 'meeting.day', 'paperMeeting.id', 'paperMeeting.day'],
  ...['panel', 'paperPanel'].flatMap((panel) =>
    ['id', 'name', 'clerkId', 'leadOfficerId'].map((name) => `${panel}.${name}`),
  ),
];

/** The same item on the agenda of a later meeting. */
const LATER_VISIT = `
  SELECT 1 FROM agenda_entries later
  JOIN agendas later_agenda ON later_agenda.id = later.agenda_id
  JOIN meetings later_meeting ON later_meeting.id = later_agenda.meeting_id
  WHERE later.item_id = COALESCE(entry.itemId, paperEntry.itemId) AND later.withdrawn_at IS NULL
  AND (later_meeting.day > COALESCE(meeting.day, paperMeeting.day)
  OR later_meeting.follows_id = COALESCE(meeting.id, paperMeeting.id))`;

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
      meeting: { id: meeting.id, day: meeting.day, panel },
      agendaId: entry.agendaId,
      entryId: entry.id,
      authorId: entry.officerId,
    },
  ];
}
