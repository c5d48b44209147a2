import { Inject, Injectable } from '@nestjs/common';
import { hasSeatToAttend } from '../../../domain/access/proceedings-access.js';
import type { Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { NotAllowed, RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { Meeting } from '../../meetings/meeting.entity.js';
import { SeatsService } from '../../panels/seats.service.js';
import { Attendance } from '../attendance.entity.js';
import { freeSubstitutes, soundSubstitution } from '../others/substitutes.js';
import type { RecordedMeeting } from '../recorded-meeting.js';
import { RecordedMeetings } from '../recorded-meetings.js';
import { insertLines, type SheetEdit, SheetEdits } from '../sheet-edits.js';

import type { ApologiesForm } from './apologies.form.js';
import type { OwnAttendance } from './own-attendance.js';

/** Members send their own apologies before a meeting, name a substitute, and take both back; nobody else’s. */
@Injectable()
export class ApologiesService {
  constructor(
    private readonly seats: SeatsService,
    private readonly edits: SheetEdits,
    private readonly loader: RecordedMeetings,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** @throws NotAllowed for whoever has no seat to attend in */
  async own(meetingId: string, user: Reader): Promise<OwnAttendance> {
    const recorded = await this.loader.load(meetingId);
    requireSeat(user, recorded.meeting);
    const line = ownLine(recorded, user);
    const seats = await this.seats.membershipOn(recorded.meeting.panelId, recorded.meeting.day);
    return {
      meeting: recorded.meeting,
      isSent: line?.status === 'apologies',
      substitute: recorded.lines.find(({ substituteForId }) => line !== null && substituteForId === line.id) ?? null,
      substitutes: freeSubstitutes(seats, recorded.lines),
    };
  }

  async send(meetingId: string, { substituteId }: ApologiesForm, user: Actor & Reader): Promise<void> {
    await this.change(meetingId, user, 'sent apologies', async (edit, line) => {
      const sent = { sentBy: user.name, sentAt: this.clock.now() };
      await edit.unit.manager.update(Attendance, { id: line.id }, { status: 'apologies', ...sent });
      if (substituteId !== undefined) await this.nameSubstitute(edit, line, { personId: substituteId, ...sent });
    });
  }

  async withdraw(meetingId: string, user: Actor & Reader): Promise<void> {
    await this.change(meetingId, user, 'took back apologies', async ({ unit }, line) => {
      if (line.status !== 'apologies') throw new RuleBroken('You have sent no apologies for this meeting.');
      await unit.manager.delete(Attendance, { substituteForId: line.id });
      await unit.manager.update(Attendance, { id: line.id }, { status: 'expected', sentBy: null, sentAt: null });
    });
  }

  private async change(
    meetingId: string,
    user: Actor & Reader,
    action: string,
    change: (edit: SheetEdit, line: Attendance) => Promise<void>,
  ): Promise<void> {
    requireSeat(user, (await this.loader.load(meetingId)).meeting);
    await this.edits.run(meetingId, null, async (edit) => {
      refuseTooLate(edit.recorded.meeting);
      const line = ownLine(edit.recorded, user);
      if (line === null) throw new RuleBroken('You are not on the attendance sheet yet. Ask the clerk to add you.');
      await change(edit, line);
      await this.audit.record(edit.unit, user, { action, subjectKind: 'meeting', subjectId: meetingId });
    });
  }

  private async nameSubstitute({ unit, recorded }: SheetEdit, line: Attendance, named: NamedSubstitute): Promise<void> {
    const { meeting, lines } = recorded;
    const seats = await this.seats.membershipOn(meeting.panelId, meeting.day);
    if (!freeSubstitutes(seats, lines).some(({ personId }) => personId === named.personId)) {
      throw new RuleBroken('Select the substitute from the list', 'substituteId');
    }
    const asked = { personId: named.personId, substituteForId: line.id, because: null };
    const seat = soundSubstitution(recorded, seats, asked);
    const substitute = {
      ...named,
      ...{ seatId: seat?.id ?? null, postId: null, description: null, note: null },
      ...({ capacity: 'substitute', substituteForId: line.id } as const),
    };
    await insertLines(unit, meeting.id, [substitute], lines.at(-1)?.position ?? 0);
  }
}

type NamedSubstitute = { readonly personId: string } & Pick<Attendance, 'sentBy' | 'sentAt'>;

function ownLine({ lines }: RecordedMeeting, { personId }: Reader): Attendance | null {
  return lines.find((line) => line.personId !== null && line.personId === personId) ?? null;
}

function requireSeat(user: Reader, meeting: Meeting): void {
  if (hasSeatToAttend(user, meeting)) return;
  throw new NotAllowed('Only those who sit on this panel can send apologies, and each only their own.');
}

function refuseTooLate({ state }: Meeting): void {
  if (state === 'scheduled' || state === 'called') return;
  throw new RuleBroken('This meeting is no longer to come. Tell the clerk what should be recorded.');
}
