import { isAstray } from '../../../domain/minutes/astray-sentences.js';
import { clauseLabels, type ClauseLabelStyle } from '../../../domain/minutes/clause-labels.js';
import { CLAUSE_LEVELS } from '../../../domain/minutes/clause.js';
import { suggestClause } from '../../../domain/minutes/suggested-clause.js';
import { BLOCK_KINDS, isEvent } from '../../../domain/minutes/block-kinds.js';
import { RESOLUTION_KINDS, type ResolutionKind } from '../../../domain/minutes/resolution-kinds.js';
import { isRecord } from '../../../platform/web/forms/form-text.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import {
  BLOCK_WORDS,
  CHOICE_WORDS,
  MARK_WORDS,
  optionsOf,
  RESOLUTION_WORDS,
  VOTE_METHOD_WORDS,
} from '../clause-words.js';
import { meaningOf } from './due.presenter.js';
import type { MinuteInHand } from './minute-in-hand.js';

/** The blocks of a form, saved or only typed, as the page draws them: names of inputs, and what can be done to each. */
export function presentBlocks(values: object, { voters, due, minutes: { panel } }: MinuteInHand, addedId?: string) {
  const blocks = listIn(values, 'blocks');
  return blocks.map((block, index) => {
    const name = `blocks[${index}]`;
    const kind = BLOCK_KINDS.find((known) => known === block['kind']) ?? 'narrative';
    const resolutionKind = RESOLUTION_KINDS.find((known) => known === block['resolutionKind']) ?? 'resolved';
    return {
      name,
      id: textIn(block, 'id'),
      kind,
      heading: BLOCK_WORDS[kind],
      title: `${BLOCK_WORDS[kind]} ${blocks.slice(0, index + 1).filter((each) => each['kind'] === block['kind']).length}`,
      isAdded: addedId !== undefined && textIn(block, 'id') === addedId,
      isResolution: kind === 'resolution',
      isNarrative: kind === 'narrative',
      isEvent: isEvent(kind),
      isFirst: index === 0,
      isLast: index === blocks.length - 1,
      hasVote: textIn(block, 'voteMethod') !== 'none' || textIn(block, 'movedBy') !== '',
      clauses: (kind === 'resolution'
        ? clausesOf(block, name, resolutionKind, panel.clauseLabels)
        : sentencesOf(block, name)
      ).map((clause) => ({
        ...clause,
        isPrivate: textIn(block, 'isPrivate') === 'yes',
        meaning: meaningOf(clause.due, due),
      })),
      votes: voters.map(({ personId, name: voter }, at) => ({ name: `${name}[votes][${at}]`, personId, voter })),
    };
  });
}

/** Labels are those that will be printed, so the empty clause at the end has none yet. */
function clausesOf(block: Values, name: string, kind: ResolutionKind, style: ClauseLabelStyle) {
  const clauses = listIn(block, 'clauses');
  const levels = clauses.filter(isWritten).map((clause) => CLAUSE_LEVELS[Number(textIn(clause, 'level'))] ?? 0);
  const labels = clauseLabels(levels, style);
  return clauses.map((clause, at) => {
    const label = labels[clauses.slice(0, at).filter(isWritten).length] ?? '';
    const title = `Clause ${/\w/.test(label) ? label : at + 1}`;
    const isUnmarked = isWritten(clause) && markedIn(clause).length === 0;
    return {
      ...clauseAt(clause, name, at),
      title: isWritten(clause) ? title : 'New clause',
      label: isWritten(clause) ? label : '+',
      isUnmarked,
      suggestion: isUnmarked ? suggestionInWords(textIn(clause, 'text'), kind) : null,
      isAstray: false,
    };
  });
}

/** A marked sentence is found in the text by its words. */
function sentencesOf(block: Values, name: string) {
  return listIn(block, 'clauses').map((clause, at) => ({
    ...clauseAt(clause, name, at),
    title: isWritten(clause) ? `Marked sentence ${at + 1}` : 'New marked sentence',
    label: '',
    isUnmarked: isWritten(clause) && markedIn(clause).length === 0,
    suggestion: null,
    isAstray: isAstray(textIn(clause, 'text'), textIn(block, 'text')),
  }));
}

function clauseAt(clause: Values, name: string, at: number) {
  return {
    name: `${name}[clauses][${at}]`,
    id: textIn(clause, 'id'),
    due: textIn(clause, 'due'),
    isNew: !isWritten(clause),
  };
}

/** `Action, the Head of Service, by September`; null where the wording suggests nothing. */
function suggestionInWords(text: string, kind: ResolutionKind): string | null {
  const { marks, owner, due } = suggestClause(text, kind);
  if (marks.length === 0) return null;
  return [...marks.map((mark) => MARK_WORDS[mark]), owner, due].filter((part) => part !== null).join(', ');
}

/** The inputs that every block of a kind has, below its own name. */
export const blockFields = {
  levels: [
    { value: '0', text: 'Clause' },
    { value: '1', text: 'Sub-clause' },
    { value: '2', text: 'Below a sub-clause' },
  ],
  marks: optionsOf(MARK_WORDS),
  kinds: optionsOf(RESOLUTION_WORDS),
  methods: optionsOf(VOTE_METHOD_WORDS),
  choices: optionsOf(CHOICE_WORDS),
  casting: [
    { value: '', text: 'None' },
    { value: 'for', text: 'For' },
    { value: 'against', text: 'Against' },
  ],
  access: [
    { value: 'no', text: 'Public' },
    { value: 'yes', text: 'Private' },
  ],
} satisfies Record<string, Field['options']>;

type Values = Record<string, unknown>;

function isWritten(clause: Values): boolean {
  return textIn(clause, 'text').trim() !== '';
}

function listIn(values: object, key: string): Values[] {
  const value: unknown = isRecord(values) ? values[key] : undefined;
  const list = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : [];
  return list.filter(isRecord);
}

function textIn(values: Values, key: string): string {
  const value = values[key];
  return typeof value === 'string' ? value : '';
}

function markedIn(clause: Values): unknown[] {
  const marks = clause['marks'];
  return marks === undefined ? [] : Array.isArray(marks) ? marks : [marks];
}
