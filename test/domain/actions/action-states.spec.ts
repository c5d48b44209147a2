import { describe, expect, it } from '@jest/globals';
import type { ActionAct } from '../../../src/domain/actions/action-acts.js';
import {
  ACTION_STATES,
  type ActionMove,
  isLive,
  mayMove,
  stateAfter,
  stateBeforeCompletion,
} from '../../../src/domain/actions/action-states.js';

describe('how an action moves', () => {
  it.each<[ActionMove, string]>([
    ['propose', 'open, deferred'],
    ['agree', 'proposed'],
    ['return', 'proposed, agreed'],
    ['complete', 'open, deferred, proposed, agreed'],
    ['reopen', 'complete'],
    ['defer', 'open, deferred'],
    ['resume', 'deferred'],
    ['supersede', 'open, deferred, proposed, agreed'],
    ['withdraw', 'open, deferred, proposed, agreed'],
  ])('may %s what is %s', (move, states) => {
    expect(ACTION_STATES.filter((state) => mayMove(move, state)).join(', ')).toBe(states);
  });

  it('is complete only once, and whoever is second is told', () => {
    expect(stateAfter('complete', 'agreed')).toBe('complete');
    expect(() => stateAfter('complete', 'complete')).toThrow('the action is “complete”');
  });

  it('is not live once it is closed', () => {
    expect(ACTION_STATES.filter(isLive)).toEqual(['open', 'deferred', 'proposed', 'agreed']);
  });

  it.each([
    ['raised, completed', 'open'],
    ['raised, proposed, completed', 'proposed'],
    ['raised, proposed, agreed, progress, completed', 'agreed'],
    ['raised, proposed, returned, completed', 'open'],
    ['raised, deferred, progress, completed', 'deferred'],
    ['raised, proposed, completed, reopened, completed', 'proposed'],
    ['raised, proposed, carried, completed', 'open'],
  ])('stood, after “%s”, at %s before it was completed', (acts, state) => {
    expect(stateBeforeCompletion(acts.split(', ') as ActionAct[])).toBe(state);
  });
});
