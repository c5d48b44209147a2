import { Injectable } from '@nestjs/common';
import type { VoteFinding } from '../../../domain/minutes/vote-findings.js';
import type { Unit } from '../../../platform/database/unit.js';
import { ProceedingsService } from '../../proceedings/proceedings.service.js';
import type { MinutesInFull } from '../minutes-in-full.js';
import { Resolution } from '../resolution.entity.js';
import { findingsOn, irregularityOf, type Room } from '../votes-of-minute.js';

/** The votes of minutes as the check finds them: the attendance sheet may have changed since they were written. */
@Injectable()
export class CheckedVotes {
  constructor(private readonly proceedings: ProceedingsService) {}

  /** By the id of the resolution. */
  async findingsIn(minutes: MinutesInFull): Promise<ReadonlyMap<string, readonly VoteFinding[]>> {
    const room = await this.proceedings.roomOf(minutes.meeting.id);
    return new Map(votesIn(minutes, room).map(({ resolution, findings }) => [resolution.id, findings]));
  }

  /** Puts on record what is wrong with each vote today, and whoever presided and so had the casting vote. */
  async settle(unit: Unit, minutes: MinutesInFull): Promise<void> {
    const room = await this.proceedings.roomOf(minutes.meeting.id);
    for (const { minute, resolution, findings } of votesIn(minutes, room)) {
      const { id, castingVote } = resolution;
      const irregularity = irregularityOf(findings);
      const presiding = room({ entryId: minute.entryId, at: resolution.votedAt }).presiding?.name ?? null;
      const castingVoteBy = castingVote === null ? null : (resolution.castingVoteBy ?? presiding);
      if (irregularity !== resolution.irregularity || castingVoteBy !== resolution.castingVoteBy) {
        await unit.manager.update(Resolution, { id }, { irregularity, castingVoteBy });
      }
    }
  }
}

function votesIn({ items }: MinutesInFull, room: Room) {
  return items.flatMap((minute) =>
    minute.blocks.flatMap(({ resolution }) =>
      resolution ? [{ minute, resolution, findings: findingsOn(room, minute, resolution, resolution.votes) }] : [],
    ),
  );
}
