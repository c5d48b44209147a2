import type { Reader } from '../../domain/access/roles.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { seatsInWords, STRAND_WORDS, type StrandKind } from '../../domain/membership/strand-kinds.js';
import type { FormErrors } from '../../platform/web/forms/form-errors.js';
import { presentEdit, presentForm } from '../../platform/web/forms/form-model.js';
import type { Panel } from '../panels/panel.entity.js';
import { panelSurroundings } from '../panels/panel.paths.js';
import type { OptionGroup } from '../people/person-choices.service.js';
import type { ChampionAppointment } from './champion-appointment.entity.js';
import { championName } from './champion-name.js';
import type { StrandOfPanel } from './champion-strand.entity.js';
import { championPaths } from './champion.paths.js';

export function presentNewStrand(panel: Panel, kind: StrandKind, reader: Reader, typed?: object, errors?: FormErrors) {
  const words = STRAND_WORDS[kind];
  return {
    ...surroundings(panel, reader),
    title: words.add,
    action: championPaths.new(panel.id, kind),
    ...{ words, submit: kind === 'strand' ? 'Add the strand' : 'Add the outside body', hasSeats: kind !== 'strand' },
    ...presentForm(typed ?? {}, errors),
  };
}

export function presentStrand(strand: StrandOfPanel, reader: Reader, typed?: object, errors?: FormErrors) {
  const words = STRAND_WORDS[strand.kind];
  return {
    ...surroundings(strand.panel, reader),
    title: `Change the ${words.thing} ${strand.name}`,
    action: championPaths.strand(strand.panelId, strand.id),
    ...{ words, submit: words.save, hasSeats: strand.kind !== 'strand' },
    ending: championPaths.strandEnding(strand.panelId, strand.id),
    ...presentEdit(strand, typed, errors),
  };
}

interface Appointing {
  readonly strand: StrandOfPanel;
  /** Those who hold it today; none while it is vacant. */
  readonly holders: readonly ChampionAppointment[];
  readonly people: readonly OptionGroup[];
  readonly reader: Reader;
}

export function presentAppointing({ strand, holders, people, reader }: Appointing, typed: object, errors?: FormErrors) {
  const words = STRAND_WORDS[strand.kind];
  const [holder] = holders;
  const isOne = strand.seats === 1;
  return {
    ...surroundings(strand.panel, reader),
    title: `Appoint a ${words.holder}: ${strand.name}`,
    action: championPaths.appointment(strand.panelId, strand.id),
    words,
    present: isOne && holder ? championName(holder, reader) : null,
    replaceable: isOne ? [] : holders.map((each) => ({ value: each.id, text: championName(each, reader) })),
    seatsFilled: isOne ? null : seatsInWords(holders.length, strand.seats),
    people,
    ...presentForm(typed, errors),
  };
}

interface Changing {
  readonly strand: StrandOfPanel;
  readonly appointment: ChampionAppointment;
  readonly reader: Reader;
}

export function presentChanging({ strand, appointment, reader }: Changing, typed?: object, errors?: FormErrors) {
  const { panelId, id, name, kind } = strand;
  const { appointingMinute, reportEveryMonths, version } = appointment;
  const opened = { appointingMinute: appointingMinute ?? '', reportEveryMonths: reportEveryMonths ?? '', version };
  return {
    ...surroundings(strand.panel, reader),
    title: `Change the appointment of ${championName(appointment, reader)} as ${STRAND_WORDS[kind].asHolder} ${name}`,
    action: championPaths.appointmentChange(panelId, id, appointment.id),
    ending: {
      text: appointment.to === null ? 'End the appointment' : 'Change the last day',
      href: championPaths.appointmentEnding(panelId, id, appointment.id),
    },
    ...presentEdit(opened, typed, errors),
  };
}

interface Ending {
  readonly strand: StrandOfPanel;
  /** Null where the strand itself ends. */
  readonly appointment: ChampionAppointment | null;
  readonly reader: Reader;
  /** What is offered where no last day is on record. */
  readonly today: CalendarDate;
}

export function presentEnding({ strand, appointment, reader, today }: Ending, typed?: object, errors?: FormErrors) {
  const { panelId, id, name } = strand;
  const words = STRAND_WORDS[strand.kind];
  const recorded = appointment ? appointment.to : strand.endedOn;
  const opened = {
    to: recorded ?? (typed ? null : today),
    endedBecause: appointment?.endedBecause ?? '',
    version: (appointment ?? strand).version,
  };
  return {
    ...surroundings(strand.panel, reader),
    title: appointment
      ? `The last day of ${championName(appointment, reader)} as ${words.asHolder} ${name}`
      : titleOfEnd(strand),
    action: appointment
      ? championPaths.appointmentEnding(panelId, id, appointment.id)
      : championPaths.strandEnding(panelId, id),
    isOfStrand: appointment === null,
    words,
    ...presentEdit(opened, typed, errors),
  };
}

function titleOfEnd({ kind, name }: StrandOfPanel): string {
  return kind === 'strand' ? `End the strand ${name}` : `Stop appointing to ${name}`;
}

function surroundings(panel: Panel, reader: Reader) {
  const { breadcrumbs, ...around } = panelSurroundings(panel, 'Champions', reader);
  return {
    ...around,
    breadcrumbs: [...breadcrumbs, { text: 'Champions', href: championPaths.index(panel.id) }],
    panelName: panel.name,
  };
}
