import { Injectable } from '@nestjs/common';
import type { DueContext } from '../../domain/actions/due-reading.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { DeadlinesService } from '../meetings/deadlines.service.js';
import { isCalledOff } from '../meetings/meeting.entity.js';
import { MeetingsService } from '../meetings/meetings.service.js';
import type { Panel } from '../panels/panel.entity.js';

/** Three years of a panel that meets every fortnight. */
const MOST_AHEAD = 80;

/** What the calendar says to due-date words of a day: the panel's next ordinary meetings. */
@Injectable()
export class DueContexts {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly deadlines: DeadlinesService,
  ) {}

  async of(panel: Panel, saidOn: CalendarDate): Promise<DueContext> {
    const after = await this.meetings.upcomingOf(panel.id, saidOn, MOST_AHEAD);
    const ordinary = after
      .filter((each) => each.kind === 'ordinary' && !isCalledOff(each))
      .map((each) => ({ ...each, panel }));
    const notes = await this.deadlines.of(ordinary);
    return {
      saidOn,
      nextMeetings: ordinary.flatMap(({ id, day }) => {
        const reportsBy = notes.get(id)?.keyDates.reportDeadline.day;
        return reportsBy === undefined ? [] : [{ meetingOn: day, reportsBy }];
      }),
    };
  }
}
