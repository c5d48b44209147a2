/** Writes the blocks of a minute in place of those it had; ids stay, because marks and actions hang on them. */
import { In, type QueryDeepPartialEntity } from 'typeorm';
import { newId } from '../../platform/database/new-id.js';
import type { VoteOutcome } from '../../domain/minutes/vote.js';
import type { Unit } from '../../platform/database/unit.js';
import { ClauseMarkRow } from './clause-mark.entity.js';
import { Clause } from './clause.entity.js';
import type { BlockDraft } from './items/block-drafts.js';
import type { VoteDraft } from './items/resolution-draft.js';
import { MinuteBlock } from './minute-block.entity.js';
import { RecordedVote } from './recorded-vote.entity.js';
import { Resolution } from './resolution.entity.js';

export interface VoteToWrite extends VoteDraft {
  /** As printed on that day. */
  readonly name: string;
}

export interface BlockToWrite extends BlockDraft {
  readonly votes: readonly VoteToWrite[];
  readonly irregularity: string | null;
  readonly outcome: VoteOutcome;
}

/** Nothing is known of a vote yet. */
export const NOT_VOTED = { votes: [], irregularity: null, outcome: 'carried' } as const;

export async function writeBlocks(unit: Unit, minuteId: string, blocks: readonly BlockToWrite[]): Promise<void> {
  await deleteBlocks(unit, minuteId);
  await insert(
    unit,
    MinuteBlock,
    blocks.map((block, index) => blockRow(block, minuteId, index + 1)),
  );
  await insert(unit, Resolution, blocks.flatMap(resolutionRow));
  await insert(unit, RecordedVote, blocks.flatMap(voteRows));
  await insert(unit, Clause, blocks.flatMap(clauseRows));
  await insert(unit, ClauseMarkRow, blocks.flatMap(markRows));
}

export async function deleteBlocks(unit: Unit, minuteId: string): Promise<void> {
  const blocks = (await unit.manager.find(MinuteBlock, { select: { id: true }, where: { minuteId } })).map(
    ({ id }) => id,
  );
  const ofBlocks = { blockId: In(blocks) };
  const clauses = (await unit.manager.find(Clause, { select: { id: true }, where: ofBlocks })).map(({ id }) => id);
  await unit.manager.delete(ClauseMarkRow, { clauseId: In(clauses) });
  await unit.manager.delete(Clause, ofBlocks);
  await unit.manager.delete(RecordedVote, { resolutionId: In(blocks) });
  await unit.manager.delete(Resolution, { id: In(blocks) });
  await unit.manager.delete(MinuteBlock, { minuteId });
}

function blockRow(
  { id, kind, text, isPrivate }: BlockToWrite,
  minuteId: string,
  position: number,
): Partial<MinuteBlock> {
  return { id, minuteId, position, kind, text, isPrivate };
}

function resolutionRow({ id, resolution, irregularity, outcome }: BlockToWrite): Partial<Resolution>[] {
  if (resolution === null) return [];
  const { kind, recommendedTo, movedBy, secondedBy, voteMethod, votesFor, votesAgainst, abstentions } = resolution;
  const { castingVote, castingVoteBy, votedAt } = resolution;
  const given = { kind, recommendedTo, movedBy, secondedBy, voteMethod, votesFor, votesAgainst, abstentions };
  return [{ id, ...given, castingVote, castingVoteBy, votedAt, outcome, irregularity }];
}

function voteRows({ id: resolutionId, votes }: BlockToWrite): Partial<RecordedVote>[] {
  return votes.map(({ personId, name, choice, isOnRequest }) => ({
    id: newId(),
    resolutionId,
    personId,
    name,
    choice,
    isOnRequest,
  }));
}

function clauseRows({ id: blockId, clauses }: BlockToWrite): Partial<Clause>[] {
  return clauses.map(({ id, level, text, owner, due, publicLabel }, index) => ({
    id,
    blockId,
    position: index + 1,
    level,
    text,
    owner,
    due,
    publicLabel,
  }));
}

function markRows({ clauses }: BlockToWrite): Partial<ClauseMarkRow>[] {
  return clauses.flatMap(({ id: clauseId, marks }) =>
    [...new Set(marks)].map((mark) => ({ id: newId(), clauseId, mark })),
  );
}

/** SQLite takes a limited number of values in one statement. */
const ROWS_AT_ONCE = 500;

async function insert<Row extends object>(
  unit: Unit,
  entity: new () => Row,
  rows: readonly Partial<Row>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    await unit.manager.insert(entity, rows.slice(start, start + ROWS_AT_ONCE) as QueryDeepPartialEntity<Row>[]);
  }
}
