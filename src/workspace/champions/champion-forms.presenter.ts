import type { Reader } from '../../domain/access/roles.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { FormErrors } from '../../platform/web/forms/form-errors.js';
import { presentEdit, presentForm } from '../../platform/web/forms/form-model.js';
import type { Panel } from '../panels/panel.entity.js';
import { panelSurroundings } from '../panels/panel.paths.js';
import type { OptionGroup } from '../people/person-choices.service.js';
import type { ChampionAppointment } from './champion-appointment.entity.js';
import { championName } from './champion-name.js';
import type { StrandOfPanel } from './champion-strand.entity.js';
import { championPaths } from './champion.paths.js';

export function presentNewStrand(panel: Panel, reader: Reader, typed: object = {}, errors?: FormErrors) {
  return {
    ...surroundings(panel, reader),
    title: 'Add a strand',
    action: championPaths.new(panel.id),
    isNew: true,
    ...presentForm(typed, errors),
  };
}

export function presentStrand(strand: StrandOfPanel, reader: Reader, typed?: object, errors?: FormErrors) {
  return {
    ...surroundings(strand.panel, reader),
    title: `Change the strand ${strand.name}`,
    action: championPaths.strand(strand.panelId, strand.id),
    isNew: false,
    ending: championPaths.strandEnding(strand.panelId, strand.id),
    ...presentEdit(strand, typed, errors),
  };
}

interface Appointing {
  readonly strand: StrandOfPanel;
  /** Whoever is champion today; null while the strand is vacant. */
  readonly champion: ChampionAppointment | null;
  readonly people: readonly OptionGroup[];
  readonly reader: Reader;
}

export function presentAppointing(
  { strand, champion, people, reader }: Appointing,
  typed: object,
  errors?: FormErrors,
) {
  return {
    ...surroundings(strand.panel, reader),
    title: `Appoint a champion: ${strand.name}`,
    action: championPaths.appointment(strand.panelId, strand.id),
    present: champion && championName(champion, reader),
    people,
    ...presentForm(typed, errors),
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
  const recorded = appointment ? appointment.to : strand.endedOn;
  const opened = {
    to: recorded ?? (typed ? null : today),
    endedBecause: appointment?.endedBecause ?? '',
    version: (appointment ?? strand).version,
  };
  return {
    ...surroundings(strand.panel, reader),
    title: appointment
      ? `The last day of ${championName(appointment, reader)} as champion of ${name}`
      : `End the strand ${name}`,
    action: appointment
      ? championPaths.appointmentEnding(panelId, id, appointment.id)
      : championPaths.strandEnding(panelId, id),
    isOfStrand: appointment === null,
    ...presentEdit(opened, typed, errors),
  };
}

function surroundings(panel: Panel, reader: Reader) {
  const { breadcrumbs, ...around } = panelSurroundings(panel, 'Champions', reader);
  return {
    ...around,
    breadcrumbs: [...breadcrumbs, { text: 'Champions', href: championPaths.index(panel.id) }],
    panelName: panel.name,
  };
}
