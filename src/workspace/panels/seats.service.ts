import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Reader } from '../../domain/access/roles.js';
import { addDays, type CalendarDate, longDate } from '../../domain/calendar/calendar-date.js';
import { NotFound, RuleBroken } from '../../domain/errors.js';
import { seatsOn } from '../../domain/membership/seats.js';
import { type Actor, AuditTrail } from '../../platform/audit/audit-trail.js';
import { newId } from '../../platform/database/new-id.js';
import type { Unit } from '../../platform/database/unit.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../platform/database/versioned-update.js';
import type { Page } from '../../platform/web/pages/pagination.js';
import type { MembershipContent } from '../../publications/content/membership-content.js';
import { panelMembership } from './panel-membership.js';
import { PanelPublication } from './panel-publication.js';
import { requireKeeperOf } from './panel-rights.js';
import { Panel } from './panel.entity.js';
import { type FormerQuery, type FormerRequest, formerSeats } from './seats/former-seats.js';
import { leaveSeat, type LeavingSeats } from './seats/leave-seat.js';
import { refuseUnsoundSeat, seatFrom } from './seats/seat-rules.js';
import { loadSeats, loadSeatsOfPerson, seatsByPerson } from './seat-loader.js';
import { Seat } from './seat.entity.js';
import type { SeatEndingForm, SeatForm, SeatSuccessionForm } from './seats/seat.form.js';

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
    return loadSeats(this.unitOfWork.readingManager(), { panelId });
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
    const where = { panelId: In([...panelIds]), role: 'chair' as const };
    return seatsOn(await loadSeats(this.unitOfWork.readingManager(), where), day);
  }

  /** All seats of these panels, of any day: one query, for comparing who sits where. */
  async ofPanels(panelIds: readonly string[]): Promise<Seat[]> {
    if (panelIds.length === 0) return [];
    return loadSeats(this.unitOfWork.readingManager(), { panelId: In([...panelIds]) });
  }

  /** The same as people sit in them: a post's seat is that of each of its holders, as long as both last. */
  async peopleOfPanels(panelIds: readonly string[]): Promise<Seat[]> {
    return seatsByPerson(this.unitOfWork.readingManager(), await this.ofPanels(panelIds));
  }

  /** All seats of a person, of any day, with their panels; those that come with a post as long as both last. */
  async ofPerson(personId: string): Promise<Seat[]> {
    return loadSeatsOfPerson(this.unitOfWork.readingManager(), personId);
  }

  /** A page of the seats that ended before a day. */
  async former(panelId: string, query: FormerQuery, request: FormerRequest): Promise<Page<Seat>> {
    return formerSeats(this.unitOfWork.readingManager(), panelId, query, request);
  }

  async get(panelId: string, seatId: string): Promise<Seat> {
    const [seat] = await loadSeats(this.unitOfWork.readingManager(), { id: seatId, panelId });
    return found(seat ?? null);
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

  /** For a seat that was recorded by mistake: it goes, as if it had never been. */
  async takeBack(panelId: string, seatId: string, user: Actor & Reader): Promise<void> {
    requireKeeperOf(user, panelId);
    await this.changing(panelId, user, 'took back a seat', async (unit, seats) => {
      const seat = found(seats.find(({ id }) => id === seatId) ?? null);
      await unit.manager.delete(Seat, { id: seatId });
      return seat;
    });
  }

  /** What an annual meeting does: one leaves the seat and another takes it, on the same terms. */
  async succeed(panelId: string, seatId: string, form: SeatSuccessionForm, user: Actor & Reader): Promise<Seat> {
    requireKeeperOf(user, panelId);
    return this.changing(panelId, user, 'passed a seat on', async (unit, seats) => {
      const before = await this.write(unit, seats, seatId, { to: form.to, version: form.version });
      const others = seats.map((seat) => (seat.id === seatId ? before : seat));
      const seat = unit.manager.create(Seat, { ...successorOf(before, form), id: newId(), version: 1 });
      await refuseUnsoundSeat(unit, seat, others);
      await unit.manager.insert(Seat, seat);
      return seat;
    });
  }

  /** Part of somebody's leaving, whose own event names it; each seat ends, and is vacant after it where that is asked. */
  async endAllOf(unit: Unit, personId: string, order: LeavingSeats, actor: Actor): Promise<Seat[]> {
    const all = await unit.manager.find(Seat, { where: { personId }, relations: { panel: true }, order: IN_ORDER });
    const open = all.filter(({ to }) => to === null || to > order.lastDay);
    for (const seat of open) await leaveSeat(unit, seat, order);
    for (const panelId of new Set(open.map((seat) => seat.panelId))) {
      await this.publication.publishIfChanged(unit, panelId, actor);
    }
    return open;
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

/** Whatever was the seat's stays the seat's; what was the person's does not. */
function successorOf(before: Seat, form: SeatSuccessionForm): Omit<Seat, 'id' | 'version' | 'isVacant'> {
  const from = form.from ?? addDays(form.to, 1);
  if (from <= form.to)
    throw new RuleBroken(`The successor begins on ${longDate(addDays(form.to, 1))} or later`, 'from');
  return {
    panelId: before.panelId,
    position: before.position,
    role: before.role,
    represents: before.represents,
    limitedTo: before.limitedTo,
    votes: before.votes,
    seesExempt: before.seesExempt,
    personId: form.personId ?? null,
    postId: form.postId ?? null,
    heldBy: null,
    nameStyle: null,
    appointingMinute: form.appointingMinute ?? null,
    from,
    to: null,
  };
}

function found(seat: Seat | null): Seat {
  if (!seat) throw new NotFound('There is no such seat on this panel.');
  return seat;
}
