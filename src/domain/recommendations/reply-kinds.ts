/** What a body answers to a recommendation. To note it, or to put it off, is no answer: the clock goes on. (LGA 2000, s.9FE.) */
import { RuleBroken } from '../errors.js';

export const REPLY_KINDS = ['accepted', 'accepted-in-part', 'rejected', 'noted', 'deferred'] as const;
export type ReplyKind = (typeof REPLY_KINDS)[number];

export const REPLY_WORDS: Readonly<Record<ReplyKind, string>> = {
  accepted: 'Accepted in full',
  'accepted-in-part': 'Accepted in part',
  rejected: 'Rejected',
  noted: 'Noted, not answered',
  deferred: 'Deferred, not answered',
};

export interface ReplyGiven {
  readonly kind: ReplyKind;
  /** What the body says it will do. */
  readonly proposedAction: string;
  readonly reasons: string;
}

export function isAnswer(kind: ReplyKind): boolean {
  return kind !== 'noted' && kind !== 'deferred';
}

/** What is accepted says what will be done; what is not, or not wholly, says why. @throws RuleBroken */
export function requireSubstance({ kind, proposedAction, reasons }: ReplyGiven): void {
  const isAccepted = kind === 'accepted' || kind === 'accepted-in-part';
  if (isAccepted && proposedAction.trim() === '') {
    throw new RuleBroken('Enter what the body will do, in its own words', 'proposedAction');
  }
  if ((kind === 'accepted-in-part' || kind === 'rejected') && reasons.trim() === '') {
    throw new RuleBroken('Enter the reasons that the body gives', 'reasons');
  }
}
