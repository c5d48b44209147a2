import { describe, expect, it } from '@jest/globals';
import {
  barsVote,
  type Conduct,
  type InterestKind,
  tookPartUnlawfully,
} from '../../../src/domain/proceedings/declared-interest.js';

type Case = readonly [InterestKind, boolean, Conduct, { readonly bars: boolean; readonly unlawful: boolean }];

describe('a declared interest', () => {
  it.each<Case>([
    ['disclosable-pecuniary', false, 'left', { bars: true, unlawful: false }],
    ['disclosable-pecuniary', false, 'spoke', { bars: true, unlawful: true }],
    ['disclosable-pecuniary', false, 'stayed', { bars: true, unlawful: true }],
    ['disclosable-pecuniary', true, 'stayed', { bars: false, unlawful: false }],
    ['council-tax', false, 'spoke', { bars: true, unlawful: false }],
    ['council-tax', false, 'stayed', { bars: true, unlawful: true }],
    ['prejudicial', false, 'spoke', { bars: true, unlawful: false }],
    ['personal', false, 'stayed', { bars: false, unlawful: false }],
    ['personal', false, 'left', { bars: true, unlawful: false }],
    ['other-registrable', false, 'stayed', { bars: false, unlawful: false }],
  ])('of kind %s, dispensed %s, who %s: %j (H3, H4, H7)', (kind, isDispensed, conduct, { bars, unlawful }) => {
    const interest = { entryId: '9', kind, isDispensed, conduct };

    expect([barsVote(interest), tookPartUnlawfully(interest)]).toEqual([bars, unlawful]);
  });
});
