import { describe, expect, it } from '@jest/globals';
import { draftMinutesTitle, type MeetingToName } from '../../../src/domain/agendas/minutes-title.js';

const own = (day: string): MeetingToName => ({ day, otherPanel: null });
const of = (otherPanel: string, day: string): MeetingToName => ({ day, otherPanel });

describe('the title of minutes to approve', () => {
  it.each([
    ['one meeting', [own('2017-08-22')], 'Minutes of the previous meeting held on 22nd August, 2017'],
    [
      'two of a year',
      [own('2017-11-14'), own('2017-10-31')],
      'Minutes of the previous meetings held on 31st October and 14th November, 2017',
    ],
    [
      'two of two years',
      [own('2017-12-12'), own('2018-01-23')],
      'Minutes of the previous meetings held on 12th December, 2017 and 23rd January, 2018',
    ],
    [
      'one of a predecessor',
      [of('Looked After Children Panel', '2017-03-01')],
      'Minutes of the meeting of the Looked After Children Panel held on 1st March, 2017',
    ],
    [
      'one of its own and one of a predecessor',
      [own('2017-08-22'), of('LAC Panel', '2017-03-03')],
      'Minutes of the previous meeting held on 22nd August, 2017 and of the meeting of the LAC Panel held on 3rd March, 2017',
    ],
    ['none', [], 'Minutes of the previous meeting'],
  ])('names %s', (_, meetings, title) => {
    expect(draftMinutesTitle(meetings)).toBe(title);
  });

  it.each([
    [
      'Minutes and matters arising from the previous meeting',
      'Minutes and matters arising from the previous meeting held on 22nd August, 2017',
    ],
    ['Minutes and matters arising', 'Minutes and matters arising'],
  ])('goes on from what the panel prints: %s', (opening, title) => {
    expect(draftMinutesTitle([own('2017-08-22')], opening)).toBe(title);
  });
});
