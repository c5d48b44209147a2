import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { type CalendarDate, longDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { AgendasService } from '../../agendas/agendas.service.js';
import { isTaken, type Meeting, type MeetingOfPanel } from '../../meetings/meeting.entity.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { FixedProceedings } from '../fixed-proceedings.service.js';
import { requireKeeperOfProceedings } from '../proceedings-rights.js';
import type { HoldingForm, HoldingRemovalForm, Outcome } from './holding.form.js';

/** Records that a meeting took place, or that it could not for want of a quorum. */
@Injectable()
export class HoldingsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingsService,
    private readonly agendas: AgendasService,
    private readonly fixed: FixedProceedings,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** What a clerk may record of a meeting today: one of the outcomes, or that it is not known after all. */
  async offers(meeting: Meeting): Promise<{ readonly outcomes: boolean; readonly undoing: boolean }> {
    return {
      outcomes: refusalOf(meeting, this.clock.today()) === null,
      undoing: isTaken(meeting) && (await this.fixed.whyFixed(meeting.id)) === null,
    };
  }

  async record(meetingId: string, form: HoldingForm, user: Actor & Reader): Promise<MeetingOfPanel> {
    const { outcome, version } = form;
    return this.unitOfWork.run(async (unit) => {
      const meeting = await this.meetingKeptBy(meetingId, user);
      const refusal = refusalOf(meeting, this.clock.today());
      if (refusal !== null) throw new RuleBroken(refusal);
      await this.meetings.markTaken(unit, { id: meetingId, version }, outcome);
      await this.audit.record(unit, user, deed(ACTIONS[outcome], meeting));
      return this.meetings.get(meetingId);
    });
  }

  /** As it was before: called where its agenda is out, or scheduled. */
  async undo(meetingId: string, { version }: HoldingRemovalForm, user: Actor & Reader): Promise<MeetingOfPanel> {
    return this.unitOfWork.run(async (unit) => {
      const meeting = await this.meetingKeptBy(meetingId, user);
      if (!isTaken(meeting)) throw new RuleBroken('Nothing is recorded of whether this meeting was held.');
      await this.fixed.refuseIfFixed(meetingId);
      const agenda = await this.agendas.findOfMeeting(meetingId);
      const before = agenda?.state === 'published' ? 'called' : 'scheduled';
      await this.meetings.markTaken(unit, { id: meetingId, version }, before);
      await this.audit.record(unit, user, deed('took back whether a meeting was held', meeting));
      return this.meetings.get(meetingId);
    });
  }

  private async meetingKeptBy(meetingId: string, user: Reader): Promise<MeetingOfPanel> {
    const meeting = await this.meetings.get(meetingId);
    requireKeeperOfProceedings(user, meeting.panelId);
    return meeting;
  }
}

const ACTIONS: Readonly<Record<Outcome, string>> = {
  held: 'recorded that a meeting was held',
  inquorate: 'recorded that a meeting was inquorate',
};

function refusalOf({ state, day }: Pick<Meeting, 'state' | 'day'>, today: CalendarDate): string | null {
  if (state !== 'scheduled' && state !== 'called') return 'What became of this meeting is recorded already.';
  return day > today ? `This meeting is on ${longDate(day)}: what became of it is not known before.` : null;
}

function deed(action: string, { id, day }: Meeting) {
  return { action, subjectKind: 'meeting', subjectId: id, detail: { day } };
}
