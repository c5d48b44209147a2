import { describe, expect, it } from '@jest/globals';
import type { ConfidentialInformation, ExemptInformation } from '../../../src/domain/access/exempt-marking.js';
import { mayOpen, refusalInWords, type Matter } from '../../../src/domain/access/redaction-policy.js';
import type { Schedule12AParagraph } from '../../../src/domain/access/schedule-12a.js';
import { READER_ID, READERS, type ReaderName } from './readers.js';

const DAY = '2017-10-24';
const OPEN: Matter = { panelId: 'cpp', markings: [], officerIds: [], interestedPersonIds: [] };
const CONFIDENTIAL: ConfidentialInformation = {
  basis: 'confidential',
  legalBasis: 'court-order',
  legalBasisText: 'Order of 2 May',
};
/** May they open: open matter, paragraphs 1 to 7, paragraph 3 with contract terms, confidential matter? */
const TABLE: readonly [answers: string, reader: ReaderName][] = [
  ['Y   - - - - - - - -  -', 'the public'],
  ['Y   - - - - - - - -  -', 'a person without a role'],
  ['Y   - - - - - - - -  -', 'an administrator'],
  ['Y   Y Y Y Y Y Y Y Y  Y', 'the monitoring officer'],
  ['Y   Y Y Y Y Y Y Y Y  Y', 'a clerk of all panels'],
  ['Y   Y Y Y Y Y Y Y Y  Y', 'the panel’s clerk'],
  ['Y   - - - - - - - -  -', 'another panel’s clerk'],
  ['Y   - - - - - - - -  -', 'the proper officer'],
  ['Y   Y Y Y Y Y Y Y Y  Y', 'the chair'],
  ['Y   Y Y Y Y Y Y Y Y  Y', 'the vice-chair'],
  ['Y   Y Y Y Y Y Y Y Y  Y', 'a member'],
  ['Y   Y Y Y Y Y Y Y Y  Y', 'a named substitute'],
  ['Y   Y Y Y Y Y Y Y Y  Y', 'a co-optee who sees exempt papers'],
  ['Y   - - - - - - - -  -', 'a co-optee for some items only'],
  ['Y   - - Y - - Y - -  -', 'a member for some items only'],
  ['Y   - - - - - - - -  -', 'a co-optee who votes and sees none'],
  ['Y   - - - - - - - -  -', 'a co-optee'],
  ['Y   - - - - - - - -  -', 'an adviser'],
  ['Y   - - Y - - Y - -  -', 'a member of another panel'],
  ['Y   - - Y - - Y - -  -', 'a former member still on the council'],
  ['Y   - - - - - - - -  -', 'a former member no longer on the council'],
  ['Y   - - - - - - - -  -', 'a future member not yet on the council'],
  ['Y   - - Y - - Y - -  -', 'another councillor'],
];
const ALL = TABLE.map(([, name]) => name);

describe('who may open what', () => {
  it.each(TABLE)('%s: %s', (expected, name) => {
    const matters = [OPEN, ...([1, 2, 3, 4, 5, 6, 7] as const).map(under), underContract(), confidential()];

    const answers = matters.map((matter) => (mayOpen(READERS[name], matter, DAY).may ? 'Y' : '-'));

    expect(answers).toEqual(expected.split(/\s+/));
  });

  it('is said of every kind of reader', () => {
    expect(ALL.toSorted()).toEqual(Object.keys(READERS).toSorted());
  });

  it.each(ALL)('%s, once an interest in the matter is recorded: nothing that is marked', (name) => {
    const matters = ([1, 2, 3, 4, 5, 6, 7] as const).map(under).concat(underContract(), confidential());
    const answers = matters.map((matter) =>
      mayOpen(READERS[name], { ...matter, interestedPersonIds: [READER_ID] }, DAY),
    );

    expect(answers.filter(({ may }) => may)).toEqual([]);
  });

  it.each(ALL)('%s, when named on the entry as an officer: all of it', (name) => {
    const answer = mayOpen(READERS[name], { ...under(1), officerIds: [READER_ID] }, DAY);

    expect(answer.may).toBe(name !== 'the public');
  });
});

describe('an answer', () => {
  it.each<[ReaderName, string]>([
    ['the monitoring officer', 'monitoring-officer'],
    ['the panel’s clerk', 'clerk'],
    ['a member', 'voting-member'],
    ['a named substitute', 'named-substitute'],
    ['a co-optee who sees exempt papers', 'co-optee'],
    ['another councillor', 'member-of-council'],
    ['the public', 'public'],
    ['an administrator', 'not-entitled'],
    ['an adviser', 'not-entitled'],
  ])('gives its reason, for the log: %s', (name, because) => {
    expect(mayOpen(READERS[name], under(3), DAY).because).toBe(because);
  });

  it('tells a councillor from elsewhere to show a need to know', () => {
    expect(mayOpen(READERS['another councillor'], under(1), DAY).because).toBe('need-to-know');
    expect(refusalInWords('need-to-know')).toBe(
      'Members outside this panel can see this only if they need to know it for their work. Ask the monitoring officer.',
    );
  });

  it('lets an interest come before every right', () => {
    const matter = { ...under(3), officerIds: [READER_ID], interestedPersonIds: [READER_ID] };

    expect(mayOpen(READERS['the chair'], matter, DAY)).toEqual({ may: false, because: 'disclosable-interest' });
  });

  it('leaves open matter open to someone with an interest in it', () => {
    expect(mayOpen(READERS['a member'], { ...OPEN, interestedPersonIds: [READER_ID] }, DAY).may).toBe(true);
  });
});

describe('a right of any member of the council', () => {
  it.each<[string, Schedule12AParagraph[], boolean]>([
    ['paragraphs 3 and 6 together', [3, 6], true],
    ['paragraphs 1 and 3 together', [1, 3], false],
    ['a marking whose paragraph is missing', [], false],
  ])('needs every paragraph to allow it: %s', (_, paragraphs, may) => {
    const matter = { ...OPEN, markings: [exempt(paragraphs)] };

    expect(mayOpen(READERS['another councillor'], matter, DAY).may).toBe(may);
  });

  it('needs the entry and the paper to allow it', () => {
    const matter = { ...OPEN, markings: [exempt([3]), exempt([2])] };

    expect(mayOpen(READERS['another councillor'], matter, DAY).may).toBe(false);
  });
});

it.each([
  ['2017-05-18', false],
  ['2017-05-19', true],
  ['2018-05-17', true],
  ['2018-05-18', false],
])('a seat opens papers on its first and its last day and on none beside: %s', (day, may) => {
  expect(mayOpen(READERS['a member'], under(1), day).may).toBe(may);
});

it('does not lend a seat to anyone but its holder', () => {
  const stranger = { ...READERS['a member'], personId: 'somebody else', isCouncillor: false };

  expect(mayOpen(stranger, under(1), DAY).may).toBe(false);
});

function under(paragraph: Schedule12AParagraph): Matter {
  return { ...OPEN, markings: [exempt([paragraph])] };
}

function underContract(): Matter {
  return { ...OPEN, markings: [{ ...exempt([3]), contractNegotiation: true }] };
}

function confidential(): Matter {
  return { ...OPEN, markings: [CONFIDENTIAL] };
}

function exempt(paragraphs: readonly Schedule12AParagraph[]): ExemptInformation {
  return {
    basis: 'exempt',
    paragraphs,
    reason: 'reason',
    publicInterestTest: 'test',
    reviewOn: null,
    mustBeRegistered: false,
    ownPlanningPermission: false,
    contractNegotiation: false,
  };
}
