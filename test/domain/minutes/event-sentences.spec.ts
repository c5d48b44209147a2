import { describe, expect, it } from '@jest/globals';
import { eventSentence } from '../../../src/domain/minutes/event-sentences.js';

describe('who came and went, in a sentence', () => {
  it.each([
    ['arrival', 'Councillor Clark', '17:20', 'Councillor Clark joined the meeting at 5.20 p.m.'],
    [
      'departure',
      'two representatives of the LAC Council',
      '10:40',
      'Two representatives of the LAC Council left the meeting at 10.40 a.m.',
    ],
    ['exclusion', 'the public', '12:00', 'The public left the meeting at 12.00 noon.'],
    ['return', 'the public', '18:05', 'The public returned to the meeting at 6.05 p.m.'],
  ] as const)('tells an %s', (kind, who, at, sentence) => {
    expect(eventSentence(kind, who, at)).toBe(sentence);
  });
});
