import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { isPlausibleLength, type MunicipalYear, overlaps, yearLabel } from '../../../domain/calendar/municipal-year.js';
import { NotFound, RuleBroken, StaleEdit } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { MunicipalYearRow } from '../municipal-year.entity.js';
import { refuseUnlessAdministrator } from '../settings-permission.js';
import type { ChangedYearForm, MunicipalYearForm } from './municipal-year.form.js';

/** The council's years. The annual meeting moves, so each is stored as its two days and can be put right. */
@Injectable()
export class MunicipalYearsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** Latest first. */
  async list(user: Reader): Promise<MunicipalYearRow[]> {
    refuseUnlessAdministrator(user);
    return this.unitOfWork.reading(MunicipalYearRow).find({ order: { startsOn: 'DESC', id: 'DESC' } });
  }

  async get(id: string, user: Reader): Promise<MunicipalYearRow> {
    refuseUnlessAdministrator(user);
    const year = await this.unitOfWork.reading(MunicipalYearRow).findOneBy({ id });
    if (!year) throw new NotFound('There is no such municipal year.');
    return year;
  }

  /** @throws RuleBroken where it shares a day with another */
  async add({ startsOn, endsOn }: MunicipalYearForm, user: Actor & Reader): Promise<MunicipalYearRow> {
    refuseUnlessAdministrator(user);
    const year = { id: newId(), startsOn, endsOn };
    return this.unitOfWork.run(async (unit) => {
      await this.check(unit, year);
      await unit.manager.insert(MunicipalYearRow, year);
      await this.record(unit, user, 'added a municipal year', year);
      return year;
    });
  }

  /** @throws StaleEdit where its days are no longer those the person saw */
  async change(id: string, form: ChangedYearForm, user: Actor & Reader): Promise<void> {
    const before = await this.get(id, user);
    const year = { id, startsOn: form.startsOn, endsOn: form.endsOn };
    const seen = { id, startsOn: form.seenStartsOn ?? before.startsOn, endsOn: form.seenEndsOn ?? before.endsOn };
    await this.unitOfWork.run(async (unit) => {
      await this.check(unit, year);
      const { affected } = await unit.manager.update(MunicipalYearRow, seen, year);
      if (affected === 0) throw new StaleEdit(id, null);
      await this.record(unit, user, 'changed the days of a municipal year', year);
    });
  }

  private async check(unit: Unit, year: MunicipalYearRow): Promise<void> {
    if (year.endsOn <= year.startsOn) throw new RuleBroken('The last day must be after the first', 'endsOn');
    if (!isPlausibleLength(daysOf(year))) {
      throw new RuleBroken('A municipal year lasts about 12 months: from 9 months to 15', 'endsOn');
    }
    await unit.lock('authority', 'municipal years');
    const all = await unit.manager.find(MunicipalYearRow, { order: { startsOn: 'ASC' } });
    const other = all.find((each) => each.id !== year.id && overlaps(daysOf(each), daysOf(year)));
    if (other) throw new RuleBroken(`These days overlap with the year ${yearLabel(daysOf(other))}`, 'startsOn');
  }

  private async record(unit: Unit, user: Actor, action: string, year: MunicipalYearRow): Promise<void> {
    const detail = { startsOn: year.startsOn, endsOn: year.endsOn };
    await this.audit.record(unit, user, { action, subjectKind: 'municipal year', subjectId: year.id, detail });
  }
}

function daysOf({ startsOn, endsOn }: MunicipalYearRow): MunicipalYear {
  return { from: startsOn, to: endsOn };
}
