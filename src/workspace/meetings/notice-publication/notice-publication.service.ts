import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { reasonForLateNotice } from '../../../domain/calendar/notice-given.js';
import { RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { DeadlinesService } from '../deadlines.service.js';
import { requirePublisherOf } from '../meeting-rights.js';
import { Meeting, type MeetingOfPanel } from '../meeting.entity.js';
import { MeetingNotices } from '../meeting-notices.service.js';
import { MeetingsService } from '../meetings.service.js';
import type { NoticeProspect } from './notice-prospect.js';
import type { NoticePublicationForm } from './notice-publication.form.js';
import { refusalOf } from './notice-refusal.js';

/** Public notice of a meeting may go out long before its agenda. (LGA 1972, s.100A(6)(a).) */
@Injectable()
export class NoticePublicationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingsService,
    private readonly notices: MeetingNotices,
    private readonly deadlines: DeadlinesService,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** For whoever is about to publish it. @throws NotAllowed, RuleBroken */
  async prospect(meetingId: string, user: Reader): Promise<NoticeProspect> {
    const meeting = await this.meetings.get(meetingId);
    requirePublisherOf(user, meeting.panelId);
    const publicity = await this.notices.publicityOf(meeting);
    const refusal = refusalOf(meeting, publicity, this.clock.today());
    if (refusal !== null) throw new RuleBroken(refusal);
    const note = (await this.deadlines.of([meeting])).get(meetingId) ?? null;
    const badge = await this.deadlines.ofNoticeNow(meeting);
    const { given } = await this.notices.timingNow(meeting);
    return { meeting, publicity, note, badge, given, today: this.clock.today() };
  }

  async publish(meetingId: string, form: NoticePublicationForm, user: Actor & Reader): Promise<MeetingOfPanel> {
    requirePublisherOf(user, (await this.meetings.get(meetingId)).panelId);
    return this.unitOfWork.run(async (unit) => {
      const { given } = await this.prospect(meetingId, user);
      const reason = reasonForLateNotice(given, form.reason);
      await updateVersioned(unit, Meeting, { id: meetingId, version: form.version }, {});
      const meeting = await this.meetings.get(meetingId);
      const { sequence } = await this.notices.publish(unit, meeting, null, user, form.lateBecause);
      const deed = { action: 'published the notice of a meeting', subjectKind: 'meeting', subjectId: meetingId };
      const late = reason === null ? null : { clearDays: given?.days.length ?? 0, reason };
      await this.audit.record(unit, user, { ...deed, detail: { day: meeting.day, publication: sequence, ...late } });
      return meeting;
    });
  }
}
