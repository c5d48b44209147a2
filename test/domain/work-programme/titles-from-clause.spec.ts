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
    [
      'That the Director of Public Health be asked to report on the promises about health in six months’ time.',
      'Report on the promises about health',
    ],
    ['That quarterly reports on placements and costs be submitted', 'Quarterly reports on placements and costs'],
    ['That the report of the inspection be presented to the Panel', 'Report of the inspection'],
    ['That the Annual Report be presented  to this Panel in one year', 'Virtual School: annual report'],
    ['That the Panel receive quarterly updates on placements.', 'The Panel receive quarterly updates on placements'],
  ])('%s → %s', (wording, title) => {
    expect(titlesFromClause(wording, BUSINESS)).toEqual([title].flat());
  });

  it.each([
    ['SOUTH YORKSHIRE REGIONAL ADOPTION AGENCY UPDATE', 'South Yorkshire Regional Adoption Agency: update'],
    ['LOOKED AFTER CHILDREN PROMISES', 'Looked After Children Promises: update'],
    ['Virtual School', 'Virtual School: update'],
  ])('for an update on %s is “%s”', (business, title) => {
    expect(titlesFromClause('That an update be submitted to a future meeting.', business)).toEqual([title]);
  });

  it.each([
    [
      'That a meeting on how the boards work together be put into the work programme for 2018-19.',
      'A meeting on how the boards work together',
    ],
    ['That the sufficiency strategy be included in the Panel’s work programme', 'The sufficiency strategy'],
  ])('%s leaves out where it goes: %s', (wording, title) => {
    expect(titlesFromClause(wording, BUSINESS)).toEqual([title]);
  });

  it('is cut between words where it is longer than a title may be', () => {
    const [title = ''] = titlesFromClause(`That ${'many words '.repeat(60)}follow`, BUSINESS);
    expect(title.length).toBeLessThanOrEqual(300);
    expect(title).toMatch(/(?:many|words)…$/);
  });
});
