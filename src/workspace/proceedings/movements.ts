/** Arrivals and departures during a meeting, which its minutes print where they happened. (LGA 1972, Sch 12 para 40.) */
import type { ClockTime } from '../../domain/calendar/clock-time.js';
import { printedAttendee } from './attendee-name.js';
import type { RecordedMeeting } from './recorded-meeting.js';

export interface Movement {
  readonly at: ClockTime;
  readonly kind: 'arrived' | 'left';
  readonly attendanceId: string;
  /** As the panel prints it. */
  readonly name: string;
}

/** By time; at one time in the order of the sheet. */
export function movementsIn({ lines, meeting }: RecordedMeeting): Movement[] {
  const present = lines.filter(({ status }) => status === 'present');
  const movements = present.flatMap((line) => {
    const who = { attendanceId: line.id, name: printedAttendee(line, meeting.panel) };
    return line.periods.flatMap(({ arrived, left }) => [
      ...(arrived === null ? [] : [{ at: arrived, kind: 'arrived' as const, ...who }]),
      ...(left === null ? [] : [{ at: left, kind: 'left' as const, ...who }]),
    ]);
  });
  return movements.sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
}
