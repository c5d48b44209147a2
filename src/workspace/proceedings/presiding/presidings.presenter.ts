import type { Reader } from '../../../domain/access/roles.js';
import { belongsToBody } from '../../../domain/proceedings/attendance-words.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import { printedAttendee } from '../attendee-name.js';
import { type EntryOfMeeting, entryInWords } from '../entry-of-meeting.js';
import { proceedingsPaths } from '../proceedings.paths.js';
import { lineIn, type RecordedMeeting } from '../recorded-meeting.js';
import { formPage } from '../surroundings.js';

/** One select for each entry; blank for whoever presided over the meeting. */
export function presentPresidings(
  recorded: RecordedMeeting,
  entries: readonly EntryOfMeeting[],
  reader: Reader,
  typed?: object,
  errors?: FormErrors,
) {
  const { meeting, sheet, presidings } = recorded;
  const usual = lineIn(recorded, sheet?.presidedById ?? null);
  const opened = {
    presidings: entries.map(({ id }) => ({
      entryId: id,
      attendanceId: presidings.find(({ entryId }) => entryId === id)?.attendanceId ?? '',
    })),
    version: sheet?.version ?? 0,
  };
  const parts = {
    title: 'Who presided for which items',
    lede:
      usual === null
        ? 'Record on the attendance who presided first. Here you say where somebody else did.'
        : `${printedAttendee(usual, meeting.panel)} presided over the meeting. Select somebody else where they did; the casting vote follows.`,
    action: proceedingsPaths.presiding(meeting.id),
    sections: [{ fields: entries.flatMap((entry, index) => fieldsOf(entry, index, recorded)) }],
    submit: 'Save who presided',
    back: { text: 'Back to the attendance', href: proceedingsPaths.attendance(meeting.id) },
  };
  const here = proceedingsPaths.presiding(meeting.id);
  return formPage({ meeting, reader, here }, parts, opened, typed, errors);
}

function fieldsOf(entry: EntryOfMeeting, index: number, { lines, meeting }: RecordedMeeting): Field[] {
  const members = lines.filter(({ capacity }) => belongsToBody(capacity));
  return [
    { name: `presidings[${index}][entryId]`, label: '', kind: 'hidden' },
    {
      name: `presidings[${index}][attendanceId]`,
      label: entryInWords(entry),
      kind: 'select',
      options: [
        { value: '', text: 'As over the meeting' },
        ...members.map((line) => ({ value: line.id, text: printedAttendee(line, meeting.panel) })),
      ],
    },
  ];
}
