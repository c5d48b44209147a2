import { describe, expect, it } from '@jest/globals';
import { type LinkFacts, linkState } from '../../../src/domain/reminders/mail-link-states.js';

const OPEN: LinkFacts<'done'> = {
  isRevoked: false,
  closed: null,
  isTheirs: true,
  expiresAt: '2017-11-15T09:00:00.000Z',
  now: '2017-10-16T09:00:00.000Z',
};
const PAST = { now: '2017-11-15T09:00:00.000Z' };

describe('a link in a mail', () => {
  it.each<[string, Partial<LinkFacts<'done'>>]>([
    ['open', {}],
    ['open', { now: '2017-11-15T08:59:59.999Z' }],
    ['expired', PAST],
    ['passed-on', { isTheirs: false }],
    ['passed-on', { isTheirs: false, ...PAST }],
    ['done', { closed: 'done' }],
    ['done', { closed: 'done', isTheirs: false, ...PAST }],
    ['revoked', { isRevoked: true }],
    ['revoked', { isRevoked: true, closed: 'done', isTheirs: false, ...PAST }],
  ])('is %s with %j', (state, facts) => {
    expect(linkState({ ...OPEN, ...facts })).toBe(state);
  });
});
