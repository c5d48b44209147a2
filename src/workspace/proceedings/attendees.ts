/** The lines of a sheet as the rule on presence knows them. */
import { countsTowardsQuorum, type QuorumRule } from '../../domain/membership/quorum.js';
import { isVoting } from '../../domain/membership/seats.js';
import type { Attendee } from '../../domain/proceedings/presence.js';
import type { Attendance } from './attendance.entity.js';
import { lineIn, type RecordedMeeting } from './recorded-meeting.js';

export function attendeesOf(recorded: RecordedMeeting, rule: QuorumRule): Attendee[] {
  return recorded.lines.map((line) => {
    const { id, status, isRemote, periods, entryIds, substituteForId } = line;
    const seat = placeOf(line, recorded);
    return {
      ...{ id, status, isRemote, periods, entryIds, substituteForId },
      votes: seat !== null && isVoting(seat),
      counts: seat !== null && countsTowardsQuorum(seat, rule),
      interests: recorded.declarations.filter(({ attendanceId }) => attendanceId === id),
    };
  });
}

/** A substitute has the rights of the seat of the member they stand for. */
function placeOf(line: Attendance, recorded: RecordedMeeting) {
  if (line.capacity !== 'substitute') return line.seat ?? null;
  return lineIn(recorded, line.substituteForId)?.seat ?? null;
}
