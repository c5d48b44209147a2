import { describe, expect, it } from '@jest/globals';
import { findOutOfOrder } from '../../../src/domain/calendar/key-date-order.js';
import { KEY_DATES, type KeyDate, type KeyDatesToKeep } from '../../../src/domain/calendar/key-dates.js';

const COMPUTED = {
  agendaSetting: '2017-09-25',
  reportDeadline: '2017-10-09',
  chairsClearance: '2017-10-12',
  publication: '2017-10-16',
};

function keyDatesWith(chosen: Partial<Record<KeyDate, string>>): KeyDatesToKeep {
  const days = { ...COMPUTED, ...chosen };
  const entries = KEY_DATES.map((key) => [key, { day: days[key], isChosen: key in chosen }] as const);
  return Object.fromEntries(entries) as KeyDatesToKeep;
}

const firstProblem = (chosen: Partial<Record<KeyDate, string>>) => findOutOfOrder(keyDatesWith(chosen), '2017-10-24');

describe('key dates', () => {
  it.each([
    {},
    { agendaSetting: '2017-10-09' },
    { chairsClearance: '2017-10-16', publication: '2017-10-16' },
    { publication: '2017-10-24' },
  ])('follow each other in %j', (chosen) => {
    expect(firstProblem(chosen)).toBeNull();
  });

  it.each([
    [{ agendaSetting: '2017-10-10' }, 'agendaSetting', 'agendaSetting', 'reportDeadline', '2017-10-09'],
    [{ reportDeadline: '2017-09-22' }, 'reportDeadline', 'agendaSetting', 'reportDeadline', '2017-09-22'],
    [
      { reportDeadline: '2017-10-11', chairsClearance: '2017-10-10' },
      'reportDeadline',
      'reportDeadline',
      'chairsClearance',
      '2017-10-10',
    ],
    [{ chairsClearance: '2017-10-17' }, 'chairsClearance', 'chairsClearance', 'publication', '2017-10-16'],
    [{ publication: '2017-10-25' }, 'publication', 'publication', 'meeting', '2017-10-24'],
  ])('are out of order in %j, and the chosen day is to be mended', (days, chosen, earlier, later, laterDay) => {
    expect(firstProblem(days)).toEqual({ chosen, earlier, later, laterDay });
  });

  it('are left to the council’s habits where nobody has chosen', () => {
    const habits = keyDatesWith({});
    const odd = { ...habits, reportDeadline: { day: '2017-10-13', isChosen: false } };

    expect(findOutOfOrder(odd, '2017-10-24')).toBeNull();
  });
});
