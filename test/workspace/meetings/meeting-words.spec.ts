import { expect, it } from '@jest/globals';
import { instantInWords } from '../../../src/workspace/meetings/meeting-words.js';

it('tells an instant in local time', () => {
  expect(instantInWords('2017-10-16T08:30:00.000Z')).toBe('Monday 16 October 2017, 9.30 a.m.');
});
