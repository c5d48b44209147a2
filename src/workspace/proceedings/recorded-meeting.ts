/** A meeting with everything recorded of its proceedings, as one read model. */
import type { MeetingOfPanel } from '../meetings/meeting.entity.js';
import type { Attendance } from './attendance.entity.js';
import type { AttendanceSheet } from './attendance-sheet.entity.js';
import type { InterestDeclaration } from './interest-declaration.entity.js';
import type { Presiding } from './presiding.entity.js';

export interface RecordedMeeting {
  readonly meeting: MeetingOfPanel;
  /** Null while nobody has begun it. */
  readonly sheet: AttendanceSheet | null;
  /** In their order, with persons, posts and seats. */
  readonly lines: readonly Attendance[];
  readonly presidings: readonly Presiding[];
  /** In the order of the lines. */
  readonly declarations: readonly InterestDeclaration[];
}

export type BegunMeeting = RecordedMeeting & { readonly sheet: AttendanceSheet };

/** @throws NotFound through the callers’ own words where it is not there */
export function lineIn({ lines }: Pick<RecordedMeeting, 'lines'>, id: string | null): Attendance | null {
  return lines.find((line) => line.id === id) ?? null;
}
