/** What a form asks to be done with its blocks besides saving them, in the words of its buttons. */
import { BLOCK_KINDS, type BlockKind } from '../../../domain/minutes/block-kinds.js';
import { suggestClause } from '../../../domain/minutes/suggested-clause.js';
import type { ResolutionKind } from '../../../domain/minutes/resolution-kinds.js';
import { newId } from '../../../platform/database/new-id.js';
import type { BlockDraft, ClauseDraft } from './block-drafts.js';

/**
 * `up:`, `down:` and `remove:` with the id of a block; `suggested:` with the id of a clause, or `suggested:all`, takes
 * the marks that the wording suggests; anything else leaves them as they are.
 */
export function arranged(blocks: readonly BlockDraft[], then = ''): BlockDraft[] {
  const [verb = '', id = ''] = then.split(':');
  switch (verb) {
    case 'up':
      return swapped(blocks, id, -1);
    case 'down':
      return swapped(blocks, id, 1);
    case 'remove':
      return blocks
        .filter((block) => block.id !== id)
        .map((block) => ({ ...block, clauses: block.clauses.filter((clause) => clause.id !== id) }));
    case 'suggested':
      return blocks.map((block) => withSuggestions(block, id));
    default:
      return [...blocks];
  }
}

function swapped(blocks: readonly BlockDraft[], id: string, step: -1 | 1): BlockDraft[] {
  const from = blocks.findIndex((block) => block.id === id);
  const [one, other] = [blocks[from], blocks[from + step]];
  if (!one || !other) return [...blocks];
  return blocks.map((block) => (block === one ? other : block === other ? one : block));
}

/** Marks, owners and dates that somebody has entered stay as they are. */
function withSuggestions(block: BlockDraft, id: string): BlockDraft {
  const { resolution } = block;
  if (resolution === null) return block;
  const isMeant = (clause: ClauseDraft) => clause.marks.length === 0 && (id === 'all' || id === clause.id);
  return {
    ...block,
    clauses: block.clauses.map((clause) =>
      isMeant(clause) ? { ...clause, ...suggestedFor(clause, resolution.kind) } : clause,
    ),
  };
}

function suggestedFor({ text, owner, due }: ClauseDraft, kind: ResolutionKind) {
  const suggested = suggestClause(text, kind);
  return { marks: suggested.marks, owner: owner ?? suggested.owner, due: due ?? suggested.due };
}

/** An empty block of the wanted kind behind the others, for a page to show; `null` where none was asked for. */
export function blockAsked(then = ''): { readonly id: string; readonly kind: BlockKind } | null {
  const kind = BLOCK_KINDS.find((each) => then === `add:${each}`);
  return kind ? { id: newId(), kind } : null;
}
