import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { Conflict, RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { Person } from '../../people/person.entity.js';
import { AgendaEdits } from '../agenda-edits.js';
import { AgendaEntry } from '../agenda-entry.entity.js';
import type { AgendaInFull } from '../agenda-in-full.js';
import { MattersService } from '../matters.service.js';
import { moved, placed, writePositions } from '../positions.js';
import { deleteEntry } from './delete-entry.js';
import { AT_THE_START, type EntryPositionForm } from './entry-position.form.js';
import type { EntryChangeForm, NewEntryForm } from './entry.form.js';

type Facts = Omit<AgendaEntry, 'id' | 'agendaId' | 'position' | 'kind' | 'version'>;

/** The numbered lines of a draft agenda and their order. */
@Injectable()
export class EntriesService {
  constructor(
    private readonly edits: AgendaEdits,
    private readonly matters: MattersService,
    private readonly audit: AuditTrail,
  ) {}

  /** The id of the new entry. */
  async add(agendaId: string, form: NewEntryForm, user: Actor & Reader): Promise<string> {
    return this.edits.run(agendaId, user, async ({ unit, agenda }) => {
      const entry = { ...factsFrom(form, form.kind), id: newId(), agendaId, kind: form.kind, position: 0, version: 1 };
      const order = placed(orderOf(agenda), entry.id, placeBehind(agenda, form.after));
      await refuseUnknownOfficer(unit, form.officerId);
      await unit.manager.insert(AgendaEntry, entry);
      await writePositions(unit, AgendaEntry, order);
      await this.record(unit, user, 'added an item to the agenda', entry.id);
      return entry.id;
    });
  }

  async save(agendaId: string, entryId: string, form: EntryChangeForm, user: Actor & Reader): Promise<void> {
    await this.edits.run(agendaId, user, async ({ unit, agenda }) => {
      const { kind } = this.matters.entryFor(user, agenda, entryId);
      await refuseUnknownOfficer(unit, form.officerId);
      await updateVersioned(unit, AgendaEntry, { id: entryId, version: form.version }, factsFrom(form, kind));
      await this.record(unit, user, 'changed an item of the agenda', entryId);
    });
  }

  /** One place up or down, or behind another entry of the list that the person saw. */
  async move(agendaId: string, entryId: string, to: EntryPositionForm, user: Actor & Reader): Promise<void> {
    await this.edits.run(agendaId, user, async ({ unit, agenda }) => {
      this.matters.entryFor(user, agenda, entryId);
      await writePositions(unit, AgendaEntry, orderAfter(to, agenda, entryId));
      await this.record(unit, user, `moved an item of the agenda${to.direction ? ` ${to.direction}` : ''}`, entryId);
    });
  }

  /** Takes the entry away with its papers, markings and interests; nothing of a draft has a history yet. */
  async remove(agendaId: string, entryId: string, version: number, user: Actor & Reader): Promise<void> {
    await this.edits.run(agendaId, user, async ({ unit, agenda }) => {
      this.matters.entryFor(user, agenda, entryId);
      await updateVersioned(unit, AgendaEntry, { id: entryId, version }, {});
      await deleteEntry(unit, entryId);
      await writePositions(
        unit,
        AgendaEntry,
        orderOf(agenda).filter((id) => id !== entryId),
      );
      await this.record(unit, user, 'removed an item from the agenda', entryId);
    });
  }

  /** Forgets what was typed as an exclusion's resolution and drafts it from the business behind it. */
  async draftWording(agendaId: string, entryId: string, version: number, user: Actor & Reader): Promise<void> {
    await this.edits.run(agendaId, user, async ({ unit, agenda }) => {
      const { kind } = this.matters.entryFor(user, agenda, entryId);
      if (kind !== 'exclusion')
        throw new RuleBroken('Only an exclusion of the public has wording that can be drafted.');
      await updateVersioned(unit, AgendaEntry, { id: entryId, version }, { wording: null });
      await this.record(unit, user, 'had the exclusion drafted again', entryId);
    });
  }

  private async record(unit: Unit, user: Actor, action: string, entryId: string): Promise<void> {
    await this.audit.record(unit, user, { action, subjectKind: 'agenda-entry', subjectId: entryId });
  }
}

function orderOf({ entries }: AgendaInFull): string[] {
  return entries.map(({ id }) => id);
}

function orderAfter({ direction, after, version }: EntryPositionForm, agenda: AgendaInFull, entryId: string): string[] {
  if (after === undefined) return moved(orderOf(agenda), entryId, direction ?? 'up');
  if (version !== agenda.version) {
    throw new Conflict(
      'Somebody else has changed this agenda meanwhile, so nothing was moved. This is how it stands now.',
    );
  }
  const others = orderOf(agenda).filter((id) => id !== entryId);
  return after === entryId ? orderOf(agenda) : placed(others, entryId, placeBehind(agenda, after));
}

function factsFrom(form: NewEntryForm | EntryChangeForm, kind: AgendaEntry['kind']): Facts {
  return {
    title: form.title,
    publicTitle: form.publicTitle ?? null,
    purpose: form.purpose ?? null,
    presenter: form.presenter ?? null,
    officerId: form.officerId ?? null,
    paperExpectation: kind === 'business' ? (form.paperExpectation ?? 'none') : 'none',
    wording: form.wording ?? null,
  };
}

function placeBehind(agenda: AgendaInFull, after: string | undefined): string | undefined {
  const isPlace = after === undefined || after === AT_THE_START || orderOf(agenda).includes(after);
  if (!isPlace) throw new RuleBroken('The item it was to follow has gone. Select where it stands.', 'after');
  return after;
}

async function refuseUnknownOfficer(unit: Unit, officerId: string | undefined): Promise<void> {
  if (officerId === undefined || (await unit.manager.existsBy(Person, { id: officerId, kind: 'officer' }))) return;
  throw new RuleBroken('Select the officer from the list', 'officerId');
}
