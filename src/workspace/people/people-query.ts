import type { SelectQueryBuilder } from 'typeorm';
import { knowsEverybody, type Reader } from '../../domain/access/roles.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { nameSortKey } from '../../domain/membership/person-name.js';
import { type Sorting, sortingFrom } from '../../platform/web/pages/sorting.js';
import { type Person, PERSON_KINDS, type PersonKind } from './person.entity.js';

export interface PeopleQuery {
  /** Parts of names in any order, as a person types them. */
  readonly name?: string;
  readonly kind?: PersonKind;
  readonly standing: PeopleStanding;
  /** The day on which somebody has or has not left. */
  readonly on: CalendarDate;
  readonly sorting: Sorting<'name' | 'kind' | 'post' | 'group'>;
}

export const PEOPLE_STANDINGS = ['current', 'left', 'all'] as const;
export type PeopleStanding = (typeof PEOPLE_STANDINGS)[number];

const BY_NAME = { by: 'name', order: 'ascending' } as const;

/** From the query of an address; what makes no sense there is left out. */
export function peopleQuery(asked: Readonly<Record<string, unknown>>, on: CalendarDate): PeopleQuery {
  const name = typeof asked['name'] === 'string' ? asked['name'].trim() : '';
  const kind = PERSON_KINDS.find((each) => each === asked['kind']);
  const standing = PEOPLE_STANDINGS.find((each) => each === asked['standing']) ?? 'current';
  const sorting = sortingFrom(asked, ['name', 'kind', 'post', 'group'], BY_NAME);
  return { ...(name === '' ? {} : { name }), ...(kind ? { kind } : {}), standing, on, sorting };
}

export function narrow(select: SelectQueryBuilder<Person>, query: PeopleQuery, user: Reader): void {
  const { name, kind, standing, on } = query;
  if (standing === 'current') select.andWhere('(person.leftOn IS NULL OR person.leftOn >= :on)', { on });
  if (standing === 'left') select.andWhere('person.leftOn < :on', { on });
  if (kind) select.andWhere('person.kind = :kind', { kind });
  if (!knowsEverybody(user)) {
    select.andWhere('(person.namedInPublic = :named OR person.id = :own)', { named: true, own: user.personId ?? '' });
  }
  wordsOf(name ?? '').forEach((word, index) => {
    // Folded words hold letters and digits only, so there is nothing to escape for LIKE.
    const [asTyped, asFiled] = [`typed${index}`, `filed${index}`];
    select.andWhere(`(person.sortKey LIKE :${asTyped} OR person.sortKey LIKE :${asFiled})`, {
      [asTyped]: `%${word}%`,
      [asFiled]: `%${word.replace(/^mc/, 'mac')}%`,
    });
  });
}

/** Folded as sort keys are; there Mc is filed with Mac. */
function wordsOf(name: string): string[] {
  return name
    .split(/\s+/)
    .map((word) => nameSortKey({ surname: word, forenames: '' }))
    .filter((word) => word !== '');
}
