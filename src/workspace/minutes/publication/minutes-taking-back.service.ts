import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Unit } from '../../../platform/database/unit.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { Minutes } from '../minutes.entity.js';
import { MinutesRelease } from './minutes-release.entity.js';

/** Published draft minutes that were withdrawn are checked minutes again; approved ones stay so, only not public. */
@Injectable()
export class MinutesTakingBack {
  /** In the unit of the withdrawal. */
  async takeBack(unit: Unit, minutesId: string, withdrawnAt: string): Promise<void> {
    await unit.lock('minutes', minutesId);
    const minutes = await unit.manager.findOneBy(Minutes, { id: minutesId });
    if (minutes === null) return;
    await unit.manager.update(MinutesRelease, { minutesId, withdrawnAt: IsNull() }, { withdrawnAt });
    if (minutes.state === 'published') await updateVersioned(unit, Minutes, minutes, { state: 'checked' });
  }
}
