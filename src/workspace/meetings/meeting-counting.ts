/** The rules on days, asked about one meeting. */
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { clearDaysBadge } from '../../domain/calendar/clear-days-badge.js';
import { clearDaysBetween, latestPublication, type LocalTime } from '../../domain/calendar/clear-days.js';
import { openAllYear } from '../../domain/calendar/days-given.js';
import { type KeyDateHabits, keyDatesOf } from '../../domain/calendar/key-dates.js';
import { londonTime } from '../../domain/calendar/london-time.js';
import { unusualDay } from '../../domain/calendar/named-day.js';
import { type NoticeStanding, noticeStanding } from '../../domain/calendar/notice-standing.js';
import type { AuthorityService } from '../authority/authority.service.js';
import type { Panel } from '../panels/panel.entity.js';
import type { CalendarNote, ClearDaysClock } from './calendar-note.js';
import type { Meeting, MeetingOfPanel } from './meeting.entity.js';

export interface Counting {
  readonly calendar: Awaited<ReturnType<AuthorityService['councilCalendar']>>;
  /** Clear days. */
  readonly required: number;
  readonly habits: KeyDateHabits;
  /** ISO UTC text. */
  readonly now: string;
}

/** `webAt` is when its agenda first went on the web, ISO UTC text; null before. */
export function noteOf(meeting: MeetingOfPanel, webAt: string | null, counting: Counting): CalendarNote {
  const { calendar, required, habits, now } = counting;
  const { day, panel, convenedAt } = meeting;
  const publishBy = latestPublication(day, required, calendar);
  const notice = standingOf(meeting, webAt, counting);
  return {
    deadline: panel.partVaApplies ? deadlineOf(day, publishBy, counting) : null,
    unusualDay: unusualDay(day, calendar.namedDays).join(' ') || null,
    notice,
    badge: clearDaysBadge({
      partVaApplies: panel.partVaApplies,
      meetingOn: day,
      required,
      officesClose: calendar.officeClosesAt,
      dayCount: calendar,
      convened: local(convenedAt),
      published: webAt === null ? null : (notice.latest?.at ?? null),
      now: londonTime(now),
    }),
    keyDates: keyDatesOf(publishBy, chosenDates(meeting), habitsOf(panel, habits), calendar),
  };
}

function deadlineOf(day: CalendarDate, publishBy: CalendarDate, { calendar, required }: Counting): ClearDaysClock {
  const lastInLaw = latestPublication(day, required, openAllYear(calendar));
  return { publishBy, lastInLaw, required, days: clearDaysBetween(publishBy, day, calendar) };
}

/** The panel's own where it has them, or else the council's. */
function habitsOf({ agendaSettingDays, reportDeadlineDays, chairsClearanceDays }: Panel, council: KeyDateHabits) {
  return {
    agendaSetting: agendaSettingDays ?? council.agendaSetting,
    reportDeadline: reportDeadlineDays ?? council.reportDeadline,
    chairsClearance: chairsClearanceDays ?? council.chairsClearance,
  };
}

export function chosenDates(meeting: Meeting) {
  return {
    agendaSetting: meeting.agendaSettingOn,
    reportDeadline: meeting.reportDeadlineOn,
    chairsClearance: meeting.chairsClearanceOn,
    publication: meeting.publicationOn,
  };
}

function standingOf(meeting: MeetingOfPanel, webAt: string | null, { calendar, required }: Counting): NoticeStanding {
  const { day, panel, officeNoticeAt, inspectionAt, summonsAt, convenedAt } = meeting;
  const times = {
    web: local(webAt),
    officeNotice: local(officeNoticeAt),
    inspection: local(inspectionAt),
    summons: local(summonsAt),
  };
  return noticeStanding(times, {
    meetingOn: day,
    required: panel.partVaApplies ? required : 0,
    officesClose: calendar.officeClosesAt,
    dayCount: calendar,
    convened: local(convenedAt),
    isFullCouncil: panel.kind === 'council',
  });
}

function local(instant: string | null): LocalTime | null {
  return instant === null ? null : londonTime(instant);
}
