import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { fewestDays } from '../../../domain/calendar/notice-standing.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { type CalendarChange, CalendarChangesService } from '../../authority/calendar/calendar-changes.service.js';
import type { CalendarNote } from '../calendar-note.js';
import { DeadlinesService } from '../deadlines.service.js';
import { meetingPaths } from '../meeting.paths.js';
import type { MeetingOfPanel } from '../meeting.entity.js';
import { MeetingsService } from '../meetings.service.js';
import { ShortMeeting } from '../short-meeting.entity.js';

/**
 * Counts every coming meeting again when the calendar changes: a day proclaimed a holiday no longer counts, also for
 * papers that went out in time. What was late before is late on its own account and not told again.
 */
@Injectable()
export class CalendarRetest implements OnModuleInit {
  constructor(
    private readonly changes: CalendarChangesService,
    private readonly meetings: MeetingsService,
    private readonly deadlines: DeadlinesService,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  onModuleInit(): void {
    this.changes.follow({ look: () => this.look(), standing: () => this.standing() });
  }

  private async look() {
    const before = new Set((await this.short()).map(({ meeting }) => meeting.id));
    return async (unit: Unit, change: CalendarChange) => {
      const now = await this.short();
      await this.forgetThoseInTime(unit, now);
      for (const each of now) if (!before.has(each.meeting.id)) await this.note(unit, each, change);
    };
  }

  private async standing() {
    const where = { meetingId: In((await this.short()).map(({ meeting }) => meeting.id)) };
    const count = await this.unitOfWork.reading(ShortMeeting).countBy(where);
    if (count === 0) return [];
    const text =
      count === 1
        ? '1 coming meeting whose papers or notices are out has too few clear days'
        : `${count} coming meetings whose papers or notices are out have too few clear days`;
    return [{ text, href: meetingPaths.short() }];
  }

  private async short(): Promise<ShortOne[]> {
    const meetings = await this.meetings.toCount();
    const notes = await this.deadlines.of(meetings);
    return meetings.flatMap((meeting) => {
      const note = notes.get(meeting.id);
      return note?.notice.isShort ? [{ meeting, note }] : [];
    });
  }

  private async forgetThoseInTime(unit: Unit, short: readonly ShortOne[]): Promise<void> {
    const noted = await unit.manager.find(ShortMeeting);
    const inTime = noted.filter(({ meetingId }) => !short.some(({ meeting }) => meeting.id === meetingId));
    if (inTime.length > 0) await unit.manager.delete(ShortMeeting, { id: In(inTime.map(({ id }) => id)) });
  }

  private async note(unit: Unit, { meeting, note }: ShortOne, { cause, actor }: CalendarChange): Promise<void> {
    const days = fewestDays(note.notice);
    const required = note.deadline?.required ?? 0;
    const row = { id: newId(), meetingId: meeting.id, foundAt: this.clock.now(), cause, days, required };
    await unit.manager.delete(ShortMeeting, { meetingId: meeting.id });
    await unit.manager.insert(ShortMeeting, row);
    const action = 'left a meeting short of clear days';
    const detail = { cause, days, required };
    await this.audit.record(unit, actor, { action, subjectKind: 'meeting', subjectId: meeting.id, detail });
  }
}

interface ShortOne {
  readonly meeting: MeetingOfPanel;
  readonly note: CalendarNote;
}
