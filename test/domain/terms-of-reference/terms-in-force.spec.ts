import { describe, expect, it } from '@jest/globals';
import {
  assertInOrder,
  stateOn,
  supersededFrom,
  termsInForce,
  waitingForThePublic,
  type VersionOfTerms,
} from '../../../src/domain/terms-of-reference/terms-in-force.js';

const version = (number: number, adoptedOn: string | null, inForceFrom: string | null): VersionOfTerms => ({
  id: `v${number}`,
  number,
  supersedesId: number === 1 ? null : `v${number - 1}`,
  adoptedOn,
  inForceFrom,
});

const VERSIONS = [
  version(3, null, null),
  version(1, '2015-06-02', '2015-06-02'),
  version(2, '2017-08-22', '2017-09-01'),
];

describe('the terms of reference of a day', () => {
  it.each([
    ['2015-06-01', null],
    ['2015-06-02', 1],
    ['2017-08-31', 1],
    ['2017-09-01', 2],
    ['2030-01-01', 2],
  ])('are those in force on %s', (day, number) => {
    expect(termsInForce(VERSIONS, day)?.number ?? null).toBe(number);
  });

  it.each([
    [1, '2015-06-01', 'draft'],
    [1, '2016-01-01', 'in-force'],
    [1, '2017-09-01', 'superseded'],
    [2, '2017-08-21', 'draft'],
    [2, '2017-08-22', 'adopted'],
    [2, '2017-09-01', 'in-force'],
    [3, '2018-01-01', 'draft'],
  ])('of version %i on %s are %s', (number, day, state) => {
    const found = VERSIONS.find((each) => each.number === number);

    expect(found && stateOn(found, VERSIONS, day)).toBe(state);
  });

  it('are superseded from the day the next begin', () => {
    expect(VERSIONS.map((each) => supersededFrom(each, VERSIONS))).toEqual([null, '2017-09-01', null]);
  });

  it('that begin on one day are the later version', () => {
    const both = [version(2, '2017-08-22', '2017-09-01'), version(1, '2017-08-22', '2017-09-01')];

    expect(termsInForce(both, '2017-09-01')?.number).toBe(2);
  });
});

describe('versions that wait for their publication', () => {
  it.each([
    ['none is public', [], []],
    ['the public reads the one before', ['v1'], [[2, 1]]],
    ['the public reads the latest that has its day', ['v2'], []],
  ])('where %s', (_, published, waiting) => {
    const found = waitingForThePublic(VERSIONS, new Set(published));

    expect(found.map(({ version: { number }, publicReads }) => [number, publicReads.number])).toEqual(waiting);
  });
});

describe('an order of versions', () => {
  it.each([
    ['before it was adopted', version(2, '2017-08-22', '2017-08-01'), 'adopted on 22 August 2017'],
    ['before the one it supersedes', version(2, null, '2015-06-01'), 'Version 1, which it supersedes'],
    ['on the day of the one it supersedes', version(2, null, '2015-06-02'), 'Version 1, which it supersedes'],
  ])('does not put one in force %s', (_, wrong, message) => {
    expect(() => assertInOrder(wrong, [version(1, '2015-06-02', '2015-06-02')])).toThrow(message);
  });

  it('does not put one in force after the one that supersedes it', () => {
    expect(() => assertInOrder(version(1, '2015-06-02', '2017-09-01'), VERSIONS)).toThrow(
      'Version 2, which supersedes it, is in force from 1 September 2017: give an earlier day.',
    );
  });

  it('is no circle', () => {
    const first = { ...version(1, null, null), supersedesId: 'v3' };

    expect(() => assertInOrder(first, VERSIONS)).toThrow(
      'version 1 supersedes version 3 supersedes version 2 supersedes version 1',
    );
  });

  it.each([VERSIONS[0], VERSIONS[2], version(1, null, null), version(4, '2018-01-01', '2018-02-01')])(
    'takes version $number',
    (right) => {
      expect(() => right && assertInOrder(right, VERSIONS)).not.toThrow();
    },
  );
});
