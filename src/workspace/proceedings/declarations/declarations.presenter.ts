import { mayKeepProceedings, mayReadSensitive } from '../../../domain/access/proceedings-access.js';
import type { Reader } from '../../../domain/access/roles.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import type { Field, Link, ListPage, Row } from '../../../platform/web/pages/list-page.js';
import { printedAttendee } from '../attendee-name.js';
import { type EntryOfMeeting, entryInWords } from '../entry-of-meeting.js';
import type { InterestDeclaration } from '../interest-declaration.entity.js';
import { proceedingsPaths } from '../proceedings.paths.js';
import { CONDUCT_WORDS, INTEREST_WORDS, optionsOf } from '../proceedings-words.js';
import { lineIn, type RecordedMeeting } from '../recorded-meeting.js';
import { formPage, proceedingsSurroundings } from '../surroundings.js';

export interface DeclarationsToShow {
  readonly recorded: RecordedMeeting;
  readonly entries: readonly EntryOfMeeting[];
}

export function presentDeclarations({ recorded, entries }: DeclarationsToShow, reader: Reader) {
  const { meeting, declarations } = recorded;
  const mayKeep = mayKeepProceedings(reader, meeting.panelId);
  const next = nextStep(recorded);
  const list: Omit<ListPage, 'heading'> = {
    caption: 'Declarations of interest',
    columns: ['Who', 'Item', 'Interest', 'What they did'].map((heading) => ({ heading })),
    rows: declarations.map((each) => rowOf(each, { recorded, entries }, reader)),
    empty: { text: 'No interest was declared.', ...(mayKeep ? { link: next } : {}) },
  };
  return {
    ...proceedingsSurroundings({ meeting, reader, here: proceedingsPaths.declarations(meeting.id) }),
    title: 'Declarations of interest',
    add: mayKeep ? next : null,
    list,
  };
}

/** Whoever declares an interest is on the sheet first. */
function nextStep({ sheet, meeting }: RecordedMeeting): Link {
  return sheet === null
    ? { text: 'Begin the attendance sheet first', href: proceedingsPaths.attendance(meeting.id) }
    : { text: 'Record a declaration', href: proceedingsPaths.newDeclaration(meeting.id) };
}

export function presentDeclaration(
  { recorded, entries }: DeclarationsToShow,
  declaration: InterestDeclaration | null,
  reader: Reader,
  typed?: object,
  errors?: FormErrors,
) {
  const { meeting } = recorded;
  const parts = {
    title: declaration === null ? 'Record a declaration of interest' : 'Change a declaration of interest',
    lede: LEDE,
    action:
      declaration === null
        ? proceedingsPaths.declarations(meeting.id)
        : proceedingsPaths.declaration(meeting.id, declaration.id),
    sections: [{ fields: fieldsFor(recorded, entries) }],
    submit: 'Save the declaration',
    back: { text: 'Back to the declarations', href: proceedingsPaths.declarations(meeting.id) },
    ...(declaration === null ? {} : { other: removal(meeting.id, declaration.id) }),
  };
  return formPage({ meeting, reader, here: '' }, parts, opened(declaration), typed, errors);
}

/** The nature of a sensitive interest stays with the clerk and the monitoring officer. (Localism Act 2011, s.32.) */
export function detailFor(reader: Reader, { kind, detail }: InterestDeclaration, panelId: string): string | null {
  return kind === 'sensitive' && !mayReadSensitive(reader, panelId) ? null : detail;
}

const LEDE =
  'With a disclosable pecuniary interest somebody takes no part in the discussion or the vote, unless they have a dispensation. What they really did is recorded as it was. What is private of the item is closed to them from then on.';

function rowOf(declaration: InterestDeclaration, { recorded, entries }: DeclarationsToShow, reader: Reader): Row {
  const { meeting } = recorded;
  const line = lineIn(recorded, declaration.attendanceId);
  const name = line === null ? 'Somebody' : printedAttendee(line, meeting.panel);
  const entry = entries.find(({ id }) => id === declaration.entryId);
  const detail = detailFor(reader, declaration, meeting.panelId);
  const href = proceedingsPaths.declaration(meeting.id, declaration.id);
  return {
    cells: [
      mayKeepProceedings(reader, meeting.panelId) ? { link: { text: name, href } } : { text: name },
      { text: entry ? entryInWords(entry) : 'An item no longer on the agenda' },
      { list: [{ text: INTEREST_WORDS[declaration.kind] }, ...(detail === null ? [] : [{ text: detail }])] },
      {
        list: [
          { text: CONDUCT_WORDS[declaration.conduct] },
          ...(declaration.isDispensed ? [{ text: 'Has a dispensation' }] : []),
        ],
      },
    ],
  };
}

function fieldsFor({ lines, meeting }: RecordedMeeting, entries: readonly EntryOfMeeting[]): Field[] {
  const people = lines.map((line) => ({ value: line.id, text: printedAttendee(line, meeting.panel) }));
  const items = entries.map((entry) => ({ value: entry.id, text: entryInWords(entry) }));
  return [
    {
      name: 'attendanceId',
      label: 'Who',
      kind: 'select',
      options: [{ value: '', text: 'Select somebody' }, ...people],
    },
    { name: 'entryId', label: 'Item', kind: 'select', options: [{ value: '', text: 'Select the item' }, ...items] },
    { name: 'kind', label: 'Kind of interest', kind: 'radios', isSmall: true, options: optionsOf(INTEREST_WORDS) },
    { name: 'isDispensed', label: 'Do they have a dispensation?', kind: 'radios', isSmall: true, options: YES_OR_NO },
    { name: 'conduct', label: 'What they did', kind: 'radios', isSmall: true, options: optionsOf(CONDUCT_WORDS) },
    { name: 'detail', label: 'Nature of the interest', kind: 'textarea', rows: 3, isOptional: true, hint: DETAIL_HINT },
  ];
}

const DETAIL_HINT = 'As it was declared. Of a sensitive interest only the clerk and the monitoring officer read this.';
const YES_OR_NO = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
];

function opened(declaration: InterestDeclaration | null): object {
  return declaration === null
    ? { isDispensed: 'no' }
    : { ...declaration, isDispensed: declaration.isDispensed ? 'yes' : 'no' };
}

function removal(meetingId: string, id: string) {
  const action = proceedingsPaths.declarationRemoval(meetingId, id);
  return { text: 'Remove this declaration', action, kind: 'warning' as const, fields: {} };
}
