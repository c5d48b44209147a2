import { Injectable } from '@nestjs/common';
import { newId } from '../../platform/database/new-id.js';
import type { Unit } from '../../platform/database/unit.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../platform/database/versioned-update.js';
import type { MeetingOfPanel } from '../meetings/meeting.entity.js';
import { SeatsService } from '../panels/seats.service.js';
import { AttendanceSheet } from './attendance-sheet.entity.js';
import { Attendance } from './attendance.entity.js';
import type { BegunMeeting } from './recorded-meeting.js';
import { FixedProceedings } from './fixed-proceedings.service.js';
import { RecordedMeetings } from './recorded-meetings.js';
import { linesOfSeats, type NewLine } from './seat-lines.js';

export interface SheetEdit {
  readonly unit: Unit;
  /** As it was before the change. */
  readonly recorded: BegunMeeting;
}

/**
 * How every change of an attendance sheet is made: one at a time, on a sheet that is begun by then, and counting up the
 * one version the whole sheet has, so that nobody saves over what they have not seen. Callers ask for permission.
 */
@Injectable()
export class SheetEdits {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly seats: SeatsService,
    private readonly loader: RecordedMeetings,
    private readonly fixed: FixedProceedings,
  ) {}

  /** `version` is what the person saw; null for a change that holds whatever else was changed. */
  async run<T>(meetingId: string, version: number | null, change: (edit: SheetEdit) => Promise<T>): Promise<T> {
    return this.unitOfWork.run(async (unit) => {
      const recorded = await this.begun(unit, meetingId);
      await this.fixed.refuseIfFixed(meetingId);
      const seen = { id: recorded.sheet.id, version: version ?? recorded.sheet.version };
      await updateVersioned(unit, AttendanceSheet, seen, {});
      return change({ unit, recorded });
    });
  }

  /** Begins the sheet if nobody has: with whoever sits on the panel that day. */
  async begun(unit: Unit, meetingId: string): Promise<BegunMeeting> {
    await unit.lock('attendance-sheet', meetingId);
    const recorded = await this.loader.load(meetingId);
    if (recorded.sheet !== null) return { ...recorded, sheet: recorded.sheet };
    await unit.manager.insert(AttendanceSheet, blankSheet(meetingId));
    const seated = await this.seated(recorded.meeting);
    await insertLines(unit, meetingId, seated, 0);
    return this.begun(unit, meetingId);
  }

  /** Whoever sits on the panel on the day of a meeting, as lines. */
  async seated({ panelId, day }: MeetingOfPanel): Promise<NewLine[]> {
    return linesOfSeats(await this.seats.membershipOn(panelId, day), day);
  }
}

/** Behind the lines there are; answers with the new lines’ ids. */
export async function insertLines(
  unit: Unit,
  meetingId: string,
  lines: readonly (NewLine & Partial<Attendance>)[],
  after: number,
): Promise<string[]> {
  const rows = lines.map((line, index) => ({ ...blankLine(meetingId), position: after + index + 1, ...line }));
  for (const row of rows) await unit.manager.insert(Attendance, row);
  return rows.map(({ id }) => id);
}

function blankLine(meetingId: string) {
  return {
    id: newId(),
    meetingId,
    status: 'expected',
    isRemote: false,
    substituteForId: null,
    substituteBecause: null,
    periods: [],
    entryIds: [],
    sentBy: null,
    sentAt: null,
  } as const satisfies Partial<Attendance>;
}

function blankSheet(meetingId: string) {
  return {
    id: newId(),
    meetingId,
    isBudgetMeeting: false,
    presidedById: null,
    presentWords: null,
    alsoPresentWords: null,
    apologiesWords: null,
    absentWords: null,
    presidedWords: null,
    version: 1,
  } satisfies Partial<AttendanceSheet>;
}
