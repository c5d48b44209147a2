import { Injectable } from '@nestjs/common';
import { addDays, type CalendarDate } from '../../domain/calendar/calendar-date.js';
import { DeadlinesService } from '../meetings/deadlines.service.js';
import { MeetingsService } from '../meetings/meetings.service.js';
import type { Panel } from '../panels/panel.entity.js';

/** A meeting to come, and the last day for its reports. */
export interface NextMeeting {
  readonly meetingOn: CalendarDate;
  readonly reportsBy: CalendarDate;
}

const LOOKED_AT = 12;

/** When the actions of a panel are due unless it says otherwise: in time for the next ordinary meeting, or so many days on. */
@Injectable()
export class UsualDueDates {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly deadlines: DeadlinesService,
  ) {}

  /** Counted from a day; null where the panel has no ordinary meeting to come. */
  async of(panel: Panel, from: CalendarDate): Promise<CalendarDate | null> {
    if (panel.actionDueRule === 'days') return addDays(from, panel.actionDueDays);
    const [next] = await this.nextMeetings(panel, from);
    return next?.reportsBy ?? null;
  }

  /** The ordinary meetings after a day, the next first; before the council is set up reports are due on the day itself. */
  async nextMeetings(panel: Panel, after: CalendarDate): Promise<NextMeeting[]> {
    const upcoming = await this.meetings.upcomingOf(panel.id, after, LOOKED_AT);
    const ordinary = upcoming
      .filter(({ kind }) => kind === 'ordinary')
      .map((meeting) => Object.assign(meeting, { panel }));
    const notes = await this.deadlines.of(ordinary);
    return ordinary.map(({ id, day }) => ({
      meetingOn: day,
      reportsBy: notes.get(id)?.keyDates.reportDeadline.day ?? day,
    }));
  }
}
