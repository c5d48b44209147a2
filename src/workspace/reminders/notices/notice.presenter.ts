import { maySettings, type Reader } from '../../../domain/access/roles.js';
import { printedInstant } from '../../../domain/calendar/printed-instant.js';
import type { Mail } from '../../../platform/mail/mail.entity.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import type { Cell, ListPage, Row } from '../../../platform/web/pages/list-page.js';
import { type Page, paginationOf } from '../../../platform/web/pages/pagination.js';
import { SORT_FIELD, sortableColumn, sortInWords } from '../../../platform/web/pages/sorting.js';
import { noticePaths } from '../reminders.paths.js';
import { noticeLines } from './notice-text.js';
import { aboutLink, purposeInWords, STATE_TAGS } from './notice-words.js';
import type { NoticesQuery } from './notices-query.js';

const STATE_OPTIONS = [
  { value: '', text: 'Any' },
  { value: 'queued', text: 'Queued' },
  { value: 'sending', text: 'Sending' },
  { value: 'sent', text: 'Sent' },
  { value: 'failed', text: 'Failed' },
];
const PERIOD_OPTIONS = [
  { value: '', text: 'Any time' },
  { value: 'week', text: 'Last 7 days' },
  { value: 'month', text: 'Last 30 days' },
  { value: 'year', text: 'Last 12 months' },
];

export function presentNotices(page: Page<Mail>, query: NoticesQuery, address: string) {
  const { sorting, ...narrowed } = query;
  const isNarrowed = Object.keys(narrowed).length > 0;
  const list: ListPage = {
    heading: 'Notice log',
    lede: 'Every mail that was sent from here, or is to be.',
    caption: 'Mails',
    filters: {
      action: noticePaths.index(),
      fields: [
        { name: 'search', label: 'Search', kind: 'search' },
        { name: 'recipient', label: 'Recipient', kind: 'search' },
        { name: 'state', label: 'State', kind: 'select', options: STATE_OPTIONS },
        { name: 'period', label: 'Queued', kind: 'select', options: PERIOD_OPTIONS },
        SORT_FIELD,
      ],
      form: presentForm({ ...narrowed, sort: sortInWords(sorting) }).form,
      ...(isNarrowed ? { clear: noticePaths.index() } : {}),
    },
    columns: [
      sortableColumn('Subject', 'subject', sorting, address),
      sortableColumn('To', 'recipient', sorting, address),
      { heading: 'Why' },
      sortableColumn('Queued', 'queued', sorting, address),
      { heading: 'State' },
    ],
    rows: page.items.map(rowOf),
    pagination: paginationOf(page, address),
    empty: isNarrowed
      ? { text: 'No mail is like this.', link: { text: 'Show every mail', href: noticePaths.index() } }
      : { text: 'No mail has been sent yet. The first goes out when an account is opened for somebody.' },
  };
  return { title: list.heading, list };
}

/** `text` is the mail's text part as this reader may see it. */
export function presentNotice(
  mail: Mail,
  reader: Reader,
  { text, isFile }: { text: string; isFile: boolean },
  baseUrl: string,
) {
  const mayResend = mail.state === 'failed' && maySettings(reader);
  return {
    title: mail.subject,
    breadcrumbs: [{ text: 'Notice log', href: noticePaths.index() }, { text: mail.subject }],
    facts: { rows: factsOf(mail, reader) },
    resending: mayResend ? { text: 'Send again', kind: 'secondary', action: noticePaths.resending(mail.id) } : null,
    lines: noticeLines(text, baseUrl),
    file: isFile ? noticePaths.file(mail.id) : null,
  };
}

export function toNoticeResource(mail: Mail) {
  return {
    id: mail.id,
    subject: mail.subject,
    recipient: { name: mail.recipientName, mail: mail.recipientAddress },
    purpose: mail.purpose,
    about: { kind: mail.aboutKind, id: mail.aboutId },
    state: mail.state,
    attempts: mail.attempts,
    queuedAt: mail.queuedAt,
    sentAt: mail.sentAt,
    problem: mail.problem,
    messageId: mail.messageId,
  };
}

function rowOf(mail: Mail): Row {
  const to: Cell = { list: [{ text: mail.recipientName }, { text: mail.recipientAddress }] };
  return {
    cells: [
      { link: { text: mail.subject, href: noticePaths.show(mail.id), hidden: `to ${mail.recipientName}` } },
      to,
      { text: purposeInWords(mail.purpose) },
      { text: printedInstant(mail.queuedAt) },
      { tag: STATE_TAGS[mail.state] },
    ],
  };
}

function factsOf(mail: Mail, reader: Reader) {
  const about = maySettings(reader) ? aboutLink(mail.aboutKind, mail.aboutId) : null;
  return [
    { key: 'State', value: { tag: STATE_TAGS[mail.state] } },
    ...(mail.problem === null ? [] : [{ key: 'Problem', value: { text: mail.problem } }]),
    { key: 'To', value: { text: `${mail.recipientName}, ${mail.recipientAddress}` } },
    { key: 'From', value: { text: `${mail.senderName}, ${mail.senderAddress}` } },
    { key: 'Why', value: { text: purposeInWords(mail.purpose) } },
    ...(about === null ? [] : [{ key: 'About', value: { link: about } }]),
    { key: 'Queued', value: { text: printedInstant(mail.queuedAt) } },
    ...(mail.sentAt === null ? [] : [{ key: 'Sent', value: { text: printedInstant(mail.sentAt) } }]),
    ...(mail.state === 'queued' && mail.attempts > 0
      ? [{ key: 'Next attempt', value: { text: printedInstant(mail.runAfter) } }]
      : []),
    { key: 'Attempts', value: { text: String(mail.attempts) } },
    { key: 'Message-ID', value: { text: mail.messageId } },
  ];
}
