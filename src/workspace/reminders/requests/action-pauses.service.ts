import { Inject, Injectable } from '@nestjs/common';
import { addDays, type CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { workingDayAfter } from '../../../domain/calendar/working-day.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { AuthorityService } from '../../authority/authority.service.js';
import { ActionChasing } from '../ladder/action-chasing.entity.js';
import { RunDays } from '../runs/run-days.service.js';

const PAUSE_WORKING_DAYS = 5;

/** Nobody is reminded of an action while the clerk finds out whose it is. */
@Injectable()
export class ActionPauses {
  constructor(
    private readonly authority: AuthorityService,
    private readonly runs: RunDays,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Five working days from today on, or from tomorrow where the reminders of today have gone out. */
  async begin(unit: Unit, actionId: string): Promise<void> {
    const { namedDays } = await this.authority.councilCalendar();
    const first = await this.runs.firstOpenDay();
    const quiet = { quietFrom: first, quietTo: workingDayAfter(this.clock.today(), PAUSE_WORKING_DAYS, namedDays) };
    await unit.lock('reminders of action', actionId);
    const own = await unit.manager.findOneBy(ActionChasing, { actionId });
    if (own) await updateVersioned(unit, ActionChasing, own, quiet);
    else await unit.manager.insert(ActionChasing, { id: newId(), actionId, ...LOUD, ...quiet, version: 1 });
  }

  /** It is settled whose it is. */
  async end(unit: Unit, actionId: string): Promise<void> {
    await unit.lock('reminders of action', actionId);
    const own = await unit.manager.findOneBy(ActionChasing, { actionId });
    if (!own || own.quietFrom === null || own.quietTo === null) return;
    const yesterday = addDays(this.clock.today(), -1);
    // What fell in the pause is made up for only while it stands on record.
    const rest = own.quietFrom <= yesterday ? { quietTo: earlier(own.quietTo, yesterday) } : NO_PAUSE;
    await updateVersioned(unit, ActionChasing, own, rest);
  }
}

const LOUD = { offBecause: null, offBy: null };
const NO_PAUSE = { quietFrom: null, quietTo: null };

function earlier(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one < other ? one : other;
}
