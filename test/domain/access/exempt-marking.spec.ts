import { describe, expect, it } from '@jest/globals';
import {
  checkMarking,
  publicLabel,
  shortLabel,
  type ConfidentialInformation,
  type ExemptInformation,
} from '../../../src/domain/access/exempt-marking.js';

const EXEMPT: ExemptInformation = {
  basis: 'exempt',
  paragraphs: [3],
  reason: 'It sets out what is paid to each agency.',
  publicInterestTest: 'Rival agencies would learn each other’s rates before the tender closes.',
  reviewOn: '2026-12-01',
  mustBeRegistered: false,
  ownPlanningPermission: false,
  contractNegotiation: true,
};
const CONFIDENTIAL: ConfidentialInformation = {
  basis: 'confidential',
  legalBasis: 'government-terms',
  legalBasisText: 'Sent by the Department on 3 May on terms that forbid disclosure',
};

describe('an exempt marking', () => {
  it('in good order has no problem', () => {
    expect(checkMarking(EXEMPT)).toEqual([]);
  });

  it.each<[string, Partial<ExemptInformation>, string]>([
    ['no paragraph', { paragraphs: [] }, 'stop paragraphs'],
    ['no reason', { reason: '' }, 'stop reason'],
    ['no public-interest test', { publicInterestTest: '  ' }, 'stop publicInterestTest'],
    ['the council’s own planning permission', { ownPlanningPermission: true }, 'stop ownPlanningPermission'],
    ['filed company accounts', { mustBeRegistered: true }, 'warning mustBeRegistered'],
    ['no day of review', { reviewOn: null }, 'warning reviewOn'],
  ])('is told of %s', (_, changes, problem) => {
    expect(checkMarking({ ...EXEMPT, ...changes }).map(({ level, field }) => `${level} ${field}`)).toEqual([problem]);
  });

  it('may cover registered information under another paragraph', () => {
    expect(checkMarking({ ...EXEMPT, paragraphs: [5], mustBeRegistered: true })).toEqual([]);
  });

  it('says in a sentence what to do', () => {
    expect(checkMarking({ ...EXEMPT, ownPlanningPermission: true })).toEqual([
      {
        field: 'ownPlanningPermission',
        message: 'Information about planning permission the council may grant itself cannot be exempt',
        level: 'stop',
        lawRef: 'LGA 1972, Sch 12A para 9',
      },
    ]);
  });

  it('is labelled for the public in the words of the Act', () => {
    expect(publicLabel(EXEMPT)).toBe(
      'Not for publication by virtue of paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972 ' +
        '(Information relating to the financial or business affairs of any particular person ' +
        '(including the authority holding that information))',
    );
    expect(publicLabel({ ...EXEMPT, paragraphs: [2, 1] })).toBe(
      'Not for publication by virtue of paragraphs 1 and 2 of Part 1 of Schedule 12A to the Local Government Act 1972 ' +
        '(Information relating to any individual; ' +
        'Information which is likely to reveal the identity of an individual)',
    );
  });

  it.each([
    [[3], 'EXEMPT para 3'],
    [[1, 3], 'EXEMPT paras 1 and 3'],
  ] as const)('is labelled %j in short', (paragraphs, label) => {
    expect(shortLabel({ ...EXEMPT, paragraphs })).toBe(label);
  });
});

describe('a confidential marking', () => {
  it('stands on a department’s terms, an enactment or a court order, and says which', () => {
    expect(checkMarking(CONFIDENTIAL)).toEqual([]);
    expect(checkMarking({ ...CONFIDENTIAL, legalBasisText: ' ' }).map(({ field }) => field)).toEqual([
      'legalBasisText',
    ]);
  });

  it('never gives its basis away in a label', () => {
    expect(publicLabel(CONFIDENTIAL)).toBe(
      'Not for publication because it contains confidential information (section 100A(2) of the Local Government Act 1972)',
    );
    expect(shortLabel(CONFIDENTIAL)).toBe('CONFIDENTIAL');
  });
});
