import type { SelectQueryBuilder } from 'typeorm';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { type MunicipalYear, yearLabel } from '../../domain/calendar/municipal-year.js';
import { likeAnywhere } from '../../platform/database/like.js';
import { type Sorting, sortingFrom, sqlDirection } from '../../platform/web/pages/sorting.js';
import type { Meeting } from './meeting.entity.js';

const WHEN = ['upcoming', 'past', 'all'] as const;

export interface MeetingsQuery {
  readonly when: (typeof WHEN)[number];
  readonly panelId?: string;
  /** Only meetings of this municipal year. */
  readonly year?: MunicipalYear;
  /** Words of the panel's name or of the place, in any order. */
  readonly search?: string;
  readonly sorting: Sorting<'day' | 'panel'>;
}

/** Which meetings an address asks for: `?when=past`, `?panelId=`, `?search=`, `?sort=`, and by its label one of these years, `?year=2017/18`. */
export function meetingsQuery(
  asked: Readonly<Record<string, unknown>>,
  years: readonly MunicipalYear[] = [],
): MeetingsQuery {
  const { panelId } = asked;
  const when = WHEN.find((each) => each === asked['when']) ?? 'upcoming';
  const within = years.find((each) => yearLabel(each) === asked['year']);
  const search = typeof asked['search'] === 'string' ? asked['search'].trim() : '';
  return {
    when,
    ...(typeof panelId === 'string' && panelId !== '' ? { panelId } : {}),
    ...(within && { year: within }),
    ...(search === '' ? {} : { search }),
    sorting: sortingFrom(asked, ['day', 'panel'], usualOrder(when)),
  };
}

/** Of what is to come the next comes first, of what is over the last. */
export function usualOrder(when: MeetingsQuery['when']): MeetingsQuery['sorting'] {
  return { by: 'day', order: when === 'past' ? 'descending' : 'ascending' };
}

/** `select` joins `meeting.panel` as `panel`. */
export function narrow(select: SelectQueryBuilder<Meeting>, query: MeetingsQuery, today: CalendarDate): void {
  const { when, panelId, year, search = '' } = query;
  if (when === 'upcoming') select.andWhere('meeting.day >= :today', { today });
  if (when === 'past') select.andWhere('meeting.day < :today', { today });
  if (panelId !== undefined) select.andWhere('meeting.panelId = :panelId', { panelId });
  if (year) select.andWhere('meeting.day BETWEEN :from AND :to', { from: year.from, to: year.to });
  const words = search.split(/\s+/).filter((word) => word !== '');
  words.forEach((word, index) => {
    const name = `word${index}`;
    select.andWhere(
      `(LOWER(panel.name) LIKE :${name} ESCAPE '\\' OR LOWER(panel.reference) LIKE :${name} ESCAPE '\\' OR LOWER(meeting.place) LIKE :${name} ESCAPE '\\')`,
      { [name]: likeAnywhere(word) },
    );
  });
}

/** In a total order: the day, then the time, then the id decides between equals. */
export function order(select: SelectQueryBuilder<Meeting>, { sorting, when }: MeetingsQuery): void {
  const direction = sqlDirection(sorting);
  const byDay = sorting.by === 'day' ? direction : when === 'past' ? 'DESC' : 'ASC';
  if (sorting.by === 'panel') select.orderBy('panel.sortKey', direction);
  select.addOrderBy('meeting.day', byDay).addOrderBy('meeting.startsAt', byDay).addOrderBy('meeting.id', byDay);
}
