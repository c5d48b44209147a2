import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { NotFound, RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { CalendarException } from '../calendar-exception.entity.js';
import { refuseUnlessAdministrator } from '../settings-permission.js';
import type { CalendarExceptionForm } from './calendar-exception.form.js';

/** Days the council adds to the calendar. */
@Injectable()
export class CalendarExceptionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** Latest first. */
  async list(user: Reader): Promise<CalendarException[]> {
    refuseUnlessAdministrator(user);
    return this.unitOfWork.reading(CalendarException).find({ order: { day: 'DESC', id: 'DESC' } });
  }

  async add({ day, kind, name }: CalendarExceptionForm, user: Actor & Reader): Promise<CalendarException> {
    refuseUnlessAdministrator(user);
    const exception = { id: newId(), day, kind, name };
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('authority', 'calendar');
      const other = await unit.manager.findOneBy(CalendarException, { day });
      if (other) throw new RuleBroken(`This day is in the list already: ${other.name}`, 'day');
      await unit.manager.insert(CalendarException, exception);
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
      await unit.manager.delete(CalendarException, { id });
      await this.record(unit, user, 'removed a day from the calendar', exception);
    });
  }

  private async record(unit: Unit, user: Actor, action: string, exception: CalendarException): Promise<void> {
    const { id, day, kind, name } = exception;
    const detail = { day, kind, name };
    await this.audit.record(unit, user, { action, subjectKind: 'calendar exception', subjectId: id, detail });
  }
}
