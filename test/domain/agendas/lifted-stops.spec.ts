import { describe, expect, it } from '@jest/globals';
import { PUBLIC_READER, type Reader } from '../../../src/domain/access/roles.js';
import type { Finding } from '../../../src/domain/agendas/checked-agenda.js';
import { liftStop, standingStops } from '../../../src/domain/agendas/lifted-stops.js';
import { NotAllowed, RuleBroken } from '../../../src/domain/errors.js';

const LATE: Finding = { level: 'stop', code: 'too-few-clear-days', message: 'Four clear days.', lawRef: 's.100B(3)' };
const SILENT: Finding = { ...LATE, code: 'background-papers-blank', entryId: 'entry 9', paperId: 'paper' };
const SILENT_TOO: Finding = { ...SILENT, paperId: 'another paper' };
const WARNING: Finding = { ...LATE, level: 'warning', code: 'paper-missing' };
const MONITORING_OFFICER: Reader = { ...PUBLIC_READER, personId: 'mo', roles: ['monitoring-officer'] };
const PROPER_OFFICER: Reader = { ...PUBLIC_READER, personId: 'po', roles: ['proper-officer'] };
const CLERK: Reader = { ...PUBLIC_READER, personId: 'clerk', roles: ['clerk', 'administrator'], clerkOf: 'all' };

describe('a stop', () => {
  it('holds until it is lifted, and a warning never holds', () => {
    expect(standingStops([LATE, SILENT, WARNING], [])).toEqual([LATE, SILENT]);
  });

  it.each([
    ['monitoring officer', MONITORING_OFFICER],
    ['proper officer', PROPER_OFFICER],
  ])('is lifted by the %s with a reason, alone', (_, officer) => {
    const lifted = liftStop(officer, SILENT, ' The author is away; none are known. ');

    expect(lifted.reason).toBe('The author is away; none are known.');
    expect(standingStops([LATE, SILENT, SILENT_TOO], [lifted])).toEqual([LATE, SILENT_TOO]);
  });

  it('is not lifted by a clerk or an administrator', () => {
    expect(() => liftStop(CLERK, LATE, 'It is urgent.')).toThrow(NotAllowed);
  });

  it.each(['  ', 'no', 'urgent'])('is not lifted for “%s”', (reason) => {
    expect(() => liftStop(MONITORING_OFFICER, LATE, reason)).toThrow(RuleBroken);
  });
});
