import type { Reader } from '../../domain/access/roles.js';
import { plainDate } from '../../domain/calendar/calendar-date.js';
import { londonTime } from '../../domain/calendar/london-time.js';
import type { AuditEvent, AuditMark, EventDetail } from '../../platform/audit/audit-event.entity.js';
import { presentForm } from '../../platform/web/forms/form-model.js';
import type { Cell, Field, ListPage, Row } from '../../platform/web/pages/list-page.js';
import { MOST_COUNTED, type Pagination } from '../../platform/web/pages/pagination.js';
import type { AuditBatch, AuditChoices, AuditPage } from './audit-page.js';
import { type AuditPlace, type AuditQuery, placeInWords } from './audit-query.js';
import { auditPaths } from './audit.paths.js';
import { pageOfSubject, subjectInWords } from './subjects.js';

export interface AuditToShow {
  readonly page: AuditPage;
  readonly choices: AuditChoices;
  readonly query: AuditQuery;
  readonly reader: Reader;
  /** Where this page begins; null for the newest. */
  readonly after: AuditPlace | null;
}

const MARK_WORDS: Readonly<Record<AuditMark, string>> = {
  'exempt-pages': 'Exempt pages that were opened',
  'lifted-stop': 'Stops that were lifted',
};

export function presentAudit({ page, choices, query, reader, after }: AuditToShow) {
  const list: ListPage = {
    heading: 'Audit trail',
    lede: 'Who did or opened what. Nothing here is ever changed or deleted.',
    actions: [{ text: 'Download as CSV', href: auditPaths.export(parametersOf(query)), kind: 'secondary' }],
    caption: 'Audit trail',
    filters: {
      action: auditPaths.index(),
      fields: fieldsOf(choices, query),
      form: presentForm(query).form,
      ...(Object.keys(query).length === 0 ? {} : { clear: auditPaths.index() }),
    },
    columns: ['When', 'Who', 'What was done', 'About', 'Details', 'Everything on it'].map((heading) => ({ heading })),
    rows: page.events.map((event) => rowOf(event, reader, page.names)),
    pagination: paginationOf(page, query, after),
    empty: {
      text: 'Nothing in the audit trail answers to this.',
      link: { text: 'Show everything', href: auditPaths.index() },
    },
  };
  return { title: list.heading, list };
}

export function toAuditResource({ page }: Pick<AuditToShow, 'page'>) {
  return {
    items: page.events.map((event) => ({
      id: event.id,
      at: event.at,
      by: event.actor,
      accountId: event.accountId,
      action: event.action,
      subjectKind: event.subjectKind,
      subjectId: event.subjectId,
      subject: page.names.get(event.subjectId ?? '') ?? null,
      mark: event.mark,
      detail: event.detail,
      address: event.address,
      requestId: event.requestId,
    })),
    next: page.next && placeInWords(page.next),
  };
}

const ORDERS = [
  { value: '', text: 'Newest first' },
  { value: 'oldest', text: 'Oldest first' },
];

export const CSV_COLUMNS = [
  'Date',
  'Time',
  'Who',
  'What was done',
  'About',
  'Record',
  'Details',
  'Address',
  'Reference',
];

export function csvCells(event: AuditEvent, names: AuditBatch['names']): string[] {
  const { date, time } = londonTime(event.at);
  const details = factsOf(event.detail).join('; ');
  const about = aboutInWords(event, names);
  const { actor, action, subjectId, address, requestId } = event;
  return [date, time, actor, action, about, subjectId ?? '', details, address ?? '', requestId ?? ''];
}

/** `audit-trail-2017-10-01-to-2017-10-16.csv` */
export function csvName({ from, to }: AuditQuery, today: string): string {
  return `audit-trail-${from === undefined ? '' : `${from}-`}to-${to ?? today}.csv`;
}

function fieldsOf({ actors, actions, kinds }: AuditChoices, { id, account }: AuditQuery): Field[] {
  const any = (text: string, words: readonly string[], inWords = (word: string) => word) => [
    { value: '', text },
    ...words.map((word) => ({ value: word, text: inWords(word) })),
  ];
  return [
    { name: 'search', label: 'Words', kind: 'search' },
    { name: 'by', label: 'Who', kind: 'select', options: any('Anybody', actors) },
    { name: 'action', label: 'What was done', kind: 'select', options: any('Anything', actions) },
    { name: 'kind', label: 'About', kind: 'select', options: any('Anything', kinds, subjectInWords) },
    {
      name: 'mark',
      label: 'Only',
      kind: 'select',
      options: any('Everything', Object.keys(MARK_WORDS), (mark) => MARK_WORDS[mark as AuditMark]),
    },
    { name: 'order', label: 'Order', kind: 'select', options: ORDERS },
    { name: 'from', label: 'From', kind: 'date' },
    { name: 'to', label: 'To', kind: 'date' },
    ...(id === undefined ? [] : [{ name: 'id', label: '', kind: 'hidden' as const }]),
    ...(account === undefined ? [] : [{ name: 'account', label: '', kind: 'hidden' as const }]),
  ];
}

function rowOf(event: AuditEvent, reader: Reader, names: AuditBatch['names']): Row {
  const { date, time } = londonTime(event.at);
  const facts = factsOf(event.detail);
  return {
    cells: [
      { text: `${plainDate(date)}, ${time}` },
      { text: event.actor },
      { text: event.action },
      recordOf(event, reader, names),
      { text: facts.join('; ') },
      historyOf(event),
    ],
  };
}

/** `Agenda item, CPP 24 October 2017` */
function aboutInWords({ subjectKind, subjectId }: AuditEvent, names: AuditBatch['names']): string {
  const kind = subjectInWords(subjectKind);
  const name = names.get(subjectId ?? '') ?? '';
  return name === '' ? kind : `${kind}, ${name}`;
}

/** The record itself where it has a page. */
function recordOf(event: AuditEvent, reader: Reader, names: AuditBatch['names']): Cell {
  const text = aboutInWords(event, names);
  const href = pageOfSubject(event, reader);
  return href === null ? { text } : { link: { text, href } };
}

/** Whatever else was done to the same record. */
function historyOf({ subjectKind, subjectId }: AuditEvent): Cell {
  if (subjectId === null) return { text: '' };
  const hidden = `of this ${subjectInWords(subjectKind).toLowerCase()}`;
  return { link: { text: 'History', href: auditPaths.ofRecord(subjectKind, subjectId), hidden } };
}

/** `personId` → `person id: …` */
function factsOf(detail: EventDetail): string[] {
  return Object.entries(detail).map(([name, value]) => {
    const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    return `${words}: ${typeof value === 'boolean' ? (value ? 'yes' : 'no') : value}`;
  });
}

function paginationOf({ events, total, next }: AuditPage, query: AuditQuery, after: AuditPlace | null): Pagination {
  const [first, further] = query.order === 'oldest' ? ['Oldest', 'Newer'] : ['Newest', 'Older'];
  const all = total >= MOST_COUNTED ? `${MOST_COUNTED.toLocaleString('en-GB')}+` : String(total);
  const href = (place: AuditPlace | null) => {
    const parameters = parametersOf(query);
    if (place !== null) parameters.set('after', placeInWords(place));
    return `${auditPaths.index()}?${parameters.toString()}`;
  };
  return {
    results: `Showing ${after === null ? `the ${first.toLowerCase()} ` : ''}${events.length} of ${all}`,
    items: [],
    ...(after === null ? {} : { previous: { text: first, href: href(null) } }),
    ...(next === null ? {} : { next: { text: further, href: href(next) } }),
  };
}

function parametersOf(query: AuditQuery): URLSearchParams {
  return new URLSearchParams(Object.entries(query));
}
