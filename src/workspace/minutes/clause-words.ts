/** The words of blocks, resolutions and marks as pages say them. */
import type { BlockKind } from '../../domain/minutes/block-kinds.js';
import type { ClauseMark } from '../../domain/minutes/clause-marks.js';
import type { ResolutionKind } from '../../domain/minutes/resolution-kinds.js';
import type { VoteOutcome } from '../../domain/minutes/vote.js';
import type { VoteChoice, VoteMethod } from '../../domain/minutes/vote-methods.js';
import type { Option } from '../../platform/web/pages/list-page.js';

export const BLOCK_WORDS: Readonly<Record<BlockKind, string>> = {
  narrative: 'Text',
  resolution: 'Resolution',
  arrival: 'Arrival',
  departure: 'Departure',
  exclusion: 'The public left',
  return: 'The public came back',
};

export const RESOLUTION_WORDS: Readonly<Record<ResolutionKind, string>> = {
  resolved: 'Resolved',
  recommended: 'Recommended',
  agreed: 'Agreed',
  noted: 'Noted',
  deferred: 'Deferred',
  referred: 'Referred',
};

export const OUTCOME_WORDS: Readonly<Record<VoteOutcome, string>> = {
  carried: 'Carried',
  lost: 'Lost',
  undecided: 'Not carried, votes equal',
};

export const MARK_WORDS: Readonly<Record<ClauseMark, string>> = {
  action: 'Action',
  appointment: 'Appointment',
  recommendation: 'Recommendation',
  delegation: 'Delegation',
  referral: 'Referral',
  'further-report': 'Further report',
  decision: 'Decision',
  noted: 'Noted',
};

export const VOTE_METHOD_WORDS: Readonly<Record<VoteMethod, string>> = {
  none: 'Not minuted',
  'show-of-hands': 'On a show of hands',
  unanimous: 'Unanimous',
  'by-name': 'Recorded by name',
};

export const CHOICE_WORDS: Readonly<Record<VoteChoice, string>> = {
  for: 'For',
  against: 'Against',
  abstained: 'Abstained',
};

export function optionsOf(words: Readonly<Record<string, string>>): Option[] {
  return Object.entries(words).map(([value, text]) => ({ value, text }));
}
