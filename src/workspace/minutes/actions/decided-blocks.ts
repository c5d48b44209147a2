import { decisionInWords } from '../../../domain/actions/action-decisions.js';
import type { RecordedBlock } from '../../../domain/minutes/minutes-record.js';
import { type DecidedAction, saysPrivately } from './decided-action.js';

/** The lines with which a minute ends that deals with outstanding actions; what is private stands in a block of its own. */
export function decidedBlocks(decided: readonly DecidedAction[]): RecordedBlock[] {
  return decided.filter(({ prints }) => prints).flatMap(blocksOf);
}

function blocksOf(decided: DecidedAction): RecordedBlock[] {
  const { id, called, isPrivate, text, decision, newDueOn } = decided;
  const open = decisionInWords({ decision, newDueOn, text: isPrivate ? '' : text });
  return [
    narrative(id, `${called}: ${open}`, false),
    ...(saysPrivately(decided) ? [narrative(`${id}-private`, `${called}: ${text}`, true)] : []),
  ];
}

function narrative(id: string, text: string, isPrivate: boolean): RecordedBlock {
  return { id, kind: 'narrative', text, isPrivate, resolution: null, clauses: [], cited: [] };
}
