import { describe, expect, it } from '@jest/globals';
import { type BriefDue, briefDue, USUAL_BRIEFS } from '../../../src/domain/reminders/brief-due.js';

/** Agenda setting on Monday 13 November 2017, the meeting on Tuesday 12 December at 10.30 a.m. */
const MEETING = { agendaSettingOn: '2017-11-13', day: '2017-12-12', startsAt: '10:30' };
const COUNT = { profile: 'PRINCIPAL' as const, holidays: new Set<string>() };
const AGENDA: BriefDue = { occasion: 'agenda-setting', before: '2017-11-13', from: '2017-11-08' };
const LAST: BriefDue = { occasion: 'meeting', before: '2017-12-12', from: '2017-12-08' };

describe('the chair’s brief goes out', () => {
  it.each([
    ['not four working days before agenda setting', '2017-11-07', '09:00', null],
    ['three working days before it', '2017-11-08', '09:00', AGENDA],
    ['late rather than never, on a day in between', '2017-11-10', '09:00', AGENDA],
    ['even on the day of agenda setting', '2017-11-13', '09:00', AGENDA],
    ['not once the agenda is settled', '2017-11-14', '09:00', null],
    ['two working days before the meeting', '2017-12-08', '09:00', LAST],
    ['on the day before it, where it was missed', '2017-12-11', '09:00', LAST],
    ['on its day, as long as it has not begun', '2017-12-12', '10:29', LAST],
    ['not once it has begun', '2017-12-12', '10:30', null],
    ['not when it is over', '2017-12-13', '09:00', null],
  ])('%s', (_case, date, time, due) => {
    expect(briefDue(MEETING, USUAL_BRIEFS, { date, time }, { count: COUNT, quiet: [] })).toEqual(due);
  });

  it.each([
    ['a holiday is no working day', { holidays: new Set(['2017-12-08']) }, {}, '2017-12-07', '2017-12-07'],
    ['the panel’s own days', {}, { briefBeforeMeeting: 5 }, '2017-12-05', '2017-12-05'],
  ])('by the council’s calendar and the panel’s settings: %s', (_case, days, times, date, from) => {
    const due = briefDue(
      MEETING,
      { ...USUAL_BRIEFS, ...times },
      { date, time: '09:00' },
      around({ ...COUNT, ...days }),
    );

    expect(due).toEqual({ ...LAST, from });
  });

  it('once where both fall together, as for a meeting called at short notice', () => {
    const short = { ...MEETING, agendaSettingOn: '2017-12-11' };

    expect(briefDue(short, USUAL_BRIEFS, { date: '2017-12-07', time: '09:00' }, around(COUNT))?.occasion).toBe(
      'agenda-setting',
    );
    expect(briefDue(short, USUAL_BRIEFS, { date: '2017-12-08', time: '09:00' }, around(COUNT))).toEqual(LAST);
  });

  it('not in a recess, and after it while the meeting is ahead', () => {
    const quiet = [{ from: '2017-12-04', to: '2017-12-08' }];
    const on = (date: string) => briefDue(MEETING, USUAL_BRIEFS, { date, time: '09:00' }, { count: COUNT, quiet });

    expect([on('2017-12-08'), on('2017-12-11')]).toEqual([null, LAST]);
  });

  it('before the meeting only, where there is no day on which the agenda is settled', () => {
    const without = { ...MEETING, agendaSettingOn: null };
    const on = (date: string) => briefDue(without, USUAL_BRIEFS, { date, time: '09:00' }, around(COUNT));

    expect([on('2017-11-08'), on('2017-12-08')]).toEqual([null, LAST]);
  });
});

function around(count: typeof COUNT) {
  return { count, quiet: [] };
}
