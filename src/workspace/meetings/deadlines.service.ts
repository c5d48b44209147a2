import { Inject, Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { CLEAR_DAYS_REQUIRED } from '../../domain/calendar/clear-days.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import type { KeyDateHabits } from '../../domain/calendar/key-dates.js';
import { londonTime } from '../../domain/calendar/london-time.js';
import { daysGiven } from '../../domain/calendar/days-given.js';
import type { NoticeGiven } from '../../domain/calendar/notice-given.js';
import { tooLittleNotice } from '../../domain/calendar/notice-left.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { PublicRecord } from '../../publications/public-record.js';
import type { Authority } from '../authority/authority.entity.js';
import { AuthorityService } from '../authority/authority.service.js';
import type { CalendarNote, ClearDaysClock } from './calendar-note.js';
import { type Counting, noteOf } from './meeting-counting.js';
import { meetingPaths } from './meeting.paths.js';
import type { MeetingOfPanel } from './meeting.entity.js';

/** What other features ask for: by when, and for which clear days. */
export type Deadline = ClearDaysClock;
/** Where a meeting stands with its clear days. */
export type ClearDaysStanding = CalendarNote['badge'];

/** The same with the acts of notice one by one. */
export type ClearDaysOfMeeting = Pick<CalendarNote, 'badge' | 'notice'>;

/** By when agendas must be out, and what the notices given so far amount to (LGA 1972, ss.100A(6)(a) and 100B(3)). */
@Injectable()
export class DeadlinesService {
  constructor(
    private readonly authority: AuthorityService,
    private readonly publicRecord: PublicRecord,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** By meeting id; one look at the calendar for all of them. Empty before the council is set up. */
  async of(meetings: readonly MeetingOfPanel[]): Promise<Map<string, CalendarNote>> {
    const authority = meetings.length === 0 ? null : await this.authority.find();
    if (authority === null) return new Map();
    const counting = await this.counting(authority);
    const published = await this.publicRecord.firstPublished('agenda', meetings.map(meetingPaths.published));
    return new Map(
      meetings.map((meeting) => {
        const webAt = published.get(meetingPaths.published(meeting)) ?? null;
        return [meeting.id, noteOf(meeting, webAt, counting)];
      }),
    );
  }

  /** Where a meeting would stand with its agenda on the web now, the other acts being as they are. */
  async ofAgendaNow(meeting: MeetingOfPanel): Promise<ClearDaysOfMeeting | null> {
    const authority = await this.authority.find();
    return authority && noteOf(meeting, this.clock.now(), await this.counting(authority));
  }

  /** Where it would stand if nothing but its notice counted, published now. (LGA 1972, s.100A(6)(a).) */
  async ofNoticeNow(meeting: MeetingOfPanel): Promise<ClearDaysStanding | null> {
    const note = await this.ofAgendaNow({ ...meeting, officeNoticeAt: null, inspectionAt: null, summonsAt: null });
    return note && note.badge;
  }

  /** What a notice published now gives; null outside Part VA and for a meeting that is called at short notice. */
  async noticeGivenNow({ panel, day, convenedAt }: MeetingOfPanel): Promise<NoticeGiven | null> {
    const authority = await this.authority.find();
    if (authority === null || !panel.partVaApplies || convenedAt !== null) return null;
    const { calendar, required, now } = await this.counting(authority);
    const at = londonTime(now);
    const counting = { meetingOn: day, required, officesClose: calendar.officeClosesAt, dayCount: calendar };
    const { days, withClosures } = daysGiven(at, { ...counting, convened: null });
    // Too few only by days on which the offices are shut is a caution, and not late.
    return { on: at.date, required, days: days.length < required ? withClosures : days };
  }

  /** What is to be said of a day on which a meeting under Part VA is to be put; before the council is set up nothing. */
  async tooLittleNotice(): Promise<(day: CalendarDate) => string[]> {
    const authority = await this.authority.find();
    if (authority === null) return () => [];
    const { calendar, required, now } = await this.counting(authority);
    const question = { required, officesClose: calendar.officeClosesAt, dayCount: calendar, now: londonTime(now) };
    return (day) => {
      const warning = tooLittleNotice(day, question);
      return warning === null ? [] : [warning];
    };
  }

  async clearDaysRequired(): Promise<number> {
    return requiredOf(await this.authority.get());
  }

  private async counting(authority: Authority): Promise<Counting> {
    return {
      calendar: await this.authority.councilCalendar(),
      required: requiredOf(authority),
      habits: habitsOf(authority),
      now: this.clock.now(),
    };
  }
}

function habitsOf({ agendaSettingDays, reportDeadlineDays, chairsClearanceDays }: Authority): KeyDateHabits {
  return {
    agendaSetting: agendaSettingDays,
    reportDeadline: reportDeadlineDays,
    chairsClearance: chairsClearanceDays,
  };
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
