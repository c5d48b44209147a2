import type { ReadDocument } from '../../src/domain/minutes/reader/read-document.js';

/** The shape in which readings are compared: without places, confidence and what else a reading tells. */
export function exchanged(read: ReadDocument) {
  const { kind, panel, date, time, venue, chair, present, apologies, inAttendance } = read;
  return {
    kind,
    panel,
    date,
    time,
    venue,
    chair,
    present,
    apologies,
    inAttendance,
    items: read.items.map(({ number, title, pages, exempt, resolutions, references }) => ({
      number,
      title,
      pages,
      exempt,
      resolutions: resolutions.map((each) => ({
        kind: each.kind,
        clauses: each.clauses.map(({ label, text, subclauses }) => ({ label, text, subclauses })),
      })),
      references: references.map(({ minuteNumber, meetingDate }) => ({ minuteNumber, meetingDate })),
    })),
    appointments: read.appointments.map(({ role, person }) => ({ role, person })),
    nextMeetings: read.nextMeetings.map(({ date: day, time: hour }) => ({ date: day, time: hour })),
  };
}
