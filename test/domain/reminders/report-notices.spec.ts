import { describe, expect, it } from '@jest/globals';
import { reportAskedOn } from '../../../src/domain/reminders/report-notices.js';

/** Monday 9 October 2017 is the last day for reports; three working days before it is Wednesday 4 October. */
const DEADLINE = '2017-10-09';
const COUNT = { profile: 'PRINCIPAL' as const, holidays: new Set<string>() };

describe('an author is asked for a report', () => {
  it.each([
    ['not four working days before', '2017-10-03', null],
    ['three working days before', '2017-10-04', '2017-10-04'],
    ['by the same notice until the last day', '2017-10-06', '2017-10-04'],
    ['by another on the last day', '2017-10-09', '2017-10-09'],
    ['by that one for a week, where it could not go out', '2017-10-16', '2017-10-09'],
    ['not any longer', '2017-10-17', null],
  ])('%s', (_case, day, asked) => {
    expect(reportAskedOn(DEADLINE, day, COUNT)).toBe(asked);
  });
});
