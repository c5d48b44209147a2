import { describe, expect, it } from '@jest/globals';
import { countsTowardsQuorum, quorumOf } from '../../../src/domain/membership/quorum.js';

const QUARTER = { kind: 'fraction', least: 1, parts: 4, countsCoOptees: false } as const;

describe('the quorum', () => {
  it.each([
    ['a quarter of the council, rounded up (LGA 1972, Sch 12 para 6)', QUARTER, 63, 0, 16],
    ['a quarter that comes out even', QUARTER, 60, 0, 15],
    ['a third disqualified: the whole number still', QUARTER, 60, 20, 15],
    ['more than a third disqualified: a quarter of the rest (para 45)', QUARTER, 60, 21, 10],
    ['never fewer than the standing orders say', { ...QUARTER, least: 3 }, 8, 0, 3],
    ['a quarter of a larger committee', { ...QUARTER, least: 3 }, 18, 0, 5],
    ['a third', { ...QUARTER, parts: 3 }, 10, 0, 4],
    ['a half', { ...QUARTER, parts: 2 }, 9, 0, 5],
    ['a number, however many sit', { ...QUARTER, kind: 'number', least: 4 } as const, 30, 0, 4],
  ])('%s', (_, rule, whole, disqualified, expected) => {
    expect(quorumOf(whole, rule, disqualified)).toBe(expected);
  });

  it.each([
    ['chair', true, true],
    ['vice-chair', true, true],
    ['member', true, true],
    ['co-optee', false, true],
    ['substitute', false, false],
    ['adviser', false, false],
  ] as const)('counts a %s: %s, where co-optees count: %s', (role, usually, withCoOptees) => {
    expect(countsTowardsQuorum({ role }, QUARTER)).toBe(usually);
    expect(countsTowardsQuorum({ role }, { ...QUARTER, countsCoOptees: true })).toBe(withCoOptees);
  });
});
