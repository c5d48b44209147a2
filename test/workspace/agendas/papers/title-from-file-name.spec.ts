import { describe, expect, it } from '@jest/globals';
import { titleFromFileName } from '../../../../src/workspace/agendas/papers/title-from-file-name.js';

describe('the title made from the name of a file', () => {
  it.each([
    ['06-terms-of-reference.pdf', 'Terms of reference'],
    ['06 - Revised_Terms-of-Reference (v2).pdf', 'Revised Terms of Reference (v2)'],
    ['LAC_performance September 2017 FINAL.PDF', 'LAC performance September 2017 FINAL'],
    ['Item 9 Performance.pdf', 'Performance'],
    ['Appendix 1 - Options.pdf', 'Appendix 1 Options'],
    ['Regulation-44 visits.pdf', 'Regulation-44 visits'],
    ['2017-18 budget.pdf', '2017-18 budget'],
    ['report.final.pdf', 'Report'],
    ['42.pdf', '42'],
    ['.pdf', 'Paper'],
  ])('of %s is %s', (fileName, title) => {
    expect(titleFromFileName(fileName)).toBe(title);
  });
});
