import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { NotFound, RuleBroken } from '../../../domain/errors.js';
import type { Capacity } from '../../../domain/proceedings/attendance-words.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import type { Seat } from '../../panels/seat.entity.js';
import { SeatsService } from '../../panels/seats.service.js';
import { fullName, Person, type PersonKind } from '../../people/person.entity.js';
import { Post } from '../../people/post.entity.js';
import { Attendance } from '../attendance.entity.js';
import { requireKeeperOfProceedings } from '../proceedings-rights.js';
import { lineIn } from '../recorded-meeting.js';
import type { NewLine } from '../seat-lines.js';
import { insertLines, type SheetEdit, SheetEdits } from '../sheet-edits.js';
import type { OtherAttendeesForm } from './other-attendees.form.js';
import { soundSubstitution } from './substitutes.js';
import { findTyped, type FoundAttendee } from './typed-attendees.js';

/** Officers, guests, posts without a name and substitutes: whoever attends without a line of their own from a seat. */
@Injectable()
export class OtherAttendeesService {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly seats: SeatsService,
    private readonly edits: SheetEdits,
    private readonly audit: AuditTrail,
  ) {}

  /** Answers with the ids of their lines. */
  async add(meetingId: string, form: OtherAttendeesForm, user: Actor & Reader): Promise<string[]> {
    const { panelId, day } = await this.meetings.get(meetingId);
    requireKeeperOfProceedings(user, panelId);
    const seats = await this.seats.membershipOn(panelId, day);
    return this.edits.run(meetingId, form.version, async (edit) => {
      const found = await findAll(edit, form);
      refuseTwice(found, edit.recorded.lines);
      const lines = found.map((each) => ({ ...lineOf(each, form), ...standingOf(edit, each, { form, seats }) }));
      const { unit, recorded } = edit;
      const ids = await insertLines(unit, meetingId, lines, recorded.lines.at(-1)?.position ?? 0);
      if (form.substituteForId !== undefined) await excuse(edit, form.substituteForId);
      const deed = { action: 'added to the attendance', subjectKind: 'meeting', subjectId: meetingId };
      await this.audit.record(unit, user, { ...deed, detail: { lines: lines.length } });
      return ids;
    });
  }

  /** Takes somebody off the sheet again; whoever has a seat stays on it. */
  async remove(meetingId: string, lineId: string, version: number, user: Actor & Reader): Promise<void> {
    requireKeeperOfProceedings(user, (await this.meetings.get(meetingId)).panelId);
    await this.edits.run(meetingId, version, async ({ unit, recorded }) => {
      const line = lineIn(recorded, lineId);
      if (line === null) throw new NotFound('There is no such line on the sheet.');
      const { sheet, presidings, declarations } = recorded;
      if (line.seatId !== null && line.capacity !== 'substitute') {
        throw new RuleBroken('Whoever has a seat on the panel stays on the sheet.');
      }
      const presides = sheet.presidedById === lineId || presidings.some(({ attendanceId }) => attendanceId === lineId);
      if (presides || declarations.some(({ attendanceId }) => attendanceId === lineId)) {
        throw new RuleBroken('They are recorded as presiding or as declaring an interest: change that first.');
      }
      await unit.manager.delete(Attendance, { id: lineId });
      const deed = { action: 'removed from the attendance', subjectKind: 'meeting', subjectId: meetingId };
      await this.audit.record(unit, user, {
        ...deed,
        detail: line.personId === null ? {} : { personId: line.personId },
      });
    });
  }
}

/** @throws RuleBroken where nobody is named */
async function findAll({ unit }: SheetEdit, form: OtherAttendeesForm): Promise<FoundAttendee[]> {
  const { manager } = unit;
  const person = form.personId === undefined ? null : await manager.findOneBy(Person, { id: form.personId });
  if (form.personId !== undefined && person === null)
    throw new RuleBroken('Select the person from the list', 'personId');
  const post = form.postId === undefined ? null : await manager.findOneBy(Post, { id: form.postId });
  if (form.postId !== undefined && post === null) throw new RuleBroken('Select the post from the list', 'postId');
  const found = [
    ...(person === null ? [] : [{ person, post: null, description: null }]),
    ...(post === null ? [] : [{ person: null, post, description: null }]),
    ...(await findTyped(manager, form.names ?? '')),
  ];
  if (found.length === 0) throw new RuleBroken('Enter the names of those who attended, or select somebody', 'names');
  return found;
}

function refuseTwice(found: readonly FoundAttendee[], lines: readonly Attendance[]): void {
  const people = found.flatMap(({ person }) => person ?? []);
  const twice = people.find(({ id }, index) => {
    return lines.some(({ personId }) => personId === id) || people.findIndex((each) => each.id === id) < index;
  });
  if (twice) throw new RuleBroken(`${fullName(twice)} is on the sheet already`, 'names');
}

function lineOf({ person, post, description }: FoundAttendee, { capacity, status, entryIds = [] }: OtherAttendeesForm) {
  return {
    ...{ personId: person?.id ?? null, postId: post?.id ?? null, description, note: null, status, entryIds },
    capacity: capacity ?? usualCapacity(person, post),
  };
}

/** Whoever has a substitute’s seat brings it along. */
function standingOf(
  { recorded }: SheetEdit,
  { person }: FoundAttendee,
  { form, seats }: { readonly form: OtherAttendeesForm; readonly seats: readonly Seat[] },
): Pick<NewLine, 'seatId'> & Partial<Attendance> {
  if (form.capacity !== 'substitute' && form.substituteForId === undefined) return { seatId: null };
  const substituteForId = form.substituteForId ?? null;
  const because = form.substituteBecause ?? null;
  const seat = soundSubstitution(recorded, seats, { personId: person?.id ?? null, substituteForId, because });
  return { seatId: seat?.id ?? null, capacity: 'substitute', substituteForId, substituteBecause: because };
}

/** Somebody for whom a substitute comes is no longer expected. */
async function excuse({ unit, recorded }: SheetEdit, lineId: string): Promise<void> {
  if (lineIn(recorded, lineId)?.status !== 'expected') return;
  await unit.manager.update(Attendance, { id: lineId }, { status: 'apologies' });
}

const USUAL: Readonly<Record<PersonKind, Capacity>> = {
  officer: 'officer',
  councillor: 'guest',
  'co-optee': 'guest',
  partner: 'guest',
};

function usualCapacity(person: Person | null, post: Post | null): Capacity {
  if (person !== null) return USUAL[person.kind];
  return post === null ? 'guest' : 'officer';
}
