import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import type { Reader } from '../../domain/access/roles.js';
import { addDays, type CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { NotFound } from '../../domain/errors.js';
import { isOn, lastDayOf, termsOn } from '../../domain/membership/term-of-office.js';
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
import { championName } from './champion-name.js';
import { requireKeeperOfChampions } from './champion-rights.js';
import { refuseAfterEnd, refuseBackwards, refuseSecond, refuseUndoing, refuseUnlessMember } from './champion-rules.js';
import { ChampionStrand } from './champion-strand.entity.js';
import type { ChampionEndingForm } from './strand.form.js';

const LATEST_FIRST = { from: 'DESC', id: 'DESC' } as const;

/** A champion with all that they are the champion of. */
export interface ChampionInOffice {
  readonly appointment: ChampionAppointment;
  readonly person: Person;
  readonly strand: ChampionStrand;
  readonly panel: Panel;
}

/** Who champions which strand, on any day. A time as champion ends; it is never deleted. */
@Injectable()
export class ChampionAppointmentsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly seats: SeatsService,
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
    const where = { id, strandId };
    return found(await this.unitOfWork.reading(ChampionAppointment).findOne({ where, relations: { person: true } }));
  }

  async appoint(
    { panelId, strandId }: { panelId: string; strandId: string },
    form: ChampionAppointmentForm,
    user: Actor & Reader,
  ): Promise<ChampionAppointment> {
    requireKeeperOfChampions(user, panelId);
    return this.unitOfWork.run(async (unit) => {
      const { strand, all } = await lockedStrand(unit, panelId, strandId);
      const { personId, from } = form;
      const term = { from, to: form.to ?? strand.endedOn };
      const said = {
        appointingMinute: form.appointingMinute ?? null,
        reportEveryMonths: form.reportEveryMonths ?? null,
      };
      const appointment = { id: newId(), strandId, personId, ...term, ...said, endedBecause: null, version: 1 };
      refuseAfterEnd(strand, appointment);
      refuseBackwards(appointment);
      const person = await unit.manager.findOneBy(Person, { id: personId });
      refuseUnlessMember(person, appointment, await this.sitsOn(panelId, appointment));
      const replaced = form.replaces === true ? await this.replace(unit, all, from) : [];
      refuseSecond(
        appointment,
        all.filter((other) => !replaced.includes(other)),
        'from',
      );
      await unit.manager.insert(ChampionAppointment, appointment);
      const detail = { panelId, personId, from, replaced: replaced.length };
      await this.audit.record(unit, user, deed('appointed a champion', strandId, detail));
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
      const { strand, all } = await lockedStrand(unit, panelId, strandId);
      const before = found(all.find((each) => each.id === id) ?? null);
      const ended = { ...before, to };
      refuseBackwards(ended);
      refuseAfterEnd(strand, ended);
      refuseSecond(
        ended,
        all.filter((other) => other !== before),
        'to',
      );
      await updateVersioned(unit, ChampionAppointment, { id, version }, { to, endedBecause });
      const detail = { panelId, personId: before.personId, lastDay: to, because: endedBecause };
      await this.audit.record(unit, user, deed('ended the time of a champion', strandId, detail));
    });
  }

  /** Part of somebody's leaving, whose own event names it. What ended is returned, with the strands. */
  async endAllOf(unit: Unit, personId: string, lastDay: CalendarDate): Promise<ChampionAppointment[]> {
    const open = (await this.ofPerson(personId)).filter(goesOnAfter(lastDay));
    await this.endAll(unit, open, lastDay, 'Left the council');
    return open;
  }

  /** Part of a strand's end, whose own event names it. How many championed it is returned. */
  async endWithStrand(unit: Unit, strandId: string, lastDay: CalendarDate): Promise<number> {
    const all = await unit.manager.find(ChampionAppointment, { where: { strandId }, relations: { person: true } });
    const open = all.filter(goesOnAfter(lastDay));
    refuseUndoing(open, lastDay, this.clock.today(), 'to');
    await this.endAll(unit, open, lastDay, 'The strand ended');
    return open.length;
  }

  /** Whoever has the strand on that day and still has it today; what is over by now stays as it was. */
  private async replace(unit: Unit, all: readonly ChampionAppointment[], from: CalendarDate) {
    const today = this.clock.today();
    const replaced = all.filter((other) => isOn(other, from) && (other.to === null || other.to >= today));
    const before = addDays(from, -1);
    refuseUndoing(replaced, before, today, 'from');
    await this.endAll(unit, replaced, before, 'Another champion was appointed');
    return replaced;
  }

  private async sitsOn(panelId: string, { personId, from }: ChampionAppointment): Promise<boolean> {
    const seats = await this.seats.ofPerson(personId);
    return seats.some((seat) => seat.panelId === panelId && isOn(seat, from));
  }

  /** A time that has not begun never comes: nobody was champion in it, so nothing of the past is lost. */
  private async endAll(
    unit: Unit,
    open: readonly ChampionAppointment[],
    lastDay: CalendarDate,
    endedBecause: string,
  ): Promise<void> {
    for (const appointment of open) {
      const { id, version } = appointment;
      const to = lastDayOf(appointment, lastDay, this.clock.today());
      if (to === null) await unit.manager.delete(ChampionAppointment, { id });
      else await updateVersioned(unit, ChampionAppointment, { id, version }, { to, endedBecause });
    }
  }
}

async function lockedStrand(unit: Unit, panelId: string, strandId: string) {
  await unit.lock('champion-strand', strandId);
  const strand = await unit.manager.findOneBy(ChampionStrand, { id: strandId, panelId });
  if (!strand) throw new NotFound('There is no such strand on this panel.');
  const all = await unit.manager.find(ChampionAppointment, { where: { strandId }, relations: { person: true } });
  return { strand, all };
}

function goesOnAfter(day: CalendarDate): (appointment: ChampionAppointment) => boolean {
  return ({ to }) => to === null || to > day;
}

function found(appointment: ChampionAppointment | null): ChampionAppointment {
  if (!appointment) throw new NotFound('Nobody was the champion of this strand then.');
  return appointment;
}

function deed(action: string, strandId: string, detail: Record<string, string | number | boolean>) {
  return { action, subjectKind: 'champion-strand', subjectId: strandId, detail };
}
