import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { plainDate } from '../../../domain/calendar/calendar-date.js';
import { NotFound, RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { ProperOfficer } from '../proper-officer.entity.js';
import { refuseUnlessAdministrator } from '../settings-permission.js';
import type { LastDayForm, ProperOfficerForm } from './proper-officer.form.js';

const FOR_EVER = '9999-12-31';

/** Who signed as proper officer, and when: one person at a time, so that any past agenda can name its own. */
@Injectable()
export class ProperOfficersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** Latest first. */
  async list(user: Reader): Promise<ProperOfficer[]> {
    refuseUnlessAdministrator(user);
    return this.unitOfWork.reading(ProperOfficer).find({ order: { fromDay: 'DESC', id: 'DESC' } });
  }

  async get(id: string, user: Reader): Promise<ProperOfficer> {
    refuseUnlessAdministrator(user);
    const officer = await this.unitOfWork.reading(ProperOfficer).findOneBy({ id });
    if (!officer) throw new NotFound('There is no such proper officer.');
    return officer;
  }

  /** @throws RuleBroken where somebody else holds the office on one of the days */
  async add(form: ProperOfficerForm, user: Actor & Reader): Promise<ProperOfficer> {
    refuseUnlessAdministrator(user);
    const { name, post, fromDay, toDay = null } = form;
    const officer = { id: newId(), name, post, fromDay, toDay, version: 1 };
    return this.unitOfWork.run(async (unit) => {
      await this.check(unit, officer);
      await unit.manager.insert(ProperOfficer, officer);
      await this.record(unit, user, 'named a proper officer', officer);
      return officer;
    });
  }

  /** The office ends with that day; a day named before is put right by naming another. */
  async end(id: string, { toDay, version }: LastDayForm, user: Actor & Reader): Promise<void> {
    const officer = { ...(await this.get(id, user)), toDay };
    await this.unitOfWork.run(async (unit) => {
      await this.check(unit, officer);
      await updateVersioned(unit, ProperOfficer, { id, version }, { toDay });
      await this.record(unit, user, 'ended the office of a proper officer', officer);
    });
  }

  private async check(unit: Unit, officer: ProperOfficer): Promise<void> {
    if (lastDay(officer) < officer.fromDay) throw new RuleBroken('The last day is before the first', 'toDay');
    await unit.lock('authority', 'proper officers');
    const all = await unit.manager.find(ProperOfficer, { order: { fromDay: 'ASC' } });
    const other = all.find((each) => each.id !== officer.id && shareADay(each, officer));
    if (other) {
      const end = other.toDay ? `until ${plainDate(other.toDay)}` : 'without an end';
      const message = `${other.name} is proper officer from ${plainDate(other.fromDay)} ${end}. Put an end to that first`;
      throw new RuleBroken(message, 'fromDay');
    }
  }

  private async record(unit: Unit, user: Actor, action: string, { id, fromDay, toDay }: ProperOfficer): Promise<void> {
    const detail = { fromDay, ...(toDay === null ? {} : { toDay }) };
    await this.audit.record(unit, user, { action, subjectKind: 'proper officer', subjectId: id, detail });
  }
}

function shareADay(one: ProperOfficer, other: ProperOfficer): boolean {
  return one.fromDay <= lastDay(other) && other.fromDay <= lastDay(one);
}

function lastDay({ toDay }: ProperOfficer): string {
  return toDay ?? FOR_EVER;
}
