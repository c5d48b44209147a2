import { describe, expect, it } from '@jest/globals';
import {
  descriptionOf,
  paragraphsInWords,
  parseSchedule12AParagraph,
  SCHEDULE_12A_PARAGRAPHS,
} from '../../../src/domain/access/schedule-12a.js';

describe('Schedule 12A as it stands for England', () => {
  it.each([
    [1, 'Information relating to any individual'],
    [2, 'Information which is likely to reveal the identity of an individual'],
    [
      3,
      'Information relating to the financial or business affairs of any particular person (including the authority holding that information)',
    ],
    [
      4,
      'Information relating to any consultations or negotiations, or contemplated consultations or negotiations, in connection with any labour relations matter arising between the authority or a Minister of the Crown and employees of, or office holders under, the authority',
    ],
    [
      5,
      'Information in respect of which a claim to legal professional privilege could be maintained in legal proceedings',
    ],
    [
      6,
      'Information which reveals that the authority proposes (a) to give under any enactment a notice under or by virtue of which requirements are imposed on a person; or (b) to make an order or direction under any enactment',
    ],
    [
      7,
      'Information relating to any action taken or to be taken in connection with the prevention, investigation or prosecution of crime',
    ],
  ] as const)('has paragraph %i in the words of the Act', (paragraph, words) => {
    expect(descriptionOf(paragraph)).toBe(words);
  });

  it('has seven paragraphs', () => {
    expect(SCHEDULE_12A_PARAGRAPHS).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it.each([
    ['3', 3],
    ['para 3', 3],
    ['Paragraph 7', 7],
    [' para. 1 ', 1],
  ])('reads “%s”', (text, paragraph) => {
    expect(parseSchedule12AParagraph(text)).toBe(paragraph);
  });

  it.each(['para 12', 'para 14', '0', '8', '3a', 'sensitive', ''])('refuses “%s”', (text) => {
    expect(parseSchedule12AParagraph(text)).toBeNull();
  });

  it.each([
    [[3], 'paragraph 3'],
    [[3, 1], 'paragraphs 1 and 3'],
    [[7, 1, 2, 1], 'paragraphs 1, 2 and 7'],
  ] as const)('is cited for %j as “%s”', (paragraphs, words) => {
    expect(paragraphsInWords(paragraphs)).toBe(words);
  });
});
