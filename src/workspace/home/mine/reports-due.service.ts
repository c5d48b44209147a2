import { Inject, Injectable } from '@nestjs/common';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { ActionLine } from '../../actions/action-lines.service.js';
import { AgendaEntry } from '../../agendas/agenda-entry.entity.js';
import { Promises } from '../../briefings/promises.service.js';
import { DeadlinesService } from '../../meetings/deadlines.service.js';
import { type MeetingOfPanel, NOT_MEETING } from '../../meetings/meeting.entity.js';
import type { ReportDue } from './my-desk.js';

const MOST_SHOWN = 20;

/** The reports an officer has to write: those that panels have asked for, and those that agendas wait for. */
@Injectable()
export class ReportsDue {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly promises: Promises,
    private readonly deadlines: DeadlinesService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** What is due first at the top; `actions` are the officer's own. */
  async of(personId: string, actions: readonly ActionLine[]): Promise<ReportDue[]> {
    const due = [...(await this.promised(actions)), ...(await this.expected(personId))];
    return due.sort((one, other) => ((one.dueOn ?? '9') < (other.dueOn ?? '9') ? -1 : 1));
  }

  private async promised(actions: readonly ActionLine[]): Promise<ReportDue[]> {
    const open = actions.filter(({ status }) => status !== 'awaiting-agreement');
    const promises = await this.promises.of(open);
    return open
      .filter(({ id }) => promises.get(id)?.isFurtherReport)
      .map((action) => ({ title: action.wording, dueOn: action.dueOn, for: { action } }));
  }

  /** By the last day for reports to that meeting; under the title that everybody may read. */
  private async expected(personId: string): Promise<ReportDue[]> {
    const entries = await this.entriesWithoutPaper(personId);
    const meetings = entries.flatMap(({ agenda }) => meetingOf(agenda?.meeting));
    const notes = await this.deadlines.of(meetings);
    return entries.flatMap(({ title, publicTitle, agenda }) =>
      meetingOf(agenda?.meeting).map((meeting) => ({
        title: publicTitle ?? title,
        dueOn: notes.get(meeting.id)?.keyDates.reportDeadline.day ?? meeting.day,
        for: { meeting },
      })),
    );
  }

  private async entriesWithoutPaper(personId: string): Promise<AgendaEntry[]> {
    return this.unitOfWork
      .reading(AgendaEntry)
      .createQueryBuilder('entry')
      .innerJoinAndSelect('entry.agenda', 'agenda')
      .innerJoinAndSelect('agenda.meeting', 'meeting')
      .innerJoinAndSelect('meeting.panel', 'panel')
      .where('entry.officerId = :personId AND entry.withdrawnAt IS NULL', { personId })
      .andWhere(`entry.paperExpectation IN ('paper', 'to-follow')`)
      .andWhere('meeting.day >= :today', { today: this.clock.today() })
      .andWhere('meeting.state NOT IN (:...states)', { states: [...NOT_MEETING] })
      .andWhere('NOT EXISTS (SELECT 1 FROM papers paper WHERE paper.entry_id = entry.id)')
      .orderBy('meeting.day', 'ASC')
      .addOrderBy('entry.id', 'ASC')
      .take(MOST_SHOWN)
      .getMany();
  }
}

type Found = NonNullable<NonNullable<AgendaEntry['agenda']>['meeting']>;

function meetingOf(meeting: Found | undefined): MeetingOfPanel[] {
  return meeting?.panel ? [Object.assign(meeting, { panel: meeting.panel })] : [];
}
