import { Injectable } from '@nestjs/common';
import { latestAct } from '../../../domain/calendar/clear-days.js';
import { daysGiven } from '../../../domain/calendar/days-given.js';
import { londonTime } from '../../../domain/calendar/london-time.js';
import type { AgendaContent } from '../../../publications/content/agenda-content.js';
import { AuthorityService } from '../../authority/authority.service.js';
import { DeadlinesService } from '../../meetings/deadlines.service.js';
import { MeetingsService } from '../../meetings/meetings.service.js';

/** How many clear days a publication gives. */
@Injectable()
export class ClearDaysGiven {
  constructor(
    private readonly authority: AuthorityService,
    private readonly deadlines: DeadlinesService,
    private readonly meetings: MeetingsService,
  ) {}

  /**
   * Counted from the latest act of notice, and from the next working day after hours; null where Part VA does not apply.
   * Days on which the offices are shut are counted where there are too few without them, as nothing says they may not.
   * `publishedAt` is ISO UTC text. (LGA 1972, s.100B(3); practice on papers put up after the offices close.)
   */
  async by(publishedAt: string, meetingId: string): Promise<AgendaContent['clearDays']> {
    const { panel, day, officeNoticeAt, inspectionAt, summonsAt } = await this.meetings.get(meetingId);
    if (!panel.partVaApplies) return null;
    const acts = [publishedAt, officeNoticeAt, inspectionAt, summonsAt].filter((act) => act !== null);
    const last = latestAct(acts.map(londonTime)) ?? londonTime(publishedAt);
    const { officeClosesAt, ...dayCount } = await this.authority.councilCalendar();
    const required = await this.deadlines.clearDaysRequired();
    const counting = { meetingOn: day, required, officesClose: officeClosesAt, dayCount, convened: null };
    const { days, withClosures } = daysGiven(last, counting);
    return { required, days: days.length < required ? withClosures : days };
  }
}
