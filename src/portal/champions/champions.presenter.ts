import { type CalendarDate, plainDate } from '../../domain/calendar/calendar-date.js';
import { seatsInWords, STRAND_KINDS, STRAND_WORDS, type StrandKind } from '../../domain/membership/strand-kinds.js';
import { isOn } from '../../domain/membership/term-of-office.js';
import type { FormErrors } from '../../platform/web/forms/form-errors.js';
import { presentForm } from '../../platform/web/forms/form-model.js';
import type { Cell, Row } from '../../platform/web/pages/list-page.js';
import type {
  ChampionRegisterContent,
  PublishedAppointment,
  PublishedStrand,
} from '../../publications/content/champion-register-content.js';
import { paths } from '../portal.paths.js';

/** Each strand with its champion of a day, then each outside body with its representatives. */
export function presentRegister({ panel, strands }: ChampionRegisterContent, on: CalendarDate, today: CalendarDate) {
  const standing = strands.filter((strand) => stoodOn(strand, on, today));
  const kinds = STRAND_KINDS.filter((kind) => standing.some((strand) => strand.kind === kind));
  const address = paths.champions(panel.slug);
  return {
    title: `Champions and outside bodies: ${panel.name}`,
    heading: 'Champions and outside bodies',
    caption: panel.name,
    breadcrumbs: [
      { text: 'Home', href: paths.home() },
      { text: 'Panels', href: paths.panels() },
      { text: panel.name, href: paths.panel(panel.slug) },
    ],
    filters: {
      action: address,
      fields: [{ name: 'on', label: 'As at', kind: 'date' as const }],
      form: presentForm({ on: on === today ? '' : on }).form,
      submit: 'Show',
      label: 'Show the champions of another day',
      ...(on === today ? {} : { clear: address }),
    },
    tables: kinds.map((kind) => tableOf(kind, standing, on, today)),
  };
}

/** With a day that is none nothing is shown: the register of another would be the wrong proof. */
export function presentWrongDay(page: ReturnType<typeof presentRegister>, typed: object, wrong: FormErrors) {
  const { form, errors } = presentForm(typed, wrong);
  return {
    ...page,
    filters: { ...page.filters, form, errors, clear: page.filters.action },
    errors,
    tables: [],
    isWrong: true,
  };
}

function tableOf(kind: StrandKind, strands: readonly PublishedStrand[], on: CalendarDate, today: CalendarDate) {
  const { headings, heading, holders, holderHeading, remit } = STRAND_WORDS[kind];
  const columns =
    kind === 'strand'
      ? [heading, holderHeading, 'Since', remit]
      : [heading, `${holderHeading}s`, 'Since', 'Seats filled', remit];
  return {
    caption: `${headings} and their ${holders} ${on === today ? 'today' : `on ${plainDate(on)}`}`,
    columns: columns.map((text) => ({ heading: text })),
    rows: strands.filter((strand) => strand.kind === kind).map((strand) => rowOf(strand, on)),
  };
}

/** What is known of it begins with its first appointment or remit. */
function stoodOn({ endedOn, appointments, remits }: PublishedStrand, on: CalendarDate, today: CalendarDate): boolean {
  if (endedOn !== null && endedOn < on) return false;
  const days = [...appointments, ...remits].map(({ from }) => from);
  return on >= today || days.length === 0 || days.some((from) => from <= on);
}

function rowOf({ kind, name, seats, appointments, remits }: PublishedStrand, on: CalendarDate): Row {
  const holders = appointments.filter((appointment) => isOn(appointment, on)).reverse();
  const remit = remits.find(({ from }) => from <= on);
  const isVacant = holders.length === 0;
  return {
    cells: [
      { text: name },
      isVacant ? { tag: { status: 'vacant', text: 'Vacant' } } : listed(holders.map((each) => ({ text: each.name }))),
      isVacant ? { text: '' } : listed(holders.map((each) => ({ text: sinceInWords(each, holders) }))),
      ...(kind === 'strand' ? [] : [{ text: seatsInWords(holders.length, seats) }]),
      { text: remit?.text ?? '' },
    ],
  };
}

/** With the name where there are several of them. */
function sinceInWords(
  { name, from, to, appointingMinute }: PublishedAppointment,
  all: readonly PublishedAppointment[],
): string {
  const since = [
    plainDate(from),
    ...(to === null ? [] : [`to ${plainDate(to)}`]),
    ...(appointingMinute === null ? [] : [`by ${appointingMinute}`]),
  ].join(', ');
  return all.length === 1 ? since : `${name}: ${since}`;
}

function listed(cells: Cell[]): Cell {
  const [only] = cells;
  return cells.length === 1 && only ? only : { list: cells };
}

/** `holders` are those of the day. */
export function toPublicRegister({ panel, strands }: ChampionRegisterContent, on: CalendarDate, today: CalendarDate) {
  return {
    panel,
    on,
    items: strands
      .filter((strand) => stoodOn(strand, on, today))
      .map((strand) => ({ ...strand, holders: strand.appointments.filter((each) => isOn(each, on)) })),
  };
}
