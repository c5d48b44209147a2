import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail } from '../../../../platform/audit/audit-trail.js';
import type { Unit } from '../../../../platform/database/unit.js';
import { updateVersioned } from '../../../../platform/database/versioned-update.js';
import type { ProgrammeItem } from '../../../work-programme/programme-item.entity.js';
import { AgendaEntry } from '../../agenda-entry.entity.js';
import { Agenda } from '../../agenda.entity.js';

type Closed = Pick<ProgrammeItem, 'id' | 'itemId' | 'title'>;

/** Planned business whose clause became private goes by its label on agendas in the making too. */
@Injectable()
export class ClosedBusiness {
  constructor(private readonly audit: AuditTrail) {}

  /** Nothing of an entry is printed but the label; its papers are the clerk's to mark. What is out already stays as it was. */
  async close(unit: Unit, { id: programmeItemId, itemId, title }: Closed, by: Actor): Promise<void> {
    const onDrafts = { programmeItemId, agenda: { state: 'draft' } } as const;
    const found = await unit.manager.find(AgendaEntry, { where: onDrafts, order: { agendaId: 'ASC' } });
    for (const { agendaId } of found) await unit.lock('agenda', agendaId);
    for (const { id, agendaId, version } of await unit.manager.findBy(AgendaEntry, onDrafts)) {
      await updateVersioned(unit, AgendaEntry, { id, version }, { ...NOTHING_SAID, itemId, title });
      const action = 'closed an item of the agenda, planned by a clause that became private';
      await this.audit.record(unit, by, { action, subjectKind: 'agenda-entry', subjectId: id });
      await unit.manager.increment(Agenda, { id: agendaId }, 'version', 1);
    }
  }
}

const NOTHING_SAID = { publicTitle: null, purpose: null, presenter: null, wording: null };
