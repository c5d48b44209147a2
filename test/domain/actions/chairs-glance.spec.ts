import { describe, expect, it } from '@jest/globals';
import { type ActionAtGlance, chairsGlance, type GlanceFacts } from '../../../src/domain/actions/chairs-glance.js';

const of = (status: ActionAtGlance['status'], isOfLastMeeting = true): ActionAtGlance => ({
  state: status === 'complete' ? 'complete' : status === 'awaiting-agreement' ? 'proposed' : 'open',
  status,
  isOfLastMeeting,
});
const AUGUST: GlanceFacts = { actions: [], replies: [], lastMetOn: '2017-08-22', today: '2017-10-16' };

describe('the panel at a glance', () => {
  it.each<[string, Partial<GlanceFacts>, string]>([
    ['with nothing outstanding', {}, 'Nothing is outstanding'],
    ['that has never met', { lastMetOn: null }, 'Nothing is outstanding'],
    [
      'as the design has it',
      {
        actions: [
          of('complete'),
          of('complete'),
          of('awaiting-agreement'),
          of('overdue'),
          of('overdue'),
          of('no-date'),
        ],
        replies: [{ from: 'Cabinet', dueOn: '2017-12-02' }],
      },
      '6 actions from August: 2 done, 1 for you to agree, 2 late, 1 without a date · 1 reply awaited from Cabinet (due 2 December)',
    ],
    [
      'with what earlier meetings left',
      { actions: [of('on-target'), of('off-target', false), of('deferred', false)] },
      '1 action from August: 1 on target · 2 actions from earlier meetings: 1 off target, 1 deferred',
    ],
    ['with nothing of the last meeting', { actions: [of('overdue', false)] }, '1 action from earlier meetings: 1 late'],
    [
      'with what the chair has agreed and what was dropped',
      { actions: [{ ...of('awaiting-agreement'), state: 'agreed' }, of('closed')] },
      '2 actions from August: 1 agreed before the meeting, 1 no longer pursued',
    ],
    [
      'with several replies, and last year’s meeting',
      {
        lastMetOn: '2016-12-13',
        actions: [of('on-target')],
        replies: [
          { from: 'Cabinet', dueOn: '2018-01-02' },
          { from: 'the Board', dueOn: null },
        ],
      },
      '1 action from December 2016: 1 on target · 2 replies awaited, from Cabinet (due 2 January 2018) and the Board',
    ],
    [
      'with many replies',
      {
        replies: [
          { from: 'the Board', dueOn: null },
          { from: 'the Trust', dueOn: '2017-12-09' },
          { from: 'Cabinet', dueOn: '2017-12-02' },
        ],
      },
      '3 replies awaited, first from Cabinet (due 2 December)',
    ],
  ])('%s', (_case, facts, words) => {
    expect(chairsGlance({ ...AUGUST, ...facts })).toBe(words);
  });
});
