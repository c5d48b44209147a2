import { describe, expect, it } from '@jest/globals';
import { presentMeeting } from '../../src/portal/meetings/meeting.presenter.js';
import type { AgendaContent, AgendaContentEntry } from '../../src/publications/content/agenda-content.js';
import type { Publication } from '../../src/publications/publication.entity.js';

const content: AgendaContent = {
  authority: {
    name: 'Rother Vale Council',
    properOfficer: null,
    team: { name: 'Committees', mailbox: 'committees@council.example', telephone: '01709 000000' },
    clerk: null,
    notices: { filming: 'You may film.', access: 'The hall has a ramp.', formats: 'Ask for large print.' },
  },
  panel: { name: 'Task Group', slug: 'task-group', reference: 'TG' },
  meeting: { kind: 'ordinary', day: '2017-10-24', time: '5.00 p.m.', place: ['Town Hall'], slug: '2017-10-24' },
  issuedOn: '2017-10-16',
  clearDays: { required: 5, days: ['2017-10-17', '2017-10-18', '2017-10-19', '2017-10-20', '2017-10-23'] },
  note: null,
  entries: [],
  membership: { heading: 'Members', layout: 'list', lines: [] },
  lastPage: 0,
};
const publication: Publication = {
  id: 'publication',
  sequence: 1,
  kind: 'agenda',
  subjectId: 'agenda',
  edition: 1,
  address: 'panels/task-group/meetings/2017-10-24',
  day: '2017-10-24',
  contentSchema: 1,
  content: '',
  publishedAt: '2017-10-16T23:30:00.000Z',
  publishedBy: 'account',
  filedUnder: null,
  supersedesId: null,
  withdrawalId: null,
  previousHash: '',
  hash: '',
};
const present = (changes: Partial<AgendaContent> = {}) =>
  presentMeeting(
    { publication, content: { ...content, ...changes } },
    [],
    [{ ...publication, withdrawnAt: null }],
    null,
  );

describe('a meeting as the public reads it', () => {
  it('invites the public to a meeting that is open to it', () => {
    expect(present()).toMatchObject({
      isOpenToPublic: true,
      published: 'Published on the web on Tuesday 17 October 2017, 5 clear days before the meeting.',
    });
  });

  it.each([
    [
      { lateBecause: 'The court gave its judgment on Monday.' },
      '; 5 are required. The court gave its judgment on Monday.',
    ],
    [{}, '; 5 are required.'],
    [{ meeting: { ...content.meeting, shortNotice: 'This meeting was called at short notice.' } }, '.'],
  ])('says that it came late, and why: %j', (changes, end) => {
    const clearDays = { required: 5, days: ['2017-10-18', '2017-10-19', '2017-10-20', '2017-10-23'] };

    expect(present({ clearDays, ...changes }).published).toBe(
      `Published on the web on Tuesday 17 October 2017, 4 clear days before the meeting${end}`,
    );
  });

  it('promises no seat at a meeting of a body outside Part VA of the Act', () => {
    expect(present({ clearDays: null })).toMatchObject({
      isOpenToPublic: false,
      published: 'Published on the web on Tuesday 17 October 2017.',
    });
  });

  it('draws what was published before papers were described (agenda content 1)', () => {
    const paper = { kind: 'plan', title: 'Homes', author: null, backgroundPapers: [], file: 'papers/1-1.pdf' } as const;
    const entry: AgendaContentEntry = {
      number: '1',
      kind: 'business',
      title: 'Homes',
      purpose: null,
      presenter: null,
      papersExpected: 'paper',
      wording: [],
      urgency: null,
      minutesOf: [],
      pages: { first: 1, last: 2 },
      closed: null,
      papers: [{ pages: { first: 1, last: 2 }, open: paper, closed: null, note: null }],
    };

    expect(present({ entries: [entry] }).entries[0]?.papers[0]?.open).toEqual({
      kind: 'Plan',
      title: 'Homes',
      author: null,
      backgroundPapers: [],
      description: null,
      href: '/panels/task-group/meetings/2017-10-24/papers/1-1.pdf',
    });
  });

  it('tells when each edition was published, by the clock of London', () => {
    expect(present().history).toEqual(['Agenda published on 17 October 2017']);
  });
});
