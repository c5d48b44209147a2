import { describe, expect, it } from '@jest/globals';
import { isVoting, overlappingChairs, seatsOn, type Seat } from '../../../src/domain/membership/seats.js';

const CHAIR: Seat = {
  panelId: 'cpp',
  role: 'chair',
  personId: 'watson',
  isVacant: false,
  votes: false,
  seesExempt: false,
  limitedTo: null,
  from: '2017-05-19',
  to: '2018-05-17',
};
const MEMBER: Seat = { ...CHAIR, role: 'member', personId: 'elliot', from: '2016-05-20', to: null };

describe('seats on a day', () => {
  it.each([
    ['2017-05-18', ['elliot']],
    ['2017-05-19', ['watson', 'elliot']],
    ['2018-05-17', ['watson', 'elliot']],
    ['2018-05-18', ['elliot']],
    ['2016-05-19', []],
  ])('include both ends of a term: %s', (day, people) => {
    expect(seatsOn([CHAIR, MEMBER], day).map(({ personId }) => personId)).toEqual(people);
  });
});

it.each([
  ['chair', false, true],
  ['vice-chair', false, true],
  ['member', false, true],
  ['substitute', true, false],
  ['co-optee', false, false],
  ['co-optee', true, true],
  ['adviser', true, false],
] as const)('a vote goes with the seat: %s, said to vote: %s', (role, votes, voting) => {
  expect(isVoting({ ...CHAIR, role, votes })).toBe(voting);
});

describe('two chairs at once', () => {
  it.each([
    ['the day after', '2018-05-18', null, null],
    ['on the last day', '2018-05-17', null, { from: '2018-05-17', to: '2018-05-17' }],
    ['within the term', '2017-10-01', '2017-12-31', { from: '2017-10-01', to: '2017-12-31' }],
    ['before it and on', '2017-01-01', null, { from: '2017-05-19', to: '2018-05-17' }],
  ])('are found when the second begins %s', (_, from, to, overlap) => {
    const second = { ...CHAIR, personId: 'clark', from, to };

    expect(overlappingChairs([CHAIR, MEMBER, second])).toEqual(
      overlap === null ? [] : [{ seats: [CHAIR, second], ...overlap }],
    );
  });

  it('have no end while neither term has', () => {
    const endless = { ...CHAIR, to: null };

    expect(overlappingChairs([endless, endless])[0]?.to).toBeNull();
  });

  it('are no matter on two panels, or where a seat is vacant', () => {
    expect(overlappingChairs([CHAIR, { ...CHAIR, panelId: 'ilsc' }])).toEqual([]);
    expect(overlappingChairs([CHAIR, { ...CHAIR, personId: null, isVacant: true }])).toEqual([]);
  });
});
