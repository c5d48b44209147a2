import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readDueWording } from '../../../src/domain/actions/due-day.js';
import type { DueContext } from '../../../src/domain/actions/due-reading.js';
import { isCalendarDate } from '../../../src/domain/calendar/calendar-date.js';
import { dueWording } from '../../../src/domain/minutes/due-wording.js';

const SEED = 22082017;
const AUGUST: DueContext = {
  saidOn: '2017-08-22',
  nextMeetings: [
    { meetingOn: '2017-10-24', reportsBy: '2017-10-12' },
    { meetingOn: '2017-12-12', reportsBy: '2017-11-30' },
    { meetingOn: '2018-02-27', reportsBy: '2018-02-15' },
  ],
};

describe('due-date words of the meeting of Tuesday 22 August 2017', () => {
  it.each([
    ["in six months' time", '2018-02-22', 'in six months’ time, counted from the meeting of 22 August 2017'],
    ['in 6 months’ time', '2018-02-22', 'in 6 months’ time, counted from the meeting of 22 August 2017'],
    ['within 28 days', '2017-09-19', 'within 28 days, counted from the meeting of 22 August 2017'],
    [
      'within the next two months',
      '2017-10-22',
      'within the next two months, counted from the meeting of 22 August 2017',
    ],
    ['in a week', '2017-08-29', 'in a week, counted from the meeting of 22 August 2017'],
    ['after twelve weeks', '2017-11-14', 'after twelve weeks, counted from the meeting of 22 August 2017'],
    ['within a year', '2018-08-22', 'within a year, counted from the meeting of 22 August 2017'],
    [
      'every six months',
      '2018-02-22',
      'every six months, for the first time counted from the meeting of 22 August 2017',
    ],
    ['quarterly', '2017-11-22', 'quarterly, for the first time three months after the meeting of 22 August 2017'],
    [
      'on a quarterly basis',
      '2017-11-22',
      'on a quarterly basis, for the first time three months after the meeting of 22 August 2017',
    ],
    ['every month', '2017-09-22', 'every month, for the first time a month after the meeting of 22 August 2017'],
    [
      'on a weekly basis',
      '2017-08-29',
      'on a weekly basis, for the first time a week after the meeting of 22 August 2017',
    ],
    [
      'on a six-monthly basis',
      '2018-02-22',
      'on a six-monthly basis, for the first time six months after the meeting of 22 August 2017',
    ],
    [
      'on an annual basis',
      '2018-08-22',
      'on an annual basis, for the first time a year after the meeting of 22 August 2017',
    ],
    ['annually', '2018-08-22', 'annually, for the first time a year after the meeting of 22 August 2017'],
  ])('%s: %s', (words, on, because) => {
    expect(readDueWording(words, AUGUST)).toEqual({ on, because });
  });

  it.each([
    ['to the next meeting', '2017-10-12', 'the deadline for reports for the meeting on 24 October 2017'],
    ['to its next meeting', '2017-10-12', 'the deadline for reports for the meeting on 24 October 2017'],
    ['to the next available meeting', '2017-10-12', 'the deadline for reports for the meeting on 24 October 2017'],
    ['for the next Panel meeting', '2017-10-12', 'the deadline for reports for the meeting on 24 October 2017'],
    ['before the Panel’s next meeting', '2017-10-12', 'the deadline for reports for the meeting on 24 October 2017'],
    ['at the following meeting', '2017-10-12', 'the deadline for reports for the meeting on 24 October 2017'],
    [
      'every meeting',
      '2017-10-12',
      'every meeting, for the first time the deadline for reports for the meeting on 24 October 2017',
    ],
    ['at the December meeting', '2017-11-30', 'the deadline for reports for the meeting on 12 December 2017'],
    ['at its meeting in December', '2017-11-30', 'the deadline for reports for the meeting on 12 December 2017'],
    ['at the meeting in February 2018', '2018-02-15', 'the deadline for reports for the meeting on 27 February 2018'],
    [
      'to the meeting on 12th December, 2017',
      '2017-11-30',
      'the deadline for reports for the meeting on 12 December 2017',
    ],
    ['to the next meeting on 24 October', '2017-10-12', 'the deadline for reports for the meeting on 24 October 2017'],
    [
      'to the meeting on 13th December, 2017',
      '2017-12-13',
      '13 December 2017, as no ordinary meeting on that day is in the calendar',
    ],
    [
      'to the Cabinet meeting on 12th December, 2017',
      '2017-12-12',
      '12 December 2017, as no ordinary meeting on that day is in the calendar',
    ],
  ])('%s: %s', (words, on, because) => {
    expect(readDueWording(words, AUGUST)).toEqual({ on, because });
  });

  it.each([
    ['by 31st March', '2018-03-31', '31 March 2018, the next such day after the meeting of 22 August 2017'],
    ['by the 1st September', '2017-09-01', '1 September 2017, the next such day after the meeting of 22 August 2017'],
    ['by 22nd August', '2018-08-22', '22 August 2018, the next such day after the meeting of 22 August 2017'],
    ['by 31st March, 2018', '2018-03-31', '31 March 2018'],
    ['31 March 2018', '2018-03-31', '31 March 2018'],
    ['no later than 31 March 2018', '2018-03-31', '31 March 2018'],
    ['before Friday 5 January 2018', '2018-01-04', 'the day before 5 January 2018'],
    ['by Monday, 5 January 2018', '2018-01-05', '5 January 2018, though it is a Friday'],
    ['by 1st August, 2017', '2017-08-01', '1 August 2017'],
    ['April 2018', '2018-04-30', 'the last day of April 2018'],
    ['in April 2018', '2018-04-30', 'the last day of April 2018'],
    ['in February 2020', '2020-02-29', 'the last day of February 2020'],
    ['by April', '2018-04-30', 'the last day of April 2018'],
    ['in August', '2017-08-31', 'the last day of August 2017'],
    ['during July', '2018-07-31', 'the last day of July 2018'],
    ['before April 2018', '2018-03-31', 'the last day before April 2018'],
    ['before August', '2018-07-31', 'the last day before August 2018'],
  ])('%s: %s', (words, on, because) => {
    expect(readDueWording(words, AUGUST)).toEqual({ on, because });
  });

  it.each([
    ['by the end of the month', '2017-08-31', 'by the end of the month, that is 31 August 2017'],
    ['by the end of March', '2018-03-31', 'by the end of March, that is 31 March 2018'],
    ['by the end of March 2018', '2018-03-31', 'by the end of March 2018, that is 31 March 2018'],
    ['before the end of August', '2017-08-31', 'before the end of August, that is 31 August 2017'],
    ['by the end of the week', '2017-08-25', 'by the end of the week, that is 25 August 2017'],
    ['by the end of the financial year', '2018-03-31', 'by the end of the financial year, that is 31 March 2018'],
    [
      'by the end of the current financial year',
      '2018-03-31',
      'by the end of the current financial year, that is 31 March 2018',
    ],
    ['by the end of the calendar year', '2017-12-31', 'by the end of the calendar year, that is 31 December 2017'],
    ['by the end of 2018', '2018-12-31', 'by the end of 2018, that is 31 December 2018'],
    ['by the end of 2017/18', '2018-03-31', 'by the end of 2017/18, that is 31 March 2018'],
    ['by the start of the financial year', '2018-04-01', 'by the start of the financial year, that is 1 April 2018'],
    [
      'before the start of the financial year',
      '2018-03-31',
      'before the start of the financial year, that is 31 March 2018',
    ],
    ['by the beginning of September', '2017-09-01', 'by the beginning of September, that is 1 September 2017'],
    ['by the start of August', '2018-08-01', 'by the start of August, that is 1 August 2018'],
    ['by the middle of October', '2017-10-15', 'by the middle of October, that is 15 October 2017'],
  ])('%s: %s', (words, on, because) => {
    expect(readDueWording(words, AUGUST)).toEqual({ on, because });
  });

  it.each([
    ['at a future meeting', '“at a future meeting” names no day'],
    ['to future meetings', '“to future meetings” names no day'],
    ['at a subsequent meeting', '“at a subsequent meeting” names no day'],
    ['to forthcoming meetings', '“to forthcoming meetings” names no day'],
    [
      'to the next Cabinet meeting',
      '“to the next Cabinet meeting” is not the next ordinary meeting, so its day is not known here',
    ],
    [
      'at the annual meeting in May',
      '“at the annual meeting in May” is not the next ordinary meeting, so its day is not known here',
    ],
    ['to the first meeting', '“to the first meeting” is not the next ordinary meeting, so its day is not known here'],
    ['at the January meeting', 'no ordinary meeting in January is in the calendar yet'],
    ['at the meeting in December 2018', 'no ordinary meeting in December 2018 is in the calendar yet'],
    ['as soon as possible', '“as soon as possible” names no day'],
    ['as soon as practicable', '“as soon as practicable” names no day'],
    ['in due course', '“in due course” names no day'],
    ['forthwith', '“forthwith” names no day'],
    ['in the new year', '“in the new year” names a time of year and no day'],
    ['by late autumn 2018', '“by late autumn 2018” names a time of year and no day'],
    ['in the next municipal year', '“in the next municipal year” names a year and no day in it'],
    [
      'by the end of the municipal year',
      '“by the end of the municipal year” does not say on which day of the calendar that is',
    ],
    ['by the end of the year', '“by the end of the year” does not say on which day of the calendar that is'],
    ['by the end of term', '“by the end of term” does not say on which day of the calendar that is'],
    ['by the middle of the financial year', '“by the middle of the financial year” names no day'],
    ['by the end of 2017/19', '“by the end of 2017/19” does not say on which day of the calendar that is'],
    [
      'within ten working days',
      '“within ten working days” is not counted for you, as working days depend on holidays and on when the offices shut',
    ],
    ['on a bi-annual basis', '“on a bi-annual basis” can mean twice a year or every other year'],
    ['by 31st November', '“by 31st November” names a day that the calendar does not have'],
    ['by 29th February, 2018', '“by 29th February, 2018” names a day that the calendar does not have'],
    ['when the moon is full', '“when the moon is full” names no day that can be read'],
    ['', 'nothing is said of a day'],
  ])('%s: no day', (words, because) => {
    expect(readDueWording(words, AUGUST)).toEqual({ on: null, because });
  });
});

describe('due-date words of other meetings', () => {
  it.each([
    ['2017-08-31', 'in six months’ time', '2018-02-28'],
    ['2019-08-31', 'in six months’ time', '2020-02-29'],
    ['2017-11-30', 'in three months’ time', '2018-02-28'],
    ['2018-02-28', 'in one month', '2018-03-28'],
    ['2020-02-29', 'in one year', '2021-02-28'],
    ['2017-12-31', 'by the end of the month', '2017-12-31'],
    ['2018-03-31', 'by the end of the financial year', '2019-03-31'],
    ['2018-03-30', 'by the end of the financial year', '2018-03-31'],
    ['2018-01-10', 'by the end of the financial year', '2018-03-31'],
    ['2018-04-01', 'by the start of the financial year', '2019-04-01'],
    ['2017-12-12', 'by 31st March', '2018-03-31'],
    ['2018-03-31', 'by 31st March', '2019-03-31'],
    ['2018-03-30', 'by 31st March', '2018-03-31'],
    ['2017-08-31', 'in August', '2018-08-31'],
    ['2017-08-25', 'by the end of the week', '2017-08-25'],
    ['2017-08-26', 'by the end of the week', '2017-09-01'],
    ['2017-08-21', 'by the start of the week', '2017-08-28'],
  ])('on %s %s: %s', (saidOn, words, on) => {
    expect(readDueWording(words, { saidOn, nextMeetings: [] }).on).toBe(on);
  });

  it('name no day for a next meeting that is not in the calendar', () => {
    expect(readDueWording('to the next meeting', { saidOn: '2017-08-22', nextMeetings: [] })).toEqual({
      on: null,
      because: 'no ordinary meeting after the meeting of 22 August 2017 is in the calendar yet',
    });
  });

  it('name the meeting itself where it follows so soon that its deadline has passed', () => {
    const nextMeetings = [{ meetingOn: '2017-08-29', reportsBy: '2017-08-17' }];

    expect(readDueWording('to the next meeting', { saidOn: '2017-08-22', nextMeetings })).toEqual({
      on: '2017-08-29',
      because: 'the meeting on 29 August 2017, whose deadline for reports has passed',
    });
  });

  it('are read as far as a clause can be found to hold them', () => {
    const words = dueWording("That an update be submitted to the Panel in six months' time.") ?? '';

    expect(readDueWording(words, AUGUST).on).toBe('2018-02-22');
  });
});

describe(`whatever is written (seed ${SEED})`, () => {
  it('stands for a day of the calendar, or for none, and says why', () => {
    const word = fc.constantFrom(
      ...'to at by before in within every on the a next future first meeting meetings end start middle of month year week'.split(
        ' ',
      ),
      ...'31st 29th 0 999 ten working days months years financial quarterly December February 2018 0000 9999 2017/18'.split(
        ' ',
      ),
      ...['Cabinet', 'Friday', ',', '’', '*', '“', 'toString', '__proto__', '\n'],
    );
    const words = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 9 }).map((each) => each.join(' ')),
    );
    const saidOn = fc.constantFrom('2017-08-22', '2016-02-29', '1800-01-01', '2199-12-31');
    fc.assert(
      fc.property(words, saidOn, fc.boolean(), (text, day, hasMeetings) => {
        const nextMeetings = hasMeetings ? AUGUST.nextMeetings : [];
        const { on, because } = readDueWording(text, { saidOn: day, nextMeetings });

        expect(on === null || isCalendarDate(on)).toBe(true);
        expect(because.trim()).not.toBe('');
      }),
      { seed: SEED, numRuns: 5000 },
    );
  });
});
