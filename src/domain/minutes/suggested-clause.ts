/** What a clause is likely to set going, and where somebody has to do something, who and until when; the clerk decides. */
import type { ClauseMark } from './clause-marks.js';
import { suggestMarks } from './clause-suggestions.js';
import { dueWording } from './due-wording.js';
import type { ResolutionKind } from './resolution-kinds.js';
import { suggestOwner } from './suggested-owner.js';

export interface SuggestedClause {
  readonly marks: readonly ClauseMark[];
  /** In the words of the clause. */
  readonly owner: string | null;
  readonly due: string | null;
}

/** In characters, as there is room for. */
const LONGEST = 200;

const DONE_BY_SOMEBODY: readonly ClauseMark[] = ['action', 'further-report', 'delegation'];

export function suggestClause(text: string, kind: ResolutionKind): SuggestedClause {
  const marks = suggestMarks(text, kind);
  const isDone = marks.some((mark) => DONE_BY_SOMEBODY.includes(mark));
  return { marks, owner: isDone ? brief(suggestOwner(text)) : null, due: isDone ? brief(dueWording(text)) : null };
}

function brief(words: string | null): string | null {
  return words !== null && words.length > LONGEST ? null : words;
}
