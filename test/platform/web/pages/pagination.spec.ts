import { describe, expect, it } from '@jest/globals';
import { pageRequest, paginationOf } from '../../../../src/platform/web/pages/pagination.js';

function numbersOf(page: number, total: number) {
  const { items } = paginationOf({ items: Array(25), total, page, size: 25 }, '/meetings');
  return items.map((item) => ('number' in item ? `${item.number}${item.current ? '*' : ''}` : '…')).join(' ');
}

describe('the pages of a list', () => {
  it.each([
    [1, 0, '1*'],
    [1, 25, '1*'],
    [1, 26, '1* 2'],
    [1, 75, '1* 2 3'],
    [1, 100, '1* 2 3 4'],
    [1, 125, '1* 2 … 5'],
    [4, 250, '1 2 3 4* 5 … 10'],
    [5, 250, '1 … 4 5* 6 … 10'],
    [7, 250, '1 … 6 7* 8 9 10'],
    [10, 250, '1 … 9 10*'],
  ])('on page %d of %d entries shows %s', (page, total, shown) => {
    expect(numbersOf(page, total)).toBe(shown);
  });

  it('keeps the filters of the address', () => {
    const pagination = paginationOf(
      { items: Array(25), total: 80, page: 2, size: 25 },
      '/m?panel=cpp&page=2&words=a+b',
    );

    expect(pagination.previous).toEqual({ href: '/m?panel=cpp&page=1&words=a+b' });
    expect(pagination.next).toEqual({ href: '/m?panel=cpp&page=3&words=a+b' });
    expect(pagination.results).toBe('Showing 26 to 50 of 80');
  });

  it('has neither previous nor next on a single page', () => {
    const pagination = paginationOf({ items: Array(3), total: 3, page: 1, size: 25 }, '/m');

    expect(pagination).toEqual({
      results: 'Showing 1 to 3 of 3',
      items: [{ number: 1, href: '/m?page=1', current: true }],
    });
  });

  it('stops counting at a thousand', () => {
    expect(paginationOf({ items: Array(25), total: 1000, page: 40, size: 25 }, '/m').results).toBe(
      'Showing 976 to 1000 of 1,000+',
    );
  });

  it('says so when a page is beyond the last', () => {
    expect(paginationOf({ items: [], total: 30, page: 9, size: 25 }, '/m').results).toBe('Showing none of 30');
  });
});

describe('the page asked for', () => {
  it.each([
    [{}, 1],
    [{ page: '3' }, 3],
    [{ page: '0' }, 1],
    [{ page: '-2' }, 1],
    [{ page: 'x' }, 1],
    [{ page: ['2', '3'] }, 1],
    [{ page: '999999' }, 40],
  ])('%j is page %d', (query, page) => {
    expect(pageRequest(query)).toEqual({ page, size: 25, skip: (page - 1) * 25, take: 25 });
  });
});
