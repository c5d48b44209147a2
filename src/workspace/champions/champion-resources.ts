/** Strands, outside bodies and those appointed to them, as the API gives them. */
import type { Reader } from '../../domain/access/roles.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { termsOn } from '../../domain/membership/term-of-office.js';
import type { ChampionAppointment } from './champion-appointment.entity.js';
import { championName } from './champion-name.js';
import type { ChampionStrand } from './champion-strand.entity.js';
import { longestFirst } from './longest-first.js';

export interface StrandWithChampions {
  readonly strand: ChampionStrand;
  /** Of any day, with their persons, the latest first. */
  readonly appointments: readonly ChampionAppointment[];
}

/** `champion` is that of the day, and null while the strand is vacant; `representatives` are those of an outside body. */
export function toStrandResource({ strand, appointments }: StrandWithChampions, on: CalendarDate, reader: Reader) {
  const { id, panelId, kind, name, endedOn, version, seats } = strand;
  const holders = longestFirst(termsOn(appointments, on)).map((appointment) =>
    toAppointmentResource(appointment, reader),
  );
  const common = { id, panelId, kind, name, endedOn, version, isVacant: holders.length === 0 };
  return kind === 'strand'
    ? { ...common, champion: holders[0] ?? null }
    : { ...common, seats, seatsFilled: holders.length, representatives: holders };
}

export function toAppointmentResource(appointment: ChampionAppointment, reader: Reader) {
  const { id, strandId, personId, from, to, version, appointingMinute, reportEveryMonths, endedBecause } = appointment;
  const name = championName(appointment, reader);
  return { id, strandId, personId, name, from, to, appointingMinute, reportEveryMonths, endedBecause, version };
}
