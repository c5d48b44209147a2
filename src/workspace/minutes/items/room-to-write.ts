import { type BlockKind, isEvent } from '../../../domain/minutes/block-kinds.js';
import { newId } from '../../../platform/database/new-id.js';
import { isMarked } from '../minute-matters.js';
import type { MinuteInHand, NewBlock } from './minute-in-hand.js';
import { type OpenedClause, openedMinute, type OpenedVote } from './opened-minute.js';

interface BlockToShow {
  readonly kind: string;
  readonly clauses: readonly OpenedClause[];
  readonly votes?: readonly OpenedVote[];
}

/**
 * Every resolution has an empty clause to write on in, and every text one for a sentence to mark; what a minute lacks
 * stands there empty: a text where there is nothing yet, and a resolution until there is one. Empty ones are not saved.
 */
export function openedWithRoom({ minute, drawn, cited, voters }: MinuteInHand, added: NewBlock | null) {
  const opened = openedMinute(minute, drawn);
  const blocks = [
    ...opened.blocks,
    ...roomIn(opened.blocks, added).map((block) => emptyBlock(block, isMarked(minute))),
  ];
  return { ...opened, cited, blocks: blocks.map((block) => withEmptyClause(block, voters)) };
}

function withEmptyClause(block: BlockToShow, voters: MinuteInHand['voters']) {
  switch (block.kind) {
    case 'narrative':
      return { ...block, clauses: [...block.clauses, emptyClause()] };
    case 'resolution':
      return { ...block, clauses: [...block.clauses, emptyClause()], votes: votesInOrder(block.votes ?? [], voters) };
    default:
      return block;
  }
}

function roomIn(blocks: readonly { readonly kind: string }[], added: NewBlock | null): NewBlock[] {
  if (added) return [added];
  const first = blocks.length === 0 ? [newBlock('narrative')] : [];
  return blocks.some(({ kind }) => kind === 'resolution') ? first : [...first, newBlock('resolution')];
}

/** One line for each who could be named, in the order of the page: its inputs are named by that order. */
function votesInOrder(votes: readonly OpenedVote[], voters: MinuteInHand['voters']): OpenedVote[] {
  const blank = (personId: string) => ({ personId, choice: '', isOnRequest: 'no' });
  return voters.map(({ personId }) => votes.find((vote) => vote.personId === personId) ?? blank(personId));
}

function newBlock(kind: BlockKind): NewBlock {
  return { id: newId(), kind };
}

function emptyBlock({ id, kind }: NewBlock, isPrivate: boolean) {
  return {
    id,
    kind,
    text: '',
    isPrivate: isPrivate && !isEvent(kind) ? 'yes' : 'no',
    voteMethod: 'none',
    resolutionKind: 'resolved',
    clauses: [],
  };
}

function emptyClause() {
  return { id: newId(), level: '0', text: '', marks: [], owner: '', due: '', publicLabel: '' };
}
