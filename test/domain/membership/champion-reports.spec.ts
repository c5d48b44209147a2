import { describe, expect, it } from '@jest/globals';
import { nextReportOn } from '../../../src/domain/membership/champion-reports.js';

describe('the next report of a champion', () => {
  it.each([
    ['2017-08-22', 6, '2017-10-16', '2018-02-22'],
    ['2017-08-22', 6, '2018-02-22', '2018-02-22'],
    ['2017-08-22', 6, '2018-02-23', '2018-08-22'],
    ['2017-08-31', 1, '2018-02-01', '2018-02-28'],
    ['2017-08-31', 1, '2018-03-01', '2018-03-31'],
    ['2017-12-01', 3, '2017-10-16', '2018-03-01'],
  ])('of one appointed on %s who reports every %i months is, on %s, due on %s', (from, months, today, due) => {
    expect(nextReportOn(from, months, today)).toBe(due);
  });
});
