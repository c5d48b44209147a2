/** The seats of a panel that have ended: a list that grows with the years, so it is searched and ordered in SQL. */
import type { EntityManager } from 'typeorm';
import { knowsEverybody, type Reader } from '../../../domain/access/roles.js';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { nameSortKey } from '../../../domain/membership/person-name.js';
import { MOST_COUNTED, type Page, type PageRequest } from '../../../platform/web/pages/pagination.js';
import { type Sorting, sortingFrom, sqlDirection } from '../../../platform/web/pages/sorting.js';
import { Seat } from '../seat.entity.js';

export interface FormerQuery {
  readonly name?: string;
  readonly sorting: Sorting<'name' | 'from' | 'to'>;
}

const LATEST_FIRST = { by: 'to', order: 'descending' } as const;

export function formerQuery(asked: Readonly<Record<string, unknown>>): FormerQuery {
  const name = typeof asked['name'] === 'string' ? asked['name'].trim() : '';
  const sorting = sortingFrom(asked, ['name', 'from', 'to'], LATEST_FIRST);
  return { ...(name === '' ? {} : { name }), sorting };
}

export interface FormerRequest extends PageRequest {
  readonly on: CalendarDate;
  readonly reader: Reader;
}

const COLUMNS = { name: 'known_name', from: 'seat.from', to: 'seat.to' } as const;

export async function formerSeats(
  manager: EntityManager,
  panelId: string,
  query: FormerQuery,
  { on, reader, ...request }: FormerRequest,
): Promise<Page<Seat>> {
  const select = manager
    .createQueryBuilder(Seat, 'seat')
    .leftJoinAndSelect('seat.person', 'person')
    .leftJoinAndSelect('seat.post', 'post')
    .where('seat.panelId = :panelId AND seat.to < :on', { panelId, on });
  const words = (query.name ?? '').split(/\s+/).map((word) => nameSortKey({ surname: word, forenames: '' }));
  words
    .filter((word) => word !== '')
    .forEach((word, index) =>
      select.andWhere(`(person.sortKey LIKE :word${index} OR post.sortKey LIKE :word${index})`, {
        [`word${index}`]: `%${word}%`,
      }),
    );
  // A search that found an unnamed member, or their place among the names, would tell the name to whoever guessed it.
  const known = knowsEverybody(reader) ? 'person.id IS NOT NULL' : 'person.namedInPublic = :named';
  select.setParameter('named', true);
  if (query.name !== undefined) select.andWhere(`(person.id IS NULL OR ${known})`);
  const counted = await select.clone().select('seat.id').limit(MOST_COUNTED).getRawMany();
  const items = await select
    .addSelect(`CASE WHEN ${known} THEN person.sortKey END`, 'known_name')
    .orderBy(COLUMNS[query.sorting.by], sqlDirection(query.sorting), 'NULLS LAST')
    .addOrderBy('seat.id', 'ASC')
    .offset(request.skip)
    .limit(request.take)
    .getMany();
  return { items, total: counted.length, page: request.page, size: request.size };
}
