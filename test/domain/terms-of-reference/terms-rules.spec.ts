import { describe, expect, it } from '@jest/globals';
import { RuleBroken } from '../../../src/domain/errors.js';
import {
  assertQuorumCanBeMet,
  assertReviewFollows,
  changedRules,
  isReviewedTooSoon,
} from '../../../src/domain/terms-of-reference/terms-rules.js';

const BLANK = { quorum: null, maximumMembers: null, frequency: null, chairRule: null };

describe('the rules of terms of reference', () => {
  it.each([
    [4, 10, true],
    [10, 10, true],
    [11, 10, false],
    [99, null, true],
    [null, 1, true],
  ])('with a quorum of %s of %s members can be kept: %s', (quorum, maximumMembers, isKept) => {
    const check = () => assertQuorumCanBeMet({ ...BLANK, quorum, maximumMembers });

    if (isKept) expect(check).not.toThrow();
    else expect(check).toThrow('Enter a quorum of 10 or less: that is the largest number of members');
  });

  it.each([
    [null, null, '2017-01-01', false],
    ['2017-10-10', null, '2017-10-09', true],
    ['2017-10-10', null, '2017-10-10', false],
    ['2017-10-10', '2018-01-31', '2018-01-30', true],
    ['2017-10-10', '2018-01-31', '2018-01-31', false],
    ['2017-10-10', '2018-01-31', null, false],
  ])('adopted on %s and in force from %s, with a review on %s, are reviewed too soon: %s', (...days) => {
    const [adoptedOn, inForceFrom, reviewOn, isTooSoon] = days;

    expect(isReviewedTooSoon({ adoptedOn, inForceFrom, reviewOn })).toBe(isTooSoon);
    if (isTooSoon) expect(() => assertReviewFollows({ adoptedOn, inForceFrom, reviewOn })).toThrow(RuleBroken);
  });

  it('are told one by one where they change', () => {
    const before = { ...BLANK, quorum: 4, frequency: 'Every two months' };

    expect(changedRules(before, { ...before, quorum: null, chairRule: 'The Lead Member' })).toEqual([
      { rule: 'quorum', before: 4, after: null },
      { rule: 'chairRule', before: null, after: 'The Lead Member' },
    ]);
  });
});
