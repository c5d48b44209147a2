import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Place } from '../../../../src/domain/minutes/reader/place.js';
import type { ReadDocument } from '../../../../src/domain/minutes/reader/read-document.js';
import { readMinutes } from '../../../../src/domain/minutes/reader/read-minutes.js';
import { exchanged } from '../../../support/exchanged-reading.js';
import { madeMinutes } from './made-minutes.js';

/** Printed with each failure, so that it can be repeated. */
const SEED = 19720070;

describe('minutes by chance', () => {
  it('are given back as they were made, whatever the variant and the noise', () => {
    fc.assert(
      fc.property(madeMinutes, ({ text, truth }) => {
        const { panel, date, chair, present, apologies, items } = exchanged(only(readMinutes(text)));

        const understood = items.map(({ number, title, resolutions }) => ({ number, title, resolutions }));
        expect({ panel, date, chair, present, apologies, items: understood }).toEqual(truth);
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  it('lose no word of what stands between the resolutions', () => {
    fc.assert(
      fc.property(madeMinutes, ({ text }) => {
        const read = only(readMinutes(text));

        expect(wordsOf(everything(read))).toEqual(wordsOf(text.normalize('NFKC')));
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('have a place for each clause where its first words stand', () => {
    fc.assert(
      fc.property(madeMinutes, ({ text }) => {
        const clauses = only(readMinutes(text)).items.flatMap((item) =>
          item.resolutions.flatMap((each) => each.clauses),
        );

        for (const { text: words, found } of clauses) {
          expect(at(text, found.place).slice(0, 9)).toBe(words.slice(0, 9));
        }
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});

describe('any text', () => {
  const bytes = fc.uint8Array({ maxLength: 4000 }).map((all) => new TextDecoder('windows-1252').decode(all));
  const words = fc
    .array(
      fc.constantFrom(
        ...[
          'RESOLVED',
          'that',
          ':-',
          '(1)',
          '\n',
          '\n\n',
          '17.',
          'Councillors',
          'and',
          'Minute No.',
          '3',
          'unanimously',
          ',',
          '(',
          ')',
        ],
        ...[
          'paragraphs',
          '1',
          '&',
          'Present',
          'from',
          'the Committee',
          'MOVED',
          'SECONDED',
          '\f',
          '    ',
          'be appointed',
          'of',
          '-',
          '•',
        ],
        ...[
          'following',
          'meeting of the',
          'held on',
          '5 May 2019',
          'at',
          '7 pm',
          'to',
          'recommend',
          'Pages',
          'exempt',
          'Page 3',
          'a)',
        ],
      ),
      { maxLength: 400 },
    )
    .map((all) => all.join(' '));

  it.each([
    ['of bytes', bytes],
    ['of letters', fc.string({ unit: 'binary', maxLength: 3000 })],
    ['of the words that rules look for', words],
  ])('%s is read without an exception', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(Object.keys(readMinutes(text)).length).toBeGreaterThan(0);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('loses nothing of a text that is cut anywhere', () => {
    fc.assert(
      fc.property(madeMinutes, fc.double({ min: 0, max: 1, noNaN: true }), ({ text }, share) => {
        const read = readMinutes(text.slice(0, Math.floor(text.length * share)));

        expect('documents' in read || Array.isArray(read.items)).toBe(true);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});

function only(read: ReturnType<typeof readMinutes>): ReadDocument {
  if ('documents' in read) throw new Error(`${read.documents.length} documents were found`);
  return read;
}

/** Titles, paragraphs, clauses and what was set aside, from the first item on. */
function everything({ items, notMinutes }: ReadDocument): string {
  const parts = items.flatMap(({ printedNumber, title, body, resolutions }) => [
    `${printedNumber} ${title}`,
    ...body.flatMap((block) => {
      if (block.kind !== 'resolution') return [block.text];
      const resolution = resolutions[block.resolution];
      const clauses = resolution?.clauses.flatMap((clause) => [clause.printedLabel, clause.text, ...clause.subclauses]);
      return [resolution?.marker ?? '', ...(clauses ?? [])];
    }),
  ]);
  return [...parts, ...notMinutes.map(({ text }) => text)].join(' ');
}

/** In order, without the head and what belongs to the page. */
function wordsOf(text: string): string[] {
  const body = text
    .replace(/[\s\S]*Apologies were received from[^.]*\./, '')
    .replace(/\n.*08\.03\.2018\n\s+\d+\n\f/g, '');
  return body.match(/\p{L}{2,}/gu) ?? [];
}

function at(text: string, { line, column }: Place): string {
  return (text.normalize('NFKC').split('\n')[line - 1] ?? '').slice(column - 1);
}
