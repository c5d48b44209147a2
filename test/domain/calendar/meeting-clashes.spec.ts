import { describe, expect, it } from '@jest/globals';
import { clashesOf, type NeighbouringMeeting } from '../../../src/domain/calendar/meeting-clashes.js';
import type { Seat } from '../../../src/domain/membership/seats.js';

const meeting = { panelId: 'cpp', day: '2017-10-24', startsAt: '17:00', place: 'Town Hall\nRoom 1' };
const other: NeighbouringMeeting = {
  ...{ panelId: 'ilsc', panelName: 'Improving Lives Select Commission' },
  ...{ day: '2017-10-24', startsAt: '17:30', place: 'Riverside House' },
};
const seat = (panelId: string, personId: string | null, to: string | null = null): Seat => {
  return {
    panelId,
    personId,
    role: 'member',
    isVacant: false,
    votes: true,
    seesExempt: true,
    limitedTo: null,
    from: '2017-05-19',
    to,
  };
};
const PEOPLE = '2 members also sit on the Improving Lives Select Commission, which meets at 5.30 p.m.';

describe('two meetings', () => {
  it.each([
    ['the same room in other letters', { place: 'TOWN HALL\nRoom  1' }, 1],
    ['another room', {}, 0],
    ['the same room two hours later', { place: meeting.place, startsAt: '19:00' }, 0],
    ['the same room a minute earlier than that', { place: meeting.place, startsAt: '18:59' }, 1],
    ['the same room on another day', { place: meeting.place, day: '2017-10-25' }, 0],
  ])('in %s', (_, changes, clashes) => {
    expect(clashesOf(meeting, [{ ...other, ...changes }], [])).toHaveLength(clashes);
  });

  it('share the members who sit on both that day, counted and not named', () => {
    const both = ['a', 'b', 'c'].flatMap((id) => [seat('cpp', id), seat('ilsc', id, id === 'c' ? '2017-10-23' : null)]);
    const nobody = [seat('cpp', null), seat('ilsc', null)];

    expect(clashesOf(meeting, [other], [...both, ...nobody])).toEqual([PEOPLE]);
  });

  it.each([
    ['in the same room', { place: meeting.place }, 'at 5.30 p.m.'],
    ['elsewhere in the morning', { startsAt: '09:30' }, 'at 9.30 a.m.'],
  ])('of one panel are said once, %s, and not that they share their members', (_, changes, at) => {
    const twice = { ...other, panelId: 'cpp', ...changes };

    expect(clashesOf(meeting, [twice], [seat('cpp', 'a')])).toEqual([`This panel already meets that day, ${at}`]);
  });
});
