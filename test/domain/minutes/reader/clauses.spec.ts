import { describe, expect, it } from '@jest/globals';
import { asideAt, startOfTail } from '../../../../src/domain/minutes/reader/clauses/asides.js';
import {
  isBareLeadIn,
  isRecommendingLeadIn,
  leadsToList,
} from '../../../../src/domain/minutes/reader/clauses/lead-in.js';
import { carriedMotion } from '../../../../src/domain/minutes/reader/clauses/motions.js';
import { runOnParts } from '../../../../src/domain/minutes/reader/clauses/run-on.js';

describe('a lead-in', () => {
  it.each(['that', 'That:', 'to:', 'The Committee:', 'That the Board –', 'as follows:', 'That Members:'])(
    'is bare: %s',
    (words) => {
      expect(isBareLeadIn(words)).toBe(true);
    },
  );

  it.each([
    'That a report be brought, to cover:',
    'that permission be granted subject to:',
    'that the Asset Plan be adopted by Council',
  ])('says something: %s', (words) => {
    expect(isBareLeadIn(words)).toBe(false);
  });

  it.each([
    ['That it be recommended to Council:-', true],
    ["to recommend to the Employers' Board:", true],
    ['That it be recommended to Council that the budget be set.', false],
    ['That the Director be asked to:', false],
  ])('recommends: %s', (words, is) => {
    expect(isRecommendingLeadIn(words)).toBe(is);
  });

  it.each([
    ['That the following be paid:-', true],
    ['that permission be granted subject to', true],
    ['That the report be noted.', false],
  ])('leads to a list: %s', (words, is) => {
    expect(leadsToList(words)).toBe(is);
  });
});

describe('labels within a paragraph', () => {
  it.each([
    ['(1) That a; (2) that b; and (3) that c.', ['1', '2', '3']],
    ['(i) rents stay (ii) plot 7 be offered and (iii) water be off', ['i', 'ii', 'iii']],
    ['(1) That paragraph (2) of the plan be cut; (2) that it be sent.', ['1', '2']],
    ['That this be done in (i) the north and (ii) the south.', []],
    ['(1) That the report be noted.', []],
  ])('%s', (text, labels) => {
    expect(runOnParts(text, 0).map(({ label }) => label)).toEqual(labels);
  });
});

describe('what is no clause', () => {
  it.each([
    ['ACTION: Clerk to send comments', 'action'],
    ['Action:- A / B by 30 June', 'action'],
    ['(Voting: 8 for, 1 against)', 'vote'],
    ['Voting Record – 4 For, 3 Against', 'vote'],
    ['(11 in favour)', 'vote'],
    ['For: Councillors Ash and Birch', 'vote'],
    ['Proposed by Mr A and seconded by Mr B', 'mover'],
    ['Reasons for decision', 'reason'],
    ['Alternative options considered and rejected:', 'reason'],
    ['Note: the Chair left.', 'note'],
  ])('%s', (text, kind) => {
    expect(asideAt(text)?.kind).toBe(kind);
  });

  it.each([
    'ACTION PLAN OF THE BOARD',
    'Votes were taken in the past by ballot and this went on',
    'That action be taken',
  ])('is not %s', (text) => {
    expect(asideAt(text)?.kind === 'action').toBe(false);
  });

  it.each([
    ['That X be noted. (Proposed by Mr A and seconded by Mr B)', 'That X be noted.'],
    ['That the list be noted. (Voting Record – 6 For, 0 Against)', 'That the list be noted.'],
    ['That 0.5% be moved (in favour 9, against 2).', 'That 0.5% be moved (in favour 9, against 2).'],
    ['That it be sent. ACTION: Clerk', 'That it be sent.'],
  ])('may stand behind one: %s', (text, clause) => {
    expect(text.slice(0, startOfTail(text)).trim()).toBe(clause);
  });
});

describe('a motion without a marker', () => {
  it.each([
    [
      'It was MOVED by Cllr A, SECONDED by Cllr B, and CARRIED, that the fees be adopted.',
      [],
      'that the fees be adopted.',
    ],
    ['MOVED by Cllr A, SECONDED by Cllr B: that the minutes be signed.', ['CARRIED'], 'that the minutes be signed.'],
    ['It was MOVED by Cllr A and SECONDED by Cllr B that a crossing be asked for. The motion was LOST.', [], null],
    ['It was MOVED by Cllr A and SECONDED by Cllr B that it be deferred.', ['Members went on.'], null],
  ])('%s', (text, after, words) => {
    const motion = carriedMotion(text, after);

    expect(motion && text.slice(motion.start, motion.end).trim()).toBe(words);
  });
});
