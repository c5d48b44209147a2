import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { clearDaysBetween, effectivePublication, type LocalTime } from '../../../domain/calendar/clear-days.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { instantOf } from '../../../domain/calendar/london-time.js';
import { printedInstant } from '../../../domain/calendar/printed-instant.js';
import { RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { AuthorityService } from '../../authority/authority.service.js';
import { DeadlinesService } from '../deadlines.service.js';
import { Meeting, type MeetingOfPanel } from '../meeting.entity.js';
import { requireClerkOf } from '../meeting-rights.js';
import { MeetingNotices } from '../meeting-notices.service.js';
import { MeetingsService } from '../meetings.service.js';
import type { ShortNoticeForm } from './short-notice.form.js';
import { shortNoticeRefusal } from './short-notice-refusal.js';

type Call = Pick<Meeting, 'convenedAt' | 'convenedBy' | 'convenedBecause'>;

const NOT_CALLED: Call = { convenedAt: null, convenedBy: null, convenedBecause: null };

/** A meeting convened at shorter notice: notice and papers run from the call. (LGA 1972, ss.100A(6)(a), 100B(3)-(4).) */
@Injectable()
export class ShortNotices {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingsService,
    private readonly authority: AuthorityService,
    private readonly deadlines: DeadlinesService,
    private readonly notices: MeetingNotices,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** For the clerk about to do so. @throws NotAllowed, RuleBroken */
  async meeting(id: string, user: Reader): Promise<MeetingOfPanel> {
    const meeting = await this.meetings.get(id);
    requireClerkOf(user, meeting.panelId);
    const refusal = shortNoticeRefusal(meeting);
    if (refusal !== null) throw new RuleBroken(refusal);
    return meeting;
  }

  /** Left blank, it was not called at short notice after all. */
  async record(id: string, form: ShortNoticeForm, user: Actor & Reader): Promise<MeetingOfPanel> {
    return this.unitOfWork.run(async (unit) => {
      const call = await this.callFrom(form, await this.meeting(id, user));
      await updateVersioned(unit, Meeting, { id, version: form.version }, call);
      const detail = { calledAt: call.convenedAt ?? 'not called at short notice', by: call.convenedBy ?? '' };
      const deed = { action: 'recorded the short notice of a meeting', subjectKind: 'meeting', subjectId: id, detail };
      await this.audit.record(unit, user, deed);
      return this.meetings.get(id);
    });
  }

  private async callFrom({ day, time, by, because }: ShortNoticeForm, meeting: MeetingOfPanel): Promise<Call> {
    if ([day, time, by, because].every((each) => each === undefined)) return NOT_CALLED;
    if (day === undefined) throw new RuleBroken('Enter the day it was called', 'day');
    if (time === undefined) throw new RuleBroken('Enter the time it was called', 'time');
    if (by === undefined) throw new RuleBroken('Say who called it', 'by');
    if (because === undefined) throw new RuleBroken('Say why it was called at short notice', 'because');
    const call = { date: day, time };
    await this.refuseUnlessShort(call, meeting);
    return { convenedAt: instantOf(call), convenedBy: by, convenedBecause: because };
  }

  private async refuseUnlessShort(call: LocalTime, meeting: MeetingOfPanel): Promise<void> {
    const { day, startsAt } = meeting;
    if (instantOf(call) > this.clock.now()) {
      throw new RuleBroken('Enter a time that has passed: this records what has been done', 'day');
    }
    if (`${call.date} ${call.time}` >= `${day} ${startsAt}`) {
      throw new RuleBroken('Enter a time before the meeting', 'day');
    }
    const noticeAt = await this.notices.firstOut(meeting);
    if (noticeAt !== null && noticeAt < instantOf(call)) {
      throw new RuleBroken(
        `Its notice was out before, on ${printedInstant(noticeAt)}, so the meeting was called then`,
        'day',
      );
    }
    const { officeClosesAt, ...calendar } = await this.authority.councilCalendar();
    const days = clearDaysBetween(effectivePublication(call, officeClosesAt, calendar), day, calendar);
    if (days.length < (await this.deadlines.clearDaysRequired())) return;
    throw new RuleBroken('Called then, the meeting has all its clear days: it was not called at short notice', 'day');
  }
}
