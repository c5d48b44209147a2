import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ActionsAheadOfCheck } from '../actions/actions-ahead.service.js';
import { daysApprovedBy } from '../approval/approved-by-minutes.js';
import type { MinutesInFull } from '../minutes-in-full.js';
import { PlannedBusiness } from '../planned/planned-business.service.js';
import type { CheckAhead } from './check-ahead.js';

/** What comes of the check of drafted minutes, for whoever is about to make it. Asks nobody for permission. */
@Injectable()
export class CheckAheadOfTime {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly actions: ActionsAheadOfCheck,
    private readonly planned: PlannedBusiness,
  ) {}

  async of(minutes: MinutesInFull): Promise<CheckAhead> {
    const approves = await daysApprovedBy(this.unitOfWork.readingManager(), minutes.id);
    return { ...(await this.actions.of(minutes)), toPlan: await this.planned.ahead(minutes), approves };
  }
}
