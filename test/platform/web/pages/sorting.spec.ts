import { describe, expect, it } from '@jest/globals';
import { sortableColumn, sortingFrom, sqlDirection } from '../../../../src/platform/web/pages/sorting.js';

const USUAL = { by: 'name', order: 'ascending' } as const;
const NAMES = ['name', 'kind'] as const;

describe('the order asked for', () => {
  it.each([
    [{ sort: 'kind' }, 'kind', 'ASC'],
    [{ sort: '-kind' }, 'kind', 'DESC'],
    [{ sort: '--kind' }, 'name', 'ASC'],
    [{ sort: 'password' }, 'name', 'ASC'],
    [{ sort: ['kind'] }, 'name', 'ASC'],
    [{}, 'name', 'ASC'],
  ])('%j is by %s, %s', (query, by, direction) => {
    const sorting = sortingFrom(query, NAMES, USUAL);

    expect([sorting.by, sqlDirection(sorting)]).toEqual([by, direction]);
  });
});

describe('the heading of a column', () => {
  it('leads from rising to falling and back, keeps what the list is narrowed by and begins on page 1', () => {
    const rising = sortableColumn('Name', 'name', USUAL, '/people?kind=officer&page=3');
    const falling = sortableColumn('Name', 'name', { by: 'name', order: 'descending' }, '/people');

    expect(rising.sort).toEqual({ href: '/people?kind=officer&sort=-name', order: 'ascending' });
    expect(falling.sort).toEqual({ href: '/people?sort=name', order: 'descending' });
  });

  it('of another column says no order of its own', () => {
    expect(sortableColumn('Kind', 'kind', USUAL, '/people').sort).toEqual({ href: '/people?sort=kind' });
  });
});
