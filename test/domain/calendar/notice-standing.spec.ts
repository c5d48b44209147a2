import { describe, expect, it } from '@jest/globals';
import type { LocalTime } from '../../../src/domain/calendar/clear-days.js';
import { noticeInShort, noticeStanding, type NoticeQuestion } from '../../../src/domain/calendar/notice-standing.js';
import { ENGLAND_BANK_HOLIDAYS } from './england-bank-holidays.js';

const NONE = { web: null, officeNotice: null, inspection: null, summons: null };
const question = (changes: Partial<NoticeQuestion> = {}): NoticeQuestion => ({
  meetingOn: '2026-10-12',
  required: 5,
  officesClose: '17:00',
  dayCount: { profile: 'PRINCIPAL', holidays: ENGLAND_BANK_HOLIDAYS },
  convened: null,
  isFullCouncil: false,
  ...changes,
});
const at = (date: string, time = '10:00'): LocalTime => ({ date, time });

describe('the acts of notice (LGA 1972, ss.100A(6)(a) and 100B)', () => {
  it('are counted one by one, and the latest decides: web on Friday, office notice on Monday', () => {
    const times = { ...NONE, web: at('2026-10-02'), officeNotice: at('2026-10-05') };

    const { acts, latest, isShort } = noticeStanding(times, question());

    expect(acts.map(({ act, days, isShort: short }) => [act, days.length, short])).toEqual([
      ['web', 5, false],
      ['officeNotice', 4, true],
      ['inspection', 0, false],
      ['summons', 0, false],
    ]);
    expect([latest?.act, isShort]).toEqual(['officeNotice', true]);
  });

  it('decide nothing while none is recorded', () => {
    expect(noticeStanding(NONE, question())).toMatchObject({ latest: null, isShort: false });
  });
});

describe('the acts in short', () => {
  it.each([
    [
      { ...NONE, web: at('2026-10-02') },
      'web: 5; office notice not yet recorded; inspection not yet recorded; summons not yet recorded',
    ],
    [
      {
        web: at('2026-10-02'),
        officeNotice: at('2026-10-05'),
        inspection: at('2026-10-01'),
        summons: at('2026-10-12'),
      },
      'web: 5; office notice: 4; inspection: 6; summons: 0',
    ],
  ])('%j', (times, words) => {
    expect(noticeInShort(noticeStanding(times, question()))).toBe(words);
  });
});

describe('a meeting called on Monday for Thursday (s.100B(3)-(4))', () => {
  const called = question({ meetingOn: '2026-11-19', convened: at('2026-11-16') });

  it.each([
    ['five minutes later', at('2026-11-16', '10:05'), false],
    ['on Tuesday', at('2026-11-17'), true],
  ])('has papers that are too late when they go up %s: %s', (_, web, isShort) => {
    expect(noticeStanding({ ...NONE, web }, called).isShort).toBe(isShort);
  });

  it('keeps the five days of the summons where it is the council that meets', () => {
    const summons = { ...NONE, summons: at('2026-11-16') };

    expect(noticeStanding(summons, called).isShort).toBe(false);
    expect(noticeStanding(summons, { ...called, isFullCouncil: true }).isShort).toBe(true);
  });
});
