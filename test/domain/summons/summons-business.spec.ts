import { describe, expect, it } from '@jest/globals';
import { laterBusiness } from '../../../src/domain/summons/summons-business.js';

const item = (number: string, title: string) => ({ number, title, isHeading: number === '' });

describe('business that is not in the summons', () => {
  const summoned = [item('1', 'Apologies'), item('', 'Reports'), item('2', 'Budget')];

  it.each([
    ['nothing, while the agenda is as it was', summoned, []],
    ['nothing, where an item is renumbered', [item('1', 'Budget'), item('2', 'Apologies')], []],
    ['nothing, where an item is withdrawn', [item('1', 'Apologies')], []],
    ['an item that was added', [...summoned, item('3', 'Motion on buses')], ['3']],
    ['not a heading, which is no business', [...summoned, item('', 'Motions')], []],
    ['the second of two items under one title', [...summoned, item('3', 'Budget')], ['3']],
    ['an item under the title of a heading', [...summoned, item('3', 'Reports')], ['3']],
    // LAW B9: the question is what the item is about.
    ['an item that is now about something else', [item('1', 'Apologies'), item('2', 'Council tax')], ['2']],
  ])('is %s', (_case, now, later) => {
    expect(laterBusiness(summoned, now).map(({ number }) => number)).toEqual(later);
  });
});
