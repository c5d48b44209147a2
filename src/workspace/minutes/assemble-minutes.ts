import { CLAUSE_MARKS } from '../../domain/minutes/clause-marks.js';
import { clauseLabels } from '../../domain/minutes/clause-labels.js';
import type { MinutedAgenda } from '../agendas/minuted-entries.service.js';
import type { Meeting } from '../meetings/meeting.entity.js';
import type { Panel } from '../panels/panel.entity.js';
import type { DecidedAction } from './actions/decided-action.js';
import type { ClauseMarkRow } from './clause-mark.entity.js';
import type { Clause } from './clause.entity.js';
import type { MinuteBlock } from './minute-block.entity.js';
import type { NumberRun } from './minute-numbers.js';
import type { Minute } from './minute.entity.js';
import type { BlockInFull, ClauseInFull, MinuteInFull, MinutesInFull, ResolutionInFull } from './minutes-in-full.js';
import type { Minutes } from './minutes.entity.js';
import type { RecordedVote } from './recorded-vote.entity.js';
import type { Resolution } from './resolution.entity.js';

/** The rows of one meeting's minutes; minutes, blocks and clauses in the order of their positions. */
export interface MinutesRows {
  readonly minutes: Minutes;
  readonly meeting: Meeting;
  readonly panel: Panel;
  readonly agenda: MinutedAgenda | null;
  readonly run: NumberRun;
  readonly items: readonly Minute[];
  readonly blocks: readonly MinuteBlock[];
  readonly resolutions: readonly Resolution[];
  readonly votes: readonly RecordedVote[];
  readonly clauses: readonly Clause[];
  readonly marks: readonly ClauseMarkRow[];
  readonly decided: readonly DecidedAction[];
}

export function assembleMinutes(rows: MinutesRows): MinutesInFull {
  const { minutes, meeting, panel, agenda, run } = rows;
  const blocks = groupedBy(assembleBlocks(rows), ({ minuteId }) => minuteId);
  const decided = groupedBy(rows.decided, ({ minuteId }) => minuteId);
  const items = rows.items.map((minute, index): MinuteInFull => ({
    ...minute,
    printed: minute.printedNumber ?? run.inPrint(run.first + index),
    minuted: agenda?.entries.find(({ id }) => id === minute.entryId) ?? null,
    blocks: blocks.get(minute.id) ?? [],
    decided: decided.get(minute.id) ?? [],
  }));
  return { ...minutes, meeting, panel, agenda, year: run.year, items };
}

function assembleBlocks(rows: MinutesRows): BlockInFull[] {
  const clauses = groupedBy(rows.clauses, ({ blockId }) => blockId);
  const marks = groupedBy(rows.marks, ({ clauseId }) => clauseId);
  const votes = groupedBy(rows.votes, ({ resolutionId }) => resolutionId);
  const resolutions = new Map(rows.resolutions.map((resolution) => [resolution.id, resolution]));
  return rows.blocks.map((block) => ({
    ...block,
    resolution: withVotes(resolutions.get(block.id), votes),
    clauses: labelled(clauses.get(block.id) ?? [], block, rows.panel).map((clause) => ({
      ...clause,
      marks: CLAUSE_MARKS.filter((mark) => marks.get(clause.id)?.some((row) => row.mark === mark)),
    })),
  }));
}

function withVotes(
  resolution: Resolution | undefined,
  votes: ReadonlyMap<string, readonly RecordedVote[]>,
): ResolutionInFull | null {
  return resolution ? { ...resolution, votes: votes.get(resolution.id) ?? [] } : null;
}

function labelled(
  clauses: readonly Clause[],
  { kind }: MinuteBlock,
  { clauseLabels: style }: Panel,
): Omit<ClauseInFull, 'marks'>[] {
  const levels = clauses.map(({ level }) => level);
  const labels = kind === 'resolution' ? clauseLabels(levels, style) : [];
  return clauses.map((clause, index) => ({ ...clause, label: labels[index] ?? '' }));
}

function groupedBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
