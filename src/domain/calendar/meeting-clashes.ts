/** Two meetings clash where they take the same room, or the same people, at the same time: told, never forbidden. */
import { isHeldOn, type Seat } from '../membership/seats.js';
import type { CalendarDate } from './calendar-date.js';
import { type ClockTime, printedTime } from './clock-time.js';

/** How long a meeting is taken to last: agendas print when they begin, and nobody knows when they will end. */
export const USUAL_MINUTES = 120;

export interface PlannedMeeting {
  readonly panelId: string;
  readonly day: CalendarDate;
  readonly startsAt: ClockTime;
  /** Lines of the venue block, one per line. */
  readonly place: string;
}

export interface NeighbouringMeeting extends PlannedMeeting {
  readonly panelName: string;
}

/** `seats` are those of all panels in question, of any day. */
export function clashesOf(
  meeting: PlannedMeeting,
  others: readonly NeighbouringMeeting[],
  seats: readonly Seat[],
): string[] {
  return others
    .filter(({ day }) => day === meeting.day)
    .flatMap((other) => (other.panelId === meeting.panelId ? [samePanel(other)] : clashOf(meeting, other, seats)));
}

/** At whatever time: two sittings of one panel on a day are more often a slip than a plan. */
function samePanel(other: NeighbouringMeeting): string {
  return `This panel already meets that day, at ${timeAtEnd(other)}`;
}

function clashOf(meeting: PlannedMeeting, other: NeighbouringMeeting, seats: readonly Seat[]): string[] {
  if (!areAtOnce(meeting, other)) return [];
  return [...samePlace(meeting, other), ...samePeople(meeting, other, seats)];
}

function areAtOnce(one: PlannedMeeting, other: PlannedMeeting): boolean {
  return Math.abs(minutesOf(one.startsAt) - minutesOf(other.startsAt)) < USUAL_MINUTES;
}

function minutesOf(time: ClockTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function samePlace(meeting: PlannedMeeting, other: NeighbouringMeeting): string[] {
  if (plain(meeting.place) !== plain(other.place)) return [];
  return [`The ${other.panelName} meets at the same place at ${timeAtEnd(other)}`];
}

function samePeople(meeting: PlannedMeeting, other: NeighbouringMeeting, seats: readonly Seat[]): string[] {
  const people = peopleOn(meeting.panelId, meeting.day, seats);
  const shared = [...peopleOn(other.panelId, meeting.day, seats)].filter((id) => people.has(id)).length;
  if (shared === 0) return [];
  const who = shared === 1 ? '1 member also sits' : `${shared} members also sit`;
  return [`${who} on the ${other.panelName}, which meets at ${timeAtEnd(other)}`];
}

function peopleOn(panelId: string, day: CalendarDate, seats: readonly Seat[]): Set<string> {
  const held = seats.filter((seat) => seat.panelId === panelId && isHeldOn(seat, day));
  return new Set(held.flatMap(({ personId }) => personId ?? []));
}

/** `5.30 p.m.` closes its sentence itself, `12.00 noon` does not. */
function timeAtEnd({ startsAt }: PlannedMeeting): string {
  return `${printedTime(startsAt).replace(/\.$/, '')}.`;
}

function plain(place: string): string {
  return place.toLowerCase().replace(/\s+/g, ' ').trim();
}
