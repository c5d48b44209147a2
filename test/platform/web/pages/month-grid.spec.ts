import { describe, expect, it } from '@jest/globals';
import { cutShort, monthGrid, monthSteps } from '../../../../src/platform/web/pages/month-grid.js';

const meeting = { time: '5.00 p.m.', title: 'Corporate Parenting Panel', href: '/meetings/1', isOff: false };

describe('a month that a page cannot hold', () => {
  it('says so, and only then', () => {
    expect(cutShort('2017-10', 999)).toBeNull();
    expect(cutShort('2017-10', 1000)).toBe(
      'Only the first 1,000 meetings in October 2017 are shown here. The list has all of them.',
    );
  });
});

describe('a month as a grid', () => {
  const grid = monthGrid('2017-10', {
    today: '2017-10-16',
    notes: new Map([
      ['2017-10-24', ['Recess: Half term']],
      ['2017-11-01', ['Recess: Half term']],
    ]),
    entries: [
      { ...meeting, day: '2017-10-24' },
      { ...meeting, day: '2017-11-01' },
    ],
  });
  const dayOf = (day: string) => grid.weeks.flat().find((each) => each.day === day);

  it('has whole weeks from Monday to Sunday', () => {
    expect(grid.weekdays).toEqual(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);
    expect(grid.weeks.map((week) => week.map(({ number }) => number))).toEqual([
      [25, 26, 27, 28, 29, 30, 1],
      [2, 3, 4, 5, 6, 7, 8],
      [9, 10, 11, 12, 13, 14, 15],
      [16, 17, 18, 19, 20, 21, 22],
      [23, 24, 25, 26, 27, 28, 29],
      [30, 31, 1, 2, 3, 4, 5],
    ]);
  });

  it('puts things on their days, and none on those of other months', () => {
    expect(dayOf('2017-10-24')).toMatchObject({ notes: ['Recess: Half term'], entries: [{ time: '5.00 p.m.' }] });
    expect(dayOf('2017-11-01')).toMatchObject({ isOutside: true, notes: [], entries: [] });
  });

  it('marks today alone', () => {
    const marked = grid.weeks.flat().filter(({ isToday }) => isToday);

    expect(marked.map(({ day }) => day)).toEqual(['2017-10-16']);
  });
});

describe('the steps from month to month', () => {
  it('end where nothing is further on', () => {
    expect(monthSteps(['2017-12', null], (month) => `/months/${month}`)).toEqual({
      previous: { text: 'December 2017', href: '/months/2017-12' },
      next: null,
    });
  });
});
