/** The rows of the register: what the panel appoints to with those who hold it on a day, and the terms of other days. */
import { mayKnow, type Reader } from '../../domain/access/roles.js';
import { type CalendarDate, plainDate } from '../../domain/calendar/calendar-date.js';
import { seatsInWords, STRAND_WORDS } from '../../domain/membership/strand-kinds.js';
import { termsOn } from '../../domain/membership/term-of-office.js';
import type { Cell, Row } from '../../platform/web/pages/list-page.js';
import { peoplePaths } from '../people/people.paths.js';
import type { ChampionAppointment } from './champion-appointment.entity.js';
import { championName } from './champion-name.js';
import type { ChampionStrand } from './champion-strand.entity.js';
import { championPaths } from './champion.paths.js';
import { longestFirst } from './longest-first.js';

export interface RowsFor {
  readonly on: CalendarDate;
  readonly reader: Reader;
  readonly mayKeep: boolean;
}

const VACANT: Cell = { tag: { status: 'vacant', text: 'Vacant' } };

export function strandRow(strand: ChampionStrand, appointments: readonly ChampionAppointment[], rows: RowsFor): Row {
  const { panelId, id, name, kind, seats } = strand;
  const own = appointments.filter(({ strandId }) => strandId === id);
  const holders = longestFirst(termsOn(own, rows.on));
  const remit = { text: STRAND_WORDS[kind].remit, href: championPaths.remit(panelId, id), hidden: `of ${name}` };
  const page: Cell = { link: { text: name, href: championPaths.page(id) } };
  const cells: Cell[] = [
    strand.endedOn === null ? page : { list: [page, { text: `Ends on ${plainDate(strand.endedOn)}` }] },
    holders.length === 0 ? VACANT : oneOrList(holders.map((holder) => personCell(holder, rows.reader))),
    holders.length === 0 ? { text: '' } : sinceOf(holders, rows.reader),
    ...(kind === 'strand' ? [] : [{ text: seatsInWords(holders.length, seats) }]),
    { link: kind === 'strand' ? remit : { ...remit, hidden: `(${name})` } },
  ];
  return { cells: rows.mayKeep ? [...cells, { list: changesOf(strand, holders, rows.reader) }] : cells };
}

export function termRow(appointment: ChampionAppointment, strand: ChampionStrand, { reader, mayKeep }: RowsFor): Row {
  const cells: Cell[] = [
    { text: strand.name },
    personCell(appointment, reader),
    { date: appointment.from },
    lastDayCell(appointment),
  ];
  return { cells: mayKeep ? [...cells, { list: appointmentLinks(appointment, strand, reader) }] : cells };
}

export function endedRow({ panelId, id, name, endedOn }: ChampionStrand, { mayKeep }: RowsFor): Row {
  const cells: Cell[] = [{ text: name }, { date: endedOn ?? '' }];
  const change = { text: 'Change the last day', href: championPaths.strandEnding(panelId, id), hidden: `of ${name}` };
  return { cells: mayKeep ? [...cells, { link: change }] : cells };
}

function oneOrList(cells: Cell[]): Cell {
  const [only] = cells;
  return cells.length === 1 && only ? only : { list: cells };
}

function changesOf(strand: ChampionStrand, holders: readonly ChampionAppointment[], reader: Reader): Cell[] {
  const { panelId, id, name, kind, seats } = strand;
  const { thing, asHolder } = STRAND_WORDS[kind];
  const isOther = holders.length > 0;
  const appoint = {
    text: isOther ? 'Appoint another' : 'Appoint',
    href: championPaths.appointment(panelId, id),
    hidden: isOther ? `${asHolder} ${name}` : `a ${asHolder} ${name}`,
  };
  const ofHolders = holders.flatMap((each) =>
    seats === 1 ? appointmentLinks(each, strand, reader) : [holderLink(each, strand, reader)],
  );
  const change = { text: `Change the ${thing}`, href: championPaths.strand(panelId, id), hidden: name };
  return [{ link: appoint }, ...ofHolders, { link: change }];
}

/** Of several each is named, or the links would look alike. */
function holderLink(
  appointment: ChampionAppointment,
  { panelId, id, name, kind }: ChampionStrand,
  reader: Reader,
): Cell {
  const href = championPaths.appointmentChange(panelId, id, appointment.id);
  const hidden = `as ${STRAND_WORDS[kind].asHolder} ${name}`;
  return { link: { text: `Change ${championName(appointment, reader)}`, href, hidden } };
}

function appointmentLinks(appointment: ChampionAppointment, strand: ChampionStrand, reader: Reader): Cell[] {
  const { panelId, id, name, kind } = strand;
  const hidden = `of ${championName(appointment, reader)} as ${STRAND_WORDS[kind].asHolder} ${name}`;
  const ending = {
    text: appointment.to === null ? 'End the appointment' : 'Change the last day',
    href: championPaths.appointmentEnding(panelId, id, appointment.id),
  };
  const change = { text: 'Change the appointment', href: championPaths.appointmentChange(panelId, id, appointment.id) };
  return [ending, change].map((link) => ({ link: { ...link, hidden } }));
}

function personCell(appointment: ChampionAppointment, reader: Reader): Cell {
  const text = championName(appointment, reader);
  const { person } = appointment;
  return person && mayKnow(reader, person) ? { link: { text, href: peoplePaths.show(person.id) } } : { text };
}

/** What is the same of all is said once; otherwise of each by name. */
function sinceOf(holders: readonly ChampionAppointment[], reader: Reader): Cell {
  const [first] = holders;
  if (first && new Set(holders.map(sinceInWords)).size === 1) return sinceCell(first);
  return { list: holders.map((each) => ({ text: `${championName(each, reader)}: ${sinceInWords(each)}` })) };
}

function sinceCell(appointment: ChampionAppointment): Cell {
  const further = furtherOf(appointment);
  const since = { date: appointment.from };
  return further.length === 0 ? since : { list: [since, ...further.map((text) => ({ text }))] };
}

function sinceInWords(appointment: ChampionAppointment): string {
  return [plainDate(appointment.from), ...furtherOf(appointment)].join(', ');
}

function furtherOf({ to, appointingMinute, reportEveryMonths }: ChampionAppointment): string[] {
  return [
    ...(to === null ? [] : [`to ${plainDate(to)}`]),
    ...(appointingMinute === null ? [] : [`by ${appointingMinute}`]),
    ...(reportEveryMonths === null ? [] : [reportsInWords(reportEveryMonths)]),
  ];
}

function reportsInWords(months: number): string {
  return months === 1 ? 'reports every month' : `reports every ${months} months`;
}

function lastDayCell({ to, endedBecause }: ChampionAppointment): Cell {
  if (to === null) return { text: 'No end set' };
  return endedBecause === null ? { date: to } : { list: [{ date: to }, { text: endedBecause }] };
}
