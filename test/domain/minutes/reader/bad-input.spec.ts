import { describe, expect, it } from '@jest/globals';
import type { ReadDocument } from '../../../../src/domain/minutes/reader/read-document.js';
import { readMinutes } from '../../../../src/domain/minutes/reader/read-minutes.js';

const NOVEL =
  'It was late when the coach came over the hill.\n“Nobody told me,” said Anne, and shut the door.\n\n'.repeat(400);
const GERMAN =
  'Niederschrift über die Sitzung des Ausschusses\n\nAnwesend: Frau Ahorn, Herr Birke\n\n1. Begrüßung\n\nDer Vorsitzende eröffnet die Sitzung.\n\n2. Haushalt\n\nDer Bericht wird zur Kenntnis genommen.\n';
const MINUTES = `PLANNING COMMITTEE
Tuesday, 5th June, 2018

Present:- Councillor Ash (in the Chair); Councillors Birch and Elm.

1. MINUTES

Resolved:- That the minutes be approved.

2. TREES

Resolved:- (1) That the oak be kept.

(2) That the ash be`;

describe('bad input', () => {
  it.each([
    ['nothing', '', 'there is no text'],
    ['blanks', ' \n\n\f \n', 'there is no text'],
    ['a novel', NOVEL, 'nothing here reads like an agenda or minutes'],
    [
      'bytes',
      Array.from({ length: 5000 }, (_, at) => String.fromCharCode((at * 7919) % 256)).join(''),
      'nothing here reads like an agenda or minutes',
    ],
  ])('%s: says that it understood nothing', (_, text, why) => {
    const read = one(text);

    expect([read.kind, read.items, read.notUnderstood.map((each) => each.why)]).toEqual([null, [], [why]]);
  });

  it('another language: tells what is missing', () => {
    const { notUnderstood } = one(GERMAN);

    expect(notUnderstood.map(({ why }) => why)).toContain('the body that met was not found');
  });

  it('one line of 50 megabytes: reads it in pieces and keeps every word', () => {
    const words = 'the quick brown fox ';

    const read = one(`${words.repeat(2_500_000)}`);

    expect(read.notUnderstood.map(({ why }) => why)).toEqual(['nothing here reads like an agenda or minutes']);
  });

  it('more lines than are read at one time: says where it stopped', () => {
    const { notUnderstood } = one('a\n'.repeat(500_100));

    expect(notUnderstood.at(-1)).toMatchObject({
      why: 'only the first 500,000 lines are read',
      place: { line: 500_001 },
    });
  });

  it('a file cut in the middle: gives what there is', () => {
    const [, trees] = one(MINUTES).items;

    expect(trees?.resolutions[0]?.clauses.map(({ text }) => text)).toEqual([
      'That the oak be kept.',
      'That the ash be',
    ]);
  });

  it('two meetings in one file: finds both and merges nothing', () => {
    const read = readMinutes(`${MINUTES} felled.\n\n${MINUTES.replace('5th June', '3rd July')} felled.`);

    expect('documents' in read ? read.documents.map(({ date, items }) => [date, items.length]) : []).toEqual([
      ['2018-06-05', 2],
      ['2018-07-03', 2],
    ]);
  });

  it('pages in the wrong order or missing: says which numbers are not there', () => {
    const { items, notUnderstood } = one(MINUTES.replace('2. TREES', '5. TREES'));

    expect(items.map(({ number }) => number)).toEqual(['1', '5']);
    expect(notUnderstood.map(({ why }) => why)).toEqual(['no item 2 to 4 was found before it']);
  });
});

function one(text: string): ReadDocument {
  const read = readMinutes(text);
  if ('documents' in read) throw new Error('several documents');
  return read;
}
