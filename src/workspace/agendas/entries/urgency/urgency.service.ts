import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../../domain/access/roles.js';
import { checkUrgency } from '../../../../domain/agendas/urgency.js';
import { RuleBroken } from '../../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../../platform/audit/audit-trail.js';
import { updateVersioned } from '../../../../platform/database/versioned-update.js';
import { AgendaEdits } from '../../agenda-edits.js';
import { AgendaEntry } from '../../agenda-entry.entity.js';
import { MattersService } from '../../matters.service.js';
import type { UrgencyForm } from './urgency.form.js';

/** Items that the chair takes as urgent, and why. (LGA 1972, s.100B(4)(b).) */
@Injectable()
export class UrgencyService {
  constructor(
    private readonly edits: AgendaEdits,
    private readonly matters: MattersService,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws RuleBroken for words that give no reason */
  async rule(agendaId: string, entryId: string, form: UrgencyForm, user: Actor & Reader): Promise<void> {
    const { ruledBy, circumstances, whyNow, version } = form;
    await this.write(agendaId, entryId, user, 'recorded why an item is urgent', {
      version,
      changes: { urgentRuledBy: ruledBy, urgentCircumstances: circumstances, urgentWhyNow: whyNow },
      check: () => {
        const [problem] = checkUrgency(form);
        if (problem) throw new RuleBroken(problem.message, problem.field);
      },
    });
  }

  async revoke(agendaId: string, entryId: string, version: number, user: Actor & Reader): Promise<void> {
    const changes = { urgentRuledBy: null, urgentCircumstances: null, urgentWhyNow: null };
    await this.write(agendaId, entryId, user, 'took back that an item is urgent', { version, changes });
  }

  private async write(
    agendaId: string,
    entryId: string,
    user: Actor & Reader,
    action: string,
    { version, changes, check }: { version: number; changes: Partial<AgendaEntry>; check?: () => void },
  ): Promise<void> {
    await this.edits.run(agendaId, user, async ({ unit, agenda }) => {
      const { kind } = this.matters.entryFor(user, agenda, entryId);
      if (kind !== 'business') throw new RuleBroken('Only an item of business can be urgent.');
      check?.();
      await updateVersioned(unit, AgendaEntry, { id: entryId, version }, changes);
      await this.audit.record(unit, user, { action, subjectKind: 'agenda-entry', subjectId: entryId });
    });
  }
}
