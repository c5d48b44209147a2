import { expect, it } from '@jest/globals';
import { sectionsOfText } from '../../../src/domain/terms-of-reference/sections-of-text.js';
import { textOfSections } from '../../../src/domain/terms-of-reference/text-of-sections.js';

it.each([
  'TERMS OF REFERENCE\n\nHarbour Panel\n\n1. Purpose:\n\n- i) To lead.\n\n- ii) To report:\n - *Reed*\n\n4.. Frequency\n\nMonthly.',
  '1. Purpose\n\n2. Membership\n\nTen members.',
])('%j is the same sections again', (text) => {
  const { opening, sections } = sectionsOfText(text);

  expect(sectionsOfText(textOfSections(opening, sections))).toEqual(sectionsOfText(text));
});
