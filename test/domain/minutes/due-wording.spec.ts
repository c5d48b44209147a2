import { describe, expect, it } from '@jest/globals';
import { dueWording } from '../../../src/domain/minutes/due-wording.js';

describe('a clause', () => {
  it.each([
    ['That an update be submitted in six months’ time.', 'in six months’ time'],
    ["That an update be submitted in 6 months' time.", "in 6 months' time"],
    ['That a reply be sent within 28 days.', 'within 28 days'],
    ['That it be reviewed every six months.', 'every six months'],
    ['That a report be brought to the next meeting.', 'to the next meeting'],
    ['That a report be brought to the next available meeting of the Panel.', 'to the next available meeting'],
    ['That further reports be submitted on CAMHS to future meetings.', 'to future meetings'],
    ['That it be considered at a future meeting.', 'at a future meeting'],
    ['That it be considered at the December meeting.', 'at the December meeting'],
    ['That it be considered at its meeting in December.', 'at its meeting in December'],
    ['That a report be brought to the meeting on 12th December, 2017.', 'to the meeting on 12th December, 2017'],
    ['That views be sent by 31st March.', 'by 31st March'],
    ['That views be sent by 31st March, 2018, to the clerk.', 'by 31st March, 2018'],
    ['That views be sent before Friday 5 January 2018.', 'before Friday 5 January 2018'],
    ['That the training start in April 2018.', 'in April 2018'],
    ['That the training (April 2018) be arranged.', 'April 2018'],
    ['That the plan be finished by the end of the financial year.', 'by the end of the financial year'],
    ['That the plan be finished by the end of March 2018.', 'by the end of March 2018'],
    ['That visits begin in the new year.', 'in the new year'],
    ['That a seminar be arranged in due course.', 'in due course'],
    ['That a seminar be arranged as soon as possible.', 'as soon as possible'],
    ['That figures be provided quarterly.', 'quarterly'],
    ['That figures be provided on a monthly basis.', 'on a monthly basis'],
    ['That a be sent by 1st May and b to the next meeting.', 'by 1st May'],
  ])('%j is due %s', (text, words) => {
    expect(dueWording(text)).toBe(words);
  });

  it.each([
    ['That the report be received and the contents noted.'],
    ['That the minutes of the meeting held on 18th July, 2017 be approved.'],
    ['That the minutes of 18th July, 2017 be approved.'],
    ['That the next meeting be held on Tuesday, 24th October, 2017.'],
    ['That officers may march on.'],
    [''],
  ])('%j promises no day', (text) => {
    expect(dueWording(text)).toBeNull();
  });
});
