import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { addDays, longDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { instantOf } from '../../../domain/calendar/london-time.js';
import { RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { Meeting, type MeetingOfPanel } from '../meeting.entity.js';
import { requireClerkOf } from '../meeting-rights.js';
import { MeetingsService } from '../meetings.service.js';
import { Summons } from '../summons/summons.entity.js';
import type { NoticesForm } from './notices.form.js';

/**
 * Publication on the web is not the statutory act: notice at the offices, copies open to inspection and the summons
 * are acts of their own, each with its time. (LGA 1972, ss.100A(6)(a) and 100B; Sch 12 para 4(1A).)
 */
@Injectable()
export class NoticesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingsService,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async record(meetingId: string, form: NoticesForm, user: Actor & Reader): Promise<MeetingOfPanel> {
    const meeting = await this.meetings.get(meetingId);
    requireClerkOf(user, meeting.panelId);
    const times = {
      officeNoticeAt: this.instant(meeting, 'officeNotice', form.officeNoticeDay, form.officeNoticeTime),
      inspectionAt: this.instant(meeting, 'inspection', form.inspectionDay, form.inspectionTime),
      // Where the summons has a page of its own, its time is kept there, and may come while this is written.
      ...((await this.hasSummons(meetingId))
        ? {}
        : { summonsAt: this.instant(meeting, 'summons', form.summonsDay, form.summonsTime) }),
    };
    const by = {
      officeNoticeBy: recorder(user, times.officeNoticeAt, meeting.officeNoticeAt, meeting.officeNoticeBy),
      inspectionBy: recorder(user, times.inspectionAt, meeting.inspectionAt, meeting.inspectionBy),
      ...(times.summonsAt === undefined
        ? {}
        : { summonsBy: recorder(user, times.summonsAt, meeting.summonsAt, meeting.summonsBy) }),
    };
    return this.unitOfWork.run(async (unit) => {
      await updateVersioned(unit, Meeting, { id: meetingId, version: form.version }, { ...times, ...by });
      const deed = { action: 'recorded the notices of a meeting', subjectKind: 'meeting', subjectId: meetingId };
      await this.audit.record(unit, user, { ...deed, detail: stated(times) });
      return this.meetings.get(meetingId);
    });
  }

  /** Whether its summons was authenticated here, which then keeps the time of that act. */
  async hasSummons(meetingId: string): Promise<boolean> {
    return this.unitOfWork.reading(Summons).existsBy({ meetingId });
  }

  /** Null for an act that has not been done. */
  private instant(meeting: Meeting, field: string, day: string | undefined, time: string | undefined): string | null {
    if (day === undefined && time === undefined) return null;
    if (day === undefined) throw new RuleBroken('Enter the day as well as the time', `${field}Day`);
    if (time === undefined) throw new RuleBroken('Enter the time as well as the day', `${field}Time`);
    const instant = instantOf({ date: day, time });
    if (instant > this.clock.now()) {
      throw new RuleBroken('Enter a time that has passed: this records what has been done', `${field}Day`);
    }
    const earliest = addDays(meeting.day, -MOST_DAYS_BEFORE);
    if (day < earliest) {
      throw new RuleBroken(`The day must be ${longDate(earliest)} or later: a year before the meeting`, `${field}Day`);
    }
    return instant;
  }
}

/** Years of meetings are announced together; an act before that is a slip of the pen in its year. */
const MOST_DAYS_BEFORE = 366;

/** Whoever entered the time that stands. */
function recorder({ name }: Actor, at: string | null, before: string | null, by: string | null): string | null {
  if (at === null) return null;
  return at === before ? by : name;
}

function stated(times: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(Object.entries(times).map(([act, at]) => [act, at ?? 'not done']));
}
