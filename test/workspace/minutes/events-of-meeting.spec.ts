import { describe, expect, it } from '@jest/globals';
import { eventsFrom, isTold } from '../../../src/workspace/minutes/events-of-meeting.js';

const LEFT = { kind: 'left', name: 'Councillor Clark', at: '14:05', attendanceId: 'line-1' } as const;

describe('an event of a meeting', () => {
  it.each([
    ['Councillor Clark left the meeting at 2.05 p.m.', true],
    ['At 2.05 p.m. councillor Clark’s other duties called.', true],
    ['**Councillor Clark** left at 2.05 p.m.', true],
    ['Councillor Clark left the meeting at 12.05 p.m.', false],
    ['Councillor Clarke left the meeting at 2.05 p.m.', false],
    ['Councillor Clark-Jones left the meeting at 2.05 p.m.', false],
    ['Councillor Clarke and Councillor Clark left at 12.05 p.m. and 2.05 p.m.', true],
    ['Councillor Clark left the meeting.', false],
  ])('is told by %j: %s', (text, isIt) => {
    const [event] = eventsFrom([LEFT], []);

    expect(event && isTold(event, [{ kind: 'departure', text }])).toBe(isIt);
  });
});
