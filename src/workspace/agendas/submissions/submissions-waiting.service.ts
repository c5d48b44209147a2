import { Injectable } from '@nestjs/common';
import { isClerk, type Reader } from '../../../domain/access/roles.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { MeetingOfPanel } from '../../meetings/meeting.entity.js';
import { ReportSubmission } from './report-submission.entity.js';

/** As many as anybody settles in a day. */
const MOST_LISTED = 20;

/** What was handed in, without a word of what it says. */
export interface WaitingSubmission {
  readonly id: string;
  readonly agendaId: string;
  /** The title of its item that everybody may read. */
  readonly item: string;
  readonly meeting: MeetingOfPanel;
}

/** What waits for a clerk to accept or return it. */
@Injectable()
export class SubmissionsWaiting {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The oldest first. */
  async of(reader: Reader): Promise<WaitingSubmission[]> {
    const kept = isClerk(reader) ? reader.clerkOf : [];
    if (kept.length === 0) return [];
    const waiting = this.unitOfWork
      .reading(ReportSubmission)
      .createQueryBuilder('submission')
      .innerJoinAndSelect('submission.entry', 'entry')
      .innerJoinAndSelect('entry.agenda', 'agenda')
      .innerJoinAndSelect('agenda.meeting', 'meeting')
      .innerJoinAndSelect('meeting.panel', 'panel')
      .where(`submission.settledAt IS NULL AND entry.withdrawnAt IS NULL AND agenda.state = 'draft'`)
      .andWhere(interestFree(reader));
    if (kept !== 'all') waiting.andWhere('meeting.panelId IN (:...kept)', { kept });
    const rows = await waiting
      .orderBy('submission.submittedAt')
      .addOrderBy('submission.id')
      .limit(MOST_LISTED)
      .setParameter('personId', reader.personId)
      .getMany();
    return rows.flatMap(({ id, entry }) => {
      const meeting = entry?.agenda?.meeting;
      if (!entry || !meeting?.panel) return [];
      const item = entry.publicTitle ?? entry.title;
      return [{ id, agendaId: entry.agendaId, item, meeting: Object.assign(meeting, { panel: meeting.panel }) }];
    });
  }
}

/** An interest in the item closes it to a clerk as well. */
function interestFree({ personId }: Reader): string {
  if (personId === null) return '1 = 1';
  return 'NOT EXISTS (SELECT 1 FROM entry_interests interest WHERE interest.entry_id = entry.id AND interest.person_id = :personId)';
}
