import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type PastedBlock, readPastedMinute } from '../../../src/domain/minutes/pasted-minute.js';

const SEED = 20170822;

describe('a minute pasted from Word', () => {
  it.each([
    ['Resolved:- That the report be noted.', 'resolved', null],
    ['RESOLVED: That the report be noted.', 'resolved', null],
    ['RESOLVED:\n\nThat the report be noted.', 'resolved', null],
    ['RESOLVED – That the report be noted.', 'resolved', null],
    ['Resolved — That the report be noted.', 'resolved', null],
    ['**RESOLVED:-** That the report be noted.', 'resolved', null],
    ['**RESOLVED:- That the report be noted.**', 'resolved', null],
    ['*Resolved*:- That the report be noted.', 'resolved', null],
    ['RESOLVED /- That the report be noted.', 'resolved', null],
    ['ORDERED: That the report be noted.', 'resolved', null],
    ['The Board resolved:- That the report be noted.', 'resolved', null],
    ['Agreed:- That the report be noted.', 'agreed', null],
    ['AGREED – That the report be noted.', 'agreed', null],
    ['DECISION\nAGREED That the report be noted.', 'agreed', null],
    ['Decision: That the report be noted.', 'agreed', null],
    ['Recommended:- That the report be noted.', 'recommended', null],
    ['RECOMMENDED to Cabinet: That the report be noted.', 'recommended', 'Cabinet'],
    ['RECOMMENDED TO COUNCIL – That the report be noted.', 'recommended', 'Council'],
    [
      'Recommended to the Health and Wellbeing Board:- That the report be noted.',
      'recommended',
      'Health and Wellbeing Board',
    ],
    ['Noted:- That the report be noted.', 'noted', null],
    ['NOTED – That the report be noted.', 'noted', null],
    ['Deferred:- That the report be noted.', 'deferred', null],
    ['Referred:- That the report be noted.', 'referred', null],
  ])('%j holds one clause', (text, resolutionKind, recommendedTo) => {
    const clauses = [{ level: 0, text: 'That the report be noted.' }];

    expect(readPastedMinute(text)).toEqual([
      { kind: 'resolution', resolutionKind, recommendedTo, vote: null, clauses },
    ]);
  });

  it.each([
    ['RESOLVED that the plan be approved.', ['that the plan be approved.'], null],
    ['It was RESOLVED that the plan be approved.', ['that the plan be approved.'], null],
    ['It was RESOLVED unanimously that the plan be approved.', ['that the plan be approved.'], 'unanimously'],
    ['RESOLVED, by three votes to one, to approve the plan.', ['to approve the plan.'], 'by three votes to one'],
    ['The Council RESOLVED to approve the plan.', ['to approve the plan.'], null],
    ['NOTED the plan.', ['the plan.'], null],
    ['Noted.', ['Noted.'], null],
  ])('%j says how it was voted beside its clause', (text, clauses, vote) => {
    expect(resolutions(text)).toEqual([clauses.map((each) => `0 ${each}`)]);
    expect(readPastedMinute(text)).toMatchObject([{ kind: 'resolution', vote }]);
  });

  it.each([
    ['Members agreed that officers had done well.'],
    ['Agreed-upon terms were read out.'],
    ['The Panel noted the strain on the service: carers waited long.'],
    ['It was resolved in 2016 to close the home.'],
    ['Agreed to differ: nobody changed their mind.'],
    ['The recommendation was that visits begin.'],
  ])('%j is only told', (text) => {
    expect(readPastedMinute(text)).toEqual([{ kind: 'narrative', text }]);
  });

  it('keeps who moved before a resolution within a sentence', () => {
    const text = 'Councillor Ash proposed, Councillor Birch seconded, and it was RESOLVED to close the lane.';

    expect(readPastedMinute(text)).toMatchObject([
      { kind: 'narrative', text: 'Councillor Ash proposed, Councillor Birch seconded' },
      { kind: 'resolution', clauses: [{ level: 0, text: 'to close the lane.' }] },
    ]);
  });

  it.each([
    ['Resolved:- (1) That a be sent.\n\n(2) That b be sent.', ['0 That a be sent.', '0 That b be sent.']],
    [
      'Resolved:- (1) That a be sent.\n\n- (2) That b be sent.\n- (3) That c be sent.',
      ['0 That a be sent.', '0 That b be sent.', '0 That c be sent.'],
    ],
    ['RESOLVED:-\n\n- 1) That a be sent;\n- 2) That b be sent.', ['0 That a be sent;', '0 That b be sent.']],
    ['RESOLVED:\n1.\tThat a be sent.\n2.\tThat b be sent.', ['0 That a be sent.', '0 That b be sent.']],
    ['RESOLVED –\n(a) that a be sent;\n(b) that b be sent.', ['0 that a be sent;', '0 that b be sent.']],
    ['RESOLVED that:\n\ni) a be sent;\n\nii) b be sent.', ['0 a be sent;', '0 b be sent.']],
    ['Agreed:-\n•\tThat a be sent.\n•\tThat b be sent.', ['0 That a be sent.', '0 That b be sent.']],
    ['Agreed:-\n\n\uf0b7 a is sent\n\uf0b7 b is sent', ['0 a is sent', '0 b is sent']],
    ['RESOLVED:\n8.1 that a be sent\n8.2 that b be sent', ['0 that a be sent', '0 that b be sent']],
    [
      'RESOLVED – (1) That a be sent; (2) that b be sent; and (3) that c be sent.',
      ['0 That a be sent;', '0 that b be sent; and', '0 that c be sent.'],
    ],
    ['RESOLVED: That (1) a be sent; and (2) b be sent.', ['0 a be sent; and', '0 b be sent.']],
    ['RESOLVED: That a be sent.\nThat b be sent.', ['0 That a be sent.', '0 That b be sent.']],
    [
      'Resolved:- That a be sent to (1) the north and (2) the south.',
      ['0 That a be sent to (1) the north and (2) the south.'],
    ],
    [
      'Resolved:- (1) That option (2) be chosen.\n(2) That b be sent.',
      ['0 That option (2) be chosen.', '0 That b be sent.'],
    ],
    ['Resolved:- That a be sent.\n(2) That b be sent.', ['0 That a be sent.', '0 That b be sent.']],
    ['The Committee resolved:-\nthat:\n(1) a be sent\n(3) c be sent', ['0 a be sent', '0 c be sent']],
  ])('%j holds the clauses %j', (text, clauses) => {
    expect(resolutions(text)).toEqual([clauses]);
  });

  it.each([
    [
      'Resolved:- (1) That if it is agreed:\n\n- partners pay\n- partners choose\n\n(2) That it be reported.',
      ['0 That if it is agreed:', '1 partners pay', '1 partners choose', '0 That it be reported.'],
    ],
    [
      'RESOLVED:-\n- 1) That a be sent;\n- 2) That the following be asked:\n - details of b\n - data on c\n- 3) That d be sent.',
      ['0 That a be sent;', '0 That the following be asked:', '1 details of b', '1 data on c', '0 That d be sent.'],
    ],
    [
      'Resolved:- That consent be given subject to:\n(a) fences;\n(b) hedges.',
      ['0 That consent be given subject to:', '1 fences;', '1 hedges.'],
    ],
    [
      'RESOLVED:\n(1) That a be sent:\n(a) to b;\n(i) by post:\n(ii) by hand;\n(b) to c.\n(2) That d be sent.',
      ['0 That a be sent:', '1 to b;', '2 by post:', '2 by hand;', '1 to c.', '0 That d be sent.'],
    ],
    [
      'RESOLVED:\n(1) That these be sent:\n(g) one;\n(h) two;\n(i) three;\n(j) four.',
      ['0 That these be sent:', '1 one;', '1 two;', '1 three;', '1 four.'],
    ],
    [
      'RESOLVED:\n(a) That these be sent:\n(i) one;\n(ii) two.\n(b) That b be sent.',
      ['0 That these be sent:', '1 one;', '1 two.', '0 That b be sent.'],
    ],
    [
      'RESOLVED:\n• That these be sent:\n   o  one\n   o  two\n• That b be sent.',
      ['0 That these be sent:', '1 one', '1 two', '0 That b be sent.'],
    ],
    [
      'Resolved:- That the minutes be approved subject to the following correction:-\n\nPresent: Councillor Ash.',
      ['0 That the minutes be approved subject to the following correction:-', '1 Present: Councillor Ash.'],
    ],
  ])('%j holds sub-clauses', (text, clauses) => {
    expect(resolutions(text)).toEqual([clauses]);
  });

  it.each([
    ['RESOLVED to recommend to Council:\n(1) That a be sent.\n(2) That b be sent.'],
    ['RESOLVED – That it be recommended to Council:-\n\n(1) That a be sent.\n\n(2) That b be sent.'],
  ])('%j recommends, and its first words only lead to the list', (text) => {
    expect(readPastedMinute(text)).toMatchObject([{ resolutionKind: 'recommended', recommendedTo: 'Council' }]);
    expect(resolutions(text)).toEqual([['0 That a be sent.', '0 That b be sent.']]);
  });

  it('tells again after a resolution, and holds several', () => {
    const text = [
      'The plan was read.',
      'Resolved:- That the plan be approved.',
      'With regard to Minute No. 3 the film had been shown.',
      'Noted:- (1) That a be seen.',
      '(2) That b be seen.',
      'Reason: the law asks for it.',
    ].join('\n\n');

    expect(readPastedMinute(text).map(({ kind }) => kind)).toEqual([
      'narrative',
      'resolution',
      'narrative',
      'resolution',
      'narrative',
    ]);
  });

  it('begins another resolution where the numbers begin again', () => {
    const text = 'RESOLVED:\n(1) That a be sent.\n(2) That b be sent.\n\n(1) That c be sent.';

    expect(resolutions(text)).toEqual([['0 That a be sent.', '0 That b be sent.'], ['0 That c be sent.']]);
  });

  it.each([
    [
      '- *Housing* – Councillor Ash\n- **Health** – Councillor Birch',
      '- *Housing* – Councillor Ash\n- **Health** – Councillor Birch',
    ],
    ['•\tHousing\n•\tHealth', '- Housing\n- Health'],
    ['1. Housing\n2. Health', '1. Housing\n2. Health'],
    [
      'The following was asked:-\n\n- when\n- where\n\nBoth were answered.',
      'The following was asked:-\n\n- when\n- where\n\nBoth were answered.',
    ],
    ['One paragraph of Word.\nAnother one.', 'One paragraph of Word.\n\nAnother one.'],
    ['    Indented by a table.', 'Indented by a table.'],
  ])('%j is narrative in Markdown', (text, markdown) => {
    expect(readPastedMinute(text)).toEqual([{ kind: 'narrative', text: markdown }]);
  });

  it.each([
    [
      'a page that ends within a sentence',
      'More than half of the children on the way to adoption\n\nhad waited for longer than a year.',
      'More than half of the children on the way to adoption had waited for longer than a year.',
    ],
    [
      'lines broken to a measure',
      'Consideration was given to the report of the service, which told\nof the year behind it. Members asked about the flats and about\nthe people living there.',
      'Consideration was given to the report of the service, which told of the year behind it. Members asked about the flats and about the people living there.',
    ],
    [
      'a word with a hyphen',
      'The Panel asked how long the service had worked on its three-\nyear plan.',
      'The Panel asked how long the service had worked on its three-year plan.',
    ],
  ])('joins %s', (_, text, whole) => {
    expect(readPastedMinute(text)).toEqual([{ kind: 'narrative', text: whole }]);
  });

  it('joins a clause that was broken to a measure', () => {
    const text =
      'Resolved:- (1) That the terms of reference as suggested be brought up to\ndate and sent round.\n\n(2) That b be sent.';

    expect(resolutions(text)).toEqual([
      ['0 That the terms of reference as suggested be brought up to date and sent round.', '0 That b be sent.'],
    ]);
  });

  it.each([[''], ['\n\n \n']])('holds nothing in %j', (text) => {
    expect(readPastedMinute(text)).toEqual([]);
  });

  it('keeps a marker that nothing follows', () => {
    expect(readPastedMinute('Resolved:-')).toMatchObject([{ kind: 'resolution', clauses: [] }]);
  });

  it('loses no word, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const text = lines.map(
          ({ before, opening, words, stop, gap }) => `${before}${opening}${words.join(' ')}${stop}${gap}`,
        );
        const words = lines.flatMap(({ words: each }) => each);

        expect(wordsOf(readPastedMinute(text.join('')))).toEqual(words);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
});

/** Words that are no label, and among them those that mark and lead in, where they only tell. */
const word = fc.constantFrom(
  'That',
  'the',
  'report',
  'be',
  'noted',
  'and',
  'agreed',
  'Councillor',
  'M.',
  'Panel',
  '(LAC)',
  '2017',
  'to',
  'seconded',
);
const line = fc.record({
  before: fc.constantFrom('', '  ', '\t'),
  opening: fc.constantFrom(
    '',
    'Plain ',
    '(1) ',
    '(2) ',
    '3) ',
    '(a) ',
    'b) ',
    '(i) ',
    'ii) ',
    '- ',
    '•\t',
    '- (4) ',
    'Resolved:- ',
    'AGREED – ',
    'Noted: ',
  ),
  words: fc.array(word, { minLength: 1, maxLength: 18 }).map((words) => ['Indeed', ...words, 'thus']),
  stop: fc.constantFrom('', '.', ':', ';', ':-'),
  gap: fc.constantFrom('\n', '\n\n', '\r\n', '\n\n\n'),
});

function wordsOf(blocks: readonly PastedBlock[]): string[] {
  const texts = blocks.flatMap((block) =>
    block.kind === 'narrative' ? [block.text] : block.clauses.map(({ text }) => text),
  );
  const isWord = (each: string) => /[\p{L}\d]/u.test(each) && !/^(?:\(?\w{1,2}\)|Plain)$/.test(each);
  return texts
    .flatMap((text) => text.split(/\s+/))
    .map((each) => each.replace(/[.:;-]+$/, each === 'M.' ? '.' : ''))
    .filter(isWord);
}

function resolutions(text: string): string[][] {
  return readPastedMinute(text).flatMap((block) =>
    block.kind === 'resolution' ? [block.clauses.map(({ level, text: each }) => `${level} ${each}`)] : [],
  );
}
