import { Injectable } from '@nestjs/common';
import { clearDaysBetween, effectivePublication, latestAct } from '../../../domain/calendar/clear-days.js';
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
   * `publishedAt` is ISO UTC text. (LGA 1972, s.100B(3); practice on papers put up after the offices close.)
   */
  async by(publishedAt: string, meetingId: string): Promise<AgendaContent['clearDays']> {
    const { panel, day, officeNoticeAt, inspectionAt, summonsAt } = await this.meetings.get(meetingId);
    if (!panel.partVaApplies) return null;
    const acts = [publishedAt, officeNoticeAt, inspectionAt, summonsAt].filter((act) => act !== null);
    const last = latestAct(acts.map(londonTime)) ?? londonTime(publishedAt);
    const { officeClosesAt, ...calendar } = await this.authority.councilCalendar();
    const effective = effectivePublication(last, officeClosesAt, calendar);
    return {
      required: await this.deadlines.clearDaysRequired(),
      days: clearDaysBetween(effective, day, calendar),
    };
  }
}
