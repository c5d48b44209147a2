import { describe, expect, it } from '@jest/globals';
import { championNoticesOn } from '../../../src/domain/reminders/champion-notices.js';

const TIME = { from: '2017-08-22', to: null, reportEveryMonths: 6 };
const told = (time: Parameters<typeof championNoticesOn>[0], day: string) =>
  championNoticesOn(time, day).map(({ kind, on }) => `${kind} ${on}`);

describe('what champions are told', () => {
  it.each([
    ['nothing, while a report is far off', '2018-02-07', []],
    ['of a report two weeks before', '2018-02-08', ['report-coming 2018-02-22']],
    ['of it on its day', '2018-02-22', ['report-due 2018-02-22']],
    ['of it still, where its day was a day without mail', '2018-02-28', ['report-due 2018-02-22']],
    ['no more after a week', '2018-03-01', []],
    ['of the next one then', '2018-08-10', ['report-coming 2018-08-22']],
  ])('is %s', (_what, day, notices) => {
    expect(told(TIME, day)).toEqual(notices);
  });

  it.each([
    ['the end, a month before', '2018-04-17', ['ending 2018-05-17']],
    ['nothing of it the day before', '2018-04-16', []],
    ['the end, still on the last day', '2018-05-17', ['ending 2018-05-17']],
    ['nothing once it is over', '2018-05-18', []],
    ['no report that would come after the end', '2018-05-10', ['ending 2018-05-17']],
  ])('is %s', (_what, day, notices) => {
    expect(told({ from: '2017-11-20', to: '2018-05-17', reportEveryMonths: 6 }, day)).toEqual(notices);
  });

  it('is nothing of a report that has come', () => {
    expect(championNoticesOn(TIME, '2018-02-22', ['2018-02-22'])).toEqual([]);
    expect(championNoticesOn(TIME, '2018-02-22', ['2017-08-22'])).toHaveLength(1);
  });

  it('is nothing of a report that was not asked for then', () => {
    expect(told({ ...TIME, reportsAskedSince: '2018-02-23' }, '2018-02-23')).toEqual([]);
    expect(told({ ...TIME, reportsAskedSince: '2018-02-22' }, '2018-02-23')).toHaveLength(1);
  });

  it('is nothing before they begin, and of no report where nobody asked for any', () => {
    expect(told({ ...TIME, to: '2017-08-30' }, '2017-08-21')).toEqual([]);
    expect(told({ ...TIME, reportEveryMonths: null }, '2018-02-22')).toEqual([]);
  });
});
