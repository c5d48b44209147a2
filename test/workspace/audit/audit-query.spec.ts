import { expect, it } from '@jest/globals';
import { auditQuery, placeFrom, placeInWords } from '../../../src/workspace/audit/audit-query.js';

it.each<[string, Record<string, unknown>, object]>([
  ['nothing', {}, {}],
  ['blank fields', { by: '', action: ' ', from: '' }, {}],
  ['words', { by: 'Ann Clerk', action: 'changed a person' }, { by: 'Ann Clerk', action: 'changed a person' }],
  [
    'days in three boxes',
    { 'from-day': '1', 'from-month': '10', 'from-year': '2017', to: '2017-10-16' },
    { from: '2017-10-01', to: '2017-10-16' },
  ],
  ['days that are none', { from: '2017-02-30', to: 'soon' }, {}],
  ['a mark', { mark: 'lifted-stop' }, { mark: 'lifted-stop' }],
  ['a mark that is none', { mark: 'everything' }, {}],
  ['lists where words belong', { by: ['a', 'b'], kind: { a: 1 } }, {}],
])('asking the trail for %s', (_, asked, query) => {
  expect(auditQuery(asked)).toEqual(query);
});

it('goes on behind an event', () => {
  const place = { at: '2017-10-16T09:00:00.000Z', id: '01a20e73-4a23-718d-8574-103f476edcbe' };

  expect(placeFrom(placeInWords(place))).toEqual(place);
});

it.each([undefined, '', 'x', '2017_a', "2017-10-16T09:00:00.000Z_' OR 1"])('begins anew behind %p', (after) => {
  expect(placeFrom(after)).toBeNull();
});
