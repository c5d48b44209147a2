import { describe, expect, it } from '@jest/globals';
import { citedIn, withCitationLinks } from '../../../src/domain/minutes/citation-links.js';
import type { CitedMinute } from '../../../src/domain/minutes/minutes-record.js';
import { augustRecord, clause, minuteOf, narrative, resolution } from '../../support/factories/minutes-record.js';

const FORTY_SEVEN = { id: 'm-47', number: '47' };
const HREFS: Readonly<Record<string, string>> = { 'm-47': '/minutes/a#minute-47', 'm-3': '/minutes/b#minute-3' };

function linked(text: string, ...cited: CitedMinute[]): string | undefined {
  const record = augustRecord({ items: [minuteOf('20', 'Terms', [narrative(text, { cited })])] });
  return withCitationLinks(record, (id) => HREFS[id] ?? null).items[0]?.blocks[0]?.text;
}

describe('a cited minute', () => {
  it.each<[string, CitedMinute[], string]>([
    [
      'Further to Minute No. 47 of the meeting held on 28th February 2017, it was noted.',
      [FORTY_SEVEN],
      'Further to Minute No. [47](/minutes/a#minute-47) of the meeting held on 28th February 2017, it was noted.',
    ],
    [
      'See Minutes Nos. 3 and 47.',
      [FORTY_SEVEN, { id: 'm-3', number: '3' }],
      'See Minutes Nos. [3](/minutes/b#minute-3) and [47](/minutes/a#minute-47).',
    ],
    ['47 children were at Minute No. 12.', [FORTY_SEVEN], '47 children were at Minute No. 12.'],
    ['See Minute No. 9.', [{ id: 'unpublished', number: '9' }], 'See Minute No. 9.'],
    ['See Minute No. 47.', [FORTY_SEVEN, { id: 'm-47-of-2016', number: '47' }], 'See Minute No. 47.'],
    ['See Minute No. 47.', [], 'See Minute No. 47.'],
    [
      'See [Minute No. 47](https://example.org/x), [notes [of Minute No. 47] here](/a_(b)) and Minute No. 47.',
      [FORTY_SEVEN],
      'See [Minute No. 47](https://example.org/x), [notes [of Minute No. 47] here](/a_(b)) and Minute No. [47](/minutes/a#minute-47).',
    ],
    ['It is noted [see Minute No. 47].', [FORTY_SEVEN], 'It is noted [see Minute No. [47](/minutes/a#minute-47)].'],
  ])('in %j is a link where its page is known', (text, cited, expected) => {
    expect(linked(text, ...cited)).toBe(expected);
  });

  it('is a link in a clause too, and counted once', () => {
    const block = resolution([clause('(1)', 'That Minute No. 47 be rescinded.')], {}, { cited: [FORTY_SEVEN] });
    const record = augustRecord({ items: [minuteOf('20', 'Terms', [block, block])] });

    const [item] = withCitationLinks(record, (id) => HREFS[id] ?? null).items;

    expect(item?.blocks[0]?.clauses[0]?.text).toBe('That Minute No. [47](/minutes/a#minute-47) be rescinded.');
    expect(citedIn(record)).toEqual(['m-47']);
  });
});
