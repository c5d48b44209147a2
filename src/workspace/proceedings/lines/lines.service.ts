import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { NotFound, RuleBroken } from '../../../domain/errors.js';
import { periodProblem, type PresencePeriod } from '../../../domain/proceedings/presence-period.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { SeatsService } from '../../panels/seats.service.js';
import { Attendance } from '../attendance.entity.js';
import { soundSubstitution } from '../others/substitutes.js';
import { requireKeeperOfProceedings } from '../proceedings-rights.js';
import { lineIn } from '../recorded-meeting.js';
import { type SheetEdit, SheetEdits } from '../sheet-edits.js';
import type { LineForm, PeriodForm } from './line.form.js';

/** The times of one person, the entries they came for and how they are printed. */
@Injectable()
export class LinesService {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly seats: SeatsService,
    private readonly edits: SheetEdits,
    private readonly audit: AuditTrail,
  ) {}

  async save(meetingId: string, lineId: string, form: LineForm, user: Actor & Reader): Promise<void> {
    requireKeeperOfProceedings(user, (await this.meetings.get(meetingId)).panelId);
    await this.edits.run(meetingId, form.version, async (edit) => {
      const line = lineIn(edit.recorded, lineId);
      if (line === null) throw new NotFound('There is no such line on the sheet.');
      const changes = {
        periods: soundPeriods(form.periods ?? []),
        entryIds: form.entryIds ?? [],
        note: form.note ?? null,
        description: line.description === null ? null : (form.description ?? line.description),
        ...(line.capacity === 'substitute' ? await this.substitution(edit, line, form) : {}),
      };
      await edit.unit.manager.update(Attendance, { id: lineId }, changes);
      const deed = { action: 'changed a line of the attendance', subjectKind: 'meeting', subjectId: meetingId };
      await this.audit.record(edit.unit, user, deed);
    });
  }

  private async substitution({ recorded }: SheetEdit, { personId }: Attendance, form: LineForm) {
    const { panelId, day } = recorded.meeting;
    const seats = await this.seats.membershipOn(panelId, day);
    const asked = { substituteForId: form.substituteForId ?? null, because: form.substituteBecause ?? null };
    const seat = soundSubstitution(recorded, seats, { personId, ...asked });
    return { seatId: seat?.id ?? null, substituteForId: asked.substituteForId, substituteBecause: asked.because };
  }
}

/** @throws RuleBroken */
function soundPeriods(typed: readonly PeriodForm[]): PresencePeriod[] {
  const periods = typed
    .map(({ arrived, left }) => ({ arrived: arrived ?? null, left: left ?? null }))
    .filter(({ arrived, left }) => arrived !== null || left !== null);
  const problem = periodProblem(periods);
  if (problem !== null) throw new RuleBroken(problem, 'periods[0][arrived]');
  return periods;
}
