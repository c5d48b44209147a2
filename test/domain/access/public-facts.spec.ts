import { describe, expect, it } from '@jest/globals';
import type { ExemptInformation } from '../../../src/domain/access/exempt-marking.js';
import {
  closedPaperIds,
  publicFacts,
  type EntryFacts,
  type PaperFacts,
} from '../../../src/domain/access/public-facts.js';

const EXEMPT: ExemptInformation = {
  basis: 'exempt',
  paragraphs: [1],
  reason: 'planted reason',
  publicInterestTest: 'planted test',
  reviewOn: '2018-04-01',
  mustBeRegistered: false,
  ownPlanningPermission: false,
  contractNegotiation: false,
};
const LABEL =
  'Not for publication by virtue of paragraph 1 of Part 1 of Schedule 12A to the Local Government Act 1972 ' +
  '(Information relating to any individual)';
const REPORT: PaperFacts = {
  id: 'report',
  title: 'Foster carers',
  kind: 'report',
  author: 'I. Thomas',
  backgroundPapers: 'None',
  description: null,
  pages: { first: 1, last: 5 },
  marking: null,
};
const APPENDIX: PaperFacts = {
  ...REPORT,
  id: 'appendix',
  title: 'planted paper title',
  author: 'planted author',
  backgroundPapers: 'planted background',
  description: 'planted description',
  pages: { first: 6, last: 8 },
  marking: EXEMPT,
};
const ENTRY: EntryFacts = {
  number: '15',
  title: 'Fostering recruitment',
  safeTitle: null,
  purpose: 'To agree next year’s plan',
  presenter: 'I. Thomas to report',
  pages: { first: 1, last: 8 },
  marking: null,
  papers: [REPORT, APPENDIX],
};

describe('what of an entry may leave', () => {
  it('is, for an exempt entry, its title, pages and label, and nothing else', () => {
    const facts = publicFacts({
      ...ENTRY,
      title: 'planted title',
      safeTitle: 'A staffing matter',
      purpose: 'planted purpose',
      presenter: 'planted presenter',
      marking: EXEMPT,
      papers: [APPENDIX],
    });

    expect(facts).toEqual({
      number: '15',
      title: 'A staffing matter',
      purpose: null,
      presenter: null,
      pages: { first: 1, last: 8 },
      label: LABEL,
      shortLabel: 'EXEMPT para 1',
      papers: [],
      closedPapers: [],
    });
  });

  it('keeps back, of an open entry, what a closed paper is called', () => {
    expect(publicFacts(ENTRY)).toEqual({
      number: '15',
      title: 'Fostering recruitment',
      purpose: 'To agree next year’s plan',
      presenter: 'I. Thomas to report',
      pages: { first: 1, last: 8 },
      label: null,
      shortLabel: null,
      papers: [
        {
          id: 'report',
          title: 'Foster carers',
          kind: 'report',
          author: 'I. Thomas',
          backgroundPapers: 'None',
          description: null,
          pages: { first: 1, last: 5 },
        },
      ],
      closedPapers: [{ label: LABEL, pages: { first: 6, last: 8 } }],
    });
  });

  it.each([
    [null, 'Fostering recruitment'],
    ['  ', 'Fostering recruitment'],
    ['A contract', 'A contract'],
  ])('shows the title where there is no safe one: %j', (safeTitle, title) => {
    expect(publicFacts({ ...ENTRY, safeTitle, marking: EXEMPT }).title).toBe(title);
  });

  it.each([
    ['the entry', { ...ENTRY, marking: EXEMPT, papers: [APPENDIX] }],
    ['a paper', ENTRY],
  ])('holds no planted word when %s is marked, whatever else the record carries', (_, entry) => {
    const fat = {
      ...entry,
      fileName: 'planted file',
      presenterNotes: 'planted notes',
      papers: entry.papers.map((paper) => ({ ...paper, fileName: 'planted file', sha256: 'planted hash' })),
    };

    expect(JSON.stringify(publicFacts(fat))).not.toContain('planted');
  });
});

it('knows the papers that are closed by their own marking or by their entry’s', () => {
  const closedEntry = { marking: EXEMPT, papers: [{ id: 'all of it', marking: null }] };

  expect([...closedPaperIds([ENTRY, closedEntry])]).toEqual(['appendix', 'all of it']);
});
