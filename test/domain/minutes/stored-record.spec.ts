import { describe, expect, it } from '@jest/globals';
import { storedRecord } from '../../../src/domain/minutes/stored-record.js';
import { augustRecord } from '../../support/factories/minutes-record.js';

const NOW = augustRecord();

describe('a record as it was stored', () => {
  it('reads as it was written', () => {
    expect(storedRecord(JSON.stringify(NOW))).toEqual(NOW);
  });

  it('reads in one shape when it was written before outcomes, presiders and citations were', () => {
    const unknown = new Set(['outcome', 'presidedBy', 'cited']);
    const before = JSON.stringify(NOW, (key, value: unknown) => (unknown.has(key) ? undefined : value));

    const read = storedRecord(before);

    expect(read.head.presidedBy).toBeNull();
    expect(read.items).toEqual(NOW.items);
  });
});
