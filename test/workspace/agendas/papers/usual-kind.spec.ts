import { describe, expect, it } from '@jest/globals';
import type { EntryInFull } from '../../../../src/workspace/agendas/agenda-in-full.js';
import { usualKind } from '../../../../src/workspace/agendas/papers/usual-kind.js';

describe('the next paper of an item', () => {
  const [none, one] = [[], [{} as EntryInFull['papers'][number]]];

  it.each([
    ['the first of business', 'business', none, 'report'],
    ['another of business', 'business', one, 'appendix'],
    ['the first of earlier minutes', 'minutes', none, 'minutes'],
    ['another of earlier minutes, of a second meeting', 'minutes', one, 'minutes'],
  ] as const)('%s', (_, kind, papers, usual) => {
    expect(usualKind({ kind, papers })).toBe(usual);
  });
});
