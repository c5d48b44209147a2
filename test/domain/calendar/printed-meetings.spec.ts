import { describe, expect, it } from '@jest/globals';
import { daysByName, printedMeetings } from '../../../src/domain/calendar/printed-meetings.js';

describe('a list of next meetings', () => {
  it('says a common time once', () => {
    const lines = printedMeetings([
      { date: '2017-12-19', time: '17:00' },
      { date: '2018-02-27', time: '17:00' },
      { date: '2018-04-24', time: '17:00' },
    ]);

    expect(lines).toEqual([
      'Tuesday 19 December 2017',
      'Tuesday 27 February 2018',
      'Tuesday 24 April 2018',
      'All starting at 5.00 p.m.',
    ]);
  });

  it('says each time where they differ', () => {
    const lines = printedMeetings([
      { date: '2018-01-23', time: '17:30' },
      { date: '2018-03-13', time: '12:00' },
    ]);

    expect(lines).toEqual(['Tuesday 23 January 2018 at 5.30 p.m.', 'Tuesday 13 March 2018 at 12.00 noon']);
  });

  it('keeps a single meeting on one line, and says nothing of none', () => {
    expect(printedMeetings([{ date: '2018-01-23', time: '17:30' }])).toEqual(['Tuesday 23 January 2018 at 5.30 p.m.']);
    expect(printedMeetings([])).toEqual([]);
  });
});

it('names the month once for each run of days', () => {
  expect(daysByName(['2026-12-31', '2027-01-04', '2027-01-05'])).toBe('Thu 31 December, Mon 4, Tue 5 January');
  expect(daysByName([])).toBe('');
});
