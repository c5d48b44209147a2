import { describe, expect, it } from '@jest/globals';
import { freeSlug } from '../../../src/workspace/meetings/meeting-details.js';

describe('the last part of a meeting’s address', () => {
  it.each([
    [[], '2017-10-24'],
    [['2017-10-24'], '2017-10-24-2'],
    [['2017-10-24', '2017-10-24-2'], '2017-10-24-3'],
    [['2017-10-24-2'], '2017-10-24'],
  ])('beside %j is %s', (taken, slug) => {
    expect(freeSlug('2017-10-24', taken)).toBe(slug);
  });
});
