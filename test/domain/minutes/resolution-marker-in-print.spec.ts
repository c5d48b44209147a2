import { describe, expect, it } from '@jest/globals';
import { markerInPrint, type WhatWasDone } from '../../../src/domain/minutes/resolution-marker-in-print.js';

const CARRIED: WhatWasDone = { kind: 'resolved', recommendedTo: null, outcome: 'carried' };
const TO_CABINET: WhatWasDone = { kind: 'recommended', recommendedTo: 'Cabinet', outcome: 'carried' };

describe('what stands before the clauses', () => {
  it.each<[WhatWasDone, 'Resolved:-' | 'RESOLVED:', string]>([
    [CARRIED, 'Resolved:-', 'Resolved:-'],
    [CARRIED, 'RESOLVED:', 'RESOLVED:'],
    [TO_CABINET, 'Resolved:-', 'Recommended to Cabinet:-'],
    [TO_CABINET, 'RESOLVED:', 'RECOMMENDED to Cabinet:'],
    [{ ...CARRIED, outcome: 'lost' }, 'Resolved:-', 'Motion lost:-'],
    [{ ...TO_CABINET, outcome: 'lost' }, 'RESOLVED:', 'MOTION LOST:'],
    [{ ...CARRIED, outcome: 'undecided' }, 'Resolved:-', 'Motion not carried:-'],
  ])('%j in the habit of %s is %s', (what, habit, marker) => {
    expect(markerInPrint(what, habit)).toBe(marker);
  });
});
