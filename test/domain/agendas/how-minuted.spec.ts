import { describe, expect, it } from '@jest/globals';
import { usuallyMinuted } from '../../../src/domain/agendas/how-minuted.js';

describe('how an entry is usually minuted', () => {
  it.each([
    ['business', 'Apologies for absence', 'head-only'],
    ['business', 'Declarations of interest', 'head-only'],
    ['business', 'To receive apologies for absence', 'head-only'],
    ['business', 'Urgent items: any that the Chairman agrees to take', 'if-something-happened'],
    ['business', 'Whether any item is to be considered in private', 'if-something-happened'],
    ['business', 'Corporate Parenting Performance', 'own-minute'],
    ['minutes', 'Minutes of the previous meeting', 'own-minute'],
    ['exclusion', 'Exclusion of the press and public', 'own-minute'],
    ['next-meetings', 'Date of the next meeting', 'own-minute'],
    ['heading', 'Reports', null],
  ])('%s “%s”: %s', (kind, title, how) => {
    expect(usuallyMinuted(kind, title)).toBe(how);
  });
});
