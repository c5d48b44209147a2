import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { RuleBroken } from '../../../domain/errors.js';
import { requireOwnName } from '../../../domain/summons/authentication.js';
import { reasonForUnseated } from '../../../domain/summons/summoned-members.js';
import { reasonForLateSummons } from '../../../domain/summons/summons-timing.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { Meeting, type MeetingOfPanel } from '../meeting.entity.js';
import { MeetingsService } from '../meetings.service.js';
import { SummonsLetters } from './summons-letters.service.js';
import { SummonsMember } from './summons-member.entity.js';
import { memberRow } from './summons-member-row.js';
import type { SummonsPlan } from './summons-plan.js';
import { SummonsPlans } from './summons-plans.service.js';
import { notOfCouncil } from './summons-refusal.js';
import { requireProperOfficer, requireReaderOfSummons } from './summons-rights.js';
import { Summons } from './summons.entity.js';
import type { AuthenticationForm } from './summons.form.js';

/** A summons that has been authenticated, with its members in the order of surnames. */
export interface SummonsInFull {
  readonly summons: Summons;
  readonly members: readonly SummonsMember[];
}

/** What was authenticated, and how it would go out now. */
export interface SummonsProspect {
  readonly plan: SummonsPlan;
  /** Null before it is authenticated. */
  readonly sent: SummonsInFull | null;
}

/** Every member of the council is summoned to its meetings. (LGA 1972, Sch 12 para 4(1A)(b).) */
@Injectable()
export class SummonsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingsService,
    private readonly plans: SummonsPlans,
    private readonly letters: SummonsLetters,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** @throws NotAllowed; RuleBroken for a panel that is not the full council */
  async prospect(meetingId: string, user: Reader): Promise<SummonsProspect> {
    const meeting = await this.councilMeeting(meetingId, user);
    return { plan: await this.plans.of(meeting), sent: await this.find(meetingId) };
  }

  async find(meetingId: string): Promise<SummonsInFull | null> {
    const summons = await this.unitOfWork.reading(Summons).findOneBy({ meetingId });
    if (summons === null) return null;
    const where = { summonsId: summons.id };
    const members = await this.unitOfWork.reading(SummonsMember).find({ where, order: { position: 'ASC' } });
    return { summons, members };
  }

  /** Sends the mails, lists who gets paper and records the time, all or nothing. @throws NotAllowed, RuleBroken */
  async authenticate(meetingId: string, form: AuthenticationForm, user: Actor & Reader): Promise<void> {
    requireProperOfficer(user);
    await this.councilMeeting(meetingId, user);
    requireOwnName(form.signature, user.name);
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('summons', meetingId);
      if (await unit.manager.existsBy(Summons, { meetingId })) {
        throw new RuleBroken('This summons has been authenticated already.');
      }
      const plan = await this.plans.of(await this.meetings.get(meetingId));
      if (plan.refusal !== null) throw new RuleBroken(plan.refusal);
      const summons = this.summonsOf(plan, form, user);
      const members = plan.members.map((member, position) => memberRow(summons, member, position));
      // Its time is when the last of them has it, which the mails and the papers tell.
      await updateVersioned(unit, Meeting, { id: meetingId, version: form.version }, {});
      await unit.manager.insert(Summons, summons);
      for (const member of members) await unit.manager.insert(SummonsMember, member);
      await this.letters.queue(unit, { summons, members, meeting: plan.meeting });
      await this.tell(unit, summons, members, user);
    });
  }

  private async councilMeeting(meetingId: string, user: Reader): Promise<MeetingOfPanel> {
    const meeting = await this.meetings.get(meetingId);
    requireReaderOfSummons(user, meeting);
    const refusal = notOfCouncil(meeting);
    if (refusal !== null) throw new RuleBroken(refusal);
    return meeting;
  }

  private summonsOf(plan: SummonsPlan, form: AuthenticationForm, user: Actor): Summons {
    const { meeting, business, timing, unseated, properOfficer } = plan;
    return {
      id: newId(),
      meetingId: meeting.id,
      day: meeting.day,
      startsAt: meeting.startsAt,
      place: meeting.place,
      business: business ?? [],
      // Too few only by days on which the offices are shut is a caution, and not late.
      clearDays: (timing.isShortByClosures ? timing.withClosures : timing.days).length,
      clearDaysRequired: timing.required,
      lateBecause: reasonForLateSummons(timing, form.lateBecause),
      unseatedBecause: reasonForUnseated(unseated, form.unseatedBecause),
      authenticatedAt: this.clock.now(),
      authenticatedBy: user.name,
      properOfficer: properOfficer?.name ?? '',
      properOfficerPost: properOfficer?.post ?? '',
      version: 1,
    };
  }

  private async tell(unit: Unit, summons: Summons, members: readonly SummonsMember[], user: Actor): Promise<void> {
    const { meetingId, clearDays, lateBecause, unseatedBecause } = summons;
    const mails = members.filter(({ way }) => way === 'electronic').length;
    const numbers = { clearDays, byMail: mails, onPaper: members.length - mails };
    await this.audit.record(unit, user, {
      action: 'authenticated the summons to a meeting',
      subjectKind: 'meeting',
      subjectId: meetingId,
      ...(lateBecause === null && unseatedBecause === null ? {} : { mark: 'lifted-stop' as const }),
      detail: {
        ...numbers,
        ...(lateBecause === null ? {} : { reason: lateBecause }),
        ...(unseatedBecause === null ? {} : { reasonForLeavingOut: unseatedBecause }),
      },
    });
  }
}
