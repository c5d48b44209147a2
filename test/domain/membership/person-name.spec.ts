import { expect, it } from '@jest/globals';
import { initials, nameSortKey, printedName, type PersonName } from '../../../src/domain/membership/person-name.js';

const ELLIOTT: PersonName = { title: 'Councillor', forenames: 'Mary Sue', surname: 'Elliott' };

it.each([
  ['initials', 'Councillor M. S. Elliott'],
  ['surname', 'Councillor Elliott'],
  ['forename', 'Councillor Mary Elliott'],
] as const)('prints a name in the style of %s', (style, printed) => {
  expect(printedName(ELLIOTT, style)).toBe(printed);
});

it('prints a person as they or the panel wish', () => {
  expect(printedName({ ...ELLIOTT, styledAs: 'Councillor Julie Turner' }, 'surname')).toBe('Councillor Julie Turner');
  expect(printedName({ ...ELLIOTT, styledAs: null }, 'surname')).toBe('Councillor Elliott');
});

it('prints no gap where a part is missing', () => {
  expect(printedName({ title: '', forenames: '', surname: 'Jones' }, 'initials')).toBe('Jones');
});

it.each([
  ['Mary Sue', 'M. S.'],
  ['M. S.', 'M. S.'],
  ['M.S.', 'M. S.'],
  ['Jean-Paul', 'J.-P.'],
  ['élodie', 'É.'],
  ['', ''],
])('takes the initials of “%s”', (forenames, expected) => {
  expect(initials(forenames)).toBe(expected);
});

it.each([
  ['O’Neil', "O'Neil"],
  ['O’Neil', 'Oneil'],
  ['Jiménez', 'Jimenez'],
  ['Łukasik', 'lukasik'],
  ['Sørensen', 'Sorensen'],
  ['Fenwick-Green', 'Fenwick Green'],
  ['McDonald', 'MacDonald'],
  ['M’Kay', 'Mackay'],
  ['van der Berg', 'Van Der Berg'],
])('finds %s where %s would stand', (one, other) => {
  expect(nameSortKey({ surname: one, forenames: 'Ann' })).toBe(nameSortKey({ surname: other, forenames: 'Ann' }));
});

it('orders people as a reader looks them up', () => {
  const names = ['van Dyke Bo', 'Mace Al', 'McKay Jo', 'MacAdam Di', 'Elliott Mo', 'Elliot Zoe', 'Vance Cy', 'Ábel Ed'];
  const people = names.map((name) => {
    const at = name.lastIndexOf(' ');
    return { surname: name.slice(0, at), forenames: name.slice(at + 1) };
  });

  const keys = people.map(nameSortKey).sort();

  expect(keys).toEqual([
    'abel ed',
    'elliot zoe',
    'elliott mo',
    'macadam di',
    'mace al',
    'mackay jo',
    'vance cy',
    'vandyke bo',
  ]);
});
