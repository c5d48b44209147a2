import { describe, expect, it } from '@jest/globals';
import {
  printedMembership,
  type MembershipStyle,
  type SeatOccupant,
  type SeatToPrint,
} from '../../../src/domain/membership/printed-membership.js';
import type { SeatRole } from '../../../src/domain/membership/seats.js';

const SENTENCE: MembershipStyle = { layout: 'sentence', nameStyle: 'initials', chairWord: null, viceChairWord: null };
const LIST: MembershipStyle = {
  layout: 'list',
  nameStyle: 'surname',
  chairWord: 'Chairperson',
  viceChairWord: 'Vice-Chairperson',
};

const CORPORATE_PARENTING = [
  seat('member', councillor('Mary Sue', 'Elliott'), 'Minority Party representative'),
  seat('chair', councillor('Gordon', 'Watson'), 'Deputy Leader'),
  seat('member', councillor('Jane', 'Elliot'), 'representative on the Fostering and Adoption Panels'),
  seat('co-optee', { kind: 'description', text: 'two representatives of the LAC Council' }),
];
const IMPROVING_LIVES = [
  seat('chair', councillor('', 'Clark')),
  seat('vice-chair', councillor('', 'Cusworth')),
  seat('member', {
    kind: 'person',
    name: { title: '', forenames: '', surname: '', styledAs: 'Councillor Julie Turner' },
  }),
  seat('co-optee', person('Ms.', 'Jones'), 'Voluntary Sector Consortium'),
  seat('co-optee', person('Mrs.', 'Clough'), 'Rotherham Older Peoples Forum', 'older people’s issues'),
];

describe('membership as a sentence', () => {
  it('gives councillors one title, and says whom each represents', () => {
    expect(printedMembership(CORPORATE_PARENTING, SENTENCE)).toEqual([
      'Councillors G. Watson (Deputy Leader), M. S. Elliott (Minority Party representative) ' +
        'and J. Elliot (representative on the Fostering and Adoption Panels).',
      'Co-opted members: two representatives of the LAC Council.',
    ]);
  });

  it('says who presides, in the panel’s own word, and what a seat is limited to', () => {
    const style = { ...SENTENCE, nameStyle: 'surname', chairWord: 'Chair', viceChairWord: 'Vice-Chair' } as const;

    expect(printedMembership(IMPROVING_LIVES, style)).toEqual([
      'Councillors Clark (Chair), Cusworth (Vice-Chair) and Julie Turner.',
      'Co-opted members: Ms. Jones (Voluntary Sector Consortium) ' +
        'and Mrs. Clough (Rotherham Older Peoples Forum; for older people’s issues only).',
    ]);
  });

  it('puts members who are no councillors after those who are', () => {
    const seats = [
      seat('member', person('Dr.', 'Ahmed')),
      seat('member', councillor('Victoria', 'Cusworth')),
      seat('member', { kind: 'vacancy' }, 'Schools Forum'),
      seat('adviser', { kind: 'description', text: 'the Virtual School Headteacher' }),
      seat('substitute', councillor('Ann', 'Short')),
    ];

    expect(printedMembership(seats, SENTENCE)).toEqual([
      'Councillor V. Cusworth; Dr. Ahmed and vacancy (Schools Forum).',
      'Substitutes: Councillor A. Short.',
      'Advisers: the Virtual School Headteacher.',
    ]);
  });

  it('is empty for a panel without seats', () => {
    expect(printedMembership([], SENTENCE)).toEqual([]);
  });
});

describe('membership as a list', () => {
  it('gives each seat a line, with its role', () => {
    expect(printedMembership([...IMPROVING_LIVES, seat('member', { kind: 'vacancy' })], LIST)).toEqual([
      'Councillor Clark (Chairperson)',
      'Councillor Cusworth (Vice-Chairperson)',
      'Councillor Julie Turner',
      'Vacancy',
      'Ms. Jones (co-opted; Voluntary Sector Consortium)',
      'Mrs. Clough (co-opted; Rotherham Older Peoples Forum; for older people’s issues only)',
    ]);
  });

  it('describes whoever is not named in public', () => {
    const lines = printedMembership(CORPORATE_PARENTING, LIST);

    expect(lines.at(0)).toBe('Councillor Watson (Chairperson; Deputy Leader)');
    expect(lines.at(-1)).toBe('Two representatives of the LAC Council (co-opted)');
  });
});

function seat(
  role: SeatRole,
  occupant: SeatOccupant,
  represents: string | null = null,
  limitedTo: string | null = null,
): SeatToPrint {
  return { role, occupant, represents, limitedTo };
}

function councillor(forenames: string, surname: string): SeatOccupant {
  return { kind: 'person', name: { title: 'Councillor', forenames, surname } };
}

function person(title: string, surname: string): SeatOccupant {
  return { kind: 'person', name: { title, forenames: '', surname } };
}
