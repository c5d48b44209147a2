/**
 * Turns what a page or a program sent into the blocks of a minute. Text pasted from Word brings its resolutions and
 * numbered clauses with it: they become blocks and clauses of their own, and what was there before keeps its id, because
 * marks and actions hang on it.
 */
import { type BlockKind, isEvent } from '../../../domain/minutes/block-kinds.js';
import type { ClauseLevel, ClauseText } from '../../../domain/minutes/clause.js';
import type { ClauseMark } from '../../../domain/minutes/clause-marks.js';
import { readPastedMinute, type PastedBlock } from '../../../domain/minutes/pasted-minute.js';
import type { ResolutionKind } from '../../../domain/minutes/resolution-kinds.js';
import { newId } from '../../../platform/database/new-id.js';
import type { BlockForm } from './block.form.js';
import type { ClauseForm } from './clause.form.js';
import { type ResolutionDraft, resolutionDraft } from './resolution-draft.js';

export interface BlockDraft {
  readonly id: string;
  readonly kind: BlockKind;
  readonly text: string;
  readonly isPrivate: boolean;
  readonly resolution: ResolutionDraft | null;
  readonly clauses: readonly ClauseDraft[];
}

export interface ClauseDraft {
  readonly id: string;
  readonly level: ClauseLevel;
  readonly text: string;
  readonly marks: readonly ClauseMark[];
  readonly owner: string | null;
  readonly due: string | null;
  readonly publicLabel: string | null;
}

/** Blocks without any text are left out; `isPrivate` is what those are that do not say. Who came and went is public. */
export function blocksFrom(forms: readonly BlockForm[], isPrivate: boolean): BlockDraft[] {
  return forms
    .map((form) => ({ ...form, isPrivate: !isEvent(form.kind) && (form.isPrivate ?? isPrivate) }))
    .flatMap((form) => (form.kind === 'resolution' ? resolutionBlock(form) : textBlocks(form)));
}

type Answered = BlockForm & { readonly isPrivate: boolean };

/** The blocks of a text as it was typed elsewhere; `isPrivate` is what all of them are. */
export function blocksOfText(text: string, isPrivate: boolean): BlockDraft[] {
  return readPastedMinute(text).map((pasted) => pastedBlock(pasted, newId(), isPrivate));
}

function textBlocks(form: Answered): BlockDraft[] {
  const { id = newId(), kind, text = '', isPrivate } = form;
  if (text === '') return [];
  const pasted = kind === 'narrative' ? readPastedMinute(text) : [];
  if (!pasted.some((block) => block.kind === 'resolution')) {
    return [{ id, kind, text, isPrivate, resolution: null, clauses: sentencesOf(form) }];
  }
  return pasted.map((block, index) => {
    const draft = pastedBlock(block, index === 0 ? id : newId(), isPrivate);
    return draft.kind === 'narrative' ? { ...draft, clauses: sentencesOf(form, draft.text) } : draft;
  });
}

function resolutionBlock(form: Answered): BlockDraft[] {
  const { id = newId(), text = '', isPrivate, clauses = [] } = form;
  const drafts = clauses.flatMap(clauseDrafts);
  if (drafts.length === 0) return [];
  return [{ id, kind: 'resolution', text, isPrivate, resolution: resolutionDraft(form), clauses: drafts }];
}

/** Several numbered clauses in one field: the first keeps the id, and each is as deep as it says below the field's own. */
function clauseDrafts(form: ClauseForm): ClauseDraft[] {
  const { text = '', level = 0 } = form;
  if (text === '') return [];
  return clausesIn(text).map((clause, index) => ({
    ...(index === 0 ? markedAs(form) : UNMARKED),
    id: index === 0 ? (form.id ?? newId()) : newId(),
    level: deeper(clause.level, level),
    text: clause.text,
  }));
}

/** What is no list of clauses stays one, with all its paragraphs. */
function clausesIn(text: string): readonly ClauseText[] {
  const [pasted, ...rest] = readPastedMinute(`Resolved:- ${text}`);
  return pasted?.kind === 'resolution' && rest.length === 0 ? pasted.clauses : [{ level: 0, text }];
}

/**
 * The marked sentences of narrative; those of a text that was split go with the part that holds them. What was changed
 * in the text stays marked until somebody changes it here as well.
 */
function sentencesOf({ clauses = [] }: BlockForm, within?: string): ClauseDraft[] {
  return clauses.flatMap((form) => {
    const sentence = form.text ?? '';
    if (sentence === '' || within?.includes(sentence) === false) return [];
    return [{ ...markedAs(form), id: form.id ?? newId(), level: 0 as const, text: sentence }];
  });
}

const UNMARKED: Pick<ClauseDraft, 'marks' | 'owner' | 'due' | 'publicLabel'> = {
  marks: [],
  owner: null,
  due: null,
  publicLabel: null,
};

function markedAs({ marks, owner, due, publicLabel }: ClauseForm): typeof UNMARKED {
  return { marks, owner: owner ?? null, due: due ?? null, publicLabel: publicLabel ?? null };
}

function pastedBlock(pasted: PastedBlock, id: string, isPrivate: boolean): BlockDraft {
  if (pasted.kind === 'narrative') {
    return { id, kind: 'narrative', text: pasted.text, isPrivate, resolution: null, clauses: [] };
  }
  const { resolutionKind, recommendedTo, clauses } = pasted;
  return {
    id,
    kind: 'resolution',
    text: '',
    isPrivate,
    resolution: resolutionDraft(spoken(resolutionKind, recommendedTo)),
    clauses: clauses.map(({ level, text }) => ({ ...UNMARKED, id: newId(), level, text })),
  };
}

function spoken(resolutionKind: ResolutionKind, recommendedTo: string | null) {
  return recommendedTo === null ? { resolutionKind } : { resolutionKind, recommendedTo };
}

function deeper(level: ClauseLevel, by: ClauseLevel): ClauseLevel {
  const sum = level + by;
  return sum === 0 || sum === 1 ? sum : 2;
}
