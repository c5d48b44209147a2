import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Reader } from '../../domain/access/roles.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { NotFound } from '../../domain/errors.js';
import { seatsOn } from '../../domain/membership/seats.js';
import { type Actor, AuditTrail } from '../../platform/audit/audit-trail.js';
import { newId } from '../../platform/database/new-id.js';
import type { Unit } from '../../platform/database/unit.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../platform/database/versioned-update.js';
import type { MembershipContent } from '../../publications/content/membership-content.js';
import { panelMembership } from './panel-membership.js';
import { PanelPublication } from './panel-publication.js';
import { requireKeeperOf } from './panel-rights.js';
import { Panel } from './panel.entity.js';
import { refuseUnsoundSeat, seatFrom } from './seats/seat-rules.js';
import { Seat } from './seat.entity.js';
import type { SeatEndingForm, SeatForm } from './seats/seat.form.js';

const IN_ORDER = { position: 'ASC', id: 'ASC' } as const;

/** Who sits on a panel, on any day. A seat that ends stays on record. */
@Injectable()
export class SeatsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly publication: PanelPublication,
  ) {}

  /** All seats of a panel, of any day, with their persons, in the order of the list. */
  async seatsOf(panelId: string): Promise<Seat[]> {
    return this.unitOfWork.reading(Seat).find({ where: { panelId }, relations: { person: true }, order: IN_ORDER });
  }

  /** Those that stand on a day (LGA 1972, s.100G(1)). */
  async membershipOn(panelId: string, day: CalendarDate): Promise<Seat[]> {
    return seatsOn(await this.seatsOf(panelId), day);
  }

  /** As agendas and the public page print it: nobody is named who is not named in public. */
  async printedMembership(panelId: string, day: CalendarDate): Promise<MembershipContent> {
    const panel = await this.unitOfWork.reading(Panel).findOneBy({ id: panelId });
    if (!panel) throw new NotFound('There is no such panel.');
    return panelMembership(panel, await this.seatsOf(panelId), day);
  }

  /** Who presides over each of these panels on a day: one query, for lists. */
  async chairsOn(panelIds: readonly string[], day: CalendarDate): Promise<Seat[]> {
    if (panelIds.length === 0) return [];
    const chairs = await this.unitOfWork.reading(Seat).find({
      where: { panelId: In([...panelIds]), role: 'chair' },
      relations: { person: true },
      order: IN_ORDER,
    });
    return seatsOn(chairs, day);
  }

  /** All seats of a person, of any day. */
  async ofPerson(personId: string): Promise<Seat[]> {
    return this.unitOfWork.reading(Seat).find({ where: { personId }, order: { from: 'ASC', id: 'ASC' } });
  }

  async get(panelId: string, seatId: string): Promise<Seat> {
    return found(
      await this.unitOfWork.reading(Seat).findOne({ where: { id: seatId, panelId }, relations: { person: true } }),
    );
  }

  async add(panelId: string, form: SeatForm, user: Actor & Reader): Promise<Seat> {
    requireKeeperOf(user, panelId);
    return this.changing(panelId, user, 'added a seat', async (unit, seats) => {
      const position = Math.max(0, ...seats.map((seat) => seat.position)) + 1;
      const seat = unit.manager.create(Seat, { ...seatFrom(form), id: newId(), panelId, position, version: 1 });
      await refuseUnsoundSeat(unit, seat, seats);
      await unit.manager.insert(Seat, seat);
      return seat;
    });
  }

  /** For a mistake in the record; a member who leaves is an ending, and the successor a new seat. */
  async change(panelId: string, seatId: string, form: SeatForm, user: Actor & Reader): Promise<Seat> {
    requireKeeperOf(user, panelId);
    return this.changing(panelId, user, 'changed a seat', (unit, seats) =>
      this.write(unit, seats, seatId, { ...seatFrom(form), version: form.version ?? 0 }),
    );
  }

  async end(panelId: string, seatId: string, form: SeatEndingForm, user: Actor & Reader): Promise<Seat> {
    requireKeeperOf(user, panelId);
    return this.changing(panelId, user, 'ended a seat', (unit, seats) =>
      this.write(unit, seats, seatId, { to: form.to, version: form.version }),
    );
  }

  /** One change at a time on a panel: two chairs appointed at once would each see none. */
  private async changing(
    panelId: string,
    user: Actor & Reader,
    action: string,
    work: (unit: Unit, seats: Seat[]) => Promise<Seat>,
  ): Promise<Seat> {
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('panel', panelId);
      if (!(await unit.manager.existsBy(Panel, { id: panelId }))) throw new NotFound('There is no such panel.');
      const seat = await work(unit, await unit.manager.find(Seat, { where: { panelId }, order: IN_ORDER }));
      await this.audit.record(unit, user, { action, subjectKind: 'seat', subjectId: seat.id, detail: { panelId } });
      await this.publication.publishIfChanged(unit, panelId, user);
      return seat;
    });
  }

  private async write(
    unit: Unit,
    seats: readonly Seat[],
    seatId: string,
    { version, ...facts }: Partial<Seat> & { version: number },
  ): Promise<Seat> {
    const before = found(seats.find(({ id }) => id === seatId) ?? null);
    const seat = unit.manager.create(Seat, { ...before, ...facts, version: version + 1 });
    const others = seats.filter(({ id }) => id !== seatId);
    await refuseUnsoundSeat(unit, seat, others);
    await updateVersioned(unit, Seat, { id: seatId, version }, facts);
    return seat;
  }
}

function found(seat: Seat | null): Seat {
  if (!seat) throw new NotFound('There is no such seat on this panel.');
  return seat;
}
