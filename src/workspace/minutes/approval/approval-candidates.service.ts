import { Injectable } from '@nestjs/common';
import { longDate } from '../../../domain/calendar/calendar-date.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { MinutesToApprove } from '../../agendas/minutes-to-approve.entity.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { Minute } from '../minute.entity.js';
import type { ApprovalCandidate } from './approval-candidate.js';

/** Which later meetings have the minutes of a meeting before them. */
@Injectable()
export class ApprovalCandidates {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingsService,
  ) {}

  /** Earliest meeting first. */
  async of(meetingId: string): Promise<ApprovalCandidate[]> {
    const found = await this.unitOfWork
      .reading(Minute)
      .createQueryBuilder('minute')
      .innerJoin(MinutesToApprove, 'named', 'named.entry_id = minute.entry_id')
      .innerJoinAndSelect('minute.minutes', 'minutes')
      .innerJoin('minutes.meeting', 'meeting')
      .where('named.meeting_id = :meetingId', { meetingId })
      .orderBy('meeting.day', 'ASC')
      .addOrderBy('minute.position', 'ASC')
      .addOrderBy('minute.id', 'ASC')
      .getMany();
    const candidates: ApprovalCandidate[] = [];
    for (const { minutes, ...minute } of found) {
      if (!minutes) continue;
      const meeting = await this.meetings.get(minutes.meetingId);
      const number = minute.printedNumber === null ? 'The minute' : `Minute ${minute.printedNumber}`;
      const words = `${number} “${minute.heading}” of ${meeting.panel.name}, ${longDate(meeting.day)}`;
      candidates.push({ minute, minutes, meeting, words });
    }
    return candidates;
  }
}
