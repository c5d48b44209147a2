import { mayKeepProceedings } from '../../domain/access/proceedings-access.js';
import type { Reader } from '../../domain/access/roles.js';
import { printedTime } from '../../domain/calendar/clock-time.js';
import { enumerated } from '../../domain/enumeration.js';
import { belongsToBody } from '../../domain/proceedings/attendance-words.js';
import type { PresencePeriod } from '../../domain/proceedings/presence-period.js';
import type { FormErrors } from '../../platform/web/forms/form-errors.js';
import { presentEdit } from '../../platform/web/forms/form-model.js';
import { isRecord } from '../../platform/web/forms/form-text.js';
import type { Field } from '../../platform/web/pages/list-page.js';
import type { Attendance } from './attendance.entity.js';
import { attendeeAtDesk, printedAttendee } from './attendee-name.js';
import { itemNamer } from './entry-of-meeting.js';
import { proceedingsPaths } from './proceedings.paths.js';
import { CAPACITY_WORDS, MARK_WORDS, optionsOf } from './proceedings-words.js';
import { lineIn } from './recorded-meeting.js';
import { holdingActs } from './holding/holding-acts.js';
import { sentInWords } from './apologies/sent-in-words.js';
import type { Mark } from './sheet.form.js';
import type { SheetView } from './sheet-view.js';
import { proceedingsSurroundings } from './surroundings.js';

interface Typed {
  readonly body: object;
  readonly errors: FormErrors;
}

/** The sheet as its clerk fills it in and everybody else reads it. */
export function presentSheet(view: SheetView, reader: Reader, typed?: Typed) {
  const { meeting, sheet, lines } = view.recorded;
  const { id } = meeting;
  const mayKeep = mayKeepProceedings(reader, meeting.panelId);
  const opened = sheetFormOf(view);
  return {
    ...proceedingsSurroundings({ meeting, reader, here: proceedingsPaths.attendance(id) }),
    title: 'Attendance',
    tag: { status: meeting.state },
    isBegun: sheet !== null,
    mayKeep,
    begin: proceedingsPaths.sheet(id),
    action: proceedingsPaths.attendance(id),
    addOthers: proceedingsPaths.others(id),
    addSeats: view.lacksSeats ? { text: 'Add the members seated since', action: proceedingsPaths.seats(id) } : null,
    quorum: quorumInWords(view),
    needed: view.presence.quorum,
    warnings: view.warnings,
    groups: [
      { caption: 'Members', rows: rowsOf(view, reader, ({ capacity }) => belongsToBody(capacity)) },
      { caption: 'Others in attendance', rows: rowsOf(view, reader, ({ capacity }) => !belongsToBody(capacity)) },
    ],
    options: optionsOf(MARK_WORDS),
    presiding: presidingField(lines, view),
    presidedBy: presidedBy(view),
    acts: holdingActs(meeting, view.holding),
    ...presentEdit(opened, typed && aligned(typed.body, opened), typed?.errors),
  };
}

export function markOf({ status, isRemote }: Pick<Attendance, 'status' | 'isRemote'>): Mark {
  return status === 'present' && isRemote ? 'remote' : status;
}

/** `from 5.40 p.m.`, `until 6.30 p.m.`, `5.40 p.m. to 6.30 p.m.` */
export function periodsInWords(periods: readonly PresencePeriod[]): string {
  const words = periods.map(({ arrived, left }) => {
    if (arrived !== null && left !== null) return `${printedTime(arrived)} to ${printedTime(left)}`;
    return arrived === null ? `until ${printedTime(left ?? '')}` : `from ${printedTime(arrived)}`;
  });
  return enumerated(words);
}

function rowsOf(view: SheetView, reader: Reader, isMeant: (line: Attendance) => boolean) {
  return view.recorded.lines.flatMap((line, index) => (isMeant(line) ? [rowOf(line, index, view, reader)] : []));
}

function rowOf(line: Attendance, index: number, view: SheetView, reader: Reader) {
  const { meeting } = view.recorded;
  const mayKeep = mayKeepProceedings(reader, meeting.panelId);
  return {
    index,
    id: line.id,
    name: attendeeAtDesk(line, reader, meeting.panel),
    notes: notesOn(line, view, mayKeep),
    mark: MARK_WORDS[markOf(line)],
    isCounted: view.counting.has(line.id),
    times: line.periods.length > 1 || !mayKeep ? periodsInWords(line.periods) : null,
    more: mayKeep ? proceedingsPaths.line(meeting.id, line.id) : null,
  };
}

function notesOn(line: Attendance, view: SheetView, mayKeep: boolean): string[] {
  const { recorded, entries } = view;
  const member = lineIn(recorded, line.substituteForId);
  const items = line.entryIds.flatMap((id) => itemNamer(entries)(id) ?? []);
  return [
    line.capacity === 'member' ? '' : CAPACITY_WORDS[line.capacity],
    line.seat?.limitedTo ? `Seat for ${line.seat.limitedTo} only` : '',
    line.note ?? '',
    member === null ? '' : `Stands in for ${printedAttendee(member, recorded.meeting.panel)}`,
    items.length === 0 ? '' : `For ${enumerated(items)}`,
    mayKeep ? sentInWords(line) : '',
  ].filter((note) => note !== '');
}

function presidingField(lines: readonly Attendance[], { recorded }: SheetView): Field {
  const members = lines.filter(({ capacity }) => belongsToBody(capacity));
  const options = members.map((line) => ({ value: line.id, text: printedAttendee(line, recorded.meeting.panel) }));
  return {
    name: 'presidedById',
    label: 'Who presided',
    hint: 'Somebody else for some items can be recorded under “Who presided”',
    kind: 'select',
    options: [{ value: '', text: 'Nobody recorded' }, ...options],
  };
}

function presidedBy({ recorded }: SheetView): string | null {
  const line = lineIn(recorded, recorded.sheet?.presidedById ?? null);
  return line && printedAttendee(line, recorded.meeting.panel);
}

/** `Quorate: 4 members are in the room, and 3 are needed.` */
function quorumInWords({ presence, recorded }: SheetView) {
  const { counted, quorum, isQuorate } = presence;
  const isKnown = recorded.lines.some(({ status }) => status === 'present');
  return {
    isQuorate,
    text: isKnown
      ? `${isQuorate ? 'Quorate' : 'Not quorate'}: ${counted} in the room, ${quorum} needed.`
      : `${quorum} members are needed in the room.`,
  };
}

function sheetFormOf({ recorded }: SheetView) {
  const { sheet, lines } = recorded;
  return {
    people: lines.map((line) => ({
      id: line.id,
      mark: markOf(line),
      arrived: line.periods.length > 1 ? '' : (line.periods[0]?.arrived ?? ''),
      left: line.periods.length > 1 ? '' : (line.periods[0]?.left ?? ''),
    })),
    presidedById: sheet?.presidedById ?? '',
    isBudgetMeeting: sheet?.isBudgetMeeting === true ? 'yes' : 'no',
    version: sheet?.version ?? 0,
  };
}

/** What was typed in the order the sheet has now: somebody else may have added a line, or removed one. */
function aligned(body: object, opened: ReturnType<typeof sheetFormOf>): object {
  const typed = 'people' in body && Array.isArray(body.people) ? body.people.filter(isRecord) : [];
  return { ...body, people: opened.people.map((row) => typed.find(({ id }) => id === row.id) ?? row) };
}
