import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Reader } from '../../../domain/access/roles.js';
import { type CalendarDate, longDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { NotFound, RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Person } from '../person.entity.js';
import { mayRecordForOthers, requireKeeper, requireReader } from './consent-rights.js';
import { SummonsConsent } from './summons-consent.entity.js';
import type { ConsentWithdrawalForm, SummonsConsentForm } from './summons-consent.form.js';

const LATEST_FIRST = { consentedOn: 'DESC', id: 'DESC' } as const;

/** Who may be summoned to the council electronically, on any day. (LGA 1972, Sch 12 para 4(1A), by SI 2015/5.) */
@Injectable()
export class SummonsConsentsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Of these people, whenever given: for working out who is summoned how. */
  async ofPeople(personIds: readonly string[]): Promise<SummonsConsent[]> {
    if (personIds.length === 0) return [];
    const where = { personId: In([...personIds]) };
    return this.unitOfWork.reading(SummonsConsent).find({ where, order: LATEST_FIRST });
  }

  /** The latest first. @throws NotAllowed, NotFound, RuleBroken for somebody who is no councillor */
  async of(personId: string, user: Reader): Promise<SummonsConsent[]> {
    requireReader(user, personId);
    await this.councillor(personId);
    return this.ofPeople([personId]);
  }

  /** From the day on summonses go to this address; a consent to another address ends with it. */
  async give(personId: string, { address, on }: SummonsConsentForm, user: Actor & Reader): Promise<void> {
    await this.changing(personId, on, user, async (unit, day, open) => {
      if (open?.address === address) throw new RuleBroken('Summonses go to this address already', 'address');
      if (open !== null) await end(unit, open, day, user);
      await unit.manager.insert(SummonsConsent, {
        id: newId(),
        personId,
        address,
        consentedOn: day,
        withdrawnOn: null,
        recordedBy: user.name,
        withdrawalRecordedBy: null,
      });
      return 'recorded the consent to electronic summons';
    });
  }

  /** From the day on this councillor is summoned on paper. */
  async withdraw(personId: string, { on }: ConsentWithdrawalForm, user: Actor & Reader): Promise<void> {
    await this.changing(personId, on, user, async (unit, day, open) => {
      if (open === null) throw new RuleBroken('There is no consent to withdraw: summonses go out on paper');
      await end(unit, open, day, user);
      return 'recorded the withdrawal of the consent to electronic summons';
    });
  }

  private async changing(
    personId: string,
    on: CalendarDate | undefined,
    user: Actor & Reader,
    change: (unit: Unit, day: CalendarDate, open: SummonsConsent | null) => Promise<string>,
  ): Promise<void> {
    requireKeeper(user, personId);
    const day = mayRecordForOthers(user) ? (on ?? this.clock.today()) : this.clock.today();
    if (day > this.clock.today()) throw new RuleBroken('Enter a day that is not in the future', 'on');
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('summons-consents', personId);
      await this.councillor(personId);
      const consents = await this.ofPeople([personId]);
      refuseBeforeLast(consents, day);
      const action = await change(unit, day, consents.find(({ withdrawnOn }) => withdrawnOn === null) ?? null);
      await this.audit.record(unit, user, { action, subjectKind: 'person', subjectId: personId, detail: { on: day } });
    });
  }

  private async councillor(personId: string): Promise<void> {
    const person = await this.unitOfWork.reading(Person).findOneBy({ id: personId });
    if (!person) throw new NotFound('There is no such person.');
    if (person.kind !== 'councillor') throw new RuleBroken('Only councillors are summoned to the council.');
  }
}

async function end(unit: Unit, { id }: SummonsConsent, day: CalendarDate, user: Actor): Promise<void> {
  const ended = { withdrawnOn: day, withdrawalRecordedBy: user.name };
  await unit.manager.update(SummonsConsent, { id }, ended);
}

/** The record is added to at its end: what was true on a past day is not written over. */
function refuseBeforeLast(consents: readonly SummonsConsent[], day: CalendarDate): void {
  const [last] = consents
    .flatMap(({ consentedOn, withdrawnOn }) => [consentedOn, withdrawnOn ?? consentedOn])
    .sort()
    .reverse();
  if (last !== undefined && day < last) {
    throw new RuleBroken(`Enter ${longDate(last)}, the last day on record, or a later one`, 'on');
  }
}
