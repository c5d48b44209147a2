import { Inject, Injectable } from '@nestjs/common';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { workingDayAfter } from '../../../domain/calendar/working-day.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { AuthorityService } from '../../authority/authority.service.js';
import { ActionChasing } from '../ladder/action-chasing.entity.js';

const PAUSE_WORKING_DAYS = 5;

/** Nobody is reminded of an action while the clerk finds out whose it is. */
@Injectable()
export class ActionPauses {
  constructor(
    private readonly authority: AuthorityService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Today and the next five working days. */
  async begin(unit: Unit, actionId: string): Promise<void> {
    const { namedDays } = await this.authority.councilCalendar();
    const today = this.clock.today();
    const quiet = { quietFrom: today, quietTo: workingDayAfter(today, PAUSE_WORKING_DAYS, namedDays) };
    await unit.lock('reminders of action', actionId);
    const own = await unit.manager.findOneBy(ActionChasing, { actionId });
    if (own) await updateVersioned(unit, ActionChasing, own, quiet);
    else await unit.manager.insert(ActionChasing, { id: newId(), actionId, ...LOUD, ...quiet, version: 1 });
  }

  /** It is settled whose it is. */
  async end(unit: Unit, actionId: string): Promise<void> {
    await unit.lock('reminders of action', actionId);
    const own = await unit.manager.findOneBy(ActionChasing, { actionId });
    if (own && own.quietFrom !== null)
      await updateVersioned(unit, ActionChasing, own, { quietFrom: null, quietTo: null });
  }
}

const LOUD = { offBecause: null, offBy: null };
