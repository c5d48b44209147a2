import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { AGE_BANDS, type AgeBand } from '../../../domain/actions/age-bands.js';
import { type ActionState, LIVE_STATES } from '../../../domain/actions/action-states.js';
import type { RagStatus } from '../../../domain/actions/rag.js';
import { addDays } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { MOST_COUNTED } from '../../../platform/web/pages/pagination.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { ActionsService } from '../actions.service.js';
import { type ActionsQuery, EVERYTHING_LIVE } from '../actions-query.js';
import { RAG_STATUS_IN_SQL } from '../rag-in-sql.js';
import type { AgeCount, MeetingCount } from './figures.js';

const MEETINGS_SHOWN = 6;
const CLOSED = [
  ['complete', ['complete']],
  ['closed', ['superseded', 'withdrawn']],
] as const satisfies readonly [RagStatus, readonly ActionState[]][];

/** The figures above the tracker, of the same query as its lines. */
@Injectable()
export class ActionFigures {
  constructor(
    private readonly actions: ActionsService,
    private readonly meetings: MeetingsService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Whatever status is asked for: the figures lead from one to the other. */
  async byAge(asked: ActionsQuery, reader: Reader): Promise<AgeCount[]> {
    const { rag, ...others } = asked;
    const query = rag === undefined ? asked : others;
    return [...(await this.liveByAge(query, reader)), ...(await this.closed(query, reader))];
  }

  private async liveByAge(query: ActionsQuery, reader: Reader): Promise<AgeCount[]> {
    const { select } = await this.actions.scoped(query, reader);
    const rows = await select
      .andWhere('action.closedOn IS NULL')
      .setParameters(this.ageParameters())
      .select(RAG_STATUS_IN_SQL, 'status')
      .addSelect(AGE_IN_SQL, 'age')
      .addSelect('COUNT(*)', 'count')
      .groupBy('status')
      .addGroupBy('age')
      .getRawMany<{ status: RagStatus; age: AgeBand; count: number | string }>();
    return rows.map(({ status, age, count }) => ({ status, age, count: Number(count) }));
  }

  /** What is done goes back for ever, so counting stops as it does below a list; how old it is nobody asks. */
  private async closed(query: ActionsQuery, reader: Reader): Promise<AgeCount[]> {
    if (['live', ...LIVE_STATES].includes(query.which)) return [];
    const counts: AgeCount[] = [];
    for (const [status, states] of CLOSED) {
      const { select } = await this.actions.scoped(query, reader);
      // SQLite would go through all of a state rather than what a search has found.
      const state = query.search === undefined ? 'action.state' : `COALESCE(action.state, '')`;
      select.andWhere(`action.closedOn IS NOT NULL AND ${state} IN (:...states)`, { states });
      const { length: count } = await select.select('action.id', 'id').limit(MOST_COUNTED).getRawMany();
      if (count > 0) counts.push({ status, age: 'year', count });
    }
    return counts;
  }

  /** Of the panel's last meetings, the earliest first. */
  async byMeeting(panelId: string, reader: Reader): Promise<MeetingCount[]> {
    const today = this.clock.today();
    const meetings = (await this.meetings.between([panelId], [addDays(today, -550), today], 60)).slice(-MEETINGS_SHOWN);
    const ids = meetings.map(({ id }) => id);
    const opened = await this.countsBy('meetingId', ids, reader);
    const closed = await this.countsBy('closingMeetingId', ids, reader);
    return meetings.map((meeting) => ({
      meeting,
      opened: opened.get(meeting.id) ?? 0,
      closed: closed.get(meeting.id) ?? 0,
    }));
  }

  private async countsBy(
    column: 'meetingId' | 'closingMeetingId',
    ids: readonly string[],
    reader: Reader,
  ): Promise<Map<string, number>> {
    if (ids.length === 0) return new Map();
    const { select } = await this.actions.scoped({ ...EVERYTHING_LIVE, which: 'all' }, reader);
    const rows = await select
      .select(`action.${column}`, 'id')
      .addSelect('COUNT(*)', 'count')
      .andWhere(`action.${column} IN (:...meetings)`, { meetings: ids })
      .groupBy(`action.${column}`)
      .getRawMany<{ id: string; count: number | string }>();
    return new Map(rows.map(({ id, count }) => [id, Number(count)]));
  }

  private ageParameters(): Record<string, string> {
    const today = this.clock.today();
    return Object.fromEntries(AGE_BANDS.map(({ name, days }) => [nameInSql(name), addDays(today, -days)]));
  }
}

const AGE_IN_SQL = `CASE ${[...AGE_BANDS]
  .reverse()
  .map(({ name }) => `WHEN action.raisedOn <= :${nameInSql(name)} THEN '${name}'`)
  .join(' ')} ELSE '${AGE_BANDS[0].name}' END`;

function nameInSql(name: AgeBand): string {
  return `age_${name.replaceAll('-', '_')}`;
}
