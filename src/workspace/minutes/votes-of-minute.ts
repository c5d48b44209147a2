import { Injectable } from '@nestjs/common';
import { RuleBroken } from '../../domain/errors.js';
import { voteFindings } from '../../domain/minutes/vote-findings.js';
import { ProceedingsService } from '../proceedings/proceedings.service.js';
import type { BlockDraft } from './items/block-drafts.js';
import type { ResolutionDraft } from './items/resolution-draft.js';
import type { BlockToWrite, VoteToWrite } from './minute-writer.js';
import type { MinuteInFull, MinutesInFull } from './minutes-in-full.js';

export interface Voter {
  readonly personId: string;
  /** As printed. */
  readonly name: string;
}

/** Who may vote on a minute, and what is to be said of how they did. */
@Injectable()
export class VotesOfMinute {
  constructor(private readonly proceedings: ProceedingsService) {}

  /** Everybody who could be named in a vote on this minute, whenever it was taken, and who is named already. */
  async votersOf({ meeting }: MinutesInFull, { entryId, blocks }: MinuteInFull): Promise<Voter[]> {
    const { voters } = await this.proceedings.votersAt(meeting.id, { entryId, at: null });
    const named = blocks.flatMap(({ resolution }) => resolution?.votes ?? []);
    const byPerson = new Map<string, Voter>();
    for (const { personId, name } of [...voters, ...named]) {
      if (personId !== null) byPerson.set(personId, { personId, name });
    }
    return [...byPerson.values()];
  }

  async counted(minutes: MinutesInFull, minute: MinuteInFull, blocks: readonly BlockDraft[]): Promise<BlockToWrite[]> {
    const names = await this.names(minutes, minute, blocks);
    const counted: BlockToWrite[] = [];
    for (const block of blocks) {
      const votes = (block.resolution?.votes ?? []).map((vote) => ({ ...vote, name: nameIn(names, vote.personId) }));
      counted.push({
        ...block,
        votes,
        irregularity: await this.irregularityOf(minutes, minute, block.resolution, votes),
      });
    }
    return counted;
  }

  /** What really happened is recorded even where it broke a rule; it is said beside it, and never shown as valid. */
  private async irregularityOf(
    { meeting }: MinutesInFull,
    { entryId, minuted }: MinuteInFull,
    resolution: ResolutionDraft | null,
    names: readonly VoteToWrite[],
  ): Promise<string | null> {
    if (resolution === null) return null;
    const { voteMethod: method, votedAt, votesFor, votesAgainst, abstentions, castingVote, castingVoteBy } = resolution;
    if (method === 'none' && votedAt === null && names.length === 0) return null;
    const room = await this.proceedings.votersAt(meeting.id, { entryId, at: votedAt });
    const findings = voteFindings(
      { method, votesFor, votesAgainst, abstentions, castingVote, castingVoteBy, names },
      {
        voterIds: room.voters.flatMap(({ personId }) => personId ?? []),
        voterCount: room.voters.length,
        interestedIds: minuted?.matter.interestedPersonIds ?? [],
        votedAt,
        isQuorate: room.isQuorate,
        needsNames: false,
      },
    );
    return findings.flatMap(({ weight, message }) => (weight === 'irregularity' ? message : [])).join(' ') || null;
  }

  private async names(
    minutes: MinutesInFull,
    minute: MinuteInFull,
    blocks: readonly BlockDraft[],
  ): Promise<Map<string, string>> {
    const ids = blocks.flatMap(({ resolution }) => resolution?.votes.map(({ personId }) => personId) ?? []);
    if (ids.length === 0) return new Map();
    return new Map((await this.votersOf(minutes, minute)).map(({ personId, name }) => [personId, name]));
  }
}

function nameIn(names: ReadonlyMap<string, string>, personId: string): string {
  const name = names.get(personId);
  if (name === undefined) throw new RuleBroken('Select the members who voted from the list');
  return name;
}
