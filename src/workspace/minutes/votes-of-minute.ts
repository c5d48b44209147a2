import { Injectable } from '@nestjs/common';
import { RuleBroken } from '../../domain/errors.js';
import { type NamedVote, voteOutcome } from '../../domain/minutes/vote.js';
import { type VoteFinding, voteFindings } from '../../domain/minutes/vote-findings.js';
import { ProceedingsService } from '../proceedings/proceedings.service.js';
import type { BlockDraft } from './items/block-drafts.js';
import type { ResolutionDraft } from './items/resolution-draft.js';
import { type BlockToWrite, NOT_VOTED } from './minute-writer.js';
import type { MinuteInFull, MinutesInFull } from './minutes-in-full.js';
import { voteFacts } from './vote-facts.js';

export interface Voter {
  readonly personId: string;
  /** As printed. */
  readonly name: string;
}

/** Who is in the room of a meeting, moment by moment. */
export type Room = Awaited<ReturnType<ProceedingsService['roomOf']>>;

/** Who may vote on a minute, and what their votes decide. */
@Injectable()
export class VotesOfMinute {
  constructor(private readonly proceedings: ProceedingsService) {}

  /**
   * Everybody who could be named in a vote on this minute, whenever it was taken, and who is named already: also those
   * who were barred, because what really happened is recorded.
   */
  async votersOf({ meeting }: MinutesInFull, minute: MinuteInFull): Promise<Voter[]> {
    return votersIn(await this.proceedings.roomOf(meeting.id), minute);
  }

  /** Blocks with what their votes decided, and what was wrong with them. */
  async counted(
    { meeting }: MinutesInFull,
    minute: MinuteInFull,
    blocks: readonly BlockDraft[],
  ): Promise<BlockToWrite[]> {
    const room = await this.proceedings.roomOf(meeting.id);
    const names = new Map(votersIn(room, minute).map(({ personId, name }) => [personId, name]));
    return blocks.map((block) => {
      const { resolution } = block;
      if (resolution === null) return { ...block, ...NOT_VOTED };
      const votes = resolution.votes.map((vote) => ({ ...vote, name: nameIn(names, vote.personId) }));
      const irregularity = irregularityOf(findingsOn(room, minute, resolution, votes));
      return { ...block, votes, irregularity, outcome: voteOutcome(voteFacts(resolution, votes)) };
    });
  }
}

/** What is to be said of the vote on a resolution, as the attendance sheet stands now. */
export function findingsOn(
  room: Room,
  { entryId, minuted }: MinuteInFull,
  resolution: Omit<ResolutionDraft, 'votes'>,
  names: readonly NamedVote[],
): VoteFinding[] {
  const { voteMethod, votedAt } = resolution;
  if (voteMethod === 'none' && votedAt === null && names.length === 0) return [];
  const { voters, declared, isQuorate } = room({ entryId, at: votedAt });
  // What somebody declared at the meeting, dispensation and all, stands for what was known before.
  const known = (minuted?.matter.interestedPersonIds ?? []).filter((id) => !declared.has(id));
  const pecuniary = [...declared].filter(([, { isPecuniary }]) => isPecuniary).map(([personId]) => personId);
  return voteFindings(voteFacts(resolution, names), {
    voterIds: voters.flatMap(({ personId }) => personId ?? []),
    voterCount: voters.length,
    interestedIds: [...known, ...pecuniary],
    votedAt,
    isQuorate,
    needsNames: false, // The check of the minutes asks for them, once a minute.
  });
}

function votersIn(room: Room, { entryId, blocks }: MinuteInFull): Voter[] {
  const { withVote } = room({ entryId, at: null });
  const named = blocks.flatMap(({ resolution }) => resolution?.votes ?? []);
  const byPerson = new Map<string, Voter>();
  for (const { personId, name } of [...withVote, ...named]) {
    if (personId !== null) byPerson.set(personId, { personId, name });
  }
  return [...byPerson.values()];
}

/** What really happened is recorded even where it broke a rule; it is said beside it, and never shown as valid. */
export function irregularityOf(findings: readonly VoteFinding[]): string | null {
  return findings.flatMap(({ weight, message }) => (weight === 'irregularity' ? message : [])).join(' ') || null;
}

function nameIn(names: ReadonlyMap<string, string>, personId: string): string {
  const name = names.get(personId);
  if (name === undefined) throw new RuleBroken('Select the members who voted from the list');
  return name;
}
