import { describe, expect, it } from '@jest/globals';
import {
  DEFAULT_EXCLUSION_TEMPLATE,
  draftExclusion,
  exclusionTemplateProblems,
  paragraphsNamedIn,
} from '../../../src/domain/agendas/exclusion-wording.js';

describe('the resolution to exclude the public', () => {
  it('names one item, its paragraph and the words of the Act', () => {
    expect(draftExclusion([{ number: '15', paragraphs: [3] }])).toBe(
      'That, under section 100A(4) of the Local Government Act 1972, the press and public be excluded from the meeting ' +
        'for item 15, because exempt information as described in paragraph 3 of Part 1 of Schedule 12A to the Act is ' +
        'likely to be disclosed (information relating to the financial or business affairs of any particular person ' +
        '(including the authority holding that information)).',
    );
  });

  it('names several items and each paragraph once', () => {
    const items = [
      { number: '13A', paragraphs: [2, 1] as const },
      { number: '15', paragraphs: [2] as const },
    ];

    expect(draftExclusion(items, '{items}; {business}; {paragraphs}; {descriptions}')).toBe(
      'items 13A and 15; the following items of business; paragraphs 1 and 2; ' +
        'information relating to any individual; information which is likely to reveal the identity of an individual',
    );
  });

  it('is empty while nothing is exempt', () => {
    expect(draftExclusion([])).toBe('');
  });

  it('leaves a placeholder it does not know for the clerk to see', () => {
    expect(draftExclusion([{ number: '9', paragraphs: [7] }], '{items} of {panel}')).toBe('item 9 of {panel}');
  });

  it.each([
    ['Under paragraph 3 of Part 1 of Schedule 12A', [3]],
    ['as defined in Paragraphs 1, 2 and 7 of Part 1', [1, 2, 7]],
    ['para 3 or para 6', [3, 6]],
    ['under section 100(A) 4 of the Local Government Act 1972', []],
    ['paragraph 12 of Schedule 12A', []],
  ])('is read for the paragraphs it names: %s', (wording, paragraphs) => {
    expect(paragraphsNamedIn(wording)).toEqual(paragraphs);
  });

  it('names what it relies on in its own draft', () => {
    expect(paragraphsNamedIn(draftExclusion([{ number: '9', paragraphs: [1, 3, 6] }]))).toEqual([1, 3, 6]);
  });
});

describe('a panel’s template', () => {
  it('is sound by default', () => {
    expect(exclusionTemplateProblems(DEFAULT_EXCLUSION_TEMPLATE)).toEqual([]);
  });

  it('must say which items and which paragraph, with placeholders that exist', () => {
    expect(exclusionTemplateProblems('That {panel} exclude the public.')).toEqual([
      '{panel} is not a placeholder that can be filled in',
      'The wording must name the paragraph of Schedule 12A: use {paragraphs}',
      'The wording must say which items it is for: use {items} or {business}',
    ]);
  });
});
