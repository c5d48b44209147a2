import { Injectable } from '@nestjs/common';
import type { Reader } from '../../domain/access/roles.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { Conflict } from '../../domain/errors.js';
import { isOn } from '../../domain/membership/term-of-office.js';
import { slugOf } from '../../domain/slug.js';
import { type Actor, AuditTrail } from '../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../platform/database/versioned-update.js';
import { ChampionAppointment } from './champion-appointment.entity.js';
import { ChampionAppointmentsService } from './champion-appointments.service.js';
import { ChampionStrand } from './champion-strand.entity.js';

/** What a minute did to the register, so that it can be taken back with the minute's appointment. */
export interface ChampionChanges {
  readonly strandId: string;
  readonly made: string;
  /** Ended the day before, with the last day they had until then. */
  readonly ended: readonly { readonly id: string; readonly to: CalendarDate | null }[];
}

export interface MinutedChampion {
  readonly panelId: string;
  /** The strand in the words of the minute. */
  readonly role: string;
  readonly personId: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate | undefined;
  readonly appointingMinute: string;
}

/** Champions that a minute appoints: the clerk confirms them, and they stand in the register. Called inside a unit. */
@Injectable()
export class MinutedChampions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly appointments: ChampionAppointmentsService,
    private readonly audit: AuditTrail,
  ) {}

  /** Null where the panel has no strand of that name, or they are its champion already. @throws NotAllowed, RuleBroken */
  async appoint(minuted: MinutedChampion, user: Actor & Reader): Promise<ChampionChanges | null> {
    const { panelId, role, personId, from, to, appointingMinute } = minuted;
    const strand = await this.unitOfWork.reading(ChampionStrand).findOneBy({ panelId, sortKey: slugOf(role) });
    if (!strand) return null;
    const before = await this.appointments.of([strand.id]);
    if (before.some((each) => each.personId === personId && isOn(each, from))) return null;
    const form = { personId, from, appointingMinute, replaces: true, ...(to === undefined ? {} : { to }) };
    const { id: made } = await this.appointments.appoint({ panelId, strandId: strand.id }, form, user);
    const after = new Map((await this.appointments.of([strand.id])).map((each) => [each.id, each.to]));
    const ended = before.filter(({ id, to: last }) => after.has(id) && after.get(id) !== last);
    return { strandId: strand.id, made, ended: ended.map(({ id, to: last }) => ({ id, to: last })) };
  }

  /** @throws Conflict where the register has been changed since */
  async undo(panelId: string, { strandId, made, ended }: ChampionChanges, user: Actor & Reader): Promise<void> {
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('champion-strand', strandId);
      const { affected } = await unit.manager.delete(ChampionAppointment, { id: made, version: 1 });
      if (affected !== 1) throw new Conflict('The champion that this appointed has been changed since.');
      for (const { id, to } of ended) {
        const former = await unit.manager.findOneByOrFail(ChampionAppointment, { id });
        await updateVersioned(unit, ChampionAppointment, former, { to, endedBecause: null });
      }
      const deed = { action: 'took the appointment of a champion back', subjectKind: 'champion-strand' };
      await this.audit.record(unit, user, { ...deed, subjectId: strandId, detail: { panelId } });
    });
  }
}
