import { mayKeepProceedings } from '../../domain/access/proceedings-access.js';
import type { Reader } from '../../domain/access/roles.js';
import { attendeeAtDesk } from './attendee-name.js';
import type { SheetView } from './sheet-view.js';

/** An attendance sheet as JSON: names as this reader may know them, and who sent apologies for the clerk only. */
export function toSheetResource({ recorded, presence, warnings }: SheetView, reader: Reader) {
  const { meeting, sheet, lines, presidings } = recorded;
  const mayKeep = mayKeepProceedings(reader, meeting.panelId);
  return {
    meetingId: meeting.id,
    state: meeting.state,
    isBegun: sheet !== null,
    isBudgetMeeting: sheet?.isBudgetMeeting ?? false,
    presidedById: sheet?.presidedById ?? null,
    presidings: presidings.map(({ entryId, attendanceId }) => ({ entryId, attendanceId })),
    quorum: { counted: presence.counted, needed: presence.quorum, isQuorate: presence.isQuorate },
    lines: lines.map((line) => ({
      id: line.id,
      name: attendeeAtDesk(line, reader, meeting.panel),
      personId: line.person && !line.person.namedInPublic && !mayKeep ? null : line.personId,
      capacity: line.capacity,
      status: line.status,
      isRemote: line.isRemote,
      note: line.note,
      substituteForId: line.substituteForId,
      periods: line.periods,
      entryIds: line.entryIds,
      sentBy: mayKeep ? line.sentBy : null,
      sentAt: mayKeep ? line.sentAt : null,
    })),
    warnings,
    version: sheet?.version ?? 0,
  };
}
