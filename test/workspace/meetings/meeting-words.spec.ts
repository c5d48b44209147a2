import { describe, expect, it } from '@jest/globals';
import { deadlineInWords, instantInWords } from '../../../src/workspace/meetings/meeting-words.js';

const deadline = {
  lastInLaw: '2017-10-16',
  publishBy: '2017-10-16',
  required: 5,
  days: ['2017-10-17', '2017-10-18', '2017-10-19', '2017-10-20', '2017-10-23'],
};

describe('the clear-days clock in words', () => {
  it.each([
    ['2017-10-16', 'Publish by Monday 16 October 2017'],
    ['2017-10-17', 'The last day to publish was Monday 16 October 2017, for'],
  ])('on %s begins %s', (today, beginning) => {
    expect(deadlineInWords(deadline, today).startsWith(beginning)).toBe(true);
  });

  it('names the days that count', () => {
    expect(deadlineInWords(deadline, '2017-10-01')).toBe(
      'Publish by Monday 16 October 2017: 5 clear days (Tue 17, Wed 18, Thu 19, Fri 20, Mon 23 October)',
    );
  });
});

it('tells an instant in local time', () => {
  expect(instantInWords('2017-10-16T08:30:00.000Z')).toBe('Monday 16 October 2017, 9.30 a.m.');
});
