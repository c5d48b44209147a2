import { Inject, Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DeadlinesService } from '../meetings/deadlines.service.js';
import { type MeetingOfPanel, NOT_MEETING } from '../meetings/meeting.entity.js';
import { AgendaEntry } from './agenda-entry.entity.js';

/** A report that an agenda waits for, under the title that everybody may read. */
export interface ReportExpected {
  readonly entryId: string;
  readonly personId: string;
  readonly title: string;
  /** The last day for reports to that meeting. */
  readonly dueOn: CalendarDate;
  readonly meeting: MeetingOfPanel;
}

/** The reports of which coming agendas name the author, and have neither a paper yet nor one that waits for the clerk. Asks nobody for permission. */
@Injectable()
export class ReportsExpected {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deadlines: DeadlinesService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async of(personId: string, most: number): Promise<ReportExpected[]> {
    return this.reports(
      await this.entries().andWhere('entry.officerId = :personId', { personId }).take(most).getMany(),
    );
  }

  async ofEverybody(): Promise<ReportExpected[]> {
    return this.reports(await this.entries().andWhere('entry.officerId IS NOT NULL').getMany());
  }

  private async reports(entries: readonly AgendaEntry[]): Promise<ReportExpected[]> {
    const meetings = new Map(
      entries.flatMap(({ agenda }) => meetingOf(agenda?.meeting)).map((each) => [each.id, each]),
    );
    const notes = await this.deadlines.of([...meetings.values()]);
    return entries.flatMap(({ id: entryId, officerId, title, publicTitle, agenda }) => {
      const meeting = meetings.get(agenda?.meetingId ?? '');
      if (!meeting || officerId === null) return [];
      const dueOn = notes.get(meeting.id)?.keyDates.reportDeadline.day ?? meeting.day;
      return { entryId, personId: officerId, title: publicTitle ?? title, dueOn, meeting };
    });
  }

  private entries() {
    return this.unitOfWork
      .reading(AgendaEntry)
      .createQueryBuilder('entry')
      .innerJoinAndSelect('entry.agenda', 'agenda')
      .innerJoinAndSelect('agenda.meeting', 'meeting')
      .innerJoinAndSelect('meeting.panel', 'panel')
      .where('entry.withdrawnAt IS NULL')
      .andWhere(`entry.paperExpectation IN ('paper', 'to-follow')`)
      .andWhere('meeting.day >= :today', { today: this.clock.today() })
      .andWhere('meeting.state NOT IN (:...states)', { states: [...NOT_MEETING] })
      .andWhere('NOT EXISTS (SELECT 1 FROM papers paper WHERE paper.entry_id = entry.id)')
      .andWhere(
        'NOT EXISTS (SELECT 1 FROM report_submissions sent WHERE sent.entry_id = entry.id AND sent.settled_at IS NULL)',
      )
      .orderBy('meeting.day', 'ASC')
      .addOrderBy('entry.id', 'ASC');
  }
}

type Found = NonNullable<NonNullable<AgendaEntry['agenda']>['meeting']>;

function meetingOf(meeting: Found | undefined): MeetingOfPanel[] {
  return meeting?.panel ? [Object.assign(meeting, { panel: meeting.panel })] : [];
}
