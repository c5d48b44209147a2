import { Injectable } from '@nestjs/common';
import type { Reader } from '../../domain/access/roles.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { Conflict } from '../../domain/errors.js';
import { isOn, sharedDays } from '../../domain/membership/term-of-office.js';
import { slugOf } from '../../domain/slug.js';
import { type Actor, AuditTrail } from '../../platform/audit/audit-trail.js';
import type { Unit } from '../../platform/database/unit.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../platform/database/versioned-update.js';
import { ChampionAppointment } from './champion-appointment.entity.js';
import { ChampionAppointmentsService } from './champion-appointments.service.js';
import { ChampionStrand } from './champion-strand.entity.js';
import { RegisterPublication } from './publication/register-publication.js';

/** What a minute did to the register, so that it can be taken back with the minute's appointment. */
export interface ChampionChanges {
  readonly strandId: string;
  readonly made: string;
  /** Ended the day before, as they were until then. */
  readonly ended: readonly FormerTerm[];
  /** Times that were still to come, and never came: whole rows. */
  readonly removed: readonly ChampionRow[];
}

/** `version` is that of the row once it had been ended. */
type FormerTerm = Pick<ChampionAppointment, 'id' | 'to' | 'endedBecause' | 'version'>;
type ChampionRow = Omit<ChampionAppointment, 'person' | 'strand'>;

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
    private readonly publication: RegisterPublication,
  ) {}

  /** Null where the panel has no strand of that name, or they are its champion already. @throws NotAllowed, RuleBroken */
  async appoint(minuted: MinutedChampion, user: Actor & Reader): Promise<ChampionChanges | null> {
    const { panelId, role, personId, from, to, appointingMinute } = minuted;
    const named = { panelId, kind: 'strand' as const, sortKey: slugOf(role) };
    const strand = await this.unitOfWork.reading(ChampionStrand).findOneBy(named);
    if (!strand) return null;
    const before = await this.appointments.of([strand.id]);
    if (before.some((each) => each.personId === personId && isOn(each, from))) return null;
    // Whoever follows reports as the one before did, until somebody says otherwise.
    const reportEveryMonths = before.find((each) => isOn(each, from))?.reportEveryMonths ?? undefined;
    const said = { appointingMinute, ...(reportEveryMonths === undefined ? {} : { reportEveryMonths }) };
    const form = { personId, from, ...said, replaces: true, ...(to === undefined ? {} : { to }) };
    const { id: made } = await this.appointments.appoint({ panelId, strandId: strand.id }, form, user);
    const after = new Map((await this.appointments.of([strand.id])).map((each) => [each.id, each]));
    return {
      strandId: strand.id,
      made,
      ended: before.flatMap((each) => {
        const { version = each.version } = after.get(each.id) ?? {};
        return version === each.version ? [] : [{ id: each.id, to: each.to, endedBecause: each.endedBecause, version }];
      }),
      removed: before.filter(({ id }) => !after.has(id)).map(rowOf),
    };
  }

  /** @throws Conflict where the register has been changed since, or nobody can go on as they did */
  async undo(panelId: string, changes: ChampionChanges, user: Actor & Reader): Promise<void> {
    const { strandId, made, ended, removed } = changes;
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('champion-strand', strandId);
      const { affected } = await unit.manager.delete(ChampionAppointment, { id: made, version: 1 });
      if (affected !== 1) throw new Conflict('The champion that this appointed has been changed since.');
      for (const { id, version, to, endedBecause } of ended) {
        await updateVersioned(unit, ChampionAppointment, { id, version }, { to, endedBecause });
      }
      for (const row of removed) await unit.manager.insert(ChampionAppointment, row);
      await this.refuseUnlessSound(unit, changes);
      const deed = { action: 'took the appointment of a champion back', subjectKind: 'champion-strand' };
      await this.audit.record(unit, user, { ...deed, subjectId: strandId, detail: { panelId } });
      await this.publication.publishAnew(unit, panelId, user);
    });
  }

  /** What goes on again must still be possible: somebody may have left, or another been appointed, since. */
  private async refuseUnlessSound(unit: Unit, { strandId, ended, removed }: ChampionChanges): Promise<void> {
    const { endedOn } = await unit.manager.findOneByOrFail(ChampionStrand, { id: strandId });
    const all = await unit.manager.find(ChampionAppointment, { where: { strandId }, relations: { person: true } });
    for (const { id } of [...ended, ...removed]) {
      const each = all.find((one) => one.id === id);
      const last = [endedOn, each?.person?.leftOn ?? null].filter((day) => day !== null);
      const isTooLong = last.some((day) => each && (each.to === null || each.to > day));
      const isDouble = all.some((other) => each && other.id !== id && sharedDays(each, other) !== null);
      if (isTooLong || isDouble) {
        throw new Conflict(
          'Whoever was the champion before cannot go on as before: the register has been changed since.',
        );
      }
    }
  }
}

function rowOf(appointment: ChampionAppointment): ChampionRow {
  const { id, strandId, personId, from, to, version } = appointment;
  const { appointingMinute, reportEveryMonths, reportsAskedSince, endedBecause } = appointment;
  return {
    ...{ id, strandId, personId, from, to, version },
    ...{ appointingMinute, reportEveryMonths, reportsAskedSince, endedBecause },
  };
}
