import { describe, expect, it } from '@jest/globals';
import { checkUrgency, urgencyInWords } from '../../../src/domain/agendas/urgency.js';

const SOUND = {
  ruledBy: 'Councillor Watson, Chair',
  circumstances: 'court order received 8 Oct requires reply by 14 Oct',
  whyNow: 'The next meeting is in December',
};

describe('why an item is urgent (LGA 1972, s.100B(4)(b))', () => {
  it.each([
    ['late', ['circumstances']],
    ['urgent', ['circumstances']],
    ['The report is late and this item is very urgent', ['circumstances']],
    ['', ['circumstances']],
    ['court order received 8 Oct requires reply by 14 Oct', []],
  ])('is told by its special circumstances: “%s”', (circumstances, fields) => {
    expect(checkUrgency({ ...SOUND, circumstances }).map(({ field }) => field)).toEqual(fields);
  });

  it.each([
    ['who presides', { ...SOUND, ruledBy: ' ' }, ['ruledBy']],
    ['why it cannot wait', { ...SOUND, whyNow: 'urgent' }, ['whyNow']],
  ])('also says %s', (_, urgency, fields) => {
    expect(checkUrgency(urgency).map(({ field }) => field)).toEqual(fields);
  });

  it('is printed in one line', () => {
    expect(urgencyInWords(SOUND)).toBe(
      'Urgent item: court order received 8 Oct requires reply by 14 Oct. Why it cannot wait: The next meeting is in ' +
        'December. Taken as urgent by Councillor Watson, Chair.',
    );
  });
});
