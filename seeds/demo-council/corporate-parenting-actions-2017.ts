import { type ActionStory, done, due, filed, given, reported } from './action-stories.js';

/** The day after the minutes were checked, on which the clerk gave each action to somebody, and a day. */
const GIVEN_OUT = '2017-09-05';

const CLERK = 'Democratic Services Officer';
const HEAD_OF_SERVICE = 'Head of Service, Children in Care';
const PERFORMANCE = 'Performance Assurance Manager';
const FOSTERING = 'Service Manager, Fostering';
const DIRECTOR = 'Strategic Director, Children and Young People’s Services';
const IN_TIME = 'In time for the next meeting.';
const CHAIR = 'Councillor Watson, Chair';

/** From the minutes of August to Monday 16 October 2017: what is late, what drifts, what goes well and what is done. */
export const UNTIL_OCTOBER: readonly ActionStory[] = [
  {
    action: '20(1)',
    told: [
      given(GIVEN_OUT, CLERK),
      due(GIVEN_OUT, '2017-10-09', IN_TIME, CHAIR),
      reported('2017-09-14', 'Redrafted with the changes of the meeting; with the Monitoring Officer for a last look.'),
      done('2017-10-02', 'Sent to every member with the changes marked. Nobody has asked for another.'),
    ],
  },
  {
    action: '20(3)',
    told: [
      given(GIVEN_OUT, CLERK),
      due(GIVEN_OUT, '2017-10-20', 'Before the Care Leavers Forum meets.', CHAIR),
      reported(
        '2017-10-02',
        'Sent to the LAC Council. The Care Leavers Forum gets it at its meeting on 19 October.',
        'on-target',
      ),
    ],
  },
  {
    action: '20(4)',
    told: [
      given(GIVEN_OUT, HEAD_OF_SERVICE),
      due(GIVEN_OUT, '2017-09-30', 'Before the next round of visits ends.', CHAIR),
      reported('2017-09-06', 'The independent visitor has been asked which visit would suit.'),
    ],
  },
  {
    action: '20(5)',
    told: [
      given(GIVEN_OUT, HEAD_OF_SERVICE),
      filed(GIVEN_OUT, 'Housing'),
      due(GIVEN_OUT, '2017-11-30', 'The homes need notice.', CHAIR),
      { on: GIVEN_OUT, act: 'milestones', fields: { title: 'All homes asked for dates', on: '2017-10-20' } },
      reported('2017-10-11', 'Four of six homes have offered dates in November.', 'on-target'),
      {
        on: '2017-10-11',
        act: 'waiting',
        fields: { waitingFor: 'the two homes run by other providers', replyDueOn: '2017-10-27' },
      },
    ],
  },
  {
    action: '20(6)',
    told: [
      given(GIVEN_OUT, CLERK),
      due(GIVEN_OUT, '2017-11-17', 'Before the budget meetings begin.', CHAIR),
      reported('2017-10-09', 'No evening in November suits both speakers. December is being looked at.', 'off-target'),
    ],
  },
  {
    action: '21(2)',
    told: [
      given(GIVEN_OUT, PERFORMANCE),
      due(GIVEN_OUT, '2017-10-01', IN_TIME, CHAIR),
      due('2017-09-28', '2017-10-15', 'The figures of two regions came late.', CHAIR),
    ],
  },
  {
    action: '21(3)',
    told: [
      given(GIVEN_OUT, FOSTERING),
      filed(GIVEN_OUT, 'Foster carer recruitment and retention'),
      due(GIVEN_OUT, '2017-11-10', 'A leaflet has to be written.', CHAIR),
      reported(
        '2017-10-05',
        'The leaflet is drafted, and is with Adult Care for the rules on adaptations.',
        'on-target',
      ),
    ],
  },
  {
    action: '22(3)',
    told: [given(GIVEN_OUT, DIRECTOR), filed(GIVEN_OUT, 'Response to those who go missing')],
  },
];

/** Between the agenda and the meeting. */
export const UNTIL_THE_MEETING: readonly ActionStory[] = [
  { action: '20(3)', told: [done('2017-10-20', 'Read out to the Care Leavers Forum on 19 October.')] },
  { action: '21(2)', told: [done('2017-10-19', 'Sent to every member, with the figures of both regions.')] },
];

/** What the panel decided under matters arising, as its minutes of October print it. */
export const AT_THE_MEETING_OF_OCTOBER = [
  { action: '20(1)', decision: 'complete', text: 'The terms of reference had been circulated.' },
  { action: '20(3)', decision: 'complete', text: 'The list had been sent to both.' },
  { action: '21(2)', decision: 'complete', text: 'Members had received the figures.' },
  {
    action: '20(4)',
    decision: 'new-date',
    newDue: '15 December 2017',
    text: 'No visit had suited in September.',
  },
  { action: '20(5)', decision: 'progress', text: 'Four of six homes had offered dates.' },
  { action: '20(6)', decision: 'carry-forward' },
] as const;

/** From the minutes of October to the middle of December. */
export const UNTIL_DECEMBER: readonly ActionStory[] = [
  {
    action: '20(5)',
    told: [
      {
        on: '2017-11-09',
        act: 'reply',
        fields: { text: 'Both homes have offered a date in the first week of December.' },
      },
      done('2017-12-05', 'All six homes were visited by 4 December. What members noted is with the Head of Service.'),
    ],
  },
  {
    action: '20(4)',
    told: [reported('2017-11-21', 'Councillor M. Elliott goes along on the visit of 11 December.', 'on-target')],
  },
  { action: '27(2)', told: [given('2017-11-09', CLERK)] },
  { action: '32', told: [given('2017-11-09', DIRECTOR)] },
  {
    action: '34',
    told: [given('2017-11-09', CLERK)],
  },
  { action: '36', told: [given('2017-11-09', FOSTERING)] },
  {
    action: '30(2)',
    told: [done('2017-11-29', 'A letter went to members on 28 November.')],
  },
];
