import { Injectable } from '@nestjs/common';
import { addDays, type CalendarDate, longDate } from '../../../domain/calendar/calendar-date.js';
import type { Reader } from '../../../domain/access/roles.js';
import { NotFound, RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { CalendarException } from '../calendar-exception.entity.js';
import { refuseUnlessAdministrator } from '../settings-permission.js';
import { CalendarChangesService } from './calendar-changes.service.js';
import type { CalendarExceptionForm } from './calendar-exception.form.js';

/** Days the council adds to the calendar. */
@Injectable()
export class CalendarExceptionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly changes: CalendarChangesService,
  ) {}

  /** Latest first. */
  async list(user: Reader): Promise<CalendarException[]> {
    refuseUnlessAdministrator(user);
    return this.unitOfWork.reading(CalendarException).find({ order: { day: 'DESC', id: 'DESC' } });
  }

  /** Meetings whose papers are out are counted again in the same unit. */
  async add(
    { day, lastDay = day, kind, name }: CalendarExceptionForm,
    user: Actor & Reader,
  ): Promise<CalendarException> {
    refuseUnlessAdministrator(user);
    refuseUnlessInOrder(day, lastDay);
    const exception = { id: newId(), day, lastDay, kind, name };
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('authority', 'calendar');
      const other = await unit.manager.findOneBy(CalendarException, { day });
      if (other) throw new RuleBroken(`This day is in the list already: ${other.name}`, 'day');
      const change = { cause: `${daysOf(exception)} added to the calendar: ${name}`, actor: user };
      await this.changes.around(unit, change, () => unit.manager.insert(CalendarException, exception));
      await this.record(unit, user, 'added a day to the calendar', exception);
      return exception;
    });
  }

  /** A day entered by mistake; the audit trail keeps it. */
  async remove(id: string, user: Actor & Reader): Promise<void> {
    refuseUnlessAdministrator(user);
    await this.unitOfWork.run(async (unit) => {
      const exception = await unit.manager.findOneBy(CalendarException, { id });
      if (!exception) throw new NotFound('There is no such day in the calendar.');
      const change = { cause: `${daysOf(exception)} taken out of the calendar: ${exception.name}`, actor: user };
      await this.changes.around(unit, change, () => unit.manager.delete(CalendarException, { id }));
      await this.record(unit, user, 'removed a day from the calendar', exception);
    });
  }

  private async record(unit: Unit, user: Actor, action: string, exception: CalendarException): Promise<void> {
    const { id, day, lastDay, kind, name } = exception;
    const detail = { day, ...(lastDay === day ? {} : { lastDay }), kind, name };
    await this.audit.record(unit, user, { action, subjectKind: 'calendar exception', subjectId: id, detail });
  }
}

/** A closure or a recess lasts weeks; a year of either would be a slip of the pen. */
const LONGEST_DAYS = 120;

function refuseUnlessInOrder(day: CalendarDate, lastDay: CalendarDate): void {
  if (lastDay < day) throw new RuleBroken('The last day must be the first day or later', 'lastDay');
  if (lastDay > addDays(day, LONGEST_DAYS)) {
    throw new RuleBroken(`The last day must be within ${LONGEST_DAYS} days of the first`, 'lastDay');
  }
}

/** `Monday 8 May 2023 was`, `Monday 24 July 2017 to Friday 1 September 2017 were` */
function daysOf({ day, lastDay }: CalendarException): string {
  return day === lastDay ? `${longDate(day)} was` : `${longDate(day)} to ${longDate(lastDay)} were`;
}
