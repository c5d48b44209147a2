import { describe, expect, it } from '@jest/globals';
import { RuleBroken } from '../../../../src/domain/errors.js';
import { daysAskedFor } from '../../../../src/workspace/meetings/runs/days-of-run.js';
import type { RunQuestionForm } from '../../../../src/workspace/meetings/runs/run.form.js';

const YEAR = { from: '2018-05-18', to: '2019-05-16' };
const monthly = { kind: 'ordinary', panelId: 'cpp', rhythm: 'months', which: 'fourth', weekday: 2, ...YEAR } as const;
const asked = (changes: Partial<RunQuestionForm>) => daysAskedFor({ ...monthly, ...changes }, '2017-10-16');
const broken = (changes: Partial<RunQuestionForm>): [string, string | undefined] | null => {
  try {
    asked(changes);
  } catch (error) {
    if (error instanceof RuleBroken) return [error.message, error.field];
    throw error;
  }
  return null;
};

describe('the days a clerk asks for', () => {
  it('follow the rhythm through a year', () => {
    const days = asked({});

    expect([days.length, days[0], days.at(-1)]).toEqual([12, '2018-05-22', '2019-04-23']);
    expect(asked({ rhythm: 'weeks', every: 26 })).toEqual(['2018-05-22', '2018-11-20']);
  });

  it('are those of a list, in order and each once', () => {
    expect(asked({ rhythm: 'list', list: '28/11/2017\nTue 24 October 2017\n2017-11-28' })).toEqual([
      '2017-10-24',
      '2017-11-28',
    ]);
  });

  it.each<[string, Partial<RunQuestionForm>, string, string]>([
    ['that end before they begin', { to: '2018-05-17' }, 'The last day must be the first day or later', 'to'],
    [
      'of which there is none',
      { from: '2018-05-23', to: '2018-06-20' },
      'There is no such day between the first day and the last',
      'to',
    ],
    [
      'that are too many for one look',
      { rhythm: 'weeks', every: 1, to: '2019-12-31' },
      'These are 85 days. A run has at most 60, so plan it in parts',
      'to',
    ],
    [
      'beyond what is known of holidays',
      { to: '2030-01-01' },
      'The day must be Saturday 15 October 2022 or earlier',
      'to',
    ],
    [
      'before councils were as they are',
      { from: '1901-01-01' },
      'The day must be Monday 1 April 1974 or later',
      'from',
    ],
    [
      'that are no days',
      { rhythm: 'list', list: 'next week\nMonday 24 October 2017' },
      '“next week” and “Monday 24 October 2017” are no day, or a day that is not on that day of the week',
      'list',
    ],
  ])('are not %s', (_, changes, message, field) => {
    expect(broken(changes)).toEqual([message, field]);
  });
});
