import { describe, expect, it } from '@jest/globals';
import { readTypedDays } from '../../../src/domain/calendar/typed-days.js';

describe('days as people type them', () => {
  it.each([
    '2017-10-24',
    '24/10/2017',
    '24.10.2017',
    '24 October 2017',
    '24th Oct 2017',
    'Tuesday 24 October 2017',
    'Tue 24 Oct 2017',
    'tuesday, 24/10/2017',
  ])('reads %s', (line) => {
    expect(readTypedDays(line)).toEqual({ days: ['2017-10-24'], problems: [] });
  });

  it.each(['Monday 24 October 2017', '31 February 2018', '24 Octember 2017', 'next Tuesday', '10/24/2017'])(
    'does not guess at %s',
    (line) => {
      expect(readTypedDays(line)).toEqual({ days: [], problems: [line] });
    },
  );

  it('puts them in order, each once, and leaves blank lines out', () => {
    expect(readTypedDays('12/12/2017\n\n24/10/2017\n24 October 2017\n').days).toEqual(['2017-10-24', '2017-12-12']);
  });
});
