import { Inject, Injectable } from '@nestjs/common';
import { type ReportClosed, reportClosed } from '../../../domain/agendas/report-closed.js';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DeadlinesService } from '../../meetings/deadlines.service.js';
import { type MeetingOfPanel, NOT_MEETING } from '../../meetings/meeting.entity.js';
import { AgendaEntry } from '../agenda-entry.entity.js';
import { ExemptMarkingRow } from '../exempt-marking.entity.js';
import { Paper } from '../paper.entity.js';
import { ReportSubmission } from './report-submission.entity.js';

/** An item for its author: under the title that everybody may read, with what was handed in for it. */
export interface ReportWanted {
  readonly entryId: string;
  readonly agendaId: string;
  readonly title: string;
  readonly meeting: MeetingOfPanel;
  /** The last day for reports to that meeting. */
  readonly dueOn: CalendarDate;
  /** Null while nobody is named. */
  readonly authorId: string | null;
  /** Null while a report can be handed in. */
  readonly closed: ReportClosed | null;
  /** The item itself is kept from the public. */
  readonly isMarked: boolean;
  /** The latest first. */
  readonly submissions: readonly ReportSubmission[];
}

/** Items as the authors of their reports see them. Asks nobody for permission. */
@Injectable()
export class ReportsWanted {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deadlines: DeadlinesService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Null where the item is no more. */
  async find(entryId: string): Promise<ReportWanted | null> {
    const relations = { agenda: { meeting: { panel: true } } } as const;
    const entry = await this.unitOfWork.reading(AgendaEntry).findOne({ where: { id: entryId }, relations });
    const { agenda } = entry ?? {};
    if (!entry || !agenda?.meeting?.panel) return null;
    const meeting = Object.assign(agenda.meeting, { panel: agenda.meeting.panel });
    const submissions = await this.submissionsTo(entryId);
    const note = (await this.deadlines.of([meeting])).get(meeting.id);
    return {
      ...{ entryId, agendaId: agenda.id, title: entry.publicTitle ?? entry.title, meeting },
      dueOn: note?.keyDates.reportDeadline.day ?? meeting.day,
      authorId: entry.officerId,
      isMarked: await this.unitOfWork.reading(ExemptMarkingRow).existsBy({ entryId }),
      submissions,
      closed: reportClosed({
        isDraft: agenda.state === 'draft',
        isWithdrawn: entry.withdrawnAt !== null,
        isOver: meeting.day < this.clock.today() || NOT_MEETING.some((state) => state === meeting.state),
        isAccepted: await this.isPaper(submissions[0]),
      }),
    };
  }

  private async submissionsTo(entryId: string): Promise<ReportSubmission[]> {
    const order = { submittedAt: 'DESC', id: 'DESC' } as const;
    return this.unitOfWork.reading(ReportSubmission).find({ where: { entryId }, relations: { person: true }, order });
  }

  /** A paper that the clerk has taken off again is asked for anew. */
  private async isPaper(latest: ReportSubmission | undefined): Promise<boolean> {
    if (latest?.outcome !== 'accepted' || latest.paperId === null) return false;
    return this.unitOfWork.reading(Paper).existsBy({ id: latest.paperId });
  }
}

/** Kept from the public, or proposed to be: no mail and no page without sign-in tells what is said of it. */
export function isPrivate(wanted: Pick<ReportWanted, 'isMarked'>, { paragraphs }: ReportSubmission): boolean {
  return wanted.isMarked || paragraphs.length > 0;
}
