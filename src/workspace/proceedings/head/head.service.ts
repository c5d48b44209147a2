import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { AttendanceSheet } from '../attendance-sheet.entity.js';
import { requireKeeperOfProceedings } from '../proceedings-rights.js';
import { SheetEdits } from '../sheet-edits.js';
import type { HeadForm } from './head.form.js';

/** Words of the clerk’s own at the head of the minutes; what the sheet says stays recorded beside them. */
@Injectable()
export class HeadService {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly edits: SheetEdits,
    private readonly audit: AuditTrail,
  ) {}

  async save(meetingId: string, form: HeadForm, user: Actor & Reader): Promise<void> {
    requireKeeperOfProceedings(user, (await this.meetings.get(meetingId)).panelId);
    await this.edits.run(meetingId, form.version, async ({ unit, recorded }) => {
      const words = {
        presentWords: form.present ?? null,
        alsoPresentWords: form.alsoPresent ?? null,
        apologiesWords: form.apologies ?? null,
        absentWords: form.absent ?? null,
        presidedWords: form.presidedBy ?? null,
      };
      await unit.manager.update(AttendanceSheet, { id: recorded.sheet.id }, words);
      const deed = { action: 'worded the head of the minutes', subjectKind: 'meeting', subjectId: meetingId };
      await this.audit.record(unit, user, deed);
    });
  }
}
