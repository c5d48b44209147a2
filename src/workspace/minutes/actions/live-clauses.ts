import { Injectable } from '@nestjs/common';
import { enumerated } from '../../../domain/enumeration.js';
import { RuleBroken } from '../../../domain/errors.js';
import { ActionRaising } from '../../actions/action-raising.service.js';
import type { MinutesInFull } from '../minutes-in-full.js';
import { MinutesLoader } from '../minutes-loader.js';
import { raisingClausesIn } from './raising-clauses.js';

/** What an action was raised from stays in its minutes, marked, while the action lives: else it would hang in the air. */
@Injectable()
export class LiveClauses {
  constructor(
    private readonly raising: ActionRaising,
    private readonly loader: MinutesLoader,
  ) {}

  /** `before` are the minutes as they were before a change in this unit. @throws RuleBroken naming the actions */
  async refuseIfLost(before: MinutesInFull): Promise<void> {
    const live = await this.raising.liveOf(raisingIdsIn(before));
    if (live.length === 0) return;
    const kept = raisingIdsIn(await this.loader.load(before.id));
    const lost = live.filter(({ clauseId }) => clauseId !== null && !kept.includes(clauseId));
    if (lost.length === 0) return;
    const names = enumerated(lost.map(({ reference }) => reference));
    throw new RuleBroken(
      lost.length === 1
        ? `${names} is still open. Withdraw the action first, or keep its clause.`
        : `${names} are still open. Withdraw the actions first, or keep their clauses.`,
    );
  }
}

function raisingIdsIn({ items }: MinutesInFull): string[] {
  return items.flatMap((minute) => raisingClausesIn(minute).map(({ id }) => id));
}
