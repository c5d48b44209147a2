import { describe, expect, it } from '@jest/globals';
import { keyDatesOf, USUAL_HABITS } from '../../../src/domain/calendar/key-dates.js';
import { ENGLAND_BANK_HOLIDAYS } from './england-bank-holidays.js';

const COUNT = { profile: 'PRINCIPAL', holidays: ENGLAND_BANK_HOLIDAYS } as const;
const COMPUTED = { agendaSetting: null, reportDeadline: null, chairsClearance: null, publication: null };

describe('the key dates of a meeting', () => {
  it('are so many working days before the last day of publication', () => {
    const dates = keyDatesOf('2017-10-16', COMPUTED, USUAL_HABITS, COUNT);

    expect(Object.values(dates).map(({ day }) => day)).toEqual([
      '2017-09-25',
      '2017-10-09',
      '2017-10-12',
      '2017-10-16',
    ]);
    expect(Object.values(dates).some(({ isChosen }) => isChosen)).toBe(false);
  });

  it('leave out bank holidays', () => {
    expect(keyDatesOf('2018-01-03', COMPUTED, USUAL_HABITS, COUNT).reportDeadline.day).toBe('2017-12-22');
  });

  it('stay where the clerk has put them, and follow a day of publication that was chosen', () => {
    const chosen = { ...COMPUTED, reportDeadline: '2017-10-06', publication: '2017-10-13' };

    const dates = keyDatesOf('2017-10-16', chosen, USUAL_HABITS, COUNT);

    expect(dates.reportDeadline).toEqual({ day: '2017-10-06', isChosen: true });
    expect(dates.chairsClearance).toEqual({ day: '2017-10-11', isChosen: false });
  });
});
