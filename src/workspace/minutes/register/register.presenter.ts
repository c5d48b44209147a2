import { type CalendarDate, plainDate } from '../../../domain/calendar/calendar-date.js';
import { type MunicipalYear, yearLabel } from '../../../domain/calendar/municipal-year.js';
import { STATE_WORDS } from '../../../domain/minutes/minutes-states.js';
import { type SearchTerm, termsOf } from '../../../platform/database/search/search-terms.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import type { Field, ListPage, Option, Row } from '../../../platform/web/pages/list-page.js';
import { type Page, paginationOf } from '../../../platform/web/pages/pagination.js';
import { MARK_WORDS, optionsOf, OUTCOME_WORDS, RESOLUTION_WORDS } from '../clause-words.js';
import { clauseInWords, clausesInShort, kindInWords, marksInWords, minuteCalled } from './decision-words.js';
import { decisionPaths } from './decisions.paths.js';
import type { RegisteredResolution } from './registered-resolution.js';
import type { RegisterQuery } from './register-query.js';

export interface RegisterToShow {
  readonly page: Page<RegisteredResolution>;
  readonly query: RegisterQuery;
  readonly panels: readonly { readonly id: string; readonly name: string }[];
  readonly years: readonly MunicipalYear[];
  /** Path and query of this page. */
  readonly address: string;
}

export function presentRegister({ page, query, panels, years, address }: RegisterToShow) {
  const isNarrowed = Object.keys(query).length > 0;
  const terms = termsOf(query.search ?? '');
  const list: ListPage = {
    heading: 'Decisions',
    lede: 'Every resolution of the minutes you may read, the newest meeting first.',
    actions: [{ text: 'Download as CSV', href: decisionPaths.export(parametersOf(query)), kind: 'secondary' }],
    caption: 'Decisions',
    filters: {
      action: decisionPaths.index(),
      fields: fieldsOf(panels, years),
      form: presentForm(Object.fromEntries(parametersOf(query))).form,
      ...(isNarrowed ? { clear: decisionPaths.index() } : {}),
    },
    columns: ['Minute', 'Panel and meeting', 'What was decided', 'Kind and marks'].map((heading) => ({
      heading,
    })),
    rows: page.items.map((resolution) => rowOf(resolution, terms)),
    pagination: paginationOf(page, address),
    empty: isNarrowed
      ? { text: 'No decision answers to this.', link: { text: 'Show every decision', href: decisionPaths.index() } }
      : { text: 'No minutes that you may read hold a resolution yet.' },
  };
  return { title: list.heading, list };
}

export function toDecisionResource(resolution: RegisteredResolution) {
  const { id, minutesId, meetingId, panelId, panel, day, number, series, heading, isPrivate } = resolution;
  const { state, kind, recommendedTo, outcome, clauses } = resolution;
  return {
    id,
    minutesId,
    meetingId,
    panelId,
    panel,
    day,
    number,
    series,
    heading,
    isPrivate,
    state,
    kind,
    recommendedTo,
    outcome,
    clauses: clauses.map(({ id: clauseId, level, label, text, marks, owner, due }) => ({
      id: clauseId,
      level,
      label,
      text,
      marks,
      owner,
      due,
    })),
  };
}

export const CSV_COLUMNS = [
  'Meeting',
  'Panel',
  'Minute',
  'Year',
  'Heading',
  'Kind',
  'Outcome',
  'Decision',
  'Marks',
  'Owners',
  'Due',
  'Minutes',
  'Private',
];

export function csvCells(resolution: RegisteredResolution): string[] {
  const { day, panel, number, series, heading, outcome, clauses, state, isPrivate } = resolution;
  const each = (pick: 'owner' | 'due') => [...new Set(clauses.flatMap((clause) => clause[pick] ?? []))].join('; ');
  const text = clauses.map(clauseInWords).join('\n');
  const facts = [marksInWords(clauses), each('owner'), each('due'), STATE_WORDS[state], isPrivate ? 'yes' : 'no'];
  return [
    day,
    panel,
    number ?? '',
    series ?? '',
    heading,
    kindInWords(resolution),
    OUTCOME_WORDS[outcome],
    text,
    ...facts,
  ];
}

/** `decisions-2017-10-16.csv` */
export function csvName(today: CalendarDate): string {
  return `decisions-${today}.csv`;
}

function fieldsOf(panels: RegisterToShow['panels'], years: readonly MunicipalYear[]): Field[] {
  const any = (text: string, options: readonly Option[]) => [{ value: '', text }, ...options];
  const labels = years.map((year) => yearLabel(year));
  return [
    { name: 'search', label: 'Words or minute number', kind: 'search' },
    {
      name: 'panelId',
      label: 'Panel',
      kind: 'select',
      options: any(
        'Any',
        panels.map(({ id, name }) => ({ value: id, text: name })),
      ),
    },
    {
      name: 'year',
      label: 'Municipal year',
      kind: 'select',
      options: any(
        'Any',
        labels.map((label) => ({ value: label, text: label })),
      ),
    },
    { name: 'kind', label: 'Kind', kind: 'select', options: any('Any', optionsOf(RESOLUTION_WORDS)) },
    { name: 'outcome', label: 'Outcome', kind: 'select', options: any('Any', optionsOf(OUTCOME_WORDS)) },
    { name: 'mark', label: 'Marked as', kind: 'select', options: any('Anything', optionsOf(MARK_WORDS)) },
    { name: 'state', label: 'Minutes', kind: 'select', options: any('Any', optionsOf(STATE_WORDS)) },
  ];
}

function rowOf(resolution: RegisteredResolution, terms: readonly SearchTerm[]): Row {
  const { id, panelReference, day, heading, outcome, clauses, state, isPrivate } = resolution;
  const link = { text: `${minuteCalled(resolution)}: ${heading}`, href: decisionPaths.show(id) };
  const marks = outcome === 'carried' ? [marksInWords(clauses) || 'Not marked yet'] : [];
  return {
    cells: [
      isPrivate ? { list: [{ link }, { tag: { status: 'exempt', text: 'Private' } }] } : { link },
      {
        list: [
          { text: `${panelReference} ${plainDate(day)}` },
          { text: `Minutes: ${STATE_WORDS[state].toLowerCase()}` },
        ],
      },
      { list: clausesInShort(clauses, terms).map((text) => ({ text })) },
      { list: [kindInWords(resolution), ...marks].map((text) => ({ text })) },
    ],
  };
}

function parametersOf({ year, ...words }: RegisterQuery): URLSearchParams {
  return new URLSearchParams({ ...words, ...(year ? { year: yearLabel(year) } : {}) });
}
