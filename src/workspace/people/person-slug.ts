/** The address of somebody's public page: the surname first, as in a register, so that addresses are in order. */
import { Not } from 'typeorm';
import { RuleBroken } from '../../domain/errors.js';
import { isSlug, slugOf } from '../../domain/slug.js';
import type { Unit } from '../../platform/database/unit.js';
import { Publication } from '../../publications/publication.entity.js';
import { Person } from './person.entity.js';

const RESERVED = ['all', 'api', 'calendar', 'edit', 'feed', 'former', 'index', 'new', 'search', 'wards'];

interface Wanted {
  readonly id: string;
  readonly surname: string;
  readonly forenames?: string;
  /** As an administrator wants it; otherwise it is made from the name. */
  readonly slug?: string;
}

/** One that nobody has, and under which nobody else was ever published. @throws RuleBroken */
export async function freeSlug(unit: Unit, { id, surname, forenames, slug }: Wanted): Promise<string> {
  await unit.lock('people', 'slugs');
  if (slug !== undefined) {
    if (!isSlug(slug)) throw new RuleBroken('Enter an address of small letters, digits and hyphens', 'slug');
    if (await isTaken(unit, slug, id)) throw new RuleBroken('This address is taken. Enter another one', 'slug');
    return slug;
  }
  const plain =
    slugOf(`${surname} ${forenames ?? ''}`)
      .slice(0, 70)
      .replace(/-$/, '') || 'person';
  let free = isSlug(plain) ? plain : `person-${plain}`;
  for (let count = 2; await isTaken(unit, free, id); count += 1) free = `${plain}-${count}`;
  return free;
}

async function isTaken(unit: Unit, slug: string, id: string): Promise<boolean> {
  if (RESERVED.includes(slug)) return true;
  if (await unit.manager.existsBy(Person, { slug, id: Not(id) })) return true;
  return unit.manager.existsBy(Publication, { address: `councillors/${slug}`, subjectId: Not(id) });
}
