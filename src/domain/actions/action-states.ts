/**
 * How far an action has come. It is proposed complete by its owner, may be agreed by the chair in the meantime, and is
 * complete when a minute records it; whatever else becomes of it is said with a reason.
 */
import { RuleBroken } from '../errors.js';
import type { ActionAct } from './action-acts.js';

export const ACTION_STATES = ['open', 'deferred', 'proposed', 'agreed', 'complete', 'superseded', 'withdrawn'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

export const LIVE_STATES = ['open', 'deferred', 'proposed', 'agreed'] as const satisfies readonly ActionState[];

/** What somebody does to an action that changes its state. */
export type ActionMove =
  'propose' | 'agree' | 'return' | 'complete' | 'reopen' | 'defer' | 'resume' | 'supersede' | 'withdraw';

const MOVES: Readonly<Record<ActionMove, { from: readonly ActionState[]; to: ActionState }>> = {
  propose: { from: ['open', 'deferred'], to: 'proposed' },
  agree: { from: ['proposed'], to: 'agreed' },
  return: { from: ['proposed', 'agreed'], to: 'open' },
  complete: { from: LIVE_STATES, to: 'complete' },
  reopen: { from: ['complete'], to: 'open' },
  defer: { from: ['open', 'deferred'], to: 'deferred' },
  resume: { from: ['deferred'], to: 'open' },
  supersede: { from: LIVE_STATES, to: 'superseded' },
  withdraw: { from: LIVE_STATES, to: 'withdrawn' },
};

export const ACTION_STATE_WORDS: Readonly<Record<ActionState, string>> = {
  open: 'Open',
  deferred: 'Deferred',
  proposed: 'Proposed complete',
  agreed: 'Agreed by the chair',
  complete: 'Complete',
  superseded: 'Superseded',
  withdrawn: 'Withdrawn',
};

export function isLive(state: ActionState): boolean {
  return LIVE_STATES.some((live) => live === state);
}

export function mayMove(move: ActionMove, state: ActionState): boolean {
  return MOVES[move].from.includes(state);
}

/** The state after a move. @throws RuleBroken where the action has come too far, or not far enough, for it */
export function stateAfter(move: ActionMove, state: ActionState): ActionState {
  if (mayMove(move, state)) return MOVES[move].to;
  throw new RuleBroken(`This cannot be done now: the action is “${ACTION_STATE_WORDS[state].toLowerCase()}”.`);
}

const REACHED: Readonly<Partial<Record<ActionAct, ActionState>>> = {
  proposed: 'proposed',
  agreed: 'agreed',
  returned: 'open',
  carried: 'open',
  deferred: 'deferred',
  resumed: 'open',
};

/** From what is on its record, earliest first: where it stood when a minute completed it. */
export function stateBeforeCompletion(acts: readonly ActionAct[]): ActionState {
  const before = acts.slice(0, acts.lastIndexOf('completed'));
  const last = before.flatMap((act) => REACHED[act] ?? []).at(-1);
  return last ?? 'open';
}
