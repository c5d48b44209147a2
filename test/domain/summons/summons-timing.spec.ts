import { describe, expect, it } from '@jest/globals';
import { instantOf } from '../../../src/domain/calendar/london-time.js';
import {
  reasonForLateSummons,
  summonedAt,
  summonsTiming,
  type SummonsTiming,
} from '../../../src/domain/summons/summons-timing.js';
import { ENGLAND_BANK_HOLIDAYS } from '../calendar/england-bank-holidays.js';

const count = { profile: 'PRINCIPAL' as const, holidays: ENGLAND_BANK_HOLIDAYS };

function timing(at: string, meetingOn: string, closures: string[] = []): SummonsTiming {
  const [date = '', time = ''] = at.split(' ');
  const dayCount = closures.length === 0 ? count : { ...count, closures: new Set(closures) };
  return summonsTiming({ date, time }, { meetingOn, required: 5, officesClose: '17:00', dayCount });
}

describe('a summons to a meeting of the council', () => {
  it.each([
    // LAW B2: Council on Wednesday 24 February 2027.
    ['2027-02-16 10:00', '2027-02-24', '2027-02-16', 5, false],
    ['2027-02-17 10:00', '2027-02-24', '2027-02-16', 4, true],
    // After the offices close it counts from the next working day (A3).
    ['2027-02-16 17:00', '2027-02-24', '2027-02-16', 5, false],
    ['2027-02-16 17:01', '2027-02-24', '2027-02-16', 4, true],
    ['2027-02-13 09:00', '2027-02-24', '2027-02-16', 6, false],
    // LAW E2 and E3: a week before a Monday is late.
    ['2026-10-02 12:00', '2026-10-12', '2026-10-02', 5, false],
    ['2026-10-05 09:00', '2026-10-12', '2026-10-02', 4, true],
    // LAW E12 and E13: the coronation was on Monday 8 May 2023.
    ['2023-05-05 09:00', '2023-05-16', '2023-05-05', 5, false],
    ['2023-05-08 09:00', '2023-05-16', '2023-05-05', 4, true],
    // LAW E21: the bank holiday is the day before the meeting.
    ['2026-05-15 16:59', '2026-05-26', '2026-05-15', 5, false],
    ['2027-02-24 09:00', '2027-02-24', '2027-02-16', 0, true],
  ])('sent at %s for %s: last day %s, %i clear days, late %s', (at, meetingOn, lastDay, days, isLate) => {
    const given = timing(at, meetingOn);

    expect([given.lastDay, given.days.length, given.isShort]).toEqual([lastDay, days, isLate]);
  });

  it('is short by days on which the offices are shut as a caution only (A7)', () => {
    const given = timing('2026-12-23 09:00', '2027-01-05', ['2026-12-24', '2026-12-29', '2026-12-30', '2026-12-31']);

    expect([given.lastDay, given.isShort, given.isShortByClosures]).toEqual(['2026-12-17', false, true]);
  });
});

describe('the reason of a late summons', () => {
  const late = timing('2027-02-17 10:00', '2027-02-24');
  const inTime = timing('2027-02-16 10:00', '2027-02-24');

  it.each([undefined, '', 'urgent', '  late     '])('is asked for: %j is none', (reason) => {
    expect(() => reasonForLateSummons(late, reason)).toThrow('Say why this summons is late, in 10 characters or more');
  });

  it('is kept without the spaces around it', () => {
    expect(reasonForLateSummons(late, ' The precept came late. ')).toBe('The precept came late.');
  });

  it('is not kept where none is owed', () => {
    expect(reasonForLateSummons(inTime, 'The precept came late.')).toBeNull();
  });
});

describe('when a summons has gone out to everybody', () => {
  const at = (time: string) => instantOf({ date: '2027-02-16', time });
  const instant = (time: string | null) => (time === null ? null : at(time));
  const mail = (sent: string | null, served: string | null = null) => ({
    sentAt: instant(sent),
    servedAt: instant(served),
  });
  const paper = (time: string | null) => ({ sentAt: null, servedAt: instant(time) });

  it.each([
    ['when the last mail left, where all are mails', [mail('10:06'), mail('10:09'), mail('10:07')], '10:09'],
    ['not before the last mail has left', [mail('10:06'), mail(null)], null],
    ['not before the last paper is served', [mail('10:06'), paper('11:00'), paper(null)], null],
    ['when the last paper was served', [mail('10:06'), paper('15:00'), paper('11:00')], '15:00'],
    ['when a mail left after the papers were served', [mail('16:30'), paper('15:00')], '16:30'],
    ['when the paper was served after a mail that failed', [mail(null, '16:00')], '16:00'],
    ['when the paper was served, though the mail left later', [mail('17:00', '16:00')], '16:00'],
    ['never, where the council has no members', [], null],
  ])('is %s', (_case, services, time) => {
    expect(summonedAt(services)).toBe(instant(time));
  });
});
