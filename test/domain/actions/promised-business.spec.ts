import { describe, expect, it } from '@jest/globals';
import {
  isPromisedTo,
  type MeetingToPrepare,
  presenceOf,
  type PromiseFacts,
} from '../../../src/domain/actions/promised-business.js';

const OCTOBER: MeetingToPrepare = { day: '2017-10-24', reportsBy: '2017-10-09', lastMetOn: '2017-08-22' };
const REPORT: PromiseFacts = { state: 'open', dueOn: '2017-10-24', isFurtherReport: true };

describe('what is promised to a meeting', () => {
  it.each<[string, Partial<PromiseFacts>, boolean]>([
    ['a further report due on its day', {}, true],
    ['a further report that was due long before', { dueOn: '2017-03-01' }, true],
    ['a further report for a later one', { dueOn: '2017-12-13' }, false],
    ['a further report “at a future meeting”', { dueOn: null }, true],
    ['anything else without a day', { dueOn: null, isFurtherReport: false }, false],
    ['a further report that was put off to it', { state: 'deferred' }, true],
    ['a further report that its owner calls done', { state: 'proposed' }, false],
    ['what is due in time for its papers', { isFurtherReport: false, dueOn: '2017-10-09' }, true],
    ['what is due after its papers are in', { isFurtherReport: false, dueOn: '2017-10-10' }, false],
    ['what fell due before the panel met last', { isFurtherReport: false, dueOn: '2017-08-22' }, false],
    ['what is closed', { state: 'complete' }, false],
  ])('%s: %#', (_case, facts, isPromised) => {
    expect(isPromisedTo(OCTOBER, { ...REPORT, ...facts })).toBe(isPromised);
  });
});

describe('whether it is on the agenda', () => {
  const agenda = [
    { itemId: 'minutes', number: '5', title: 'Minutes of the meeting of 22 August' },
    { itemId: 'missing', number: '6', title: 'Missing children report' },
    { itemId: 'foster', number: '7', title: 'Recruitment of foster carers: campaign' },
    { itemId: 'terms', number: '8', title: 'Revised terms of reference' },
    { itemId: 'heading', number: '', title: 'Placement data' },
  ];

  it.each<[string, string, string | null, object]>([
    ['says the same', 'That a further report on missing children be submitted.', null, { is: 'on', numbers: ['6'] }],
    [
      'says the same of one or many',
      'That a report on a missing child and missing children be made.',
      null,
      { is: 'unsure', numbers: ['6'] },
    ],
    [
      'resembles it',
      'That a report on the recruitment of foster carers be brought in six months.',
      null,
      { is: 'unsure', numbers: ['7'] },
    ],
    [
      'is the same item of business again',
      'That the Voice of the Child be asked for.',
      'terms',
      { is: 'unsure', numbers: ['8'] },
    ],
    ['is not there', 'That dental checks be reported on.', null, { is: 'off' }],
    ['is a sub-heading only', 'That a report on placement data be made.', null, { is: 'off' }],
    ['says nothing', 'That a further report be submitted to the next meeting.', null, { is: 'off' }],
  ])('where a title %s', (_case, wording, itemId, presence) => {
    expect(presenceOf({ wording, itemId }, agenda)).toEqual(presence);
  });
});
