import { Inject, Injectable } from '@nestjs/common';
import { COUNCIL_CLOCK } from '../../src/platform/config/council-clock.js';
import type { Panel } from '../../src/workspace/panels/panel.entity.js';
import type { MovableClock } from '../demo-morning.js';
import { ActionsDesk } from './actions-desk.js';
import { UNTIL_OCTOBER } from './corporate-parenting-actions-2017.js';

const YEAR = '2017/18';

/** What became of the resolutions of August. */
@Injectable()
export class CorporateParentingActions {
  constructor(
    private readonly desk: ActionsDesk,
    @Inject(COUNCIL_CLOCK) private readonly clock: MovableClock,
  ) {}

  /** Up to the first day of the demo. */
  async tell(panel: Panel): Promise<void> {
    const today = this.clock.now();
    await this.desk.tell(panel, YEAR, UNTIL_OCTOBER);
    this.clock.setTo(today);
  }
}
