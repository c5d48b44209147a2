import type { Reader } from '../../../domain/access/roles.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import type { Attendance } from '../attendance.entity.js';
import { attendeeAtDesk } from '../attendee-name.js';
import type { EntryOfMeeting } from '../entry-of-meeting.js';
import { entriesField, substituteFields } from '../others/other-attendees.presenter.js';
import { proceedingsPaths } from '../proceedings.paths.js';
import type { RecordedMeeting } from '../recorded-meeting.js';
import { formPage } from '../surroundings.js';

/** Somebody who comes and goes does so three times at most. */
const MOST_PERIODS = 3;

export interface LineToShow {
  readonly recorded: RecordedMeeting;
  readonly line: Attendance;
  readonly entries: readonly EntryOfMeeting[];
}

export function presentLine(
  { recorded, line, entries }: LineToShow,
  reader: Reader,
  typed?: object,
  errors?: FormErrors,
) {
  const { meeting, sheet } = recorded;
  const version = sheet?.version ?? 0;
  const isSubstitute = line.capacity === 'substitute';
  const parts = {
    title: attendeeAtDesk(line, reader, meeting.panel),
    action: proceedingsPaths.line(meeting.id, line.id),
    sections: [
      { heading: 'Times', text: 'Leave them blank for the whole meeting.', fields: TIMES },
      { fields: [entriesField(entries)] },
      { heading: 'In print', fields: [...(line.description === null ? [] : [DESCRIPTION]), NOTE] },
      ...(isSubstitute ? [{ heading: 'Substitute', fields: substituteFields(recorded) }] : []),
    ],
    submit: 'Save this line',
    back: { text: 'Back to the attendance', href: proceedingsPaths.attendance(meeting.id) },
    ...(line.seatId === null || isSubstitute ? { other: removal(meeting.id, line.id, version) } : {}),
  };
  return formPage({ meeting, reader, here: '' }, parts, lineFormOf(line, version), typed, errors);
}

function lineFormOf(line: Attendance, version: number): object {
  const periods = Array.from({ length: MOST_PERIODS }, (_, index) => line.periods[index] ?? { arrived: '', left: '' });
  const { entryIds, note, description, substituteForId, substituteBecause } = line;
  return { periods, entryIds, note, description, substituteForId, substituteBecause, version };
}

const TIMES: readonly Field[] = Array.from({ length: MOST_PERIODS }, (_, index) => [
  {
    name: `periods[${index}][arrived]`,
    label: index === 0 ? 'Arrived' : 'Came back',
    kind: 'time' as const,
    isOptional: true,
    ...(index === 0 ? { hint: 'Only if after the start, like 17:40' } : {}),
  },
  {
    name: `periods[${index}][left]`,
    label: index === 0 ? 'Left' : 'Left again',
    kind: 'time' as const,
    isOptional: true,
  },
]).flat();

const NOTE: Field = {
  name: 'note',
  label: 'Words behind the name',
  isOptional: true,
  hint: 'Printed in brackets, like Voluntary Sector Consortium',
};

const DESCRIPTION: Field = { name: 'description', label: 'Who they are' };

function removal(meetingId: string, lineId: string, version: number) {
  return {
    text: 'Remove from the sheet',
    action: proceedingsPaths.lineRemoval(meetingId, lineId),
    kind: 'warning' as const,
    fields: { version },
  };
}
