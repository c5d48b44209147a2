import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Actor } from '../../../platform/audit/audit-trail.js';
import type { Unit } from '../../../platform/database/unit.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { MinutesPapers } from '../../agendas/papers/minutes-papers.service.js';
import { Minutes } from '../minutes.entity.js';
import { MinutesRelease } from './minutes-release.entity.js';

/** Published draft minutes that were withdrawn are checked minutes again; approved ones stay so, only not public. */
@Injectable()
export class MinutesTakingBack {
  constructor(private readonly papers: MinutesPapers) {}

  /** In the unit of the withdrawal. They are no paper of draft agendas any longer. */
  async takeBack(unit: Unit, minutesId: string, withdrawnAt: string, by: Actor): Promise<void> {
    await unit.lock('minutes', minutesId);
    const minutes = await unit.manager.findOneBy(Minutes, { id: minutesId });
    if (minutes === null) return;
    await unit.manager.update(MinutesRelease, { minutesId, withdrawnAt: IsNull() }, { withdrawnAt });
    if (minutes.state === 'published') await updateVersioned(unit, Minutes, minutes, { state: 'checked' });
    await this.papers.leaveDrafts(unit, minutes.meetingId, by);
  }
}
