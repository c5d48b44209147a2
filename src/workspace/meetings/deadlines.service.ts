import { Injectable } from '@nestjs/common';
import { CLEAR_DAYS_REQUIRED, clearDaysBetween, latestPublication } from '../../domain/calendar/clear-days.js';
import type { Authority } from '../authority/authority.entity.js';
import { AuthorityService } from '../authority/authority.service.js';
import type { CalendarNote, ClearDaysClock } from './calendar-note.js';
import { unusualDay } from './meeting-details.js';
import type { MeetingOfPanel } from './meeting.entity.js';

/** What other features ask for: by when, and for which clear days. */
export type Deadline = ClearDaysClock;

/** By when agendas must be out (LGA 1972, ss.100A(6)(a) and 100B(3)). */
@Injectable()
export class DeadlinesService {
  constructor(private readonly authority: AuthorityService) {}

  /** By meeting id; one look at the calendar for all of them. Empty before the council is set up. */
  async of(meetings: readonly MeetingOfPanel[]): Promise<Map<string, CalendarNote>> {
    if (meetings.length === 0 || (await this.authority.find()) === null) return new Map();
    const calendar = await this.authority.councilCalendar();
    const required = await this.clearDaysRequired();
    return new Map(
      meetings.map(({ id, day, panel }) => {
        const publishBy = latestPublication(day, required, calendar);
        const deadline = { publishBy, required, days: clearDaysBetween(publishBy, day, calendar) };
        const note = {
          deadline: panel.partVaApplies ? deadline : null,
          unusualDay: unusualDay(day, calendar.holidays),
        };
        return [id, note];
      }),
    );
  }

  async clearDaysRequired(): Promise<number> {
    return requiredOf(await this.authority.get());
  }
}

/** Northern Ireland gives five days as England does. (Local Government Act (NI) 2014, Part 8.) */
function requiredOf({ nation, dayCountProfile }: Authority): number {
  switch (nation) {
    case 'england':
    case 'northern-ireland':
      return dayCountProfile === 'parish' ? CLEAR_DAYS_REQUIRED.englishParish : CLEAR_DAYS_REQUIRED.englishPrincipal;
    case 'wales':
      return CLEAR_DAYS_REQUIRED.welsh;
    case 'scotland':
      return CLEAR_DAYS_REQUIRED.scottish;
  }
}
