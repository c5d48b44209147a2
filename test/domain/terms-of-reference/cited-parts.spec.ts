import { expect, it } from '@jest/globals';
import { citedParts } from '../../../src/domain/terms-of-reference/cited-parts.js';

it('offers each section and its labelled parts, each once', () => {
  const sections = [
    { number: 2, heading: 'Purpose:', text: '- i) To lead.\n- ii) To raise.' },
    { number: 3, heading: 'Membership', text: 'Ten members.\n\n- A foster carer\n\n(a) One\n\nor\n\n(a) Two' },
  ];

  expect(citedParts(sections).map(({ citation, words }) => `${citation} ${words}`)).toEqual([
    '2 Purpose:',
    '2(i) To lead.',
    '2(ii) To raise.',
    '3 Membership',
    '3(a) One\nor',
  ]);
});
