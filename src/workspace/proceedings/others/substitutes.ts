/**
 * A substitute stands for one member for the whole meeting. Who may is said by the panel’s seats of the day; somebody
 * else needs a reason, which is recorded. (Standing orders.)
 */
import { RuleBroken } from '../../../domain/errors.js';
import type { Seat } from '../../panels/seat.entity.js';
import type { Attendance } from '../attendance.entity.js';
import { lineIn, type RecordedMeeting } from '../recorded-meeting.js';

/** Those with a substitute’s seat on the day, who are not on the sheet. */
export function freeSubstitutes(seats: readonly Seat[], lines: readonly Attendance[]): Seat[] {
  return seats.filter(({ role, personId }) => {
    return role === 'substitute' && personId !== null && !lines.some((line) => line.personId === personId);
  });
}

export interface Substitution {
  readonly personId: string | null;
  readonly substituteForId: string | null;
  readonly because: string | null;
}

/** The substitute’s own seat, where they have one. @throws RuleBroken */
export function soundSubstitution(recorded: RecordedMeeting, seats: readonly Seat[], asked: Substitution): Seat | null {
  const member = lineIn(recorded, asked.substituteForId);
  if (member === null || member.seatId === null || member.capacity === 'substitute') {
    throw new RuleBroken('Select the member in whose place they attend', 'substituteForId');
  }
  const other = recorded.lines.find((line) => line.substituteForId === member.id && line.personId !== asked.personId);
  if (other) throw new RuleBroken('Somebody else is recorded as this member’s substitute', 'substituteForId');
  if (asked.personId === null) throw new RuleBroken('A substitute is a person from the register', 'personId');
  const seat = seats.find(({ role, personId }) => role === 'substitute' && personId === asked.personId);
  if (seat === undefined && asked.because === null) {
    throw new RuleBroken(
      'They have no substitute’s seat on this panel. Say why they may stand in for a member',
      'substituteBecause',
    );
  }
  return seat ?? null;
}
