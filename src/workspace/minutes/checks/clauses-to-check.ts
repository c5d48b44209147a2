/** What the check asks of the clauses and sentences that become actions. */
import { readDueWording } from '../../../domain/actions/due-day.js';
import type { DueContext } from '../../../domain/actions/due-reading.js';
import type { BlockToCheck, ClauseDueBefore } from '../../../domain/minutes/minutes-to-check.js';
import { decidedBlocks } from '../actions/decided-blocks.js';
import { raisingClausesIn } from '../actions/raising-clauses.js';
import type { BlockInFull, ClauseInFull, MinuteInFull } from '../minutes-in-full.js';

export function followedUpIn(block: BlockInFull, due: DueContext): Pick<BlockToCheck, 'unlabelled' | 'dueBefore'> {
  const raising = raisingClausesIn({ blocks: [block] }).map((clause) => ({ clause, called: calledIn(block, clause) }));
  return {
    unlabelled: raising.filter(({ clause }) => isUnlabelled(clause, block)).map(({ called }) => called),
    dueBefore: raising.flatMap(({ called, clause }) => dueBefore(called, clause, due)),
  };
}

/** What the minute says of outstanding actions, as the text that it is. */
export function decidedToCheck({ decided }: Pick<MinuteInFull, 'decided'>): BlockToCheck[] {
  return decidedBlocks(decided).map(({ kind, isPrivate }) => ({ ...NOTHING_ASKED, kind, isPrivate }));
}

const NOTHING_ASKED = {
  unmarked: [],
  unlabelled: [],
  dueBefore: [],
  astray: [],
  voteMethod: 'none',
  namedVotes: 0,
  voteFindings: [],
} as const;

export function clauseCalled(label: string): string {
  return label === '' ? 'its resolution' : `clause ${label}`;
}

function calledIn({ kind, clauses }: BlockInFull, clause: ClauseInFull): string {
  return kind === 'narrative' ? `marked sentence ${clauses.indexOf(clause) + 1}` : clauseCalled(clause.label);
}

function isUnlabelled({ publicLabel }: ClauseInFull, { isPrivate }: BlockInFull): boolean {
  return isPrivate && (publicLabel ?? '').trim() === '';
}

function dueBefore(called: string, { due }: ClauseInFull, context: DueContext): ClauseDueBefore[] {
  if (due === null) return [];
  const { on } = readDueWording(due, context);
  return on !== null && on < context.saidOn ? [{ called, on }] : [];
}
