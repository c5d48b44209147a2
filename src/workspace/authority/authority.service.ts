import { Inject, Injectable } from '@nestjs/common';
import { IsNull, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import type { Reader } from '../../domain/access/roles.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import type { MunicipalYear } from '../../domain/calendar/municipal-year.js';
import { NotFound } from '../../domain/errors.js';
import type { Actor } from '../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Authority } from './authority.entity.js';
import type { AuthorityForm } from './authority.form.js';
import { AuthoritySettings } from './authority-settings.js';
import { CalendarException } from './calendar-exception.entity.js';
import { type CouncilCalendar, councilCalendar } from './calendar/council-calendar.js';
import { HolidayYears } from './calendar/holiday-years.js';
import { MunicipalYearRow } from './municipal-year.entity.js';
import { ProperOfficer } from './proper-officer.entity.js';

/** The council as the rest of the workspace asks for it. */
@Injectable()
export class AuthorityService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: AuthoritySettings,
    private readonly holidays: HolidayYears,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Null before the council is set up. */
  async find(): Promise<Authority | null> {
    return this.unitOfWork.reading(Authority).findOne({ where: {}, order: { id: 'ASC' } });
  }

  async get(): Promise<Authority> {
    const authority = await this.find();
    if (!authority) throw new NotFound('The council has not been set up yet. An administrator can do so.');
    return authority;
  }

  async properOfficerOn(day: CalendarDate): Promise<ProperOfficer | null> {
    const begun = { fromDay: LessThanOrEqual(day) };
    return this.unitOfWork.reading(ProperOfficer).findOne({
      where: [
        { ...begun, toDay: IsNull() },
        { ...begun, toDay: MoreThanOrEqual(day) },
      ],
      order: { fromDay: 'DESC', id: 'ASC' },
    });
  }

  /** Latest first. */
  async municipalYears(): Promise<MunicipalYear[]> {
    const years = await this.unitOfWork.reading(MunicipalYearRow).find({ order: { startsOn: 'DESC', id: 'DESC' } });
    return years.map(({ startsOn, endsOn }) => ({ from: startsOn, to: endsOn }));
  }

  /** Bank holidays reach from 1974 to five years ahead of today: a meeting is counted alike whenever it is read. */
  async councilCalendar(): Promise<CouncilCalendar> {
    const authority = await this.get();
    const exceptions = await this.unitOfWork.reading(CalendarException).find();
    return councilCalendar(authority, this.holidays.asOf(this.clock.today(), authority.nation), exceptions);
  }

  /** @throws Conflict when the council is set up already */
  async establish(form: AuthorityForm, user: Actor & Reader): Promise<Authority> {
    return this.settings.establish(form, user);
  }

  async save(form: AuthorityForm, user: Actor & Reader): Promise<Authority> {
    return this.settings.save(form, user);
  }
}
