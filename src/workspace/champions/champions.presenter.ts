import type { Reader } from '../../domain/access/roles.js';
import { type CalendarDate, plainDate } from '../../domain/calendar/calendar-date.js';
import { STRAND_WORDS, type StrandKind } from '../../domain/membership/strand-kinds.js';
import type { FormErrors } from '../../platform/web/forms/form-errors.js';
import { presentForm } from '../../platform/web/forms/form-model.js';
import type { Filters } from '../../platform/web/pages/list-page.js';
import type { Panel } from '../panels/panel.entity.js';
import { panelSurroundings } from '../panels/panel.paths.js';
import type { ChampionAppointment } from './champion-appointment.entity.js';
import { mayKeepChampions } from './champion-rights.js';
import type { ChampionStrand } from './champion-strand.entity.js';
import { championPaths } from './champion.paths.js';
import { endedRow, type RowsFor, strandRow, termRow } from './register-rows.js';

interface ChampionsToShow {
  readonly panel: Panel;
  /** Of any day, outside bodies among them. */
  readonly strands: readonly ChampionStrand[];
  /** Of any day, with their persons, the latest first. */
  readonly appointments: readonly ChampionAppointment[];
  /** As at this day. */
  readonly on: CalendarDate;
  readonly today: CalendarDate;
  readonly isPublished: boolean;
  readonly reader: Reader;
}

/** Each strand with its champion of a day, then each outside body with its representatives. */
export function presentChampions(champions: ChampionsToShow) {
  const { panel, strands, on, today, isPublished, reader } = champions;
  const mayKeep = mayKeepChampions(reader, panel.id);
  const isOf = (kind: StrandKind) => strands.some((strand) => strand.kind === kind);
  return {
    ...panelSurroundings(panel, 'Champions', reader),
    title: titleOf(panel, isOf('strand'), isOf('outside-body')),
    filters: asAtFilter(panel.id, on === today ? null : on),
    newStrand: mayKeep ? championPaths.new(panel.id, 'strand') : null,
    newBody: mayKeep ? championPaths.new(panel.id, 'outside-body') : null,
    publicPage: isPublished ? { text: 'What the public reads', href: `/panels/${panel.slug}/champions` } : null,
    publication: mayKeep && !isPublished && strands.length > 0 ? championPaths.publication(panel.id) : null,
    ofStrands: registerOf('strand', champions, { on, reader, mayKeep }),
    ofBodies: registerOf('outside-body', champions, { on, reader, mayKeep }),
  };
}

/** With a day that is none nothing is shown: the register of another would be the wrong proof. */
export function presentWrongDay(page: ReturnType<typeof presentChampions>, typed: object, wrong: FormErrors) {
  const { form, errors } = presentForm(typed, wrong);
  const filters = { ...page.filters, form, errors, clear: page.filters.action };
  return { ...page, filters, errors, ofStrands: NOTHING, ofBodies: NOTHING, isWrong: true };
}

const NONE = { caption: '', columns: [], rows: [] };
const NOTHING = { current: NONE, later: NONE, former: NONE, ended: NONE };

function titleOf({ name }: Panel, hasStrands: boolean, hasBodies: boolean): string {
  if (!hasBodies) return `Champions of the ${name}`;
  return hasStrands ? `Champions and outside bodies of the ${name}` : `Outside bodies of the ${name}`;
}

/** What came later and what was over by then stand apart. */
function registerOf(kind: StrandKind, { strands, appointments, on, today }: ChampionsToShow, rows: RowsFor) {
  const { heading, headings, holderHeading, holders, remit, ended } = STRAND_WORDS[kind];
  const own = new Map(strands.filter((strand) => strand.kind === kind).map((strand) => [strand.id, strand]));
  const hasEnded = ({ endedOn }: ChampionStrand) => endedOn !== null && endedOn < on;
  const day = on === today ? 'today' : `on ${plainDate(on)}`;
  const change = rows.mayKeep ? ['Change'] : [];
  const termRows = (terms: readonly ChampionAppointment[]) =>
    terms.flatMap((term) => {
      const strand = own.get(term.strandId);
      return strand ? [termRow(term, strand, rows)] : [];
    });
  const columns = kind === 'strand' ? [holderHeading, 'Since', remit] : [`${holderHeading}s`, 'Since', 'Seats', remit];
  return {
    current: {
      ...head(`${headings} and their ${holders} ${day}`, [heading, ...columns, ...change]),
      rows: [...own.values()]
        .filter((strand) => !hasEnded(strand))
        .map((strand) => strandRow(strand, appointments, rows)),
    },
    later: {
      ...head(kind === 'strand' ? 'Beginning later' : 'Representatives beginning later', [
        ...[heading, holderHeading, 'From', 'To'],
        ...change,
      ]),
      rows: termRows([...appointments].reverse().filter(({ from }) => from > on)),
    },
    former: {
      ...head(`Former ${holders}`, [heading, holderHeading, 'From', 'To', ...change]),
      rows: termRows(appointments.filter(({ to }) => to !== null && to < on)),
    },
    ended: {
      ...head(ended, [heading, 'Last day', ...change]),
      rows: [...own.values()].filter(hasEnded).map((strand) => endedRow(strand, rows)),
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

function head(caption: string, headings: readonly string[]) {
  return { caption, columns: headings.map((heading) => ({ heading })) };
}
