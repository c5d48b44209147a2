import { describe, expect, it } from '@jest/globals';
import { slugOf } from '../../../src/domain/slug.js';
import { slugProblem } from '../../../src/workspace/panels/panel-slug.js';

describe('the address made from a name', () => {
  it.each([
    ['Corporate Parenting Panel', 'corporate-parenting-panel'],
    ['Children’s & Young People’s Board', 'childrens-and-young-peoples-board'],
    ['Cyngor Tŷ Ddewi', 'cyngor-ty-ddewi'],
    ['  Overview / Scrutiny (Health) ', 'overview-scrutiny-health'],
    ['???', ''],
  ])('of %s is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});

describe('an address', () => {
  it.each(['corporate-parenting-panel', 'panel-2', 'a'])('%s is sound', (slug) => {
    expect(slugProblem(slug)).toBeNull();
  });

  it.each(['', 'Corporate', 'corporate--parenting', '-panel', 'a/b', 'élan', 'x'.repeat(81)])(
    '%s is no address',
    (slug) => {
      expect(slugProblem(slug)).toMatch(/^Enter an address/);
    },
  );

  it('of digits alone could be taken for a day', () => {
    expect(slugProblem('2017')).toBe('The address must have a letter in it');
  });

  it.each(['new', 'meetings', 'search'])('%s is kept for other pages', (slug) => {
    expect(slugProblem(slug)).toBe(`The address “${slug}” is kept for other pages. Choose another`);
  });
});
