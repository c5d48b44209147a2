import { Injectable } from '@nestjs/common';
import type { DueContext } from '../../../domain/actions/due-reading.js';
import { DeadlinesService } from '../../meetings/deadlines.service.js';
import { isCalledOff, type Meeting } from '../../meetings/meeting.entity.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import type { Panel } from '../../panels/panel.entity.js';

/** Three years of a panel that meets every fortnight. */
const MOST_AHEAD = 80;

/** What the calendar says to the due-date words of a meeting: its panel's next ordinary meetings. */
@Injectable()
export class DueContexts {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly deadlines: DeadlinesService,
  ) {}

  async of({ panel, meeting }: { readonly panel: Panel; readonly meeting: Meeting }): Promise<DueContext> {
    const after = await this.meetings.upcomingOf(panel.id, meeting.day, MOST_AHEAD);
    const ordinary = after
      .filter((each) => each.kind === 'ordinary' && !isCalledOff(each))
      .map((each) => ({ ...each, panel }));
    const notes = await this.deadlines.of(ordinary);
    return {
      saidOn: meeting.day,
      nextMeetings: ordinary.flatMap(({ id, day }) => {
        const reportsBy = notes.get(id)?.keyDates.reportDeadline.day;
        return reportsBy === undefined ? [] : [{ meetingOn: day, reportsBy }];
      }),
    };
  }
}
