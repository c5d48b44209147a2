import { Injectable } from '@nestjs/common';
import type { Reader } from '../../domain/access/roles.js';
import { RuleBroken } from '../../domain/errors.js';
import { periodProblem, type PresencePeriod } from '../../domain/proceedings/presence-period.js';
import { type Actor, AuditTrail } from '../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { MeetingsService } from '../meetings/meetings.service.js';
import { Attendance } from './attendance.entity.js';
import { AttendanceSheet } from './attendance-sheet.entity.js';
import { requireKeeperOfProceedings, requireReaderOfProceedings } from './proceedings-rights.js';
import { lineIn, type RecordedMeeting } from './recorded-meeting.js';
import { RecordedMeetings } from './recorded-meetings.js';
import { insertLines, SheetEdits } from './sheet-edits.js';
import type { LineMarkForm, SheetForm } from './sheet.form.js';
import { refuseWithoutMeeting } from './sheet-refusal.js';

/** The attendance sheet of a meeting, filled from the seats of its day when it is begun. (LGA 1972, Sch 12 para 40.) */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingsService,
    private readonly edits: SheetEdits,
    private readonly loader: RecordedMeetings,
    private readonly audit: AuditTrail,
  ) {}

  /** For those who keep the record, check it or sit on the panel. */
  async read(meetingId: string, reader: Reader): Promise<RecordedMeeting> {
    const recorded = await this.loader.load(meetingId);
    requireReaderOfProceedings(reader, recorded.meeting);
    return recorded;
  }

  /** For a page of the panel’s clerk. @throws NotAllowed */
  async readToKeep(meetingId: string, user: Reader): Promise<RecordedMeeting> {
    const recorded = await this.loader.load(meetingId);
    requireKeeperOfProceedings(user, recorded.meeting.panelId);
    return recorded;
  }

  /** Doing it again changes nothing. */
  async begin(meetingId: string, user: Actor & Reader): Promise<RecordedMeeting> {
    await this.requireKeeper(meetingId, user);
    return this.unitOfWork.run(async (unit) => {
      const before = await this.loader.load(meetingId);
      if (before.sheet !== null) return before;
      refuseWithoutMeeting(before.meeting);
      const begun = await this.edits.begun(unit, meetingId);
      await this.audit.record(unit, user, deed('began the attendance sheet', meetingId));
      return begun;
    });
  }

  /** Whether somebody sits on the panel that day who is not on the sheet. */
  async lacksSeats({ meeting, sheet, lines }: RecordedMeeting): Promise<boolean> {
    return sheet !== null && missing(await this.edits.seated(meeting), lines).length > 0;
  }

  /** Adds whoever came to sit on the panel since the sheet was begun. */
  async addSeats(meetingId: string, user: Actor & Reader): Promise<void> {
    await this.requireKeeper(meetingId, user);
    await this.edits.run(meetingId, null, async ({ unit, recorded }) => {
      const lines = missing(await this.edits.seated(recorded.meeting), recorded.lines);
      await insertLines(unit, meetingId, lines, recorded.lines.at(-1)?.position ?? 0);
      await this.audit.record(unit, user, deed('added members to the attendance sheet', meetingId));
    });
  }

  /** The whole sheet at once. */
  async save(meetingId: string, form: SheetForm, user: Actor & Reader): Promise<void> {
    await this.requireKeeper(meetingId, user);
    await this.edits.run(meetingId, form.version, async ({ unit, recorded }) => {
      refuseWithoutMeeting(recorded.meeting);
      for (const [index, mark] of form.people.entries()) {
        const line = lineIn(recorded, mark.id);
        if (line === null) throw new RuleBroken('Somebody on this sheet has been removed. Open it again.');
        await unit.manager.update(Attendance, { id: line.id }, changeOf(line, mark, { index, rest: form.rest }));
      }
      const presidedById = form.presidedById ?? null;
      if (presidedById !== null && lineIn(recorded, presidedById) === null) {
        throw new RuleBroken('Select who presided from the list', 'presidedById');
      }
      const { isBudgetMeeting } = form;
      await unit.manager.update(AttendanceSheet, { id: recorded.sheet.id }, { presidedById, isBudgetMeeting });
      await this.audit.record(unit, user, deed('recorded the attendance', meetingId));
    });
  }

  private async requireKeeper(meetingId: string, user: Reader): Promise<void> {
    requireKeeperOfProceedings(user, (await this.meetings.get(meetingId)).panelId);
  }
}

function missing<Line extends Pick<Attendance, 'seatId' | 'personId'>>(
  seated: readonly Line[],
  lines: readonly Attendance[],
): Line[] {
  return seated.filter(({ seatId, personId }) =>
    personId === null
      ? !lines.some((line) => line.seatId === seatId)
      : !lines.some((line) => line.personId === personId),
  );
}

interface Marking {
  readonly index: number;
  readonly rest: SheetForm['rest'];
}

function changeOf(line: Attendance, { mark, arrived, left }: LineMarkForm, { index, rest }: Marking) {
  const meant = mark === 'expected' && rest === 'present' ? 'present' : mark;
  const periods = periodsOf(line, arrived ?? null, left ?? null);
  const problem = periodProblem(periods);
  if (problem !== null) throw new RuleBroken(problem, `people[${index}][left]`);
  return { status: meant === 'remote' ? 'present' : meant, isRemote: meant === 'remote', periods } as const;
}

/** Somebody who came and went more than once has their times on a page of their own. */
function periodsOf({ periods }: Attendance, arrived: string | null, left: string | null): PresencePeriod[] {
  if (periods.length > 1) return periods;
  return arrived === null && left === null ? [] : [{ arrived, left }];
}

function deed(action: string, meetingId: string) {
  return { action, subjectKind: 'meeting', subjectId: meetingId };
}
