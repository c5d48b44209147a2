import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { MeetingsService } from '../meetings/meetings.service.js';
import { AttendanceSheet } from './attendance-sheet.entity.js';
import { Attendance } from './attendance.entity.js';
import { InterestDeclaration } from './interest-declaration.entity.js';
import { Presiding } from './presiding.entity.js';
import type { RecordedMeeting } from './recorded-meeting.js';

/** Reads what is recorded of a meeting, in a handful of statements. Asks nobody for permission. */
@Injectable()
export class RecordedMeetings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingsService,
  ) {}

  /** @throws NotFound */
  async load(meetingId: string): Promise<RecordedMeeting> {
    const meeting = await this.meetings.get(meetingId);
    const manager = this.unitOfWork.readingManager();
    const lines = await manager.find(Attendance, {
      where: { meetingId },
      relations: { person: true, post: true, seat: true },
      order: { position: 'ASC', id: 'ASC' },
    });
    const declarations = await manager.find(InterestDeclaration, { where: { meetingId }, order: { id: 'ASC' } });
    return {
      meeting,
      sheet: await manager.findOneBy(AttendanceSheet, { meetingId }),
      lines,
      presidings: await manager.find(Presiding, { where: { meetingId }, order: { id: 'ASC' } }),
      declarations: lines.flatMap(({ id }) => declarations.filter(({ attendanceId }) => attendanceId === id)),
    };
  }
}
