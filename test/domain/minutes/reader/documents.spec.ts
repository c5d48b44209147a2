import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readMinutes } from '../../../../src/domain/minutes/reader/read-minutes.js';
import { exchanged } from '../../../support/exchanged-reading.js';

const FOLDER = new URL('documents/', import.meta.url);
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4))
  .sort();

/** Each text in the ways councils write, with the right answer beside it, which was written down first. */
describe('the reader', () => {
  it('has documents to read', () => {
    expect(NAMES.length).toBeGreaterThan(20);
  });

  it.each(NAMES)('understands %s', (name) => {
    const read = readMinutes(readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8'));
    const truth: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));

    const understood = 'documents' in read ? { documents: read.documents.map(exchanged) } : exchanged(read);
    expect(understood).toEqual(truth);
  });
});
