/** What stands before the clauses of a resolution, in the panel's habit: `Resolved:-` or `RESOLVED:`. (Custom, J22.) */
import type { ResolutionKind } from './resolution-kinds.js';
import type { VoteOutcome } from './vote.js';

export interface WhatWasDone {
  readonly kind: ResolutionKind;
  /** The body it is recommended or referred to. */
  readonly recommendedTo: string | null;
  readonly outcome: VoteOutcome;
}

/** A motion that fell decided nothing, whatever it would have done: it is never called resolved. */
export function markerInPrint(
  { kind, recommendedTo, outcome }: WhatWasDone,
  habit: 'Resolved:-' | 'RESOLVED:',
): string {
  const words = outcome === 'carried' ? withRecipient(WORDS[kind], recommendedTo) : [FALLEN[outcome]];
  const [word = '', ...rest] = words;
  const isCapital = habit === 'RESOLVED:';
  return `${[isCapital ? word.toUpperCase() : word, ...rest].join(' ')}${isCapital ? ':' : ':-'}`;
}

function withRecipient(word: string, to: string | null): string[] {
  return to === null ? [word] : [word, `to ${to}`];
}

const WORDS: Readonly<Record<ResolutionKind, string>> = {
  resolved: 'Resolved',
  recommended: 'Recommended',
  agreed: 'Agreed',
  noted: 'Noted',
  deferred: 'Deferred',
  referred: 'Referred',
};

const FALLEN: Readonly<Record<Exclude<VoteOutcome, 'carried'>, string>> = {
  lost: 'Motion lost',
  undecided: 'Motion not carried',
};
