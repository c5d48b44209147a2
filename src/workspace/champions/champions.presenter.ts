import { mayKnow, type Reader } from '../../domain/access/roles.js';
import { type CalendarDate, plainDate } from '../../domain/calendar/calendar-date.js';
import { isOn, termsOn } from '../../domain/membership/term-of-office.js';
import { presentForm } from '../../platform/web/forms/form-model.js';
import type { Cell, Filters, Row } from '../../platform/web/pages/list-page.js';
import type { Panel } from '../panels/panel.entity.js';
import { panelSurroundings } from '../panels/panel.paths.js';
import { peoplePaths } from '../people/people.paths.js';
import type { ChampionAppointment } from './champion-appointment.entity.js';
import { championName } from './champion-name.js';
import { mayKeepChampions } from './champion-rights.js';
import type { ChampionStrand } from './champion-strand.entity.js';
import { championPaths } from './champion.paths.js';

interface ChampionsToShow {
  readonly panel: Panel;
  /** Of any day. */
  readonly strands: readonly ChampionStrand[];
  /** Of any day, with their persons, the latest first. */
  readonly appointments: readonly ChampionAppointment[];
  /** As at this day. */
  readonly on: CalendarDate;
  readonly today: CalendarDate;
  readonly reader: Reader;
}

/** Each strand with its champion of a day; what came later and what was over by then stand apart. */
export function presentChampions(champions: ChampionsToShow) {
  const { panel, strands, appointments, on, today, reader } = champions;
  const mayKeep = mayKeepChampions(reader, panel.id);
  const hasEnded = ({ endedOn }: ChampionStrand) => endedOn !== null && endedOn < on;
  const caption =
    on === today ? 'Strands and their champions today' : `Strands and their champions on ${plainDate(on)}`;
  return {
    ...panelSurroundings(panel, 'Champions', reader),
    title: `Champions of the ${panel.name}`,
    filters: asAtFilter(panel.id, on === today ? null : on),
    newStrand: mayKeep ? championPaths.new(panel.id) : null,
    strands: {
      ...head(caption, ['Strand', 'Champion', 'Since', 'Remit', ...changeOf(mayKeep)]),
      rows: strands.filter((strand) => !hasEnded(strand)).map((strand) => strandRow(strand, champions, mayKeep)),
    },
    later: {
      ...head('Beginning later', ['Strand', 'Champion', 'From', 'To', ...changeOf(mayKeep)]),
      rows: [...appointments]
        .reverse()
        .filter(({ from }) => from > on)
        .map((appointment) => termRow(appointment, champions, mayKeep)),
    },
    former: {
      ...head('Former champions', ['Strand', 'Champion', 'From', 'To', ...changeOf(mayKeep)]),
      rows: appointments
        .filter(({ to }) => to !== null && to < on)
        .map((appointment) => termRow(appointment, champions, mayKeep)),
    },
    ended: {
      ...head('Strands that have ended', ['Strand', 'Last day', ...changeOf(mayKeep)]),
      rows: strands.filter(hasEnded).map((strand) => endedRow(strand, mayKeep)),
    },
  };
}

function asAtFilter(panelId: string, on: CalendarDate | null): Filters {
  return {
    action: championPaths.index(panelId),
    fields: [{ name: 'on', label: 'As at', kind: 'date' }],
    form: presentForm({ on: on ?? '' }).form,
    submit: 'Show',
    label: 'Show the champions of another day',
    ...(on === null ? {} : { clear: championPaths.index(panelId) }),
  };
}

function changeOf(mayKeep: boolean): string[] {
  return mayKeep ? ['Change'] : [];
}

function head(caption: string, headings: readonly string[]) {
  return { caption, columns: headings.map((heading) => ({ heading })) };
}

function strandRow(strand: ChampionStrand, { appointments, on, reader }: ChampionsToShow, mayKeep: boolean): Row {
  const [champion] = termsOn(ofStrand(appointments, strand), on);
  const remit = { text: 'Remit', href: championPaths.remit(strand.panelId, strand.id), hidden: `of ${strand.name}` };
  const name: Cell = { link: { text: strand.name, href: championPaths.page(strand.id) } };
  const cells: Cell[] = [
    strand.endedOn === null ? name : { list: [name, { text: `Ends on ${plainDate(strand.endedOn)}` }] },
    champion ? personCell(champion, reader) : { tag: { status: 'vacant', text: 'Vacant' } },
    champion ? sinceCell(champion) : { text: '' },
    { link: remit },
  ];
  return { cells: mayKeep ? [...cells, { list: changesOf(strand, champion, reader) }] : cells };
}

function changesOf({ panelId, id, name }: ChampionStrand, champion: ChampionAppointment | undefined, reader: Reader) {
  const appoint = { text: 'Appoint', href: championPaths.appointment(panelId, id), hidden: `a champion of ${name}` };
  const links = [
    champion ? { ...appoint, text: 'Appoint another', hidden: `champion of ${name}` } : appoint,
    ...(champion ? [endingLink(champion, name, panelId, reader)] : []),
    { text: 'Change the strand', href: championPaths.strand(panelId, id), hidden: name },
  ];
  return links.map((link) => ({ link }));
}

function endingLink(appointment: ChampionAppointment, strand: string, panelId: string, reader: Reader) {
  return {
    text: appointment.to === null ? 'End the appointment' : 'Change the last day',
    href: championPaths.appointmentEnding(panelId, appointment.strandId, appointment.id),
    hidden: `of ${championName(appointment, reader)} as champion of ${strand}`,
  };
}

function termRow(appointment: ChampionAppointment, { panel, strands, reader }: ChampionsToShow, mayKeep: boolean): Row {
  const name = strands.find(({ id }) => id === appointment.strandId)?.name ?? '';
  const cells: Cell[] = [
    { text: name },
    personCell(appointment, reader),
    { date: appointment.from },
    lastDayCell(appointment),
  ];
  return { cells: mayKeep ? [...cells, { link: endingLink(appointment, name, panel.id, reader) }] : cells };
}

function endedRow({ panelId, id, name, endedOn }: ChampionStrand, mayKeep: boolean): Row {
  const cells: Cell[] = [{ text: name }, { date: endedOn ?? '' }];
  const change = { text: 'Change the last day', href: championPaths.strandEnding(panelId, id), hidden: `of ${name}` };
  return { cells: mayKeep ? [...cells, { link: change }] : cells };
}

function personCell(appointment: ChampionAppointment, reader: Reader): Cell {
  const text = championName(appointment, reader);
  const { person } = appointment;
  return person && mayKnow(reader, person) ? { link: { text, href: peoplePaths.show(person.id) } } : { text };
}

function sinceCell({ from, to, appointingMinute, reportEveryMonths }: ChampionAppointment): Cell {
  const further = [
    ...(to === null ? [] : [`to ${plainDate(to)}`]),
    ...(appointingMinute === null ? [] : [`by ${appointingMinute}`]),
    ...(reportEveryMonths === null ? [] : [reportsInWords(reportEveryMonths)]),
  ];
  const since = { date: from };
  return further.length === 0 ? since : { list: [since, ...further.map((text) => ({ text }))] };
}

function reportsInWords(months: number): string {
  return months === 1 ? 'reports every month' : `reports every ${months} months`;
}

function lastDayCell({ to, endedBecause }: ChampionAppointment): Cell {
  if (to === null) return { text: 'No end set' };
  return endedBecause === null ? { date: to } : { list: [{ date: to }, { text: endedBecause }] };
}

function ofStrand(appointments: readonly ChampionAppointment[], strand: ChampionStrand): ChampionAppointment[] {
  return appointments.filter(({ strandId }) => strandId === strand.id);
}

export interface StrandWithChampions {
  readonly strand: ChampionStrand;
  /** Of any day, with their persons, the latest first. */
  readonly appointments: readonly ChampionAppointment[];
}

/** `champion` is that of the day, and null while the strand is vacant. */
export function toStrandResource({ strand, appointments }: StrandWithChampions, on: CalendarDate, reader: Reader) {
  const champion = appointments.find((appointment) => isOn(appointment, on));
  return {
    id: strand.id,
    panelId: strand.panelId,
    name: strand.name,
    endedOn: strand.endedOn,
    version: strand.version,
    isVacant: champion === undefined,
    champion: champion ? toAppointmentResource(champion, reader) : null,
  };
}

export function toAppointmentResource(appointment: ChampionAppointment, reader: Reader) {
  const { id, strandId, personId, from, to, version, appointingMinute, reportEveryMonths, endedBecause } = appointment;
  const name = championName(appointment, reader);
  return { id, strandId, personId, name, from, to, appointingMinute, reportEveryMonths, endedBecause, version };
}
