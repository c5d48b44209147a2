import type { Reader } from '../../../domain/access/roles.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import type { Field, Option } from '../../../platform/web/pages/list-page.js';
import type { Attendance } from '../attendance.entity.js';
import { printedAttendee } from '../attendee-name.js';
import { type EntryOfMeeting, entryInWords } from '../entry-of-meeting.js';
import { proceedingsPaths } from '../proceedings.paths.js';
import { CAPACITY_WORDS, optionsOf } from '../proceedings-words.js';
import type { RecordedMeeting } from '../recorded-meeting.js';
import { formPage } from '../surroundings.js';

export interface OtherChoices {
  readonly people: readonly { readonly label: string; readonly options: readonly Option[] }[];
  readonly posts: readonly Option[];
  readonly entries: readonly EntryOfMeeting[];
}

/** Whoever comes onto the sheet beside the panel’s seats. */
export function presentOthers(
  recorded: RecordedMeeting,
  { people, posts, entries }: OtherChoices,
  reader: Reader,
  typed?: object,
  errors?: FormErrors,
) {
  const { meeting, sheet, lines } = recorded;
  const isUnderWay = lines.some(({ status }) => status === 'present');
  const opened = { status: isUnderWay ? 'present' : 'expected', version: sheet?.version ?? 0 };
  const parts = {
    title: 'Add to the attendance',
    action: proceedingsPaths.others(meeting.id),
    sections: [
      { fields: [NAMES, personField(people), postField(posts), STATUS, CAPACITY] },
      { heading: 'Only for a substitute', fields: substituteFields(recorded) },
      { fields: [entriesField(entries)] },
    ],
    submit: 'Add to the sheet',
    back: { text: 'Back to the attendance', href: proceedingsPaths.attendance(meeting.id) },
  };
  return formPage({ meeting, reader, here: '' }, parts, opened, typed, errors);
}

/** The entries somebody is there for. */
export function entriesField(entries: readonly EntryOfMeeting[]): Field {
  return {
    name: 'entryIds',
    label: 'Only for some items',
    size: 'm',
    hint: entries.length === 0 ? 'There is no agenda yet' : 'Tick none for the whole meeting',
    kind: 'checkboxes',
    isSmall: true,
    options: entries.map((entry) => ({ value: entry.id, text: entryInWords(entry) })),
  };
}

export function substituteFields(recorded: RecordedMeeting): Field[] {
  const members = recorded.lines.filter(({ capacity }) => capacity === 'member' || capacity === 'co-optee');
  return [
    {
      name: 'substituteForId',
      label: 'In place of',
      kind: 'select',
      isOptional: true,
      options: [{ value: '', text: 'Nobody' }, ...members.map((line) => optionOf(line, recorded))],
    },
    {
      name: 'substituteBecause',
      label: 'Why they may stand in',
      isOptional: true,
      hint: 'Only for somebody without a substitute’s seat on this panel',
    },
  ];
}

const NAMES: Field = {
  name: 'names',
  label: 'Names',
  kind: 'textarea',
  rows: 6,
  isOptional: true,
  hint: 'One on each line, or a sentence from Word. Whoever is in the register under that name is found there; anybody else is printed as you type, like “two representatives of the LAC Council”.',
};

const STATUS: Field = {
  name: 'status',
  label: 'Whether they attend',
  kind: 'radios',
  isSmall: true,
  options: [
    { value: 'present', text: 'Attended' },
    { value: 'apologies', text: 'Sent apologies' },
    { value: 'expected', text: 'Expected' },
  ],
};

const CAPACITY: Field = {
  name: 'capacity',
  label: 'As what',
  kind: 'select',
  isOptional: true,
  options: [{ value: '', text: 'As the register says' }, ...optionsOf(CAPACITY_WORDS)],
};

function personField(groups: OtherChoices['people']): Field & { readonly groups: OtherChoices['people'] } {
  return { name: 'personId', label: 'Or a person', kind: 'select', isOptional: true, groups };
}

function postField(posts: readonly Option[]): Field {
  return {
    name: 'postId',
    label: 'Or a post, printed without a name',
    kind: 'select',
    isOptional: true,
    options: [{ value: '', text: 'None' }, ...posts],
  };
}

function optionOf(line: Attendance, { meeting }: RecordedMeeting): Option {
  return { value: line.id, text: printedAttendee(line, meeting.panel) };
}
