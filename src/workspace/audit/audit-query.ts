import type { SelectQueryBuilder } from 'typeorm';
import { addDays, type CalendarDate, isCalendarDate } from '../../domain/calendar/calendar-date.js';
import { instantOf } from '../../domain/calendar/london-time.js';
import { AUDIT_MARKS, type AuditEvent, type AuditMark } from '../../platform/audit/audit-event.entity.js';
import { likeAnywhere } from '../../platform/database/like.js';
import { joinDateParts } from '../../platform/web/forms/date-parts.js';

/** What of the trail is asked for; what is left out narrows nothing. */
export interface AuditQuery {
  /** Who did it, by the name of that day. */
  readonly by?: string;
  /** All that one account did, under whatever name. */
  readonly account?: string;
  readonly action?: string;
  readonly kind?: string;
  /** Of the record, together with its kind. */
  readonly id?: string;
  readonly mark?: AuditMark;
  /** Words of who, what and the details, in any order. */
  readonly search?: string;
  /** Days in London, both included. */
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  /** Else the newest comes first. */
  readonly order?: 'oldest';
}

/** Where a page of the trail begins: behind this event. */
export interface AuditPlace {
  readonly at: string;
  readonly id: string;
}

const WORDS = ['by', 'account', 'action', 'kind', 'id', 'search'] as const;
const SEARCHED = "LOWER(event.actor || ' ' || event.action || ' ' || event.detail)";
const MIDNIGHT = '00:00';

/** From the query of an address; what makes no sense there is left out. */
export function auditQuery(asked: Readonly<Record<string, unknown>>): AuditQuery {
  const { from, to, ...rest } = joinDateParts({ ...asked });
  const words = WORDS.map((name) => [name, rest[name]] as const).filter(([, value]) => isWord(value));
  const mark = AUDIT_MARKS.find((each) => each === rest['mark']);
  return {
    ...Object.fromEntries(words),
    ...(mark ? { mark } : {}),
    ...(isDay(from) ? { from } : {}),
    ...(isDay(to) ? { to } : {}),
    ...(rest['order'] === 'oldest' ? { order: 'oldest' } : {}),
  };
}

export function placeFrom(after: unknown): AuditPlace | null {
  const [, at, id] = (typeof after === 'string' && /^(\d{4}-[\dT:.Z-]{19,20})_([\w-]{1,60})$/.exec(after)) || [];
  return at === undefined || id === undefined ? null : { at, id };
}

export function placeInWords({ at, id }: AuditPlace): string {
  return `${at}_${id}`;
}

export function narrow(select: SelectQueryBuilder<AuditEvent>, query: AuditQuery): void {
  const { by, account, action, kind, id, mark, search = '', from, to } = query;
  if (by !== undefined) select.andWhere('event.actor = :by', { by });
  if (account !== undefined) select.andWhere('event.accountId = :account', { account });
  if (action !== undefined) select.andWhere('event.action = :action', { action });
  if (kind !== undefined) select.andWhere('event.subjectKind = :kind', { kind });
  if (id !== undefined) select.andWhere('event.subjectId = :id', { id });
  if (mark !== undefined) select.andWhere('event.mark = :mark', { mark });
  wordsOf(search).forEach((word, index) => {
    select.andWhere(`${SEARCHED} LIKE :word${index} ESCAPE '\\'`, { [`word${index}`]: likeAnywhere(word) });
  });
  if (from !== undefined) select.andWhere('event.at >= :from', { from: instantOf({ date: from, time: MIDNIGHT }) });
  if (to !== undefined) select.andWhere('event.at < :to', { to: instantOf({ date: addDays(to, 1), time: MIDNIGHT }) });
}

/** The trail grows for ever, so its pages go by key: nothing is counted off to reach the thousandth. */
export function behind(select: SelectQueryBuilder<AuditEvent>, { at, id }: AuditPlace, { order }: AuditQuery): void {
  const next = order === 'oldest' ? '>' : '<';
  select.andWhere(`(event.at ${next} :placeAt OR (event.at = :placeAt AND event.id ${next} :placeId))`, {
    placeAt: at,
    placeId: id,
  });
}

export function order(select: SelectQueryBuilder<AuditEvent>, { order }: AuditQuery): void {
  const direction = order === 'oldest' ? 'ASC' : 'DESC';
  select.orderBy('event.at', direction).addOrderBy('event.id', direction);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= 200;
}

function isDay(value: unknown): value is CalendarDate {
  return typeof value === 'string' && isCalendarDate(value);
}
