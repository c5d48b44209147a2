import { Injectable } from '@nestjs/common';
import type { Reader } from '../../domain/access/roles.js';
import { RuleBroken } from '../../domain/errors.js';
import type { Unit } from '../../platform/database/unit.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { LiveClauses } from './actions/live-clauses.js';
import type { MinutesInFull } from './minutes-in-full.js';
import { MinutesLoader } from './minutes-loader.js';
import { requireKeeperOfMinutes } from './minutes-rights.js';
import { Minutes } from './minutes.entity.js';
import { RegisterIndex } from './register/register-index.service.js';

export interface MinutesEdit {
  readonly unit: Unit;
  /** As they were before the change. */
  readonly minutes: MinutesInFull;
}

/**
 * How every change of drafted minutes is made: by a clerk of the panel, one at a time, and only until they are checked.
 * Each change counts up the version of the whole, so that nobody checks what they have not seen; who edits different
 * minutes of one meeting is not in anybody's way, because an edit asks for the version of its own minute only.
 */
@Injectable()
export class MinutesEdits {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loader: MinutesLoader,
    private readonly register: RegisterIndex,
    private readonly liveClauses: LiveClauses,
  ) {}

  async run<T>(minutesId: string, user: Reader, change: (edit: MinutesEdit) => Promise<T>): Promise<T> {
    await this.refuseUnlessOpenTo(minutesId, user);
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('minutes', minutesId);
      const minutes = await this.refuseUnlessOpenTo(minutesId, user);
      const result = await change({ unit, minutes });
      await this.liveClauses.refuseIfLost(minutes);
      await this.register.follow(unit, minutes);
      await unit.manager.increment(Minutes, { id: minutesId }, 'version', 1);
      return result;
    });
  }

  /** For a form that is about to be shown. */
  async refuseUnlessOpenTo(minutesId: string, user: Reader): Promise<MinutesInFull> {
    const minutes = await this.loader.load(minutesId);
    requireKeeperOfMinutes(user, minutes.panel.id);
    if (minutes.state !== 'drafted') throw new RuleBroken(REFUSALS[minutes.state]);
    return minutes;
  }
}

const REFUSALS = {
  checked: 'These minutes have been checked, so their numbers and texts are fixed. Take the check back to change them.',
  published: 'These minutes have been published, so they are corrected where they are approved.',
  approved: 'These minutes have been approved. What is wrong in them is put right by a minute of a later meeting.',
  signed: 'These minutes have been signed. What is wrong in them is put right by a minute of a later meeting.',
};
