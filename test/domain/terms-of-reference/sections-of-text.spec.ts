import { describe, expect, it } from '@jest/globals';
import { sectionsOfText } from '../../../src/domain/terms-of-reference/sections-of-text.js';

const TERMS = `OAKSHIRE HARBOUR PANEL TERMS OF REFERENCE

1. Our Commitment to Harbours:

The council keeps its harbours.

2. Purpose:

- i) To lead.
- ii) To report:
  - (a) to the council
 - *Moorings – Cllr Reed*

1. A list of the section,
2. which starts at one

3. Membership

10 members at most.

4.. Frequency of meetings:

Every two months.`;

describe('a pasted terms of reference', () => {
  const pasted = sectionsOfText(TERMS);

  it('keeps what stands before its sections', () => {
    expect(pasted.opening).toBe('OAKSHIRE HARBOUR PANEL TERMS OF REFERENCE');
  });

  it('falls into its numbered sections, labels and headings as written', () => {
    expect(pasted.sections.map(({ label, heading }) => `${label} ${heading}`)).toEqual([
      '1. Our Commitment to Harbours:',
      '2. Purpose:',
      '3. Membership',
      '4.. Frequency of meetings:',
    ]);
  });

  it('keeps the text of a section line by line, with the lists in it', () => {
    expect(pasted.sections[1]?.text).toBe(
      '- i) To lead.\n- ii) To report:\n  - (a) to the council\n - *Moorings – Cllr Reed*\n\n1. A list of the section,\n2. which starts at one',
    );
  });

  it('says what looks odd and mends nothing', () => {
    expect(pasted.remarks).toEqual(['“4.. Frequency of meetings:” is kept as it is written: look at its number.']);
  });

  it('gives back every word', () => {
    const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
    const kept = [pasted.opening, ...pasted.sections.flatMap(({ label, heading, text }) => [label, heading, text])];

    expect(words(kept.join('\n'))).toEqual(words(TERMS));
  });
});

describe('a section', () => {
  it.each([
    ['1. Purpose\n\nText', ['1. Purpose']],
    ['1 Purpose\n\nText', ['1 Purpose']],
    ['1) Purpose\n\nText', ['1) Purpose']],
    ['## 1. Purpose\n\nText', ['1. Purpose']],
    ['**1. Purpose**\n\nText', ['1. Purpose']],
    ['Section 1: Purpose\n\nText', ['1: Purpose']],
    ['1. Purpose\n\nThey met in\n2017 and later', ['1. Purpose']],
    ['1. Purpose\n\n9 members of the public', ['1. Purpose']],
    ['Purpose\n\nTo lead.', []],
    ['', []],
  ])('of %j is found', (text, headings) => {
    expect(sectionsOfText(text).sections.map(({ label, heading }) => `${label} ${heading}`)).toEqual(headings);
  });

  it.each([
    ['2. Purpose\n\nText', ['There is no section 1 before “2. Purpose”.']],
    ['1. A\n\nText\n\n4. D\n\nText', ['There are no sections 2 and 3 before “4. D”.']],
    ['1. A', ['“1. A” has no text.']],
  ])('of %j is remarked on', (text, remarks) => {
    expect(sectionsOfText(text).remarks).toEqual(remarks);
  });
});
