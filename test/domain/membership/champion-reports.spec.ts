import { describe, expect, it } from '@jest/globals';
import { reportsToWrite } from '../../../src/domain/membership/champion-reports.js';

const FROM_AUGUST = { from: '2017-08-22', to: null, reportEveryMonths: 6 };

describe('the reports a champion has to write', () => {
  it.each([
    ['2017-08-22', 6, '2017-10-16', ['2018-02-22']],
    ['2017-08-22', 6, '2018-02-22', ['2018-02-22']],
    ['2017-08-22', 6, '2018-02-23', ['2018-02-22', '2018-08-22']],
    ['2017-08-31', 1, '2017-09-01', ['2017-09-30']],
    ['2017-08-31', 1, '2018-03-01', ['2018-02-28', '2018-03-31']],
    ['2017-12-01', 3, '2017-10-16', ['2018-03-01']],
  ])('appointed on %s to report every %i months, are on %s those of %j', (from, reportEveryMonths, today, due) => {
    expect(reportsToWrite({ from, to: null, reportEveryMonths }, today, [])).toEqual(due);
  });

  it.each([
    ['the next but one, where the next is written early', '2018-01-10', ['2018-02-22'], ['2018-08-22']],
    ['only the next, once the late one has come', '2018-03-10', ['2018-02-22'], ['2018-08-22']],
    ['none of long ago, where a later one has come', '2018-10-01', ['2018-08-22'], ['2019-02-22']],
  ])('are %s', (_what, today, written, due) => {
    expect(reportsToWrite(FROM_AUGUST, today, written)).toEqual(due);
  });

  it('end with their time, but for what is late by then', () => {
    const until = { ...FROM_AUGUST, to: '2018-05-17' };
    expect(reportsToWrite(until, '2018-01-10', [])).toEqual(['2018-02-22']);
    expect(reportsToWrite(until, '2018-05-01', [])).toEqual(['2018-02-22']);
    expect(reportsToWrite(until, '2018-05-01', ['2018-02-22'])).toEqual([]);
  });

  it('are none of before somebody changed how often', () => {
    const changed = { ...FROM_AUGUST, reportEveryMonths: 2, reportsAskedSince: '2018-03-01' };
    expect(reportsToWrite(changed, '2018-03-01', [])).toEqual(['2018-04-22']);
    expect(reportsToWrite(changed, '2018-04-23', [])).toEqual(['2018-04-22', '2018-06-22']);
  });

  it('are none where nobody has said how often', () => {
    expect(reportsToWrite({ ...FROM_AUGUST, reportEveryMonths: null }, '2018-02-22', [])).toEqual([]);
  });
});
