import { expect, it } from '@jest/globals';
import { provisionsOf } from '../../../src/domain/terms-of-reference/provisions.js';

it.each([
  ['- i) To lead.\n- ii) To raise\n\n the aspiration', ['2(i): To lead.', '2(ii): To raise\nthe aspiration']],
  ['xii) To appoint Champions:\n - *Housing*\n - *Health*', ['2(xii): To appoint Champions:\n- *Housing*\n- *Health*']],
  [
    '(a) One\n   (i) under it\n   (ii) beside it\n(b) Two',
    ['2(a): One', '2(a)(i): under it', '2(a)(ii): beside it', '2(b): Two'],
  ],
  ['No labels at all.', []],
  ['- A bullet\n- and another', []],
])('%j has its provisions', (text, provisions) => {
  expect(provisionsOf(2, text).map(({ citation, text }) => `${citation}: ${text}`)).toEqual(provisions);
});
