import { describe, expect, it } from '@jest/globals';
import { checkAgenda } from '../../../src/domain/agendas/publication-checks.js';
import { shortNoticeInWords } from '../../../src/domain/calendar/short-notice.js';
import { agenda, entry } from './agenda-to-check.js';

const called = { meetingOn: '2026-11-19', today: '2026-11-16', convened: { date: '2026-11-16', time: '10:00' } };
const found = (changes: Parameters<typeof agenda>[0]) => checkAgenda(agenda({ ...called, ...changes }));

/** LAW A11: called on Monday 16 November 2026 at 10.00 a.m. for Thursday 19 November. */
describe('the papers of a meeting called at short notice (LGA 1972, s.100B(3)-(4))', () => {
  it.each([
    ['five minutes after the call', '2026-11-16', '10:05', []],
    ['in the last minute of that day', '2026-11-16', '17:00', []],
    ['after the offices have closed', '2026-11-16', '17:01', ['warning too-few-clear-days']],
    ['on the next day', '2026-11-17', '09:00', ['warning too-few-clear-days']],
  ])('that go up %s: %s %s', (_, date, time, findings) => {
    const answer = found({ publishedAt: [{ date, time }] });

    expect(answer.map(({ level, code }) => `${level} ${code}`)).toEqual(findings);
  });

  it('are warned of by name, with the day they should have been out', () => {
    const [finding] = found({ publishedAt: [{ date: '2026-11-17', time: '09:00' }] });

    expect(finding?.message).toBe(
      'Papers published on Tuesday 17 November 2026 have 1 clear day: Wed 18 November. The meeting was called at ' +
        'short notice on Monday 16 November 2026, and its papers should have been out then.',
    );
  });

  it('stop the same agenda where the meeting was not called at short notice', () => {
    const [finding] = found({ convened: null, publishedAt: [{ date: '2026-11-16', time: '10:05' }] });

    expect(finding).toMatchObject({ level: 'stop', code: 'too-few-clear-days' });
  });

  it.each([
    ['2026-11-16', []],
    ['2026-11-17', ['item-too-late']],
  ])('hold the items that were on the agenda when it was called, one added on %s: %s', (addedOn, codes) => {
    const publishedAt = [{ date: '2026-11-16', time: '10:05' }];

    expect(found({ publishedAt, entries: [entry('6', { addedOn })] }).map(({ code }) => code)).toEqual(codes);
  });
});

describe('a call at short notice in words', () => {
  const at = { date: '2026-11-16', time: '10:00' };
  const call = 'This meeting was called at short notice on Monday 16 November 2026, 10.00 a.m.';

  it.each([
    [{ at, by: 'the chair', because: 'A court order.' }, `${call}, by the chair. Reason: A court order.`],
    [{ at, by: null, because: null }, `${call}.`],
  ])('%j', (shortNotice, words) => {
    expect(shortNoticeInWords(shortNotice)).toBe(words);
  });
});
