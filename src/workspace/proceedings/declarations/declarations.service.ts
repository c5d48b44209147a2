import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import type { SystemClock } from '../../../domain/calendar/clock.js';
import { NotFound, RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { SYSTEM_CLOCK } from '../../../platform/config/system-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { EntriesOfMeeting } from '../entries-of-meeting.service.js';
import { InterestDeclaration } from '../interest-declaration.entity.js';
import { FixedProceedings } from '../fixed-proceedings.service.js';
import { requireKeeperOfProceedings } from '../proceedings-rights.js';
import { lineIn } from '../recorded-meeting.js';
import { refuseWithoutMeeting } from '../sheet-refusal.js';
import { SheetEdits } from '../sheet-edits.js';
import { settleInterests } from './closed-by-interest.js';
import type { DeclarationChangeForm, DeclarationForm } from './declaration.form.js';

/** Interests declared at a meeting, per person and entry. (Localism Act 2011, s.31.) */
@Injectable()
export class DeclarationsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingsService,
    private readonly entries: EntriesOfMeeting,
    private readonly edits: SheetEdits,
    private readonly audit: AuditTrail,
    private readonly fixed: FixedProceedings,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  async add(meetingId: string, form: DeclarationForm, user: Actor & Reader): Promise<string> {
    const id = newId();
    await this.write(meetingId, form, user, async (unit, facts) => {
      await refuseTwice(unit, facts);
      await unit.manager.insert(InterestDeclaration, { ...facts, id, meetingId, version: 1 });
      return 'recorded a declaration of interest';
    });
    return id;
  }

  async change(meetingId: string, id: string, form: DeclarationChangeForm, user: Actor & Reader): Promise<void> {
    await this.write(meetingId, form, user, async (unit, facts) => {
      const before = await found(unit, meetingId, id);
      await refuseTwice(unit, facts, id);
      await updateVersioned(unit, InterestDeclaration, { id, version: form.version }, facts);
      await settleInterests(unit, [before.entryId], this.clock.now().toISOString());
      return 'changed a declaration of interest';
    });
  }

  async remove(meetingId: string, id: string, user: Actor & Reader): Promise<void> {
    requireKeeperOfProceedings(user, (await this.meetings.get(meetingId)).panelId);
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('attendance-sheet', meetingId);
      await this.fixed.refuseIfFixed(meetingId);
      const { entryId } = await found(unit, meetingId, id);
      await unit.manager.delete(InterestDeclaration, { id });
      await settleInterests(unit, [entryId], this.clock.now().toISOString());
      await this.audit.record(unit, user, deed('removed a declaration of interest', meetingId, entryId));
    });
  }

  private async write(
    meetingId: string,
    form: DeclarationForm,
    user: Actor & Reader,
    write: (unit: Unit, facts: Facts) => Promise<string>,
  ): Promise<void> {
    const meeting = await this.meetings.get(meetingId);
    requireKeeperOfProceedings(user, meeting.panelId);
    refuseWithoutMeeting(meeting);
    const entries = await this.entries.of(meetingId);
    await this.unitOfWork.run(async (unit) => {
      const recorded = await this.edits.begun(unit, meetingId);
      await this.fixed.refuseIfFixed(meetingId);
      if (lineIn(recorded, form.attendanceId) === null) {
        throw new RuleBroken('Select who declared the interest', 'attendanceId');
      }
      if (!entries.some(({ id }) => id === form.entryId)) throw new RuleBroken('Select the item', 'entryId');
      const action = await write(unit, factsFrom(form));
      await settleInterests(unit, [form.entryId], this.clock.now().toISOString());
      await this.audit.record(unit, user, deed(action, meetingId, form.entryId));
    });
  }
}

type Facts = Omit<InterestDeclaration, 'id' | 'meetingId' | 'meeting' | 'attendance' | 'version'>;

function factsFrom({ attendanceId, entryId, kind, isDispensed, conduct, detail }: DeclarationForm): Facts {
  return { attendanceId, entryId, kind, isDispensed, conduct, detail: detail ?? null };
}

async function refuseTwice(unit: Unit, { attendanceId, entryId, kind }: Facts, except?: string): Promise<void> {
  const same = await unit.manager.findOneBy(InterestDeclaration, { attendanceId, entryId, kind });
  if (same && same.id !== except) throw new RuleBroken('This interest is recorded already', 'kind');
}

async function found(unit: Unit, meetingId: string, id: string): Promise<InterestDeclaration> {
  const declaration = await unit.manager.findOneBy(InterestDeclaration, { id, meetingId });
  if (!declaration) throw new NotFound('There is no such declaration.');
  return declaration;
}

/** Who declared what stays out of the trail: an interest may be sensitive. (Localism Act 2011, s.32.) */
function deed(action: string, meetingId: string, entryId: string) {
  return { action, subjectKind: 'meeting', subjectId: meetingId, detail: { entryId } };
}
