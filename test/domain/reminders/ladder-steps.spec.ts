import { describe, expect, it } from '@jest/globals';
import { USUAL_LADDER } from '../../../src/domain/reminders/ladder.js';
import { stepsOf } from '../../../src/domain/reminders/ladder-steps.js';
import { whenInWords, whoInWords } from '../../../src/domain/reminders/ladder-words.js';

describe('the example a clerk sees beside the ladder', () => {
  it('tells each step of something due on a day', () => {
    const steps = stepsOf(USUAL_LADDER, '2017-10-16', { namedDays: new Map(), quiet: [] }).map(({ day, rung }) => [
      day,
      whenInWords(rung),
      whoInWords(rung),
    ]);

    expect(steps).toEqual([
      ['2017-10-02', '14 days before', 'the owner'],
      ['2017-10-13', '3 days before', 'the owner'],
      ['2017-10-16', 'on the day', 'the owner'],
      ['2017-10-17', '1 day late', 'the owner'],
      ['2017-10-23', '7 days late', 'the owner and the owner’s manager or the lead officer'],
      ['2017-10-30', '14 days late', 'the owner, the owner’s manager or the lead officer, the chair and the clerk'],
      ['2017-11-06', '21 days late', 'the owner and the clerk'],
      ['2017-11-13', '28 days late', 'the owner and the clerk'],
    ]);
  });

  it('makes up for what falls on a weekend, a bank holiday or in a recess', () => {
    const namedDays = new Map([['2017-10-30', [{ name: 'Training day', kind: 'closure' as const }]]]);
    const quiet = [{ from: '2017-11-06', to: '2017-11-10' }];
    const steps = stepsOf(USUAL_LADDER, '2017-10-15', { namedDays, quiet });

    expect(steps.map(({ day, rung, isMadeUpFor }) => [day, whenInWords(rung), isMadeUpFor])).toEqual([
      ['2017-10-02', '14 days before', true],
      ['2017-10-12', '3 days before', false],
      ['2017-10-16', '1 day late', false],
      ['2017-10-23', '7 days late', true],
      ['2017-10-31', '14 days late', true],
      ['2017-11-13', '28 days late', true],
    ]);
  });
});
