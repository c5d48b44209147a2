import { suggestMarks } from '../../../domain/minutes/clause-suggestions.js';
import { BLOCK_KINDS } from '../../../domain/minutes/block-kinds.js';
import { RESOLUTION_KINDS } from '../../../domain/minutes/resolution-kinds.js';
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
import type { MinuteInHand } from './minute-in-hand.js';

/** The blocks of a form, saved or only typed, as the page draws them: names of inputs, and what can be done to each. */
export function presentBlocks(values: object, { voters }: MinuteInHand) {
  const blocks = listIn(values, 'blocks');
  return blocks.map((block, index) => {
    const name = `blocks[${index}]`;
    const kind = BLOCK_KINDS.find((known) => known === block['kind']) ?? 'narrative';
    const resolutionKind = RESOLUTION_KINDS.find((known) => known === block['resolutionKind']) ?? 'resolved';
    const clauses = listIn(block, 'clauses');
    return {
      name,
      id: textIn(block, 'id'),
      kind,
      heading: BLOCK_WORDS[kind],
      title: `${BLOCK_WORDS[kind]} ${blocks.slice(0, index + 1).filter((each) => each['kind'] === block['kind']).length}`,
      isResolution: kind === 'resolution',
      isNarrative: kind === 'narrative',
      isFirst: index === 0,
      isLast: index === blocks.length - 1,
      hasVote: textIn(block, 'voteMethod') !== 'none' || textIn(block, 'movedBy') !== '',
      clauses: clauses.map((clause, at) => {
        const suggested = suggestMarks(textIn(clause, 'text'), resolutionKind);
        const isUnmarked = markedIn(clause).length === 0 && textIn(clause, 'text') !== '';
        return {
          name: `${name}[clauses][${at}]`,
          id: textIn(clause, 'id'),
          title: kind === 'resolution' ? `Clause ${at + 1}` : `Marked sentence ${at + 1}`,
          isNew: textIn(clause, 'text') === '',
          isUnmarked,
          suggestion: isUnmarked && suggested.length > 0 ? suggested.map((mark) => MARK_WORDS[mark]).join(', ') : null,
        };
      }),
      votes: voters.map(({ personId, name: voter }, at) => ({ name: `${name}[votes][${at}]`, personId, voter })),
    };
  });
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

function listIn(values: object, key: string): Record<string, unknown>[] {
  const value: unknown = isRecord(values) ? values[key] : undefined;
  const list = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : [];
  return list.filter(isRecord);
}

function textIn(values: Record<string, unknown>, key: string): string {
  const value = values[key];
  return typeof value === 'string' ? value : '';
}

function markedIn(clause: Record<string, unknown>): unknown[] {
  const marks = clause['marks'];
  return marks === undefined ? [] : Array.isArray(marks) ? marks : [marks];
}
