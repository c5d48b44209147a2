import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { addDays, type CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { Conflict, RuleBroken } from '../../../domain/errors.js';
import { isHeldOn, type SeatRole } from '../../../domain/membership/seats.js';
import type { Actor } from '../../../platform/audit/audit-trail.js';
import type { Panel } from '../../panels/panel.entity.js';
import type { Seat } from '../../panels/seat.entity.js';
import { SeatsService } from '../../panels/seats.service.js';
import type { SeatChanges } from './appointment.entity.js';

export interface SeatToFill {
  readonly panel: Panel;
  readonly role: SeatRole;
  readonly personId: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate | undefined;
  /** Whoever held the chair or vice-chair before goes on as a member. */
  readonly formerStays: boolean;
  readonly appointingMinute: string;
}

/**
 * Fills a seat of a panel from a day on: whatever seat the person had on it ends the day before, and so does that of
 * whoever held the chair or vice-chair; a vacancy is filled. Called inside a unit.
 */
@Injectable()
export class AppointmentSeats {
  constructor(private readonly seats: SeatsService) {}

  async fill(order: SeatToFill, user: Actor & Reader): Promise<{ seatId: string; changes: SeatChanges }> {
    const { panel, role, personId, from } = order;
    const standing = (await this.seats.seatsOf(panel.id)).filter((seat) => isHeldOn(seat, from));
    const own = standing.find((seat) => seat.personId === personId);
    if (own?.role === role)
      throw new RuleBroken('This person has this seat already on the day of the meeting', 'personId');
    const before = standing.find((seat) => seat.role === role && (seat.isVacant || isHeldByOne(role, panel)));
    const ended = [own, before].filter((seat) => seat !== undefined);
    if (own) await this.seats.end(panel.id, own.id, { to: addDays(from, -1), version: own.version }, user);
    const seat = before ? await this.succeed(before, order, user) : await this.add(order, user);
    const member = before && !before.isVacant && order.formerStays ? await this.keep(before, order, user) : null;
    return {
      seatId: seat.id,
      changes: {
        ended: ended.map(({ id, to }) => ({ seatId: id, to })),
        made: [seat.id, ...(member ? [member.id] : [])],
      },
    };
  }

  /** Takes away what it made, and lets what it ended go on as before. */
  async undo(panelId: string, { ended, made }: SeatChanges, from: CalendarDate, user: Actor & Reader): Promise<void> {
    for (const seatId of made) await this.seats.takeBack(panelId, seatId, user);
    for (const { seatId, to } of ended) {
      const seat = await this.seats.get(panelId, seatId);
      if (seat.to !== addDays(from, -1)) throw new Conflict('A seat that this ended has been changed since.');
      await this.seats.change(panelId, seatId, formOf(seat, to), user);
    }
  }

  private async succeed(before: Seat, order: SeatToFill, user: Actor & Reader): Promise<Seat> {
    const { panel, personId, from, appointingMinute, to } = order;
    const form = { to: addDays(from, -1), from, personId, appointingMinute, version: before.version };
    const seat = await this.seats.succeed(panel.id, before.id, form, user);
    return to === undefined ? seat : this.seats.end(panel.id, seat.id, { to, version: seat.version }, user);
  }

  private async add(order: SeatToFill, user: Actor & Reader): Promise<Seat> {
    const { panel, role, personId, from, to, appointingMinute } = order;
    const form = { role, personId, from, appointingMinute, ...(to === undefined ? {} : { to }) };
    return this.seats.add(panel.id, form, user);
  }

  private async keep({ personId, postId, heldBy }: Seat, order: SeatToFill, user: Actor & Reader): Promise<Seat> {
    const holder = {
      ...(personId === null ? {} : { personId }),
      ...(postId === null ? {} : { postId }),
      ...(heldBy === null ? {} : { heldBy }),
    };
    const { panel, from, appointingMinute } = order;
    return this.seats.add(panel.id, { role: 'member', ...holder, from, appointingMinute }, user);
  }
}

function isHeldByOne(role: SeatRole, { allowsCoChairs }: Panel): boolean {
  return role === 'vice-chair' || (role === 'chair' && !allowsCoChairs);
}

/** As it stands, with another last day. */
function formOf(seat: Seat, to: CalendarDate | null) {
  const { role, votes, seesExempt, from, version } = seat;
  const { personId, postId, heldBy, represents, limitedTo, nameStyle, appointingMinute } = seat;
  return {
    role,
    votes,
    seesExempt,
    from,
    version,
    ...(to === null ? {} : { to }),
    ...(personId === null ? {} : { personId }),
    ...(postId === null ? {} : { postId }),
    ...(heldBy === null ? {} : { heldBy }),
    ...(represents === null ? {} : { represents }),
    ...(limitedTo === null ? {} : { limitedTo }),
    ...(nameStyle === null ? {} : { nameStyle }),
    ...(appointingMinute === null ? {} : { appointingMinute }),
  };
}
