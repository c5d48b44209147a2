import { describe, expect, it } from '@jest/globals';
import type { ReadDocument } from '../../../../src/domain/minutes/reader/read-document.js';
import { readMinutes } from '../../../../src/domain/minutes/reader/read-minutes.js';

const HEAD = 'TREES COMMITTEE\n\nThursday, 7th June, 2012 at 7.00 pm\n\n';
const PRESENT = `${HEAD}Present: Councillor Ash (Chair); Councillors Birch and Elm\n\n`;

function read(text: string): ReadDocument {
  const found = readMinutes(text);
  if ('documents' in found) throw new Error('one document was meant');
  return found;
}

const clausesOf = (text: string) =>
  read(text).items.flatMap(({ resolutions }) =>
    resolutions.map(({ kind, clauses }) => [
      kind,
      ...clauses.map((clause) => [clause.label, clause.text, ...clause.subclauses].join(' | ')),
    ]),
  );

/** How single councils print what others print otherwise. */
describe('the public leaving, told between two items', () => {
  const text = (last: string) =>
    `${PRESENT}1.   BUDGET\n\nThe budget was read.\n\n      The public were excluded for the following item, as defined in paragraphs 6 and 9 of\n` +
    `      Part 1 of Schedule 7A to the Act.\n\n${last}2.   SALE OF THE DEPOT\n\nAGREED: that it be sold.`;

  it('counts for the next', () => {
    expect(read(text('')).items.map(({ exempt }) => exempt?.paragraphs)).toEqual([undefined, [6, 9]]);
  });

  it('counts for the item above where that goes on', () => {
    const { items } = read(text('The Clerk told what was offered.\n\n'));

    expect(items.map(({ exempt }) => exempt?.paragraphs)).toEqual([[6, 9], undefined]);
  });
});

describe('a private item that says so in its title', () => {
  it.each([
    ['EXEMPT ITEM – STAFFING', 'Not for publication by virtue of paragraphs 1, 2 & 4 of Schedule 12(A).', [1, 2, 4]],
    ['CONFIDENTIAL ITEM: STAFFING', 'The Clerk told of it.', []],
    ['EXEMPT ITEMS', 'There were none.', undefined],
  ])('%s', (title, body, paragraphs) => {
    const { items } = read(`${PRESENT}1. APOLOGIES\n\nNone.\n\n2. ${title}\n${body}\n\n3. DATE\n\nNone.`);

    expect(items[1]?.exempt?.paragraphs).toEqual(paragraphs);
  });
});

describe('a resolution', () => {
  it.each([
    [
      'goes on behind a foot of day and page',
      'RESOLVED – That leave be given subject to:\n\n(1) a survey, which shall be of all the trees, being done\n\n' +
        'Trees Committee\n7 June 2012                                     3\n\nbetween May and August; and\n(2) no gates.\n\n' +
        'The Clerk was thanked.\n\nTrees Committee\n7 June 2012                                     4\n',
      [
        'resolved',
        ' | That leave be given subject to: | a survey, which shall be of all the trees, being done between May and August; and | no gates.',
      ],
    ],
    [
      'takes a label before its verb',
      'DECISION\n\n(a) NOTED the report;\n\n(b) AGREED:-\n\n(i) that it be sent.',
      ['noted', 'a | the report;'],
      ['agreed', 'i | that it be sent.'],
    ],
    [
      'takes a sentence before its verb, which is no clause',
      'DECISION\n\nHaving heard from PC Kidd on traffic, the Committee AGREED:-\n\n•   to give £3,000;\n•   to ask for a plan.',
      ['agreed', ' | to give £3,000;', ' | to ask for a plan.'],
    ],
    [
      'takes its marker behind the sentences of a numbered paragraph',
      '1. The lease was read. Members spoke of it and the Board AGREED:- that it be signed.',
      ['agreed', ' | that it be signed.'],
    ],
    [
      'names who goes where in lines set apart',
      'AGREED – that the following be nominated:-\n\nRivers Trust – Councillor O. Elm\n\nTree Forum – Alderman Birch\n\nThe Clerk left.',
      [
        'agreed',
        ' | that the following be nominated:- | Rivers Trust – Councillor O. Elm | Tree Forum – Alderman Birch',
      ],
    ],
    [
      'is recommended to several bodies',
      'RESOLVED to recommend to the constituent councils:\n\n(1) That the limit be kept.\n\n(2) That it be told.',
      ['recommended', '1 | That the limit be kept.', '2 | That it be told.'],
    ],
    [
      'runs on from a line that is set narrower than others',
      'It was moved by Councillor Birch, and as the whole of the Committee wished it to be so, the trees of the park were looked at again\n\n' +
        'RESOLVED/- That Ann Elm be confirmed as the representative on the Quarry Liaison\nGroup in place of Councillor Ash.',
      [
        'resolved',
        ' | That Ann Elm be confirmed as the representative on the Quarry Liaison Group in place of Councillor Ash.',
      ],
    ],
  ])('%s', (_, body, ...resolutions) => {
    expect(clausesOf(`${PRESENT}1. APOLOGIES\n\nNone.\n\n2. OAKS\n\n${body}`)).toEqual(resolutions);
  });
});

describe('the attendance', () => {
  it.each([
    [
      'in columns below a plural title',
      'Present:  Councillor Ash   - in the Chair\n          Councillors D Birch    G T Cedar    Mrs O Elm\n                      M Fir      H. St.J. Gean   Ruth Hazel\n                      Wm. Lime (left at item 2)',
      'Councillor Ash, Councillor D Birch, Councillor G T Cedar, Councillor Mrs O Elm, Councillor M Fir, ' +
        'Councillor H. St.J. Gean, Councillor Ruth Hazel, Councillor Wm. Lime',
      '',
    ],
    [
      'with a ward beside each name',
      'Present:\n  Councillor D Birch (Chair)       Moor Top\n  Councillor M Elm       Beck Side',
      'Councillor D Birch, Councillor M Elm',
      '',
    ],
    [
      'with others present',
      'Present: Councillor Ash (Chair)\n\nOthers present: Mrs Fay Gooding, Deputy Clerk; Bert Hann (Sexton); 3 members of the public.',
      'Councillor Ash',
      'Mrs Fay Gooding, Bert Hann',
    ],
    [
      'and what somebody then did',
      'Present: Councillor Ash (Chair)\n\nOfficers: J Pine\n\nCouncillor C Bay, the outgoing Chairman, opened the meeting.',
      'Councillor Ash',
      'J Pine',
    ],
  ])('%s', (_, attendance, present, inAttendance) => {
    const found = read(`${HEAD}${attendance}\n\n1. APOLOGIES\n\nNone.\n\n2. OAKS\n\nNone.`);

    expect([found.present.join(', '), found.inAttendance.join(', ')]).toEqual([present, inAttendance]);
  });
});

describe('what hangs on the items', () => {
  const item = (body: string, title = 'OAKS') => read(`${PRESENT}1. APOLOGIES\n\nNone.\n\n2. ${title}\n\n${body}`);

  it('knows minutes cited in a column of a table', () => {
    const table =
      'Councillor       Minute No.             Nature of Interest\n\nK. Ash           5 - Allocations        His son\n\nG. Elm           7a - Recycling         Owns land';

    expect(item(table, 'INTERESTS').items[1]?.references.map(({ minuteNumber }) => minuteNumber)).toEqual(['5', '7a']);
  });

  it('takes a column of items of its own agenda for no citation', () => {
    const table =
      'Councillor       Item                   Nature of Interest\n\nK. Ash           5 - Allocations        His son';

    expect(item(table, 'INTERESTS').items[1]?.references).toEqual([]);
  });

  it('knows a paragraph of this Minute', () => {
    const { items } = item('Councillor Elm declared an interest in paragraph 6(b) of this Minute.');

    expect(items[1]?.references.map(({ minuteNumber }) => minuteNumber)).toEqual(['6(b)']);
  });

  it.each([
    [
      'at the rising of another body',
      '6th July at the rising of the Planning Committee, which starts at 6 pm',
      ['2012-07-06 null'],
    ],
    ['not the day of another body', 'Planning Committee: 6th July, 2012, 6 pm', []],
  ])('takes a next meeting %s', (_, body, meetings) => {
    expect(item(body, 'DATE OF NEXT MEETING').nextMeetings.map(({ date, time }) => `${date} ${String(time)}`)).toEqual(
      meetings,
    );
  });

  it.each([
    ['AGREED – that the following be nominated:-\n\nTree Forum – Alderman Birch', 'Tree Forum = Alderman Birch'],
    ['RESOLVED that Cllr Elm be Allotment Warden until May.', 'Allotment Warden = Cllr Elm'],
    ['It was AGREED that Cllr Elm would be Allotment Warden until May.', 'Allotment Warden = Cllr Elm'],
  ])('knows who was appointed: %s', (body, appointed) => {
    expect(item(body).appointments.map(({ role, person }) => `${role} = ${person}`)).toEqual([appointed]);
  });
});

describe('an agenda', () => {
  const agenda = (members: string) =>
    read(
      `AGENDA\n\nPLANS PANEL\n\nThursday, 3rd December, 2015 at 1.30 pm\n\nMEMBERSHIP\n\nCouncillors\n${members}\n\n` +
        '1          MINUTES                                          1 - 8\n\n' +
        '2          Application 15/03311/FU – Former Works, Beck      11 -\n           Side – 42 Houses                                  28\n\n' +
        '3          TREES                                            29 - 30\n',
    );

  it.each([
    ['D Ash              S Birch\n(Chair)\nJ Cedar            E Elm', 'Councillor D Ash'],
    ['D Ash              S Birch\n                   (Chair)\nJ Cedar            E Elm', 'Councillor S Birch'],
  ])('has its chair below a name', (members, chair) => {
    expect(agenda(members).chair).toBe(chair);
  });

  it('has a range of pages over two lines', () => {
    expect(agenda('D Ash').items.map(({ title, pages }) => [title, pages])).toEqual([
      ['MINUTES', [1, 8]],
      ['Application 15/03311/FU – Former Works, Beck Side – 42 Houses', [11, 28]],
      ['TREES', [29, 30]],
    ]);
  });
});
