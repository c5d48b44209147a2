import { describe, expect, it } from '@jest/globals';
import { dueInYear, reportsToAdd } from '../../../src/domain/work-programme/annual-cycle.js';

const YEAR = { from: '2017-05-19', to: '2018-05-16' };

describe('when a yearly report is due in a municipal year', () => {
  it.each([
    [5, '2017-05-19'],
    [6, '2017-06-01'],
    [9, '2017-09-01'],
    [12, '2017-12-01'],
    [1, '2018-01-01'],
    [4, '2018-04-01'],
  ])('month %d → %s', (month, day) => {
    expect(dueInYear(month, YEAR)).toBe(day);
  });

  it('is never in a month that a short year has not', () => {
    expect(dueInYear(4, { from: '2017-06-01', to: '2018-03-20' })).toBeNull();
  });
});

describe('the reports to add to a year', () => {
  const reports = [
    { id: 'virtual school', month: 1 },
    { id: 'adoption', month: 9 },
    { id: 'fostering', month: 6 },
  ];

  it('come in the order in which they fall due, without those that are there', () => {
    const due = reportsToAdd(reports, YEAR, new Set(['fostering']));
    expect(due.map(({ report, dueOn }) => [report.id, dueOn])).toEqual([
      ['adoption', '2017-09-01'],
      ['virtual school', '2018-01-01'],
    ]);
  });
});
