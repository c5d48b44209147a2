import { describe, expect, it } from '@jest/globals';
import { placesOfHeadings } from '../../../src/domain/minutes/places-of-headings.js';

const PLACES = [
  { id: 'terms', heading: 'Corporate Parenting Panel Revised Terms of Reference', publicHeading: null },
  { id: 'staffing', heading: 'Dismissal of J. Smith', publicHeading: 'Staffing matter' },
  { id: 'minutes', heading: 'Minutes of the previous meeting held on 18th July, 2017', publicHeading: null },
];

describe('the place of a pasted heading', () => {
  it.each([
    ['in capitals and other words', 'CORPORATE PARENTING PANEL TERMS OF REFERENCE', 'terms'],
    ['with another day', 'MINUTES OF THE PREVIOUS MEETING HELD ON 18 JULY 2017', 'minutes'],
    ['by its title for the public', 'STAFFING MATTER', 'staffing'],
    ['that is nowhere', 'DECLARATIONS OF INTEREST', null],
    ['of words that say nothing', 'THE 2017', null],
  ])('%s', (_case, heading, place) => {
    expect(placesOfHeadings([heading], PLACES)).toEqual([place]);
  });

  it('is given once', () => {
    expect(placesOfHeadings(['Staffing matter', 'Staffing matter'], PLACES)).toEqual(['staffing', null]);
  });
});
