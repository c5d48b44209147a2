import type { SelectQueryBuilder } from 'typeorm';
import { knowsEverybody, type Reader } from '../../domain/access/roles.js';
import { nameSortKey } from '../../domain/membership/person-name.js';
import { type Person, PERSON_KINDS, type PersonKind } from './person.entity.js';

export interface PeopleQuery {
  /** Parts of names in any order, as a person types them. */
  readonly name?: string;
  readonly kind?: PersonKind;
}

/** From the query of an address; what makes no sense there is left out. */
export function peopleQuery(asked: Readonly<Record<string, unknown>>): PeopleQuery {
  const name = typeof asked['name'] === 'string' ? asked['name'].trim() : '';
  const kind = PERSON_KINDS.find((each) => each === asked['kind']);
  return { ...(name === '' ? {} : { name }), ...(kind ? { kind } : {}) };
}

export function narrow(select: SelectQueryBuilder<Person>, { name, kind }: PeopleQuery, user: Reader): void {
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
