import { Injectable } from '@nestjs/common';
import { RuleBroken } from '../../domain/errors.js';
import { type NamedVote, voteOutcome } from '../../domain/minutes/vote.js';
import { type VoteFinding, voteFindings } from '../../domain/minutes/vote-findings.js';
import { ProceedingsService } from '../proceedings/proceedings.service.js';
import type { BlockDraft } from './items/block-drafts.js';
import type { ResolutionDraft } from './items/resolution-draft.js';
import { type BlockToWrite, NOT_VOTED, type VoteToWrite } from './minute-writer.js';
import type { MinuteInFull, MinutesInFull } from './minutes-in-full.js';
import { voteFacts } from './vote-facts.js';

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

  /** Blocks with what their votes decided, and what was wrong with them. */
  async counted(minutes: MinutesInFull, minute: MinuteInFull, blocks: readonly BlockDraft[]): Promise<BlockToWrite[]> {
    const names = await this.names(minutes, minute, blocks);
    const counted: BlockToWrite[] = [];
    for (const block of blocks) {
      const votes = (block.resolution?.votes ?? []).map((vote) => ({ ...vote, name: nameIn(names, vote.personId) }));
      if (block.resolution === null) counted.push({ ...block, ...NOT_VOTED });
      else counted.push(await this.countedBlock(minutes, minute, { ...block, resolution: block.resolution }, votes));
    }
    return counted;
  }

  /** What is to be said of the vote on a resolution, as the attendance sheet stands now. */
  async findingsOn(
    { meeting }: MinutesInFull,
    { entryId, minuted }: MinuteInFull,
    resolution: Omit<ResolutionDraft, 'votes'>,
    names: readonly NamedVote[],
  ): Promise<VoteFinding[]> {
    const { voteMethod, votedAt } = resolution;
    if (voteMethod === 'none' && votedAt === null && names.length === 0) return [];
    const room = await this.proceedings.votersAt(meeting.id, { entryId, at: votedAt });
    return voteFindings(voteFacts(resolution, names), {
      voterIds: room.voters.flatMap(({ personId }) => personId ?? []),
      voterCount: room.voters.length,
      interestedIds: minuted?.matter.interestedPersonIds ?? [],
      votedAt,
      isQuorate: room.isQuorate,
      needsNames: false, // The check of the minutes asks for them, once a minute.
    });
  }

  private async countedBlock(
    minutes: MinutesInFull,
    minute: MinuteInFull,
    block: BlockDraft & { readonly resolution: ResolutionDraft },
    votes: readonly VoteToWrite[],
  ): Promise<BlockToWrite> {
    const resolution = { ...block.resolution, castingVoteBy: await this.castingVoter(minutes, minute, block) };
    const irregularity = irregularityOf(await this.findingsOn(minutes, minute, resolution, votes));
    return { ...block, resolution, votes, irregularity, outcome: voteOutcome(voteFacts(resolution, votes)) };
  }

  /** Whoever presided has it, where nobody else is named. (LGA 1972, Sch 12 para 39(2).) */
  private async castingVoter(
    { meeting }: MinutesInFull,
    { entryId }: MinuteInFull,
    { resolution }: BlockDraft,
  ): Promise<string | null> {
    if (resolution === null || resolution.castingVote === null) return null;
    return resolution.castingVoteBy ?? (await this.proceedings.presidingAt(meeting.id, entryId))?.name ?? null;
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

/** What really happened is recorded even where it broke a rule; it is said beside it, and never shown as valid. */
export function irregularityOf(findings: readonly VoteFinding[]): string | null {
  return findings.flatMap(({ weight, message }) => (weight === 'irregularity' ? message : [])).join(' ') || null;
}
