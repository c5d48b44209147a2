import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import type { SystemClock } from '../../../domain/calendar/clock.js';
import { NotAllowed, NotFound, RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { SYSTEM_CLOCK } from '../../../platform/config/system-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { Person } from '../../people/person.entity.js';
import { AgendaEdits } from '../agenda-edits.js';
import type { AgendaInFull, EntryInFull } from '../agenda-in-full.js';
import { EntryInterest } from '../entry-interest.entity.js';

/**
 * Disclosable interests known before the meeting: whoever has one in an item does not get its exempt papers.
 * (Localism Act 2011, s.31.)
 */
@Injectable()
export class InterestsService {
  constructor(
    private readonly edits: AgendaEdits,
    private readonly audit: AuditTrail,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  async add(agendaId: string, entryId: string, personId: string, user: Actor & Reader): Promise<EntryInterest> {
    return this.edits.run(agendaId, user, async ({ unit, agenda }) => {
      await refuseUnlessNew(unit, entryIn(agenda, entryId), personId);
      const interest = {
        id: newId(),
        entryId,
        personId,
        isDeclared: false,
        recordedAt: this.clock.now().toISOString(),
      };
      await unit.manager.insert(EntryInterest, interest);
      await this.record(unit, user, 'recorded a disclosable interest', interest);
      return interest;
    });
  }

  async remove(agendaId: string, entryId: string, interestId: string, user: Actor & Reader): Promise<void> {
    await this.edits.run(agendaId, user, async ({ unit, agenda }) => {
      const interest = entryIn(agenda, entryId).interests.find(({ id }) => id === interestId);
      if (!interest) throw new NotFound('There is no such interest.');
      if (interest.personId === user.personId) throw new NotAllowed('Somebody else must remove an interest of yours.');
      await unit.manager.delete(EntryInterest, { id: interestId });
      await this.record(unit, user, 'removed a disclosable interest', interest);
    });
  }

  private async record(unit: Unit, user: Actor, action: string, { entryId, personId }: EntryInterest): Promise<void> {
    await this.audit.record(unit, user, {
      action,
      subjectKind: 'agenda-entry',
      subjectId: entryId,
      detail: { personId },
    });
  }
}

function entryIn({ entries }: AgendaInFull, entryId: string): EntryInFull {
  const entry = entries.find(({ id }) => id === entryId);
  if (!entry) throw new NotFound('There is no such item on this agenda.');
  return entry;
}

async function refuseUnlessNew(unit: Unit, entry: EntryInFull, personId: string): Promise<void> {
  if (!(await unit.manager.existsBy(Person, { id: personId }))) {
    throw new RuleBroken('Select the person from the list', 'personId');
  }
  if (entry.interests.some((interest) => interest.personId === personId)) {
    throw new RuleBroken('This person’s interest in the item is recorded already', 'personId');
  }
}
