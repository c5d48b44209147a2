import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../../domain/access/roles.js';
import { plainDate } from '../../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../../domain/calendar/clock.js';
import { RuleBroken } from '../../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../../platform/config/council-clock.js';
import { updateVersioned } from '../../../../platform/database/versioned-update.js';
import { ProgrammePlacing } from '../../../work-programme/programme-placing.service.js';
import { AgendaEdits } from '../../agenda-edits.js';
import { AgendaEntry } from '../../agenda-entry.entity.js';
import { MattersService } from '../../matters.service.js';
import type { WithdrawalForm } from './withdrawal.form.js';

/**
 * What is not taken after all stays in the editor with its reason, without a number and without being printed, and can
 * come back. What was put there by mistake is removed instead.
 */
@Injectable()
export class WithdrawalsService {
  constructor(
    private readonly edits: AgendaEdits,
    private readonly matters: MattersService,
    private readonly programme: ProgrammePlacing,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** The reason stays out of the audit trail, which is read by more people than a private matter. */
  async withdraw(agendaId: string, entryId: string, { reason, version }: WithdrawalForm, user: Actor & Reader) {
    await this.edits.run(agendaId, user, async ({ unit, agenda }) => {
      const { isWithdrawn, kind, programmeItemId } = this.matters.entryFor(user, agenda, entryId);
      if (isWithdrawn) throw new RuleBroken('This item has been withdrawn already.');
      if (kind === 'heading') throw new RuleBroken('A sub-heading is no business: remove it instead.');
      const changes = { withdrawnAt: this.clock.now(), withdrawalReason: reason };
      await updateVersioned(unit, AgendaEntry, { id: entryId, version }, changes);
      const { id: meetingId, day } = agenda.meeting;
      const because = `Withdrawn from the agenda of ${plainDate(day)}.`;
      if (programmeItemId !== null) await this.programme.giveBack(unit, programmeItemId, meetingId, because, user);
      await this.audit.record(unit, user, deed('withdrew an item of the agenda', entryId));
    });
  }

  async bringBack(agendaId: string, entryId: string, version: number, user: Actor & Reader): Promise<void> {
    await this.edits.run(agendaId, user, async ({ unit, agenda }) => {
      const { isWithdrawn, programmeItemId } = this.matters.entryFor(user, agenda, entryId);
      if (!isWithdrawn) throw new RuleBroken('This item stands on the agenda: it was not withdrawn.');
      const changes = { withdrawnAt: null, withdrawalReason: null };
      await updateVersioned(unit, AgendaEntry, { id: entryId, version }, changes);
      if (programmeItemId !== null) await this.programme.placeAgain(unit, programmeItemId, agenda.meeting, user);
      await this.audit.record(unit, user, deed('brought a withdrawn item back', entryId));
    });
  }
}

function deed(action: string, entryId: string) {
  return { action, subjectKind: 'agenda-entry', subjectId: entryId };
}
