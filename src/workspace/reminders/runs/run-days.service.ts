import { Inject, Injectable } from '@nestjs/common';
import { IsNull, LessThan, Not } from 'typeorm';
import { addDays, type CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ReminderRun } from './reminder-run.entity.js';

/** On which days reminders have gone out. */
@Injectable()
export class RunDays {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Whether it is written down already who is reminded on a day. */
  async isPlanned(day: CalendarDate): Promise<boolean> {
    return this.unitOfWork.reading(ReminderRun).existsBy({ day, plannedAt: Not(IsNull()) });
  }

  /** The day of the last whole plan before a day: steps since then are made up for. The first makes up for nothing. */
  async lastBefore(day: CalendarDate): Promise<CalendarDate> {
    const where = { day: LessThan(day), plannedAt: Not(IsNull()) };
    const last = await this.unitOfWork.reading(ReminderRun).findOne({ where, order: { day: 'DESC' } });
    return last?.day ?? addDays(day, -1);
  }

  /** The first day whose reminders are not written down yet: today or tomorrow. */
  async firstOpenDay(): Promise<CalendarDate> {
    const today = this.clock.today();
    return (await this.isPlanned(today)) ? addDays(today, 1) : today;
  }
}
