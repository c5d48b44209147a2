import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import type { Reader } from '../../domain/access/roles.js';
import { addDays, type CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { STRAND_WORDS, type StrandKind } from '../../domain/membership/strand-kinds.js';
import { isOn, termsOn } from '../../domain/membership/term-of-office.js';
import { type Actor, AuditTrail } from '../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { newId } from '../../platform/database/new-id.js';
import type { Unit } from '../../platform/database/unit.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../platform/database/versioned-update.js';
import type { Panel } from '../panels/panel.entity.js';
import { SeatsService } from '../panels/seats.service.js';
import { Person } from '../people/person.entity.js';
import { ChampionAppointment } from './champion-appointment.entity.js';
import type { ChampionAppointmentForm } from './champion-appointment.form.js';
import { type Deed, STRAND_DEEDS } from './champion-deeds.js';
import { championName } from './champion-name.js';
import { requireKeeperOfChampions } from './champion-rights.js';
import {
  refuseAfterEnd,
  refuseBackwards,
  refuseTwice,
  refuseUndoing,
  refuseUnlessMember,
  refuseWithoutSeat,
} from './champion-rules.js';
import { ChampionStrand } from './champion-strand.entity.js';
import { endTerms } from './ended-terms.js';
import { foundAppointment, lockedStrand } from './locked-strand.js';
import { replacedBy } from './replaced.js';
import type { ChampionEndingForm } from './strand.form.js';
import { RegisterPublication } from './publication/register-publication.js';

const LATEST_FIRST = { from: 'DESC', id: 'DESC' } as const;

/** A champion or representative with all that they were appointed to. */
export interface ChampionInOffice {
  readonly appointment: ChampionAppointment;
  readonly person: Person;
  readonly strand: ChampionStrand;
  readonly panel: Panel;
}

/** Who champions which strand and sits on which outside body, on any day. Such a time ends; it is never deleted. */
@Injectable()
export class ChampionAppointmentsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly seats: SeatsService,
    private readonly publication: RegisterPublication,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Everybody who has championed, champions or will champion these strands, the latest first. */
  async of(strandIds: readonly string[]): Promise<ChampionAppointment[]> {
    if (strandIds.length === 0) return [];
    const where = { strandId: In([...strandIds]) };
    return this.unitOfWork
      .reading(ChampionAppointment)
      .find({ where, relations: { person: true }, order: LATEST_FIRST });
  }

  async on(strandIds: readonly string[], day: CalendarDate): Promise<ChampionAppointment[]> {
    return termsOn(await this.of(strandIds), day);
  }

  /** A person's times as champion, with the strands and their panels, in the order of their names. */
  async ofPerson(personId: string): Promise<ChampionAppointment[]> {
    return this.unitOfWork.reading(ChampionAppointment).find({
      where: { personId },
      relations: { strand: { panel: true } },
      order: { strand: { sortKey: 'ASC' }, id: 'ASC' },
    });
  }

  /** Everybody who champions something on a day, of all panels. */
  async inOffice(day: CalendarDate): Promise<ChampionInOffice[]> {
    const term = { from: LessThanOrEqual(day) };
    const where = [IsNull(), MoreThanOrEqual(day)].map((to) => ({ ...term, to }));
    const relations = { person: true, strand: { panel: true } } as const;
    const all = await this.unitOfWork.reading(ChampionAppointment).find({ where, relations, order: { id: 'ASC' } });
    return all.flatMap((appointment) => {
      const { person, strand } = appointment;
      return person && strand?.panel ? [{ appointment, person, strand, panel: strand.panel }] : [];
    });
  }

  /** Who they are, in the words this reader may read. */
  nameFor(appointment: ChampionAppointment, reader: Reader): string {
    return championName(appointment, reader);
  }

  async get(strandId: string, id: string): Promise<ChampionAppointment> {
    const options = { where: { id, strandId }, relations: { person: true } };
    return foundAppointment(await this.unitOfWork.reading(ChampionAppointment).findOne(options));
  }

  async appoint(
    { panelId, strandId }: { panelId: string; strandId: string },
    form: ChampionAppointmentForm,
    user: Actor & Reader,
  ): Promise<ChampionAppointment> {
    requireKeeperOfChampions(user, panelId);
    return this.unitOfWork.run(async (unit) => {
      const { strand, all } = await lockedStrand(unit, { panelId, strandId });
      const { personId, from } = form;
      const term = { from, to: form.to ?? strand.endedOn };
      const said = {
        appointingMinute: form.appointingMinute ?? null,
        reportEveryMonths: form.reportEveryMonths ?? null,
        reportsAskedSince: null,
      };
      const appointment = { id: newId(), strandId, personId, ...term, ...said, endedBecause: null, version: 1 };
      refuseAfterEnd(strand, appointment);
      refuseBackwards(appointment);
      const person = await unit.manager.findOneBy(Person, { id: personId });
      refuseUnlessMember(person, appointment, await this.sitsOn(panelId, appointment));
      const replaced = replacedBy(form, strand, all, this.clock.today());
      const because = `Another ${STRAND_WORDS[strand.kind].holder} was appointed by ${form.appointingMinute ?? ''}`;
      await this.endBefore(unit, strand, replaced, { from, because });
      const others = all.filter((other) => !replaced.includes(other));
      refuseTwice(strand, appointment, others, 'personId');
      refuseWithoutSeat(strand, appointment, others, 'from');
      await unit.manager.insert(ChampionAppointment, appointment);
      const detail = { panelId, personId, from, replaced: replaced.length };
      await this.audit.record(unit, user, deed('appoint', strand, detail));
      await this.publication.publishAnew(unit, panelId, user);
      return appointment;
    });
  }

  async end(
    { panelId, strandId, id }: { panelId: string; strandId: string; id: string },
    { to, version, endedBecause }: ChampionEndingForm,
    user: Actor & Reader,
  ): Promise<void> {
    requireKeeperOfChampions(user, panelId);
    await this.unitOfWork.run(async (unit) => {
      const { strand, all } = await lockedStrand(unit, { panelId, strandId });
      const before = foundAppointment(all.find((each) => each.id === id));
      const ended = { ...before, to };
      refuseBackwards(ended);
      refuseAfterEnd(strand, ended);
      const others = all.filter((other) => other !== before);
      refuseTwice(strand, ended, others, 'to');
      refuseWithoutSeat(strand, ended, others, 'to');
      await updateVersioned(unit, ChampionAppointment, { id, version }, { to, endedBecause });
      const detail = { panelId, personId: before.personId, lastDay: to, because: endedBecause };
      await this.audit.record(unit, user, deed('endAppointment', strand, detail));
      await this.publication.publishAnew(unit, panelId, user);
    });
  }

  /** Part of somebody's leaving, whose own event names it. What ended is returned, with the strands. */
  async endAllOf(
    unit: Unit,
    { personId, kind }: { readonly personId: string; readonly kind: StrandKind },
    lastDay: CalendarDate,
  ): Promise<ChampionAppointment[]> {
    const open = (await this.ofPerson(personId))
      .filter(({ strand }) => strand?.kind === kind)
      .filter(goesOnAfter(lastDay));
    await endTerms(unit, open, { lastDay, endedBecause: 'Left the council', today: this.clock.today() });
    return open;
  }

  /** Part of a strand's end, whose own event names it. How many were appointed to it is returned. */
  async endWithStrand(unit: Unit, strand: ChampionStrand, lastDay: CalendarDate): Promise<number> {
    const where = { strandId: strand.id };
    const all = await unit.manager.find(ChampionAppointment, { where, relations: { person: true } });
    const open = all.filter(goesOnAfter(lastDay));
    const [{ endedBecause }, today] = [STRAND_WORDS[strand.kind], this.clock.today()];
    refuseUndoing(strand, open, lastDay, today, 'to');
    await endTerms(unit, open, { lastDay, endedBecause, today });
    return open.length;
  }

  private async endBefore(
    unit: Unit,
    strand: ChampionStrand,
    replaced: readonly ChampionAppointment[],
    { from, because: endedBecause }: { readonly from: CalendarDate; readonly because: string },
  ): Promise<void> {
    const [lastDay, today] = [addDays(from, -1), this.clock.today()];
    refuseUndoing(strand, replaced, lastDay, today, 'from');
    await endTerms(unit, replaced, { lastDay, endedBecause, today });
  }

  private async sitsOn(panelId: string, { personId, from }: ChampionAppointment): Promise<boolean> {
    const seats = await this.seats.ofPerson(personId);
    return seats.some((seat) => seat.panelId === panelId && isOn(seat, from));
  }
}

function goesOnAfter(day: CalendarDate): (appointment: ChampionAppointment) => boolean {
  return ({ to }) => to === null || to > day;
}

function deed(what: Deed, { kind, id }: ChampionStrand, detail: Record<string, string | number | boolean>) {
  return { action: STRAND_DEEDS[kind][what], subjectKind: 'champion-strand', subjectId: id, detail };
}
