import type { SelectQueryBuilder } from 'typeorm';
import { addDays, type CalendarDate, isCalendarDate } from '../../../domain/calendar/calendar-date.js';
import { instantOf } from '../../../domain/calendar/london-time.js';
import { RuleBroken } from '../../../domain/errors.js';
import { likeAnywhere } from '../../../platform/database/like.js';
import { type Mail, MAIL_STATES, type MailState } from '../../../platform/mail/mail.entity.js';
import { joinDateParts } from '../../../platform/web/forms/date-parts.js';
import { type Sorting, sortingFrom, sqlDirection } from '../../../platform/web/pages/sorting.js';

export interface NoticesQuery {
  readonly state?: MailState;
  readonly purpose?: string;
  /** Part of a recipient's name or address. */
  readonly recipient?: string;
  /** Words of the subject line or of the recipient. */
  readonly search?: string;
  /** Days in London on which mails were queued, both included. */
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly sorting: Sorting<'queued' | 'subject' | 'recipient'>;
}

/** Where a batch of the log begins: behind this mail. */
export type NoticePlace = Pick<Mail, 'id'>;

const LATEST_FIRST = { by: 'queued', order: 'descending' } as const;
/** Ids are in the order in which mails were queued, also where the council's clock is set, as a demo's is. */
const COLUMNS = { queued: 'mail.id', subject: 'mail.subject', recipient: 'mail.recipientName' } as const;
const MIDNIGHT = '00:00';

/** From the query of an address; words that make no sense there are left out. @throws RuleBroken for a day that is none */
export function noticesQuery(asked: Readonly<Record<string, unknown>>): NoticesQuery {
  const { from, to, ...rest } = joinDateParts({ ...asked });
  const state = MAIL_STATES.find((each) => each === rest['state']);
  const words = (['purpose', 'recipient', 'search'] as const).map((name) => [name, textOf(rest[name])] as const);
  return {
    ...(state ? { state } : {}),
    ...Object.fromEntries(words.filter(([, text]) => text !== '')),
    ...dayIn('from', from),
    ...dayIn('to', to),
    sorting: sortingFrom(rest, ['queued', 'subject', 'recipient'], LATEST_FIRST),
  };
}

/** Without the order, in which nothing is left out. */
export function narrowingOf({ state, purpose, recipient, search, from, to }: NoticesQuery): Record<string, string> {
  const all = { state, purpose, recipient, search, from, to };
  return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

export function narrow(select: SelectQueryBuilder<Mail>, query: NoticesQuery): void {
  const { state, purpose, recipient, search, from, to } = query;
  if (state) select.andWhere('mail.state = :state', { state });
  if (purpose) select.andWhere('mail.purpose = :purpose', { purpose });
  if (from) select.andWhere('mail.queuedAt >= :from', { from: instantOf({ date: from, time: MIDNIGHT }) });
  if (to) select.andWhere('mail.queuedAt < :to', { to: instantOf({ date: addDays(to, 1), time: MIDNIGHT }) });
  if (recipient) {
    select.andWhere(
      `(LOWER(mail.recipientName) LIKE :recipient ESCAPE '\\' OR mail.recipientAddress LIKE :recipient ESCAPE '\\')`,
      { recipient: likeAnywhere(recipient) },
    );
  }
  (search?.split(/\s+/) ?? []).forEach((word, index) => {
    select.andWhere(`mail.searchText LIKE :word${index} ESCAPE '\\'`, { [`word${index}`]: likeAnywhere(word) });
  });
}

/** In a total order: the latest first among equals. */
export function order(select: SelectQueryBuilder<Mail>, { sorting }: Pick<NoticesQuery, 'sorting'>): void {
  const direction = sqlDirection(sorting);
  select.orderBy(COLUMNS[sorting.by], direction);
  if (sorting.by !== 'queued') select.addOrderBy('mail.id', 'DESC');
}

/** The log grows for ever, so that it is read through by key, the latest first. */
export function behind(select: SelectQueryBuilder<Mail>, { id }: NoticePlace): void {
  select.andWhere('mail.id < :id', { id });
}

export function latestFirst(select: SelectQueryBuilder<Mail>): void {
  order(select, { sorting: LATEST_FIRST });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** A list with a wrong day is the wrong proof. */
function dayIn(name: 'from' | 'to', value: unknown): { readonly from?: CalendarDate; readonly to?: CalendarDate } {
  if (value === undefined || value === '') return {};
  if (typeof value === 'string' && isCalendarDate(value)) return { [name]: value };
  throw new RuleBroken('Enter a real day, like 16 10 2017, or leave it blank', name);
}
