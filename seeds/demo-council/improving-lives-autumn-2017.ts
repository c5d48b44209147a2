/** Three meetings of the commission in autumn: who was there and what was resolved is on record; the words are the demo's own. */
import type { AgendaFacts } from './agenda-facts.js';
import { PREVIOUS_MINUTES } from './improving-lives-select-commission.js';
import type { MinutesFacts } from './minutes-facts.js';

const STANDING_TITLES = [
  'Whether the press and public are to be excluded from any part of the meeting',
  'Urgent items: any that the Chairperson agrees to take',
  'Apologies for absence',
  'Declarations of interest',
  'Questions from members of the public and the press',
  'Communications',
];
const FIRST_ITEMS = STANDING_TITLES.map((standing) => ({ standing }));

/** Its earlier minutes are kept on paper: here it begins with the last of them. */
export const SEPTEMBER: MinutesFacts = {
  chair: 'clark',
  present: ['beaumont', 'brookes', 'cooksey', 'elliot', 'hague', 'jarvis', 'marriott', 'pitchley', 'short'],
  apologies: ['khan', 'senior'],
  inAttendance: [],
  apologiesOfOthers: [],
  text: `84. DATE AND TIME OF THE NEXT MEETING

RESOLVED: That the next meeting be held on Tuesday, 31st October, 2017.`,
};

export const AGENDA_OF_OCTOBER: AgendaFacts = {
  items: [
    ...FIRST_ITEMS,
    {
      standing: PREVIOUS_MINUTES,
      title: 'Minutes of the previous meeting held on 12th September, 2017',
      minutesOf: ['2017-09-12'],
    },
    {
      title: 'Outcomes of the Pause scoping exercise',
      paperExpectation: 'none',
      purpose: 'scrutiny',
      marking: {
        basis: 'exempt',
        paragraphs: [2],
        reason: 'So few women are meant that what is said of them would tell who they are.',
        publicInterestTest: 'Residents can read what was recommended; whose lives it is about is nobody’s business.',
        reviewOn: '2018-10-31',
        contractNegotiation: false,
        mustBeRegistered: false,
        ownPlanningPermission: false,
        legalBasisText: '',
      },
    },
    { standing: 'Date and time of the next meeting' },
  ],
};

export const OCTOBER: MinutesFacts = {
  chair: 'clark',
  present: [
    'beaumont',
    'cooksey',
    'cusworth',
    'hague',
    'jarvis',
    'khan',
    'marles',
    'marriott',
    'pitchley',
    'senior',
    'turner',
    'jones',
  ],
  apologies: ['fenwickGreen', 'ireland'],
  inAttendance: ['Councillor Steele'],
  apologiesOfOthers: ['Councillor Watson'],
  forOneItem: [
    {
      item: 'Outcomes of the Pause scoping exercise',
      present: [
        'the Chief Executive of Pause',
        'the Director of Practice of Pause',
        'the Strategic Director, Children and Young People’s Services',
        'an acting Head of Service',
      ],
      apologies: [],
    },
  ],
  text: `85. DECLARATIONS OF INTEREST

Nobody declared an interest.

86. QUESTIONS FROM MEMBERS OF THE PUBLIC AND THE PRESS

There were none.

87. COMMUNICATIONS

**Corporate Parenting Panel**

A note on the panel’s last meeting had been sent to members.

**Health Select Commission**

Members were welcome at its meeting on 30th November, 2017 at 10.00 a.m.

88. MINUTES OF THE PREVIOUS MEETING HELD ON 12TH SEPTEMBER, 2017

RESOLVED: That the minutes of the meeting held on 12th September, 2017 be approved for signature, subject to Councillor Cusworth being named among those present.

89. EXCLUSION OF THE PRESS AND PUBLIC

RESOLVED: That, under section 100A(4) of the Local Government Act 1972, the press and public be excluded for Minute No. 90, as exempt information of paragraph 2 of Part 1 of Schedule 12A is likely to be disclosed.

90. OUTCOMES OF THE PAUSE SCOPING EXERCISE

Guests of the charity and officers answered what members asked about the women whom the project would be for.

RESOLVED: 1) That it be recommended to Cabinet and Commissioners that starting the project be considered, subject to the budget.

2) That the following be arranged if it is approved:

a) partners be asked what they can contribute;

b) partners be asked who should be in the first cohort;

c) proposals for women outside the cohort be brought to this commission; and

d) the commission be given regular updates.

3) That the decision of Cabinet be reported back to this commission.

91. DATE AND TIME OF THE NEXT MEETING

RESOLVED: That the next meeting be held on Tuesday, 14th November, 2017 at 5.30 p.m.`,
  publicLabels: {
    '1)': 'Recommendation to Cabinet and Commissioners on a project',
    '2)': 'Arrangements if the project goes ahead',
    'a)': 'What partners contribute to the project',
    'b)': 'Who takes part in the project first',
    'c)': 'Proposals for others than those in the project',
    'd)': 'Regular updates on the project',
    '3)': 'Report back on the decision of Cabinet',
  },
};

export const AGENDA_OF_NOVEMBER: AgendaFacts = {
  items: [
    ...FIRST_ITEMS,
    {
      standing: PREVIOUS_MINUTES,
      title: 'Minutes of the previous meeting held on 31st October, 2017',
      minutesOf: ['2017-10-31'],
    },
    { title: 'Safeguarding Adults Board annual report 2016-17', paperExpectation: 'none', purpose: 'scrutiny' },
    { title: 'Safeguarding Children Board annual report 2016-17', paperExpectation: 'none', purpose: 'scrutiny' },
    { standing: 'Date and time of the next meeting' },
  ],
};

export const NOVEMBER: MinutesFacts = {
  chair: 'clark',
  present: [
    'beaumont',
    'cooksey',
    'cusworth',
    'elliot',
    'fenwickGreen',
    'ireland',
    'jarvis',
    'marles',
    'marriott',
    'turner',
  ],
  apologies: ['brookes', 'khan', 'senior', 'short'],
  inAttendance: [],
  apologiesOfOthers: [],
  forOneItem: [
    {
      item: 'Safeguarding Adults Board annual report 2016-17',
      present: ['a representative of the Safeguarding Adults Board', 'an Assistant Chief Nurse'],
      apologies: ['Councillor Roche', 'Sandie Keene'],
    },
    {
      item: 'Safeguarding Children Board annual report 2016-17',
      present: ['the Independent Chair of the Safeguarding Children Board', 'the Deputy Strategic Director'],
      apologies: ['Councillor Watson'],
    },
  ],
  text: `92. DECLARATIONS OF INTEREST

Nobody declared an interest.

93. QUESTIONS FROM MEMBERS OF THE PUBLIC AND THE PRESS

There were none.

94. COMMUNICATIONS

There was nothing to tell.

95. MINUTES OF THE PREVIOUS MEETING HELD ON 31ST OCTOBER, 2017

RESOLVED: That the minutes of the meeting held on 31st October, 2017 be deferred, and come with the next agenda.

96. SAFEGUARDING ADULTS BOARD ANNUAL REPORT 2016-17

The board’s work of the year was presented, and members asked how the customer’s voice is heard.

RESOLVED: 1) That the report be received.

2) That the following be included in the report of next year:

a) how the voice of the customer is heard; and

b) figures on repeat Section 42 referrals.

3) That a meeting on how the boards work with the Safer Rotherham Partnership be put into the work programme for 2018-19.

97. SAFEGUARDING CHILDREN BOARD ANNUAL REPORT 2016-17

The independent chair of the board presented its report.

RESOLVED: 1) That the report be received.

2) That a further update on the CSE and Missing sub-group be submitted in six months’ time.

98. DATE AND TIME OF THE NEXT MEETING

RESOLVED: That the next meeting be held on Tuesday, 12th December, 2017 at 2.00 p.m.`,
};
