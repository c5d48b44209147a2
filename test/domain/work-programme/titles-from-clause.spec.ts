import { describe, expect, it } from '@jest/globals';
import { titlesFromClause } from '../../../src/domain/work-programme/titles-from-clause.js';

const BUSINESS = 'Virtual School';

describe('the titles of the items that a clause asks for', () => {
  it.each([
    ['That a further report be submitted to a future meeting.', 'Virtual School: further report'],
    ['That an update be submitted to the next meeting of the panel.', 'Virtual School: update'],
    ['That a further report be submitted in six months’ time.', 'Virtual School: further report'],
    [
      'That a further update on the CSE and Missing sub-group be submitted in six months’ time.',
      'Further update on the CSE and Missing sub-group',
    ],
    [
      'That further reports on missing children and on CAMHS be submitted to future meetings.',
      ['Further report on missing children', 'Further report on CAMHS'],
    ],
    [
      'That further reports be submitted on Missing Children and CAMHS to future meetings.',
      ['Further report on Missing Children', 'Further report on CAMHS'],
    ],
    ['That quarterly reports on placements and costs be submitted', 'Quarterly reports on placements and costs'],
    ['That the report of the inspection be presented to the Panel', 'Report of the inspection'],
    ['That the Annual Report be presented  to this Panel in one year', 'Virtual School: annual report'],
    ['That the Panel receive quarterly updates on placements.', 'The Panel receive quarterly updates on placements'],
  ])('%s → %s', (wording, title) => {
    expect(titlesFromClause(wording, BUSINESS)).toEqual([title].flat());
  });

  it('is cut between words where it is longer than a title may be', () => {
    const [title = ''] = titlesFromClause(`That ${'many words '.repeat(60)}follow`, BUSINESS);
    expect(title.length).toBeLessThanOrEqual(300);
    expect(title).toMatch(/(?:many|words)…$/);
  });
});
