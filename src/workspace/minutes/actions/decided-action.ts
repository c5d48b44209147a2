import type { ActionDecision } from './action-decision.entity.js';

/** What a minute says of an action that was outstanding, with what is needed to print it. */
export interface DecidedAction extends Omit<ActionDecision, 'minute' | 'action'> {
  /** `CPP 20(4) 2017/18` */
  readonly reference: string;
  /** `Minute 20(4) (Terms of reference)`: says nothing private. */
  readonly called: string;
  /** The action came from something private, and what is said of it is private too. */
  readonly isPrivate: boolean;
  /** Persons who declared an interest in what it came from. */
  readonly interestedIds: readonly string[];
  /** Somebody has closed it, by whatever. */
  readonly isClosed: boolean;
}

export function saysPrivately({ isPrivate, prints, text }: Pick<DecidedAction, 'isPrivate' | 'prints' | 'text'>) {
  return isPrivate && prints && text !== '';
}

/** What of it anybody may read who may read minutes at all; written so that a new field is private until named. */
export function publicDecision(decided: DecidedAction): DecidedAction {
  const { id, minuteId, actionId, position, decision, newDueOn, prints, dueBefore } = decided;
  const { reference, called, isPrivate, isClosed } = decided;
  const named = { id, minuteId, actionId, position, decision, newDueOn, prints, dueBefore };
  const text = isPrivate ? '' : decided.text;
  return { ...named, reference, called, isPrivate, isClosed, text, recorded: null, interestedIds: [] };
}
