import { Inject, Injectable } from '@nestjs/common';
import { addDays, type CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { RuleBroken } from '../../domain/errors.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { isCalledOff, type Meeting } from '../meetings/meeting.entity.js';
import { MeetingsService } from '../meetings/meetings.service.js';

/** Two years of a panel that meets every fortnight. */
const MOST_AHEAD = 52;

/** The meetings of a panel that business can be planned for: today's and those to come, soonest first. */
@Injectable()
export class MeetingsAhead {
  constructor(
    private readonly meetings: MeetingsService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async of(panelId: string): Promise<Meeting[]> {
    const upcoming = await this.meetings.upcomingOf(panelId, addDays(this.clock.today(), -1), MOST_AHEAD);
    return upcoming.filter((meeting) => !isCalledOff(meeting));
  }

  /** Null for none. @throws RuleBroken at `meetingId` */
  async chosen(panelId: string, meetingId: string | undefined): Promise<Meeting | null> {
    if (meetingId === undefined) return null;
    const meeting = (await this.of(panelId)).find(({ id }) => id === meetingId);
    if (!meeting) throw new RuleBroken('Select a meeting that is still to come from the list', 'meetingId');
    return meeting;
  }

  /** Ordinary meetings after a day: what minutes of that day can ask for goes to them. */
  async after(panelId: string, day: CalendarDate): Promise<Meeting[]> {
    const upcoming = await this.meetings.upcomingOf(panelId, day, MOST_AHEAD);
    return upcoming.filter((meeting) => meeting.kind === 'ordinary' && !isCalledOff(meeting));
  }
}
