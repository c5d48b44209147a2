import { Inject, Injectable } from '@nestjs/common';
import { IsNull, MoreThanOrEqual } from 'typeorm';
import type { Reader } from '../../domain/access/roles.js';
import { type CalendarDate, longDate } from '../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { NotFound, RuleBroken } from '../../domain/errors.js';
import { firstDayHeld } from '../../domain/membership/shared-seats.js';
import type { StrandKind } from '../../domain/membership/strand-kinds.js';
import { termsOn } from '../../domain/membership/term-of-office.js';
import { slugOf } from '../../domain/slug.js';
import { type Actor, AuditTrail } from '../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { newId } from '../../platform/database/new-id.js';
import type { Unit } from '../../platform/database/unit.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../platform/database/versioned-update.js';
import { Panel } from '../panels/panel.entity.js';
import type { ChampionAppointment } from './champion-appointment.entity.js';
import { ChampionAppointmentsService } from './champion-appointments.service.js';
import { type Deed, STRAND_DEEDS } from './champion-deeds.js';
import { requireKeeperOfChampions } from './champion-rights.js';
import { ChampionStrand, type StrandOfPanel } from './champion-strand.entity.js';
import { longestFirst } from './longest-first.js';
import { type ChampionLastDayForm, SEATS_ASKED, type StrandForm } from './strand.form.js';
import { RegisterPublication } from './publication/register-publication.js';

/**
 * The strands of panels that have champions, and the outside bodies on which panels are represented. Either ends; none is
 * deleted, because actions are filed under it and people were appointed to it.
 */
@Injectable()
export class StrandsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly appointments: ChampionAppointmentsService,
    private readonly publication: RegisterPublication,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** All of a panel, ended ones too, in the order of their names. */
  async ofPanel(panelId: string): Promise<ChampionStrand[]> {
    const order = { sortKey: 'ASC', id: 'ASC' } as const;
    return this.strands.find({ where: { panelId }, order });
  }

  /**
   * The strands that stand today, with their panels, in the order of both: for choosing one. A panel narrows them.
   * Outside bodies are not among them: what is to be done is filed under the work of the panel itself.
   */
  async all(panelId?: string): Promise<ChampionStrand[]> {
    const ofPanel = { kind: 'strand' as const, ...(panelId === undefined ? {} : { panelId }) };
    const standing = [IsNull(), MoreThanOrEqual(this.clock.today())];
    return this.strands.find({
      where: standing.map((endedOn) => ({ ...ofPanel, endedOn })),
      relations: { panel: true },
      order: { panel: { sortKey: 'ASC' }, sortKey: 'ASC', id: 'ASC' },
    });
  }

  /** With its panel. */
  async get(id: string): Promise<StrandOfPanel> {
    const strand = await this.strands.findOne({ where: { id }, relations: { panel: true } });
    if (!strand?.panel) throw missing();
    return { ...strand, panel: strand.panel };
  }

  /** With its panel, which must be this one. */
  async getOfPanel(panelId: string, id: string): Promise<StrandOfPanel> {
    const strand = await this.get(id);
    if (strand.panelId !== panelId) throw missing();
    return strand;
  }

  /** With their persons, who has held it longest first; a strand that is vacant has none. */
  async championsOn(strandIds: readonly string[], day: CalendarDate): Promise<ChampionAppointment[]> {
    return longestFirst(await this.appointments.on(strandIds, day));
  }

  /** What a person champions, or sits on for a panel, on a day, with the panels. */
  async ofPerson(personId: string, day: CalendarDate): Promise<ChampionStrand[]> {
    const championed = termsOn(await this.appointments.ofPerson(personId), day);
    return championed.flatMap(({ strand }) => (strand ? [strand] : []));
  }

  async add(panelId: string, form: StrandForm, user: Actor & Reader): Promise<ChampionStrand> {
    requireKeeperOfChampions(user, panelId);
    const { kind = 'strand' } = form;
    const strand = { kind, ...factsFrom(form, kind), id: newId(), panelId, endedOn: null, version: 1 };
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('panel', panelId);
      if (!(await unit.manager.existsBy(Panel, { id: panelId }))) throw new NotFound('There is no such panel.');
      await refuseSecondName(unit, strand);
      await unit.manager.insert(ChampionStrand, strand);
      await this.audit.record(unit, user, deed('add', strand));
      await this.publication.publishAnew(unit, panelId, user);
      return strand;
    });
  }

  /** Another name, or another number of seats. */
  async change(panelId: string, id: string, form: StrandForm, user: Actor & Reader): Promise<ChampionStrand> {
    requireKeeperOfChampions(user, panelId);
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('panel', panelId);
      await unit.lock('champion-strand', id);
      const before = found(await unit.manager.findOneBy(ChampionStrand, { id, panelId }));
      const facts = factsFrom(form, before.kind);
      const strand = { ...before, ...facts, version: before.version + 1 };
      await refuseSecondName(unit, strand);
      if (strand.seats < before.seats) refuseTooFew(strand, await this.appointments.of([id]), this.clock.today());
      await updateVersioned(unit, ChampionStrand, { id, version: form.version ?? 0 }, facts);
      const detail = { before: before.name, ...(before.kind === 'strand' ? {} : { seatsBefore: before.seats }) };
      await this.audit.record(unit, user, deed('change', strand, detail));
      await this.publication.publishAnew(unit, panelId, user);
      return strand;
    });
  }

  /** The strand itself comes to its end, or the panel appoints to the body no longer: everybody’s time ends with it. */
  async end(panelId: string, id: string, form: ChampionLastDayForm, user: Actor & Reader): Promise<ChampionStrand> {
    requireKeeperOfChampions(user, panelId);
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('champion-strand', id);
      const strand = found(await unit.manager.findOneBy(ChampionStrand, { id, panelId }));
      const champions = await this.appointments.endWithStrand(unit, strand, form.to);
      await updateVersioned(unit, ChampionStrand, { id, version: form.version }, { endedOn: form.to });
      const detail = { lastDay: form.to, champions };
      await this.audit.record(unit, user, deed('end', strand, detail));
      await this.publication.publishAnew(unit, panelId, user);
      return { ...strand, endedOn: form.to, version: form.version + 1 };
    });
  }

  private get strands() {
    return this.unitOfWork.reading(ChampionStrand);
  }
}

/** @throws RuleBroken for a body without a number of seats */
function factsFrom({ name, seats }: StrandForm, kind: StrandKind): Pick<ChampionStrand, 'name' | 'sortKey' | 'seats'> {
  const named = { name, sortKey: slugOf(name) };
  if (kind === 'strand') return { ...named, seats: 1 };
  if (seats === undefined) throw new RuleBroken(SEATS_ASKED, 'seats');
  return { ...named, seats };
}

/** @throws RuleBroken */
async function refuseSecondName(unit: Unit, { id, panelId, sortKey }: ChampionStrand): Promise<void> {
  const same = await unit.manager.findOneBy(ChampionStrand, { panelId, sortKey });
  if (!same || same.id === id) return;
  const ended = same.endedOn === null ? '' : `, which ends on ${longDate(same.endedOn)}`;
  const what = same.kind === 'strand' ? 'a strand' : 'an outside body';
  throw new RuleBroken(`This panel has ${what} of this name already${ended}`, 'name');
}

/** Who sits on it today or is appointed for later keeps the seat. @throws RuleBroken */
function refuseTooFew({ seats }: ChampionStrand, all: readonly ChampionAppointment[], today: CalendarDate): void {
  const over = firstDayHeld(all, seats + 1, { from: today, to: null });
  if (!over) return;
  const held = `${over.holders.length} people hold a seat on ${longDate(over.day)}`;
  throw new RuleBroken(`${held}. End an appointment first, or enter ${over.holders.length} or more`, 'seats');
}

function found(strand: ChampionStrand | null): ChampionStrand {
  if (!strand) throw missing();
  return strand;
}

function missing(): NotFound {
  return new NotFound('There is no such strand on this panel.');
}

function deed(
  what: Deed,
  { id, kind, panelId, name, seats }: ChampionStrand,
  detail: Record<string, string | number> = {},
) {
  const told: Record<string, string | number> = { panelId, name, ...detail };
  if (kind !== 'strand') told['seats'] = seats;
  return { action: STRAND_DEEDS[kind][what], subjectKind: 'champion-strand', subjectId: id, detail: told };
}
