import { describe, expect, it } from '@jest/globals';
import { type BadgeQuestion, clearDaysBadge } from '../../../src/domain/calendar/clear-days-badge.js';
import { ENGLAND_BANK_HOLIDAYS } from './england-bank-holidays.js';

const FIVE = '5 clear days: Tue 17, Wed 18, Thu 19, Fri 20, Mon 23 October';
const at = (date: string, time = '10:00') => ({ date, time });
const badge = (changes: Partial<BadgeQuestion>) =>
  clearDaysBadge({
    partVaApplies: true,
    meetingOn: '2017-10-24',
    required: 5,
    officesClose: '17:00',
    dayCount: { profile: 'PRINCIPAL', holidays: ENGLAND_BANK_HOLIDAYS },
    convened: null,
    published: null,
    now: at('2017-10-16'),
    ...changes,
  });

describe('before publication', () => {
  it.each([
    ['2017-10-11', '10:00', 'in-time', `Publish by Monday 16 October 2017 (${FIVE}); 3 working days left`],
    ['2017-10-14', '10:00', 'in-time', `Publish by Monday 16 October 2017 (${FIVE}); 1 working day left`],
    ['2017-10-16', '17:00', 'last-day', `Publish today, the last day for ${FIVE}`],
    [
      '2017-10-16',
      '17:01',
      'late',
      'The last day to publish was Monday 16 October 2017; publishing now leaves 4 clear days: Wed 18, Thu 19, Fri 20, ' +
        'Mon 23 October; 5 are required',
    ],
    ['2017-10-24', '09:00', 'late', `The last day to publish was Monday 16 October 2017, for ${FIVE}`],
  ])('on %s at %s: %s', (date, time, status, text) => {
    expect(badge({ now: at(date, time) })).toEqual({ status, text });
  });
});

describe('where the offices are shut between Christmas and New Year', () => {
  const closures = new Set(['2026-12-24', '2026-12-29', '2026-12-30', '2026-12-31']);
  const dayCount = { profile: 'PRINCIPAL', holidays: ENGLAND_BANK_HOLIDAYS, closures } as const;
  const january = { meetingOn: '2027-01-05', dayCount };
  const FIVE_OF_LAW = '5 clear days: Thu 24, Tue 29, Wed 30, Thu 31 December, Mon 4 January';
  const ONE = 'counted without closures: 1 clear day: Mon 4 January; 5 are required';
  const PAST = 'The last day to publish was Thursday 17 December 2026; publishing now leaves';

  it.each([
    ['2026-12-17', 'last-day', /^Publish today, the last day for 5 clear days: Fri 18, /],
    ['2026-12-23', 'closures', `${PAST} ${FIVE_OF_LAW}; ${ONE}`],
    ['2026-12-24', 'late', `${PAST} no clear days; 5 are required`],
  ])('publishing on %s: %s', (today, status, text) => {
    const found = badge({ ...january, now: at(today) });

    expect(found.status).toBe(status);
    expect(found.text).toMatch(text);
  });

  it.each([
    ['2026-12-17', 'in-time', /^5 clear days: Fri 18, /],
    ['2026-12-23', 'closures', `${FIVE_OF_LAW}; ${ONE}`],
    ['2026-12-29', 'late', 'Late: no clear days; 5 are required'],
  ])('published on %s: %s', (day, status, text) => {
    const found = badge({ ...january, published: at(day) });

    expect(found.status).toBe(status);
    expect(found.text).toMatch(text);
  });
});

describe('after publication', () => {
  it.each([
    ['2017-10-16', 'in-time', FIVE],
    ['2017-10-17', 'late', 'Late: 4 clear days: Wed 18, Thu 19, Fri 20, Mon 23 October; 5 are required'],
    ['2017-10-23', 'late', 'Late: no clear days; 5 are required'],
    ['2017-09-04', 'in-time', '35 clear days'],
  ])('on %s: %s', (date, status, text) => {
    expect(badge({ published: at(date) })).toEqual({ status, text });
  });
});

describe('other meetings', () => {
  it('ask for no clear days outside Part VA', () => {
    expect(badge({ partVaApplies: false }).status).toBe('none-asked');
  });

  it.each([
    [null, 'short-notice'],
    [at('2017-10-19', '10:05'), 'short-notice'],
    [at('2017-10-20'), 'late'],
  ])('run from the call where they are called at short notice: %j, %s', (published, status) => {
    expect(badge({ convened: at('2017-10-19'), published }).status).toBe(status);
  });
});
