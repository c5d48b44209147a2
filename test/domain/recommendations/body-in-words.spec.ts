import { describe, expect, it } from '@jest/globals';
import { bodyInWords } from '../../../src/domain/recommendations/body-in-words.js';

describe('to whom something is recommended', () => {
  it.each([
    ['That the provision be recommended to Cabinet for approval.', 'Cabinet'],
    [
      'That it be recommended to Cabinet and Commissioners that starting the project be considered.',
      'Cabinet and Commissioners',
    ],
    [
      'That a recommendation be made to the Overview and Scrutiny Management Board.',
      'Overview and Scrutiny Management Board',
    ],
    ['That the Panel recommends to Council, subject to funding, the plan.', 'Council'],
    ['That training be recommended and commissioned for members.', null],
    ['That it be recommended to all members that they attend.', null],
  ])('%s', (text, body) => {
    expect(bodyInWords(text)).toBe(body);
  });
});
