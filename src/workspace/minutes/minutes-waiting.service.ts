import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { isClerk, type Reader } from '../../domain/access/roles.js';
import type { MinutesState } from '../../domain/minutes/minutes-states.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Meeting, type MeetingOfPanel } from '../meetings/meeting.entity.js';
import { Minutes } from './minutes.entity.js';

export interface WaitingMinutes {
  readonly id: string;
  readonly state: MinutesState;
  readonly meeting: MeetingOfPanel;
  /** Clauses of drafted minutes that nobody has marked. */
  readonly unmarked: number;
}

const WAITING = ['drafted', 'checked', 'approved'] as const;
const MOST_SHOWN = 40;

/** What minutes of a clerk's panels wait for: four statements, and a bounded number of lines. */
@Injectable()
export class MinutesWaiting {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Meetings that were held and have no minutes yet, the earliest first. */
  async withoutMinutes(reader: Reader): Promise<MeetingOfPanel[]> {
    if (!isClerk(reader)) return [];
    const select = this.unitOfWork
      .reading(Meeting)
      .createQueryBuilder('meeting')
      .innerJoinAndSelect('meeting.panel', 'panel')
      .leftJoin(Minutes, 'minutes', 'minutes.meetingId = meeting.id')
      .where("meeting.state = 'held' AND minutes.id IS NULL");
    return (await earliest(ofClerk(select, reader)).getMany()).filter(hasPanel);
  }

  /** Those that are drafted, wait for their publication, or for the signature. */
  async minutes(reader: Reader): Promise<WaitingMinutes[]> {
    if (!isClerk(reader)) return [];
    const select = this.withMeetings().where('minutes.state IN (:...waiting)', { waiting: WAITING });
    const found = await earliest(ofClerk(select, reader)).getMany();
    const drafted = found.filter(({ state }) => state === 'drafted').map(({ id }) => id);
    const unmarked = await this.unmarkedIn(drafted);
    return found.flatMap(({ id, state, meeting }) =>
      meeting && hasPanel(meeting) ? [{ id, state, meeting, unmarked: unmarked.get(id) ?? 0 }] : [],
    );
  }

  /** Approved minutes of which the public still reads a draft, or nothing (LGA 1972, s.100C(1)). */
  async notPublicAsApproved(reader: Reader): Promise<Omit<WaitingMinutes, 'unmarked'>[]> {
    if (!isClerk(reader)) return [];
    const select = this.withMeetings()
      .where("minutes.state IN ('approved', 'signed') AND panel.partVaApplies = TRUE")
      .andWhere(`NOT ${IS_PUBLIC_AS_APPROVED}`);
    const found = await earliest(ofClerk(select, reader)).getMany();
    return found.flatMap(({ id, state, meeting }) => (meeting && hasPanel(meeting) ? [{ id, state, meeting }] : []));
  }

  private withMeetings() {
    return this.unitOfWork
      .reading(Minutes)
      .createQueryBuilder('minutes')
      .innerJoinAndSelect('minutes.meeting', 'meeting')
      .innerJoinAndSelect('meeting.panel', 'panel');
  }

  /** By the rule of `unmarkedIn`: a sub-clause may be marked with its parent. */
  private async unmarkedIn(ids: readonly string[]): Promise<Map<string, number>> {
    if (ids.length === 0) return new Map();
    const rows = await this.unitOfWork
      .reading(Minutes)
      .createQueryBuilder('minutes')
      .innerJoin('minutes', 'minute', 'minute.minutes_id = minutes.id')
      .innerJoin('minute_blocks', 'block', "block.minute_id = minute.id AND block.kind = 'resolution'")
      .innerJoin('resolutions', 'resolution', "resolution.id = block.id AND resolution.outcome = 'carried'")
      .innerJoin('clauses', 'clause', 'clause.block_id = block.id')
      .select('minutes.id', 'id')
      .addSelect('COUNT(*)', 'count')
      .where('minutes.id IN (:...ids)', { ids })
      .andWhere(`NOT ${IS_MARKED('clause.id')} AND (clause.level = 0 OR NOT ${IS_MARKED(PARENT)})`)
      .groupBy('minutes.id')
      .getRawMany<{ id: string; count: number | string }>();
    return new Map(rows.map(({ id, count }) => [id, Number(count)]));
  }
}

const IS_PUBLIC_AS_APPROVED = `EXISTS (SELECT 1 FROM minutes_releases release
  WHERE release.minutes_id = minutes.id AND release.kind = 'approved-minutes' AND release.published_at IS NOT NULL)`;
const IS_MARKED = (clause: string) => `EXISTS (SELECT 1 FROM clause_marks marked WHERE marked.clause_id = ${clause})`;
const PARENT = `(SELECT parent.id FROM clauses parent WHERE parent.block_id = clause.block_id AND parent.level = 0
  AND parent.position < clause.position ORDER BY parent.position DESC LIMIT 1)`;

function ofClerk<Row extends object>(select: SelectQueryBuilder<Row>, { clerkOf }: Reader): SelectQueryBuilder<Row> {
  if (clerkOf === 'all') return select;
  if (clerkOf.length === 0) return select.andWhere('1 = 0');
  return select.andWhere('meeting.panelId IN (:...clerkOf)', { clerkOf });
}

function earliest<Row extends object>(select: SelectQueryBuilder<Row>): SelectQueryBuilder<Row> {
  return select.orderBy('meeting.day', 'ASC').addOrderBy('meeting.id', 'ASC').take(MOST_SHOWN);
}

function hasPanel(meeting: Meeting): meeting is MeetingOfPanel {
  return meeting.panel !== undefined;
}
