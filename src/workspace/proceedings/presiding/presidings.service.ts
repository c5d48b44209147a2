import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { newId } from '../../../platform/database/new-id.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { EntriesOfMeeting } from '../entries-of-meeting.service.js';
import { Presiding } from '../presiding.entity.js';
import { requireKeeperOfProceedings } from '../proceedings-rights.js';
import { lineIn } from '../recorded-meeting.js';
import { SheetEdits } from '../sheet-edits.js';
import type { PresidingsForm } from './presidings.form.js';

/** Who presided for which entries, where it was not one person throughout: the casting vote follows. (LGA 1972, Sch 12.) */
@Injectable()
export class PresidingsService {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly entries: EntriesOfMeeting,
    private readonly edits: SheetEdits,
    private readonly audit: AuditTrail,
  ) {}

  async save(meetingId: string, form: PresidingsForm, user: Actor & Reader): Promise<void> {
    requireKeeperOfProceedings(user, (await this.meetings.get(meetingId)).panelId);
    const entries = await this.entries.of(meetingId);
    await this.edits.run(meetingId, form.version, async ({ unit, recorded }) => {
      await unit.manager.delete(Presiding, { meetingId });
      for (const [index, { entryId, attendanceId }] of form.presidings.entries()) {
        if (attendanceId === undefined || attendanceId === recorded.sheet.presidedById) continue;
        if (lineIn(recorded, attendanceId) === null || !entries.some(({ id }) => id === entryId)) {
          throw new RuleBroken('Select who presided from the list', `presidings[${index}][attendanceId]`);
        }
        await unit.manager.insert(Presiding, { id: newId(), meetingId, entryId, attendanceId });
      }
      const deed = { action: 'recorded who presided for which items', subjectKind: 'meeting', subjectId: meetingId };
      await this.audit.record(unit, user, deed);
    });
  }
}
