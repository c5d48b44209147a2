import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { Meeting, type MeetingOfPanel } from '../meeting.entity.js';
import { requireClerkOf } from '../meeting-rights.js';
import { MeetingNotices } from '../meeting-notices.service.js';
import { MeetingsService } from '../meetings.service.js';
import { addMeeting } from '../new-meeting.js';
import { MeetingNewsService } from '../news/meeting-news.service.js';
import type { CancellationForm, PostponementForm } from './calling-off.form.js';
import { DraftAgendas } from './draft-agendas.service.js';
import { type Fate, refusalOf, type Standing, waitsForNewDay } from './fate.js';
import { newDayFrom } from './new-day.js';

/** What a form says of it: a cancellation names no new day, and only a postponement takes the agenda along. */
export type CallingOff = CancellationForm & Partial<PostponementForm>;

/** A meeting that was called off, and the one held in its place, where there is one. */
export interface CalledOff {
  readonly meeting: MeetingOfPanel;
  readonly after: MeetingOfPanel | null;
}

/** Cancels, postpones and adjourns meetings: the old one keeps its address and says why, or where it went. */
@Injectable()
export class CallingOffService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingsService,
    private readonly notices: MeetingNotices,
    private readonly news: MeetingNewsService,
    private readonly drafts: DraftAgendas,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** For the clerk about to do so. @throws NotAllowed, RuleBroken */
  async standing(fate: Fate, id: string, user: Reader): Promise<Standing & { readonly meeting: MeetingOfPanel }> {
    const meeting = await this.meetings.get(id);
    requireClerkOf(user, meeting.panelId);
    const { after } = await this.meetings.neighboursOf(meeting);
    const standing = { meeting, after, today: this.clock.today() };
    const refusal = refusalOf(fate, standing);
    if (refusal !== null) throw new RuleBroken(refusal);
    return standing;
  }

  /** Also for fixing the new day of a meeting that was postponed or adjourned without one. */
  async callOff(fate: Fate, id: string, form: CallingOff, user: Actor & Reader): Promise<CalledOff> {
    return this.unitOfWork.run(async (unit) => {
      const standing = await this.standing(fate, id, user);
      const { meeting, today } = standing;
      const details = fate === 'cancelled' ? null : newDayFrom(form, meeting, today);
      if (details === null && waitsForNewDay(fate, standing)) throw new RuleBroken('Enter the new day', 'day');
      const change = { state: fate, calledOffBecause: form.reason };
      await updateVersioned(unit, Meeting, { id, version: form.version }, change);
      const after = details && (await addMeeting(unit, meeting.panel, details, id));
      const calledOff = { meeting: await this.meetings.get(id), after };
      await this.publish(unit, calledOff, user);
      if (after && form.carriesAgenda) await this.drafts.carry(unit, { fromMeetingId: id, to: after }, user);
      await this.tell(unit, calledOff.meeting, user);
      await this.record(unit, calledOff, fate, user);
      return calledOff;
    });
  }

  /** Where the public knows of the meeting, it reads what became of it, and of the one held in its place. */
  private async publish(unit: Unit, { meeting, after }: CalledOff, user: Actor): Promise<void> {
    if (!(await this.notices.isPublic(meeting))) return;
    await this.notices.publish(unit, meeting, after, user);
    if (after) await this.notices.publish(unit, after, null, user);
  }

  private async tell(unit: Unit, { id, version }: MeetingOfPanel, user: Actor): Promise<void> {
    await this.news.order(unit, { event: 'called-off', meetingId: id, edition: String(version) }, user);
  }

  private async record(unit: Unit, { meeting, after }: CalledOff, fate: Fate, user: Actor): Promise<void> {
    await this.audit.record(unit, user, {
      action: DEEDS[fate],
      subjectKind: 'meeting',
      subjectId: meeting.id,
      detail: { day: meeting.day, ...(after && { newDay: after.day, newMeeting: after.id }) },
    });
  }
}

const DEEDS: Readonly<Record<Fate, string>> = {
  cancelled: 'cancelled a meeting',
  postponed: 'postponed a meeting',
  adjourned: 'adjourned a meeting',
};
