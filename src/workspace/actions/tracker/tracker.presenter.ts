import { ACT_WORDS } from '../../../domain/actions/action-acts.js';
import { ACTION_STATE_WORDS } from '../../../domain/actions/action-states.js';
import { RAG_STATUSES, RAG_WORDS, type RagStatus } from '../../../domain/actions/rag.js';
import { mayKeepActions } from '../../../domain/access/action-access.js';
import { isClerk, type Reader } from '../../../domain/access/roles.js';
import { plainDate } from '../../../domain/calendar/calendar-date.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import type { Field, Option } from '../../../platform/web/pages/list-page.js';
import { MOST_COUNTED, type Page, paginationOf } from '../../../platform/web/pages/pagination.js';
import { SORT_FIELD, sortableColumn, sortInWords } from '../../../platform/web/pages/sorting.js';
import type { ActionInView } from '../action-in-view.js';
import { ragTag } from '../action.presenter.js';
import { dueInWords, ownerInWords, slipInWords } from '../action-words.js';
import { actionPaths } from '../action.paths.js';
import { owns } from '../action-rights.js';
import { type ActionsQuery, AGES, EVERYTHING_LIVE, isNarrowed, parametersOf, WHICH_STATES } from '../actions-query.js';
import type { AgeCount, MeetingCount } from './figures.js';
import { ageChart, meetingChart } from './tracker-charts.js';
import type { TrackerChoices } from './tracker-choices.js';
import type { TrackerLine } from './tracker-line.js';

export interface TrackerToShow {
  readonly page: Page<ActionInView>;
  readonly lines: readonly TrackerLine[];
  readonly byAge: readonly AgeCount[];
  readonly byMeeting: readonly MeetingCount[];
  readonly query: ActionsQuery;
  readonly choices: TrackerChoices;
  /** Path and query of this page. */
  readonly address: string;
  readonly reader: Reader;
  /** The posts the reader holds today. */
  readonly postIds: readonly string[];
}

export function presentTracker(tracker: TrackerToShow) {
  const { page, lines, byAge, byMeeting, query, choices, reader, postIds } = tracker;
  const address = withoutTicks(tracker.address);
  const panel = choices.panels.find(({ value }) => value === query.panelId);
  const heading = panel ? `Actions: ${panel.text}` : 'Actions';
  const parameters = parametersOf(query);
  return {
    title: heading,
    heading,
    actions: [
      ...(query.panelId !== undefined && mayKeepActions(reader, query.panelId)
        ? [{ text: 'Add an action', href: actionPaths.new(query.panelId), kind: 'secondary' }]
        : []),
      { text: 'Recommendations', href: actionPaths.recommendations(query.panelId), kind: 'secondary' },
    ],
    counts: countsOf(byAge, query),
    charts: [ageChart(byAge), ...(byMeeting.length > 0 ? [meetingChart(byMeeting)] : [])],
    views: viewsFor(query),
    exports: (['csv', 'xlsx', 'pdf'] as const).map((kind) => ({
      text: EXPORT_WORDS[kind],
      href: actionPaths.export(kind, parameters),
    })),
    filters: {
      action: actionPaths.index(),
      fields: fieldsOf(choices),
      form: presentForm({ ...Object.fromEntries(parameters), sort: sortInWords(query.sorting) }).form,
      ...(isNarrowed(query) ? { clear: actionPaths.index() } : {}),
    },
    columns: [
      sortableColumn('Reference', 'reference', query.sorting, address),
      { heading: 'What is to be done' },
      sortableColumn('Owner', 'owner', query.sorting, address),
      sortableColumn('Due', 'due', query.sorting, address),
      sortableColumn('Last heard', 'heard', query.sorting, address),
    ],
    rows: lines.map((line) => ({
      ...rowOf(line, query, reader),
      isSupported: query.owner === 'me' && !owns(line.action, { reader, postIds }),
    })),
    selection: isClerk(reader) ? selectionOn(tracker.address) : null,
    pagination: paginationOf(page, address),
    empty: isNarrowed(query)
      ? { text: 'No actions match these filters.', link: { text: 'Show every open action', href: actionPaths.index() } }
      : { text: 'Nothing is open that you may see. Actions are raised when minutes are checked.' },
  };
}

/** Every box of the page can be ticked by a link; a script makes a box of it. */
function selectionOn(address: string) {
  const all = withoutTicks(address);
  const isAll = all !== address;
  const more = `${all}${all.includes('?') ? '&' : '?'}${TICKED}`;
  const link = isAll ? { text: 'Select none', href: all } : { text: 'Select all on this page', href: more };
  return { action: actionPaths.selection(), isAll, link };
}

const TICKED = 'tick=all';

function withoutTicks(address: string): string {
  const [path = '', query = ''] = address.split('?', 2);
  const rest = query.split('&').filter((part) => part !== '' && part !== TICKED);
  return rest.length === 0 ? path : `${path}?${rest.join('&')}`;
}

const EXPORT_WORDS = { csv: 'CSV', xlsx: 'Excel', pdf: 'PDF report' } as const;

/** Complete is never added to on target: each status has a figure of its own. */
function countsOf(byAge: readonly AgeCount[], query: ActionsQuery) {
  return RAG_STATUSES.flatMap((status) => {
    const count = byAge.filter((each) => each.status === status).reduce((sum, each) => sum + each.count, 0);
    if (count === 0) return [];
    const href = addressOf({ ...query, rag: status });
    const isMore = CLOSED_STATUSES.includes(status) && count >= MOST_COUNTED;
    const text = `${count.toLocaleString('en-GB')}${isMore ? '+' : ''} ${RAG_WORDS[status].toLowerCase()}`;
    return [{ tag: { status: tagOf(status), text }, href, isCurrent: query.rag === status }];
  });
}

/** Counted no further than a list is. */
const CLOSED_STATUSES: readonly RagStatus[] = ['complete', 'closed'];

function tagOf(status: RagStatus): string {
  return status === 'closed' ? 'ended' : status;
}

function addressOf(query: ActionsQuery): string {
  return `${actionPaths.index()}?${parametersOf(query).toString()}`;
}

/** Views people come back to; each is an address that can be kept and sent. */
function viewsFor({ panelId }: ActionsQuery) {
  const within = { ...EVERYTHING_LIVE, ...(panelId === undefined ? {} : { panelId }) };
  return [
    { text: 'Everything open', href: addressOf(within) },
    { text: 'Mine', href: addressOf({ ...within, owner: 'me' }) },
    { text: 'Overdue', href: addressOf({ ...within, rag: 'overdue' }) },
    { text: 'To agree', href: addressOf({ ...within, rag: 'awaiting-agreement' }) },
    { text: 'Without owner or date', href: addressOf({ ...within, isIncomplete: true }) },
    {
      text: 'Closed',
      href: addressOf({ ...within, which: 'closed', sorting: { by: 'raised', order: 'descending' } }),
    },
  ];
}

const WHICH_WORDS = { live: 'Open', closed: 'Closed', all: 'All' } as const;

function fieldsOf({ panels, owners, strands, meetings }: TrackerChoices): Field[] {
  const any = (options: readonly Option[]) => [{ value: '', text: 'Any' }, ...options];
  const select = (name: string, label: string, options: readonly Option[]): Field => ({
    name,
    label,
    kind: 'select',
    options,
  });
  const states = WHICH_STATES.filter((each) => each !== 'open').map((value) => ({
    value,
    text: value in WHICH_WORDS ? WHICH_WORDS[value as keyof typeof WHICH_WORDS] : ACTION_STATE_WORDS[value as 'agreed'],
  }));
  return [
    { name: 'search', label: 'Words or reference', kind: 'search' },
    select('panelId', 'Panel', any(panels)),
    select('owner', 'Owner', any(owners)),
    select('rag', 'Status', any(RAG_STATUSES.map((value) => ({ value, text: RAG_WORDS[value] })))),
    select('which', 'State', states),
    ...(strands.length > 0 ? [select('strandId', 'Strand', any(strands))] : []),
    ...(meetings.length > 0 ? [select('meetingId', 'Resolved on', any(meetings))] : []),
    select('age', 'Open for at least', any(AGES.map((days) => ({ value: String(days), text: `${days} days` })))),
    SORT_FIELD,
  ];
}

function rowOf({ action, updates, dueChanges }: TrackerLine, query: ActionsQuery, reader: Reader) {
  const slip = slipInWords(action);
  return {
    id: action.id,
    value: `${action.id}:${action.version}`,
    reference: action.reference,
    panel: query.panelId === undefined ? action.panel.name : null,
    href: actionPaths.show(action.id),
    wording: action.wording,
    isPrivate: action.isPrivate,
    strand: action.strand?.name ?? null,
    owner: ownerInWords(action, reader),
    // The status says that there is no date.
    due: action.dueOn === null ? (action.dueWords ?? '') : dueInWords(action),
    slip,
    tag: ragTag(action),
    heard: action.lastHeardOn === action.raisedOn ? 'Nothing yet' : plainDate(action.lastHeardOn),
    waiting: action.waitingFor === null ? null : `Waits for a reply from ${action.waitingFor}`,
    summary: slip === '' ? 'Updates' : 'Updates and dates',
    ledger: dueChanges.map(({ oldDueOn, newDueOn, reason }) => `${day(oldDueOn)} → ${day(newDueOn)}: ${reason}`),
    updates: updates.map(({ act, text, madeOn, madeBy }) => ({
      heading: `${ACT_WORDS[act]}, ${plainDate(madeOn)}, ${madeBy}`,
      text,
    })),
  };
}

function day(date: string | null): string {
  return date === null ? 'No date' : plainDate(date);
}
