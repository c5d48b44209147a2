import { describe, expect, it } from '@jest/globals';
import { entryNumbers } from '../../../src/domain/agendas/entry-number.js';

describe('entry numbers', () => {
  it.each([
    ['nothing is published yet', [null, null, null], '1 2 3'],
    ['an entry is added at the end', ['1', '2', null, null], '1 2 3 4'],
    ['an entry is added after item 13', ['12', '13', null, '14'], '12 13 13A 14'],
    ['two are added there', ['13', null, null, '14'], '13 13A 13B 14'],
    ['another follows later', ['13', '13A', null, '14'], '13 13A 13B 14'],
    ['one goes in before 13A', ['13', null, '13A', '14'], '13 13B 13A 14'],
    ['entries were reordered', ['2', '1', null], '2 1 3'],
    ['one goes in before the first', [null, '1', '2'], '3 1 2'],
    ['there are none', [], ''],
  ])('stay as published when %s', (_, published, numbers) => {
    const entries = published.map((publishedNumber, index) => ({
      id: String(index),
      publishedNumber,
      isNumbered: true,
    }));

    expect(entryNumbers(entries).join(' ')).toBe(numbers);
  });

  it.each([
    ['a sub-heading', ['item', 'heading', 'item'], '1,,2'],
    ['what was withdrawn', ['withdrawn', 'item', 'withdrawn', 'item'], ',1,,2'],
    ['two sub-headings at the end', ['item', 'heading', 'heading'], '1,,'],
  ])('pass over %s', (_, kinds, numbers) => {
    const entries = kinds.map((kind, index) => ({
      id: String(index),
      publishedNumber: null,
      isNumbered: kind === 'item',
    }));

    expect(entryNumbers(entries).join(',')).toBe(numbers);
  });

  it('stay with what is withdrawn after publication, and letters go on behind it', () => {
    const entries = [
      { id: 'a', publishedNumber: '1', isNumbered: true },
      { id: 'b', publishedNumber: '2', isNumbered: false },
      { id: 'heading', publishedNumber: null, isNumbered: false },
      { id: 'new', publishedNumber: null, isNumbered: true },
      { id: 'c', publishedNumber: '3', isNumbered: true },
    ];

    expect(entryNumbers(entries)).toEqual(['1', '2', '', '2A', '3']);
  });

  it('go on after Z with AA', () => {
    const added = Array.from({ length: 27 }, (_, index) => ({
      id: `new ${index}`,
      publishedNumber: null,
      isNumbered: true,
    }));
    const published = (id: string, publishedNumber: string) => ({ id, publishedNumber, isNumbered: true });
    const entries = [published('a', '1'), ...added, published('b', '2')];

    expect(entryNumbers(entries).slice(-3)).toEqual(['1Z', '1AA', '2']);
  });
});
