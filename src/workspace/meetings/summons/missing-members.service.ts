import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { NotFound, RuleBroken } from '../../../domain/errors.js';
import { requireOwnName } from '../../../domain/summons/authentication.js';
import { reasonForLateSummons } from '../../../domain/summons/summons-timing.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { missingMembers } from './missing-members.js';
import { SummonsLetters } from './summons-letters.service.js';
import { memberRow } from './summons-member-row.js';
import { SummonsMember } from './summons-member.entity.js';
import { requireProperOfficer } from './summons-rights.js';
import { SummonsStanding } from './summons-standing.service.js';
import { Summons } from './summons.entity.js';
import type { SigningForm } from './summons.form.js';
import { SummonsService } from './summons.service.js';

/** Whoever joins the council between the authentication and the meeting is summoned too. (LGA 1972, Sch 12 para 4(1A)(b).) */
@Injectable()
export class MissingMembers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly summonses: SummonsService,
    private readonly letters: SummonsLetters,
    private readonly standing: SummonsStanding,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Sends them the same summons, by mail or on paper. @throws NotAllowed, NotFound, RuleBroken, StaleEdit */
  async summon(meetingId: string, form: SigningForm, user: Actor & Reader): Promise<void> {
    requireProperOfficer(user);
    requireOwnName(form.signature, user.name);
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('summons', meetingId);
      const { plan, sent } = await this.summonses.prospect(meetingId, user);
      if (sent === null) throw new NotFound('The summons to this meeting has not been authenticated yet.');
      if (plan.past !== null) throw new RuleBroken(plan.past);
      const missing = missingMembers({ plan, sent });
      if (missing.length === 0) throw new RuleBroken('Every member of the council is on this summons already.');
      const lateBecause = reasonForLateSummons(plan.timing, form.lateBecause);
      const { summons } = sent;
      await updateVersioned(unit, Summons, { id: summons.id, version: form.version }, {});
      const added = missing.map((member, index) => ({
        ...memberRow(summons, member, sent.members.length + index),
        ...{ authenticatedBy: user.name, authenticatedAt: this.clock.now() },
      }));
      for (const member of added) await unit.manager.insert(SummonsMember, member);
      await this.letters.queue(unit, { summons, members: added, meeting: plan.meeting });
      await this.standing.refresh(unit, meetingId, null);
      await this.audit.record(unit, user, {
        action: 'summoned members who had joined the council since',
        subjectKind: 'meeting',
        subjectId: meetingId,
        ...(lateBecause === null ? {} : { mark: 'lifted-stop' as const }),
        detail: {
          people: added.map(({ personId }) => personId).join(', '),
          ...(lateBecause === null ? {} : { reason: lateBecause }),
        },
      });
    });
  }
}
