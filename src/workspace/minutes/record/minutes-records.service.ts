import { Injectable } from '@nestjs/common';
import type { MinutesRecord } from '../../../domain/minutes/minutes-record.js';
import { isSettled } from '../../../domain/minutes/minutes-states.js';
import type { MinutesInFull } from '../minutes-in-full.js';
import type { MinutesInView } from '../minutes-in-view.js';
import { MinutesVersions } from '../versions/minutes-versions.service.js';
import { LivingRecords } from './living-records.service.js';
import { recordInView } from './record-in-view.js';

/**
 * Minutes as a record to read: once approved, what was approved. Nobody who changes their name, and no new habit of the
 * panel, changes it then. (LGA 1972, Sch 12 para 41(3).)
 */
@Injectable()
export class MinutesRecords {
  constructor(
    private readonly living: LivingRecords,
    private readonly versions: MinutesVersions,
  ) {}

  /** Asks nobody for permission, and keeps nothing back. */
  async inFull(minutes: MinutesInFull): Promise<MinutesRecord> {
    return isSettled(minutes.state) ? this.versions.latest(minutes.id) : this.living.recordOf(minutes);
  }

  /** As far as the reader may see it. */
  async inView(inView: MinutesInView): Promise<MinutesRecord> {
    const { minutes } = inView;
    return isSettled(minutes.state)
      ? recordInView(await this.versions.latest(minutes.id), inView)
      : this.living.recordOf(minutes);
  }
}
