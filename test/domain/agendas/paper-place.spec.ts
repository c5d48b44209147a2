import { describe, expect, it } from '@jest/globals';
import { placeFor } from '../../../src/domain/agendas/paper-place.js';

const PLACES = [
  { id: 'minutes', number: '5', title: 'Minutes of 22 August 2017' },
  { id: 'terms', number: '6', title: 'Revised Terms of Reference' },
  { id: 'update', number: '7', title: 'Update' },
  { id: 'late', number: '13A', title: 'Special leave' },
  { id: 'september', number: '14', title: 'Performance' },
  { id: 'october', number: '15', title: 'Performance in October' },
];

describe('the item a file may belong to', () => {
  it.each([
    ['06 - Revised ToR.pdf', 'terms'],
    ['6_tor.pdf', 'terms'],
    ['Item 6 ToR.pdf', 'terms'],
    ['agenda item-05 minutes.pdf', 'minutes'],
    ['13a special leave.pdf', 'late'],
    ['revised_terms-of-reference FINAL.pdf', 'terms'],
    ['Performance in October.pdf', null],
    ['Performance.pdf', 'september'],
    ['Update.pdf', null],
    ['99 Something.pdf', null],
    ['2017-18 budget.pdf', null],
    ['Appendix 6 - Options.pdf', null],
    ['report.pdf', null],
  ])('of %s is %s', (fileName, id) => {
    expect(placeFor(fileName, PLACES)).toBe(id);
  });
});
