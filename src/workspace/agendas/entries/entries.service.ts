import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { Conflict, RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { Unit } from '../../../platform/database/unit.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { Person } from '../../people/person.entity.js';
import { ProgrammePlacing } from '../../work-programme/programme-placing.service.js';
import { AgendaEdits } from '../agenda-edits.js';
import { AgendaEntry } from '../agenda-entry.entity.js';
import type { AgendaInFull } from '../agenda-in-full.js';
import { blankEntry } from '../blank-entry.js';
import { MattersService } from '../matters.service.js';
import { MinutesToApproveService } from '../minutes-to-approve.service.js';
import { moved, placed, writePositions } from '../positions.js';
import { deleteEntry } from './delete-entry.js';
import { AT_THE_START, type EntryPositionForm } from './entry-position.form.js';
import { factsFrom } from './entry-facts.js';
import { type EntryChangeForm, namedIn, type NewEntryForm } from './entry.form.js';

/** The numbered lines of a draft agenda and their order. */
@Injectable()
export class EntriesService {
  constructor(
    private readonly edits: AgendaEdits,
    private readonly matters: MattersService,
    private readonly minutes: MinutesToApproveService,
    private readonly programme: ProgrammePlacing,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** The id of the new entry. */
  async add(agendaId: string, form: NewEntryForm, user: Actor & Reader): Promise<string> {
    return this.edits.run(agendaId, user, async ({ unit, agenda }) => {
      const { kind } = form;
      const meetings = await this.minutes.earlier(kind === 'minutes' ? namedIn(form) : [], agenda.meeting);
      const facts = factsFrom(form, { kind, agenda, meetings });
      const entry = blankEntry({ ...facts, agendaId, kind, addedOn: this.clock.today() });
      const order = placed(orderOf(agenda), entry.id, placeBehind(agenda, form.after));
      await refuseUnknownOfficer(unit, form.officerId);
      await unit.manager.insert(AgendaEntry, entry);
      await this.minutes.name(unit, entry.id, meetings, user);
      await writePositions(unit, AgendaEntry, order);
      await this.record(unit, user, 'added an item to the agenda', entry.id);
      return entry.id;
    });
  }

  async save(agendaId: string, entryId: string, form: EntryChangeForm, user: Actor & Reader): Promise<void> {
    await this.edits.run(agendaId, user, async ({ unit, agenda }) => {
      const before = this.matters.entryFor(user, agenda, entryId);
      const { kind } = before;
      const meetings = await this.minutes.earlier(kind === 'minutes' ? namedIn(form) : [], agenda.meeting);
      await refuseUnknownOfficer(unit, form.officerId);
      const facts = factsFrom(form, { kind, agenda, meetings, before });
      await updateVersioned(unit, AgendaEntry, { id: entryId, version: form.version }, facts);
      await this.minutes.name(unit, entryId, meetings, user);
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
      const { programmeItemId } = this.matters.entryFor(user, agenda, entryId);
      await updateVersioned(unit, AgendaEntry, { id: entryId, version }, {});
      await deleteEntry(unit, entryId);
      await writePositions(
        unit,
        AgendaEntry,
        orderOf(agenda).filter((id) => id !== entryId),
      );
      if (programmeItemId !== null) await this.programme.takeOff(unit, programmeItemId, agenda.meeting.id, user);
      await this.record(unit, user, 'removed an item from the agenda', entryId);
    });
  }

  /** Forgets what was typed: an exclusion is drafted from the business behind it, next meetings from the calendar. */
  async draftWording(agendaId: string, entryId: string, version: number, user: Actor & Reader): Promise<void> {
    await this.edits.run(agendaId, user, async ({ unit, agenda }) => {
      const { kind } = this.matters.entryFor(user, agenda, entryId);
      if (kind !== 'exclusion' && kind !== 'next-meetings') {
        throw new RuleBroken('Only an exclusion of the public and the next meetings have text that can be drafted.');
      }
      const forgotten = kind === 'exclusion' ? { wording: null } : { meetingsText: null };
      await updateVersioned(unit, AgendaEntry, { id: entryId, version }, forgotten);
      await this.record(unit, user, `had the ${DRAFTED[kind]} drafted again`, entryId);
    });
  }

  private async record(unit: Unit, user: Actor, action: string, entryId: string): Promise<void> {
    await this.audit.record(unit, user, { action, subjectKind: 'agenda-entry', subjectId: entryId });
  }
}

const DRAFTED = { exclusion: 'exclusion', 'next-meetings': 'next meetings' } as const;

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

function placeBehind(agenda: AgendaInFull, after: string | undefined): string | undefined {
  const isPlace = after === undefined || after === AT_THE_START || orderOf(agenda).includes(after);
  if (!isPlace) throw new RuleBroken('The item it was to follow has gone. Select where it stands.', 'after');
  return after;
}

async function refuseUnknownOfficer(unit: Unit, officerId: string | undefined): Promise<void> {
  if (officerId === undefined || (await unit.manager.existsBy(Person, { id: officerId, kind: 'officer' }))) return;
  throw new RuleBroken('Select the officer from the list', 'officerId');
}
