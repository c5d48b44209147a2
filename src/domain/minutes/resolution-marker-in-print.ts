/** What stands before the clauses of a resolution, in the panel's habit: `Resolved:-` or `RESOLVED:`. (Custom, J22.) */
import type { ResolutionKind } from './resolution-kinds.js';

export function markerInPrint(kind: ResolutionKind, to: string | null, habit: 'Resolved:-' | 'RESOLVED:'): string {
  const isCapital = habit === 'RESOLVED:';
  const word = isCapital ? WORDS[kind].toUpperCase() : WORDS[kind];
  return `${to === null ? word : `${word} to ${to}`}${isCapital ? ':' : ':-'}`;
}

const WORDS: Readonly<Record<ResolutionKind, string>> = {
  resolved: 'Resolved',
  recommended: 'Recommended',
  agreed: 'Agreed',
  noted: 'Noted',
  deferred: 'Deferred',
  referred: 'Referred',
};
