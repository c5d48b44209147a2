import { describe, expect, it } from '@jest/globals';
import { presentMeeting } from '../../src/portal/meetings/meeting.presenter.js';
import { readContent } from '../../src/publications/content/read-content.js';
import type { Publication } from '../../src/publications/publication.entity.js';

/** As schema 1 stored it: no sub-headings, urgency, minutes to approve, nor notes on closed papers. */
const AGENDA_1 = {
  authority: {
    name: 'Rother Vale Council',
    properOfficer: null,
    team: { name: 'Committees', mailbox: 'committees@council.example', telephone: '01709 000000' },
    clerk: null,
    notices: { filming: '', access: '', formats: '' },
  },
  panel: { name: 'Task Group', slug: 'task-group', reference: 'TG' },
  meeting: { kind: 'ordinary', day: '2017-10-24', time: '5.00 p.m.', place: ['Town Hall'], slug: '2017-10-24' },
  issuedOn: '2017-10-16',
  clearDays: null,
  note: null,
  entries: [
    {
      number: '6',
      kind: 'business',
      title: 'Performance',
      purpose: 'scrutiny',
      presenter: null,
      papersExpected: 'paper',
      wording: [],
      pages: { first: 1, last: 4 },
      closed: null,
      papers: [
        {
          pages: { first: 1, last: 2 },
          open: { kind: 'report', title: 'Report', author: null, backgroundPapers: ['None'], file: 'papers/6-1.pdf' },
          closed: null,
        },
        { pages: { first: 3, last: 4 }, open: null, closed: { short: 'EXEMPT para 3', label: 'Not for publication' } },
      ],
    },
  ],
  membership: { heading: 'Members', layout: 'list', lines: [] },
  lastPage: 4,
};
const PUBLICATION: Publication = {
  ...{ id: 'publication', sequence: 1, kind: 'agenda', subjectId: 'agenda', edition: 1 },
  ...{ address: 'panels/task-group/meetings/2017-10-24', day: '2017-10-24', contentSchema: 1 },
  content: JSON.stringify(AGENDA_1),
  ...{
    publishedAt: '2017-10-16T10:00:00.000Z',
    publishedBy: 'account',
    filedUnder: null,
    supersedesId: null,
    withdrawalId: null,
  },
  ...{ previousHash: '', hash: '' },
};

describe('an agenda that was published with content schema 1', () => {
  it('is still told to the public, what it did not know left unsaid', () => {
    const page = presentMeeting(
      { publication: PUBLICATION, content: readContent('agenda', PUBLICATION) },
      [],
      [],
      null,
    );

    expect(page.entries).toMatchObject([
      {
        number: '6',
        isHeading: false,
        urgency: null,
        minutesOf: null,
        papers: [{ open: { title: 'Report' } }, { open: null, note: null, closed: { short: 'EXEMPT para 3' } }],
      },
    ]);
  });

  it('leaves the snapshot as it is', () => {
    readContent('agenda', PUBLICATION);

    expect(JSON.parse(PUBLICATION.content)).toEqual(AGENDA_1);
  });
});
