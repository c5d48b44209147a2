import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { plainDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { Conflict, NotFound, RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { MinutedChampions } from '../../champions/minuted-champions.service.js';
import { Person } from '../../people/person.entity.js';
import { MinuteMatters } from '../minute-matters.js';
import type { MinuteInFull, MinutesInFull } from '../minutes-in-full.js';
import { MinutesLoader } from '../minutes-loader.js';
import { MinutesReading } from '../minutes-reading.service.js';
import { requireKeeperOfMinutes } from '../minutes-rights.js';
import { Appointment } from './appointment.entity.js';
import type { AppointmentForm } from './appointment.form.js';
import { AppointmentSeats } from './appointment-seats.service.js';
import { type AppointmentsOfMinutes, citationOf } from './appointments-of-minutes.js';
import { Appointees } from './appointees.service.js';
import { type FoundAppointment, foundAppointments } from './found-appointments.js';

/** Appointments that minutes make: offered from their words, made when the clerk confirms them. */
@Injectable()
export class AppointmentsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loader: MinutesLoader,
    private readonly reading: MinutesReading,
    private readonly matters: MinuteMatters,
    private readonly appointees: Appointees,
    private readonly seats: AppointmentSeats,
    private readonly champions: MinutedChampions,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** @throws NotFound, NotAllowed */
  async of(minutesId: string, reader: Reader): Promise<AppointmentsOfMinutes> {
    const { minutes, closed, isKeeper } = await this.reading.read(minutesId, reader);
    const open = minutes.items.filter(({ id }) => !closed.has(id));
    const all = await this.madeBy(minutesId);
    const made = all.filter(({ minuteId }) => !closed.has(minuteId));
    const found = isKeeper ? foundAppointments(open) : [];
    const names = [...new Set(found.map(({ person }) => person).filter((name) => name !== ''))];
    const meant = await this.appointees.named(names, minutes.panel.id, minutes.meeting.day);
    const suggested = found.map((each) => ({ ...each, personId: meant.get(each.person) ?? null }));
    return { minutes, made, isKeeper, found: suggested.filter((each) => !made.some((one) => isOf(one, each))) };
  }

  /** The id of the appointment. @throws NotAllowed, RuleBroken before the minutes are checked */
  async make(minutesId: string, form: AppointmentForm, user: Actor & Reader): Promise<string> {
    await this.open(minutesId, user);
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('minutes', minutesId);
      const minutes = await this.open(minutesId, user);
      const minute = this.matters.minuteFor(user, minutes, form.minuteId);
      await refuseUnsound(unit, minutes, minute, form);
      const { panel, meeting } = minutes;
      const { kind, role, personId, to } = form;
      const seat = await this.seatFor(minutes, minute, form, user);
      const championChanges = await this.championFor(minutes, minute, form, user);
      const id = newId();
      await unit.manager.insert(Appointment, {
        id,
        minuteId: minute.id,
        clauseId: form.clauseId ?? null,
        panelId: panel.id,
        kind,
        role,
        personId,
        seatId: seat?.seatId ?? null,
        seatChanges: seat?.changes ?? null,
        championChanges,
        from: meeting.day,
        to: to ?? null,
        confirmedAt: this.clock.now(),
        confirmedBy: user.name,
      });
      await this.audit.record(unit, user, {
        action: 'confirmed an appointment',
        subjectKind: 'minute',
        subjectId: minute.id,
        detail: { kind, personId },
      });
      return id;
    });
  }

  /** Until the minutes are signed. @throws NotAllowed, NotFound, RuleBroken, Conflict */
  async undo(minutesId: string, appointmentId: string, user: Actor & Reader): Promise<void> {
    await this.open(minutesId, user);
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('minutes', minutesId);
      const minutes = await this.open(minutesId, user);
      if (minutes.state === 'signed') {
        throw new RuleBroken('These minutes are signed. What they did is ended on the page of the panel’s members.');
      }
      const appointment = (await this.madeBy(minutesId)).find(({ id }) => id === appointmentId);
      if (!appointment) throw new NotFound('There is no such appointment in these minutes.');
      this.matters.minuteFor(user, minutes, appointment.minuteId);
      const { panelId, seatChanges, championChanges, from, minuteId, kind, personId } = appointment;
      await unit.manager.delete(Appointment, { id: appointmentId });
      if (seatChanges) await this.seats.undo(panelId, seatChanges, from, user);
      if (championChanges) await this.champions.undo(panelId, championChanges, user);
      await this.audit.record(unit, user, {
        action: 'took an appointment back',
        subjectKind: 'minute',
        subjectId: minuteId,
        detail: { kind, personId },
      });
    });
  }

  /** For a form that is about to be shown. @throws NotAllowed, RuleBroken */
  async refuseUnlessOpenTo(minutesId: string, user: Reader): Promise<void> {
    await this.open(minutesId, user);
  }

  private async seatFor(
    { panel, meeting }: MinutesInFull,
    minute: MinuteInFull,
    form: AppointmentForm,
    user: Actor & Reader,
  ) {
    if (form.kind !== 'seat') return null;
    if (form.seatRole === undefined) throw new RuleBroken('Select the role on the panel', 'seatRole');
    const { seatRole: role, personId, to, formerHolder } = form;
    const order = { panel, role, personId, from: meeting.day, to, formerStays: formerHolder !== 'leaves' };
    return this.seats.fill({ ...order, appointingMinute: citationOf(minute) }, user);
  }

  /** The register has them from the day of the meeting, where the role is a strand of the panel. */
  private async championFor(
    { panel, meeting }: MinutesInFull,
    minute: MinuteInFull,
    { kind, role, personId, to }: AppointmentForm,
    user: Actor & Reader,
  ) {
    if (kind !== 'champion') return null;
    const appointed = { panelId: panel.id, role, personId, from: meeting.day, to };
    return this.champions.appoint({ ...appointed, appointingMinute: citationOf(minute) }, user);
  }

  private async madeBy(minutesId: string): Promise<Appointment[]> {
    const relations = { minute: true, person: true } as const;
    const order = { minute: { position: 'ASC' }, confirmedAt: 'ASC', id: 'ASC' } as const;
    return this.unitOfWork.reading(Appointment).find({ where: { minute: { minutesId } }, relations, order });
  }

  private async open(minutesId: string, user: Reader): Promise<MinutesInFull> {
    const minutes = await this.loader.load(minutesId);
    requireKeeperOfMinutes(user, minutes.panel.id);
    if (minutes.state === 'drafted') {
      throw new RuleBroken('Check the minutes first: an appointment cites the number of its minute.');
    }
    return minutes;
  }
}

/** What the clerk has confirmed is not offered again, also where the words of the role were changed. */
function isOf(
  made: Appointment,
  { minuteId, clauseId, role, personId }: FoundAppointment & { personId: string | null },
) {
  if (made.minuteId !== minuteId || made.clauseId !== clauseId) return false;
  return made.role === role || (clauseId !== null && (personId === null || made.personId === personId));
}

async function refuseUnsound(
  unit: Unit,
  { meeting }: MinutesInFull,
  minute: MinuteInFull,
  { clauseId, personId, role, to }: AppointmentForm,
): Promise<void> {
  const clauses = minute.blocks.flatMap((block) => block.clauses);
  if (clauseId !== undefined && !clauses.some(({ id }) => id === clauseId)) {
    throw new RuleBroken('This clause does not stand in the minute. Open the list again.', 'clauseId');
  }
  if (!(await unit.manager.existsBy(Person, { id: personId }))) {
    throw new RuleBroken('Select the person from the list', 'personId');
  }
  if (to !== undefined && to < meeting.day) {
    throw new RuleBroken(`The last day must be ${plainDate(meeting.day)} or later`, 'to');
  }
  if (await unit.manager.existsBy(Appointment, { minuteId: minute.id, role, personId })) {
    throw new Conflict('This appointment has been made already.');
  }
}
