import { Injectable } from '@nestjs/common';
import type { VoteFinding } from '../../../domain/minutes/vote-findings.js';
import type { Unit } from '../../../platform/database/unit.js';
import type { MinutesInFull } from '../minutes-in-full.js';
import { Resolution } from '../resolution.entity.js';
import { irregularityOf, VotesOfMinute } from '../votes-of-minute.js';

/** The votes of minutes as the check finds them: the attendance sheet may have changed since they were written. */
@Injectable()
export class CheckedVotes {
  constructor(private readonly votes: VotesOfMinute) {}

  /** By the id of the resolution. */
  async findingsIn(minutes: MinutesInFull): Promise<ReadonlyMap<string, readonly VoteFinding[]>> {
    const found = new Map<string, readonly VoteFinding[]>();
    for (const { minute, resolution } of resolutionsIn(minutes)) {
      found.set(resolution.id, await this.votes.findingsOn(minutes, minute, resolution, resolution.votes));
    }
    return found;
  }

  /** Puts on record what is wrong with each vote today. */
  async settle(unit: Unit, minutes: MinutesInFull): Promise<void> {
    const found = await this.findingsIn(minutes);
    for (const { resolution } of resolutionsIn(minutes)) {
      const irregularity = irregularityOf(found.get(resolution.id) ?? []);
      if (irregularity !== resolution.irregularity) {
        await unit.manager.update(Resolution, { id: resolution.id }, { irregularity });
      }
    }
  }
}

function resolutionsIn({ items }: MinutesInFull) {
  return items.flatMap((minute) =>
    minute.blocks.flatMap(({ resolution }) => (resolution === null ? [] : [{ minute, resolution }])),
  );
}
