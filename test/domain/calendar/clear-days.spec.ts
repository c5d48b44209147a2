import { describe, expect, it } from '@jest/globals';
import {
  clearDaysBetween,
  CLEAR_DAYS_REQUIRED,
  effectivePublication,
  isCountedDay,
  latestAct,
  latestPublication,
  type DayCount,
} from '../../../src/domain/calendar/clear-days.js';
import { londonTime } from '../../../src/domain/calendar/london-time.js';
import { daysByName } from '../../../src/domain/calendar/printed-meetings.js';
import { ENGLAND_BANK_HOLIDAYS } from './england-bank-holidays.js';
import { WORKED_EXAMPLES } from './worked-examples.js';

const FIVE = CLEAR_DAYS_REQUIRED.englishPrincipal;
const PRINCIPAL: DayCount = { profile: 'PRINCIPAL', holidays: ENGLAND_BANK_HOLIDAYS };
const STRICT: DayCount = { ...PRINCIPAL, profile: 'STRICT' };
const PARISH: DayCount = { ...PRINCIPAL, profile: 'PARISH' };

describe('five clear days', () => {
  it.each(WORKED_EXAMPLES)('finds the last day and names the days counted: %s', (_, meeting, latest, counted) => {
    expect(latestPublication(meeting, FIVE, PRINCIPAL)).toBe(latest);
    expect(daysByName(clearDaysBetween(latest, meeting, PRINCIPAL))).toBe(counted);
    expect(clearDaysBetween(latest, meeting, PRINCIPAL)).toHaveLength(FIVE);
  });

  it.each([
    ['one week before a Monday meeting', '2026-10-05', '2026-10-12', 'Tue 6, Wed 7, Thu 8, Fri 9 October'],
    ['on Christmas Eve', '2026-12-24', '2027-01-05', 'Tue 29, Wed 30, Thu 31 December, Mon 4 January'],
  ])('has only four when published %s', (_, published, meeting, counted) => {
    expect(daysByName(clearDaysBetween(published, meeting, PRINCIPAL))).toBe(counted);
    expect(clearDaysBetween(published, meeting, PRINCIPAL)).toHaveLength(4);
  });

  it('counts two days, not four, on the facts of Elitestone', () => {
    const counted = clearDaysBetween('1990-04-26', '1990-05-01', PRINCIPAL);

    expect(daysByName(counted)).toBe('Fri 27, Mon 30 April');
  });

  it('asks for notice by 6 October of a meeting on 14 October 2026', () => {
    expect(latestPublication('2026-10-14', FIVE, PRINCIPAL)).toBe('2026-10-06');
  });

  it('counts no day when papers go out on the day of the meeting or after it', () => {
    expect(clearDaysBetween('2026-10-12', '2026-10-12', PRINCIPAL)).toEqual([]);
    expect(clearDaysBetween('2026-10-13', '2026-10-12', PRINCIPAL)).toEqual([]);
  });

  it('loses a day of a published agenda when a new holiday is proclaimed', () => {
    const before = new Set([...ENGLAND_BANK_HOLIDAYS].filter((day) => day !== '2022-09-19'));

    expect(clearDaysBetween('2022-09-14', '2022-09-22', { ...PRINCIPAL, holidays: before })).toHaveLength(5);
    expect(clearDaysBetween('2022-09-14', '2022-09-22', PRINCIPAL)).toHaveLength(4);
  });
});

describe('the day on which papers count as published', () => {
  it.each([
    ['on a Friday in office hours', '2026-10-02', '10:00', '2026-10-02'],
    ['as the offices close', '2026-10-02', '17:00', '2026-10-02'],
    ['a minute after they close', '2026-10-02', '17:01', '2026-10-05'],
    ['on a Friday evening', '2026-10-02', '18:30', '2026-10-05'],
    ['on a Saturday morning', '2026-10-03', '10:00', '2026-10-05'],
    ['on a bank holiday', '2023-05-08', '09:00', '2023-05-09'],
    ['on the evening before Christmas', '2026-12-24', '19:00', '2026-12-29'],
  ])('%s', (_, date, time, effective) => {
    expect(effectivePublication({ date, time }, '17:00', PRINCIPAL)).toBe(effective);
  });

  it('leaves four days when papers for a Monday go up on the Friday evening ten days before', () => {
    const published = effectivePublication({ date: '2026-10-02', time: '18:30' }, '17:00', PRINCIPAL);

    expect(clearDaysBetween(published, '2026-10-12', PRINCIPAL)).toHaveLength(4);
  });

  it('leaves four days when papers go up on the coronation', () => {
    const published = effectivePublication({ date: '2023-05-08', time: '12:00' }, '17:00', PRINCIPAL);

    expect(daysByName(clearDaysBetween(published, '2023-05-16', PRINCIPAL))).toBe('Wed 10, Thu 11, Fri 12, Mon 15 May');
  });

  it('goes by the day in London, not by the day in UTC', () => {
    const at = londonTime('2026-10-02T23:30:00.000Z');

    expect(at).toEqual({ date: '2026-10-03', time: '00:30' });
    expect(effectivePublication(at, '17:00', PRINCIPAL)).toBe('2026-10-05');
  });

  it('takes the latest of the four acts of notice', () => {
    const website = { date: '2026-10-02', time: '10:00' };
    const officeNotice = { date: '2026-10-05', time: '09:00' };

    const latest = latestAct([officeNotice, website]);

    expect(latest).toEqual(officeNotice);
    expect(clearDaysBetween('2026-10-05', '2026-10-12', PRINCIPAL)).toHaveLength(4);
    expect(latestAct([])).toBeNull();
  });
});

describe('other ways of counting', () => {
  it('goes back to 17 December when the offices shut from Christmas to New Year', () => {
    const closures = new Set(['2026-12-24', '2026-12-29', '2026-12-30', '2026-12-31']);

    expect(latestPublication('2027-01-05', FIVE, { ...PRINCIPAL, closures })).toBe('2026-12-17');
  });

  it.each([
    ['Christmas', '2027-01-05', '2026-12-21'],
    ['Easter', '2026-04-09', '2026-03-26'],
  ])('leaves out the days beside %s when counting strictly', (_, meeting, latest) => {
    expect(latestPublication(meeting, FIVE, STRICT)).toBe(latest);
  });

  it.each([
    ['a Saturday', '2026-10-10', true],
    ['a Sunday', '2026-10-11', false],
    ['a bank holiday', '2026-08-31', false],
  ])('counts Saturdays in a parish: %s', (_, day, counts) => {
    expect(isCountedDay(day, PARISH)).toBe(counts);
  });

  it('lets a parish publish on a Thursday for the Tuesday after', () => {
    const counted = clearDaysBetween('2026-10-08', '2026-10-13', PARISH);

    expect(daysByName(counted)).toBe('Fri 9, Sat 10, Mon 12 October');
    expect(latestPublication('2026-10-13', CLEAR_DAYS_REQUIRED.englishParish, PARISH)).toBe('2026-10-08');
  });
});
