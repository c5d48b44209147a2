import type { Reader } from '../../../domain/access/roles.js';
import { printedInstant } from '../../../domain/calendar/printed-instant.js';
import { type Mail, MAIL_STATES } from '../../../platform/mail/mail.entity.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import type { Cell, Field, ListPage, Row } from '../../../platform/web/pages/list-page.js';
import { type Page, paginationOf } from '../../../platform/web/pages/pagination.js';
import { SORT_FIELD, sortableColumn, sortInWords } from '../../../platform/web/pages/sorting.js';
import { noticePaths } from '../reminders.paths.js';
import { aboutCell } from './notice.presenter.js';
import { purposeInWords, PURPOSES, STATE_TAGS, STATE_WORDS } from './notice-words.js';
import { narrowingOf, type NoticesQuery } from './notices-query.js';

const HEADING = 'Notice log';

const FIELDS: readonly Field[] = [
  { name: 'search', label: 'Search', kind: 'search' },
  { name: 'recipient', label: 'Recipient', kind: 'search' },
  {
    name: 'state',
    label: 'State',
    kind: 'select',
    options: [{ value: '', text: 'Any' }, ...MAIL_STATES.map((value) => ({ value, text: STATE_WORDS[value] }))],
  },
  {
    name: 'purpose',
    label: 'Why',
    kind: 'select',
    options: [{ value: '', text: 'Anything' }, ...Object.entries(PURPOSES).map(([value, text]) => ({ value, text }))],
  },
  { name: 'from', label: 'Queued from', kind: 'date' },
  { name: 'to', label: 'Queued to', kind: 'date' },
  SORT_FIELD,
];

interface NoticesToShow {
  readonly page: Page<Mail>;
  readonly query: NoticesQuery;
  readonly user: Reader;
  readonly address: string;
}

export function presentNotices({ page, query, user, address }: NoticesToShow) {
  const { sorting } = query;
  const narrowed = narrowingOf(query);
  const isNarrowed = Object.keys(narrowed).length > 0;
  const list: ListPage = {
    heading: HEADING,
    lede: 'Every mail that was sent from here, or is to be.',
    actions: [{ text: 'Download as CSV', href: noticePaths.export(new URLSearchParams(narrowed)), kind: 'secondary' }],
    caption: 'Mails',
    filters: {
      action: noticePaths.index(),
      fields: FIELDS,
      form: presentForm({ ...narrowed, sort: sortInWords(sorting) }).form,
      ...(isNarrowed ? { clear: noticePaths.index() } : {}),
    },
    columns: [
      sortableColumn('Subject', 'subject', sorting, address),
      sortableColumn('To', 'recipient', sorting, address),
      { heading: 'Why' },
      { heading: 'About' },
      sortableColumn('Queued', 'queued', sorting, address),
      { heading: 'Sent' },
      { heading: 'State' },
    ],
    rows: page.items.map((mail) => rowOf(mail, user)),
    pagination: paginationOf(page, address),
    empty: isNarrowed
      ? { text: 'No mail is like this.', link: { text: 'Show every mail', href: noticePaths.index() } }
      : { text: 'No mail has been sent yet. The first goes out when an account is opened for somebody.' },
  };
  return { title: list.heading, list };
}

/** With days that are none nothing is listed: a list of other days would be the wrong proof. */
export function presentWrongNotices(typed: object, wrong: FormErrors) {
  const { form, errors } = presentForm(typed, wrong);
  const list: ListPage = {
    heading: HEADING,
    caption: 'Mails',
    filters: { action: noticePaths.index(), fields: FIELDS, form, errors, clear: noticePaths.index() },
    columns: [],
    rows: [],
    empty: { text: 'Mend the days to see the mails.' },
  };
  return { title: HEADING, list, errors };
}

function rowOf(mail: Mail, user: Reader): Row {
  const to: Cell = { list: [{ text: mail.recipientName }, { text: mail.recipientAddress }] };
  return {
    cells: [
      { link: { text: mail.subject, href: noticePaths.show(mail.id), hidden: `to ${mail.recipientName}` } },
      to,
      { text: purposeInWords(mail.purpose) },
      aboutCell(mail, user),
      { text: printedInstant(mail.queuedAt) },
      { text: mail.sentAt === null ? '' : printedInstant(mail.sentAt) },
      { tag: STATE_TAGS[mail.state] },
    ],
  };
}
