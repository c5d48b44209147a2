import { Inject, Injectable } from '@nestjs/common';
import { IsNull, MoreThanOrEqual } from 'typeorm';
import type { Reader } from '../../domain/access/roles.js';
import { type CalendarDate, longDate } from '../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { NotFound, RuleBroken } from '../../domain/errors.js';
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
import { requireKeeperOfChampions } from './champion-rights.js';
import { ChampionStrand, type StrandOfPanel } from './champion-strand.entity.js';
import type { ChampionLastDayForm, StrandForm } from './strand.form.js';

/** The strands of panels that have champions. A strand ends; it is never deleted, because actions are filed under it. */
@Injectable()
export class StrandsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly appointments: ChampionAppointmentsService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** All of a panel, ended ones too, in the order of their names. */
  async ofPanel(panelId: string): Promise<ChampionStrand[]> {
    const order = { sortKey: 'ASC', id: 'ASC' } as const;
    return this.strands.find({ where: { panelId }, order });
  }

  /** Those that stand today, with their panels, in the order of both: for choosing one. A panel narrows them. */
  async all(panelId?: string): Promise<ChampionStrand[]> {
    const ofPanel = panelId === undefined ? {} : { panelId };
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

  /** With their persons; a strand that is vacant has none. */
  async championsOn(strandIds: readonly string[], day: CalendarDate): Promise<ChampionAppointment[]> {
    return this.appointments.on(strandIds, day);
  }

  /** What a person champions on a day, with the panels. */
  async ofPerson(personId: string, day: CalendarDate): Promise<ChampionStrand[]> {
    const championed = termsOn(await this.appointments.ofPerson(personId), day);
    return championed.flatMap(({ strand }) => (strand ? [strand] : []));
  }

  async add(panelId: string, form: StrandForm, user: Actor & Reader): Promise<ChampionStrand> {
    requireKeeperOfChampions(user, panelId);
    const strand = { ...factsFrom(form), id: newId(), panelId, endedOn: null, version: 1 };
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('panel', panelId);
      if (!(await unit.manager.existsBy(Panel, { id: panelId }))) throw new NotFound('There is no such panel.');
      await refuseSecondName(unit, strand);
      await unit.manager.insert(ChampionStrand, strand);
      await this.audit.record(unit, user, deed('added a champion’s strand', strand));
      return strand;
    });
  }

  async rename(panelId: string, id: string, form: StrandForm, user: Actor & Reader): Promise<ChampionStrand> {
    requireKeeperOfChampions(user, panelId);
    const facts = factsFrom(form);
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('panel', panelId);
      const before = found(await unit.manager.findOneBy(ChampionStrand, { id, panelId }));
      const strand = { ...before, ...facts, version: before.version + 1 };
      await refuseSecondName(unit, strand);
      await updateVersioned(unit, ChampionStrand, { id, version: form.version ?? 0 }, facts);
      await this.audit.record(unit, user, deed('renamed a champion’s strand', strand, { before: before.name }));
      return strand;
    });
  }

  /** The strand itself comes to its end, and with it the time of whoever champions it. */
  async end(panelId: string, id: string, form: ChampionLastDayForm, user: Actor & Reader): Promise<void> {
    requireKeeperOfChampions(user, panelId);
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('champion-strand', id);
      const strand = found(await unit.manager.findOneBy(ChampionStrand, { id, panelId }));
      const champions = await this.appointments.endWithStrand(unit, id, form.to);
      await updateVersioned(unit, ChampionStrand, { id, version: form.version }, { endedOn: form.to });
      const detail = { lastDay: form.to, champions };
      await this.audit.record(unit, user, deed('ended a champion’s strand', strand, detail));
    });
  }

  private get strands() {
    return this.unitOfWork.reading(ChampionStrand);
  }
}

function factsFrom({ name }: StrandForm): Pick<ChampionStrand, 'name' | 'sortKey'> {
  return { name, sortKey: slugOf(name) };
}

/** @throws RuleBroken */
async function refuseSecondName(unit: Unit, { id, panelId, sortKey }: ChampionStrand): Promise<void> {
  const same = await unit.manager.findOneBy(ChampionStrand, { panelId, sortKey });
  if (!same || same.id === id) return;
  const ended = same.endedOn === null ? '' : `, which ends on ${longDate(same.endedOn)}`;
  throw new RuleBroken(`This panel has a strand of this name already${ended}`, 'name');
}

function found(strand: ChampionStrand | null): ChampionStrand {
  if (!strand) throw missing();
  return strand;
}

function missing(): NotFound {
  return new NotFound('There is no such strand on this panel.');
}

function deed(action: string, { id, panelId, name }: ChampionStrand, detail: Record<string, string | number> = {}) {
  return { action, subjectKind: 'champion-strand', subjectId: id, detail: { panelId, name, ...detail } };
}
