import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan } from 'typeorm';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ReminderPlanning } from './reminder-planning.service.js';
import { Reminder } from './reminder.entity.js';

const ROWS_AT_ONCE = 400;

/** What was held back, or half sent by a process that died, is for those whom it concerns on the day it goes out. */
@Injectable()
export class WaitingReminders {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly planning: ReminderPlanning,
  ) {}

  /** Every reminder of an earlier day that still waits, for whom it is for on this day; none of what is switched off. */
  async renew(day: CalendarDate): Promise<void> {
    const where = { day: LessThan(day), mailKey: IsNull() };
    const waiting = await this.unitOfWork.reading(Reminder).find({ where, order: { id: 'ASC' } });
    for (let start = 0; start < waiting.length; start += ROWS_AT_ONCE) {
      const some = waiting.slice(start, start + ROWS_AT_ONCE);
      const right = await this.planning.anew(some, day);
      await this.unitOfWork.run((unit) => this.replace(unit, some, right));
    }
  }

  private async replace(unit: Unit, old: readonly Reminder[], right: readonly RightReminder[]): Promise<void> {
    await unit.manager.delete(Reminder, { id: In(old.map(({ id }) => id)), mailKey: IsNull() });
    if (right.length === 0) return;
    const rows = right.map((each) => ({ ...each, id: newId(), isNamed: false, mailKey: null }));
    await unit.manager.createQueryBuilder().insert().into(Reminder).values(rows).orIgnore().execute();
  }
}

type RightReminder = Awaited<ReturnType<ReminderPlanning['anew']>>[number];
