import type { SelectQueryBuilder } from 'typeorm';
import { likeAnywhere } from '../../../platform/database/like.js';
import { type Sorting, sortingFrom, sqlDirection } from '../../../platform/web/pages/sorting.js';
import { type Mail, MAIL_STATES, type MailState } from '../../../platform/mail/mail.entity.js';

const PERIODS = { week: 7, month: 30, year: 365 } as const;
export type Period = keyof typeof PERIODS;

export interface NoticesQuery {
  readonly state?: MailState;
  /** Part of a recipient's name or address. */
  readonly recipient?: string;
  /** Words of the subject line or of the recipient. */
  readonly search?: string;
  readonly period?: Period;
  readonly sorting: Sorting<'queued' | 'subject' | 'recipient'>;
}

const LATEST_FIRST = { by: 'queued', order: 'descending' } as const;
const COLUMNS = { queued: 'mail.queuedAt', subject: 'mail.subject', recipient: 'mail.recipientName' } as const;

/** From the query of an address; what makes no sense there is left out. */
export function noticesQuery(asked: Readonly<Record<string, unknown>>): NoticesQuery {
  const state = MAIL_STATES.find((each) => each === asked['state']);
  const period = (Object.keys(PERIODS) as Period[]).find((each) => each === asked['period']);
  const [recipient, search] = [textOf(asked['recipient']), textOf(asked['search'])];
  return {
    ...(state ? { state } : {}),
    ...(recipient === '' ? {} : { recipient }),
    ...(search === '' ? {} : { search }),
    ...(period ? { period } : {}),
    sorting: sortingFrom(asked, ['queued', 'subject', 'recipient'], LATEST_FIRST),
  };
}

/** `now` by the system clock, which stamps mails. */
export function narrow(select: SelectQueryBuilder<Mail>, query: NoticesQuery, now: Date): void {
  const { state, recipient, search, period } = query;
  if (state) select.andWhere('mail.state = :state', { state });
  if (period) select.andWhere('mail.queuedAt >= :since', { since: daysBefore(now, PERIODS[period]) });
  if (recipient) {
    select.andWhere(
      `(LOWER(mail.recipientName) LIKE :recipient ESCAPE '\\' OR mail.recipientAddress LIKE :recipient ESCAPE '\\')`,
      {
        recipient: likeAnywhere(recipient),
      },
    );
  }
  (search?.split(/\s+/) ?? []).forEach((word, index) => {
    select.andWhere(`mail.searchText LIKE :word${index} ESCAPE '\\'`, { [`word${index}`]: likeAnywhere(word) });
  });
}

/** In a total order: the latest first among equals. */
export function order(select: SelectQueryBuilder<Mail>, { sorting }: NoticesQuery): void {
  const direction = sqlDirection(sorting);
  select.orderBy(COLUMNS[sorting.by], direction);
  if (sorting.by !== 'queued') select.addOrderBy('mail.queuedAt', 'DESC');
  select.addOrderBy('mail.id', sorting.by === 'queued' ? direction : 'DESC');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function daysBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * 24 * 3_600_000).toISOString();
}
