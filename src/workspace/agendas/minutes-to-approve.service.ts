import { Injectable } from '@nestjs/common';
import { In, LessThan, Not } from 'typeorm';
import { draftMinutesTitle } from '../../domain/agendas/minutes-title.js';
import { RuleBroken } from '../../domain/errors.js';
import type { Actor } from '../../platform/audit/audit-trail.js';
import { newId } from '../../platform/database/new-id.js';
import type { Unit } from '../../platform/database/unit.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Meeting, type MeetingOfPanel, NOT_MEETING } from '../meetings/meeting.entity.js';
import { MinutesToApprove } from './minutes-to-approve.entity.js';
import { MinutesPapers } from './papers/minutes-papers.service.js';

/** Nothing to approve comes of these. */
const WITHOUT_MINUTES = [...NOT_MEETING, 'inquorate'] as const;

const IS_NAMED_ELSEWHERE = `EXISTS (
  SELECT 1 FROM minutes_to_approve named JOIN agenda_entries entry ON entry.id = named.entry_id
  WHERE named.meeting_id = meeting.id AND entry.withdrawn_at IS NULL AND entry.agenda_id <> :agendaId)`;

/** Which earlier meetings an entry puts the minutes of to approval. */
@Injectable()
export class MinutesToApproveService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly papers: MinutesPapers,
  ) {}

  /** The panel's earlier meetings that no other agenda names, newest first. */
  async unnamedBefore({ panelId, day }: Meeting, agendaId: string, take: number): Promise<Meeting[]> {
    return this.unitOfWork
      .reading(Meeting)
      .createQueryBuilder('meeting')
      .where('meeting.panelId = :panelId AND meeting.day < :day', { panelId, day })
      .andWhere('meeting.state NOT IN (:...states)', { states: [...WITHOUT_MINUTES] })
      .andWhere(`NOT ${IS_NAMED_ELSEWHERE}`, { agendaId })
      .orderBy('meeting.day', 'DESC')
      .addOrderBy('meeting.id', 'DESC')
      .take(take)
      .getMany();
  }

  /** Earlier meetings of other panels, such as a predecessor, newest first, with their panels. */
  async ofOtherPanels({ panelId, day }: Meeting, panels: 'all' | readonly string[], take: number): Promise<Meeting[]> {
    const others = panels === 'all' ? Not(panelId) : In(panels.filter((id) => id !== panelId));
    return this.unitOfWork.reading(Meeting).find({
      where: { panelId: others, day: LessThan(day), state: Not(In([...WITHOUT_MINUTES])) },
      relations: { panel: true },
      order: { day: 'DESC', id: 'DESC' },
      take,
    });
  }

  /** Those of `ids`, with their panels. @throws RuleBroken when one is not an earlier meeting */
  async earlier(ids: readonly string[], meeting: Meeting): Promise<MeetingOfPanel[]> {
    if (ids.length === 0) return [];
    const where = { id: In([...ids]), day: LessThan(meeting.day) };
    const found = await this.unitOfWork.reading(Meeting).find({ where, relations: { panel: true } });
    if (found.length < new Set(ids).size) throw new RuleBroken('Select earlier meetings from the list', 'minutesOf');
    return found.flatMap((each) => (each.panel ? [Object.assign(each, { panel: each.panel })] : []));
  }

  /** Their published drafts are papers of the entry from then on. */
  async name(unit: Unit, entryId: string, meetings: readonly Pick<Meeting, 'id'>[], user: Actor): Promise<void> {
    const before = await unit.manager.findBy(MinutesToApprove, { entryId });
    await unit.manager.delete(MinutesToApprove, { entryId });
    const rows = meetings.map(({ id: meetingId }) => ({ id: newId(), entryId, meetingId }));
    if (rows.length > 0) await unit.manager.insert(MinutesToApprove, rows);
    await this.papers.follow(unit, entryId, new Set(before.map(({ meetingId }) => meetingId)), user);
  }
}

/** What the title says while nobody has written another. */
export function minutesTitle(meetings: readonly MeetingOfPanel[], panelId: string, opening?: string): string {
  const named = meetings.map(({ day, panel }) => ({ day, otherPanel: panel.id === panelId ? null : panel.name }));
  return draftMinutesTitle(named, opening);
}
