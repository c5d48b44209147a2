import { describe, expect, it } from '@jest/globals';
import { yearlyDuty } from '../../../src/domain/work-programme/yearly-duty.js';

describe('what a statute wants once in twelve months (LAW G5)', () => {
  it.each([
    ['2026-01-20', null, '2026-09-30', '2027-01-20', false],
    ['2026-01-20', null, '2026-10-01', '2027-01-20', true],
    ['2026-01-20', null, '2027-02-01', '2027-01-20', true],
    ['2026-01-20', '2027-01-20', '2026-11-01', '2027-01-20', false],
    ['2026-01-20', '2027-01-21', '2026-11-01', '2027-01-20', true],
    ['2024-02-29', null, '2024-11-01', '2025-02-28', true],
    ['2026-06-02', null, '2027-02-28', '2027-06-02', false],
  ])('came on %s, is planned for %s: on %s it is due by %s', (lastOn, plannedOn, today, by, isPressing) => {
    expect(yearlyDuty(lastOn, plannedOn, today)).toEqual({ by, isPressing });
  });
});
