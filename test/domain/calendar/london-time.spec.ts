import { expect, it } from '@jest/globals';
import { instantOf, londonDay, londonTime } from '../../../src/domain/calendar/london-time.js';

it.each([
  ['in winter', '2017-12-12T14:00:00.000Z', '2017-12-12', '14:00'],
  ['in summer', '2017-10-24T16:00:00.000Z', '2017-10-24', '17:00'],
  ['at midnight in summer', '2026-10-02T23:00:00.000Z', '2026-10-03', '00:00'],
  ['just before the clocks go back', '2017-10-29T00:59:00.000Z', '2017-10-29', '01:59'],
  ['just after the clocks went forward', '2018-03-25T01:00:00.000Z', '2018-03-25', '02:00'],
  ['on the last evening of a year', '2026-12-31T23:59:00.000Z', '2026-12-31', '23:59'],
])('reads an instant %s and writes it back', (_, instant, date, time) => {
  expect(londonTime(instant)).toEqual({ date, time });
  expect(instantOf({ date, time })).toBe(instant);
  expect(londonDay(instant)).toBe(date);
});

it('means the first of the two hours when the clocks go back', () => {
  expect(londonTime('2017-10-29T01:30:00.000Z')).toEqual({ date: '2017-10-29', time: '01:30' });
  expect(instantOf({ date: '2017-10-29', time: '01:30' })).toBe('2017-10-29T00:30:00.000Z');
});

it('moves a time that the clocks leave out on by an hour', () => {
  const instant = instantOf({ date: '2018-03-25', time: '01:30' });

  expect(londonTime(instant)).toEqual({ date: '2018-03-25', time: '02:30' });
});
