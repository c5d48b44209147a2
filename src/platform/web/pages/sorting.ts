/** The order in which a reader asked for a list: `?sort=kind` rises, `?sort=-kind` falls. */
import type { Column, Field } from './list-page.js';

export interface Sorting<Name extends string = string> {
  readonly by: Name;
  readonly order: 'ascending' | 'descending';
}

/** Keeps the order while the list is narrowed: one of the filters' fields, its value under `sort` in their form. */
export const SORT_FIELD: Field = { name: 'sort', label: 'Order', kind: 'hidden' };

/** Reads `?sort=`; what is no column of the list leaves it in its usual order. */
export function sortingFrom<Name extends string>(
  query: Readonly<Record<string, unknown>>,
  names: readonly Name[],
  usual: Sorting<Name>,
): Sorting<Name> {
  const asked = typeof query['sort'] === 'string' ? query['sort'] : '';
  const by = names.find((name) => name === asked.replace(/^-/, ''));
  if (by === undefined) return usual;
  return { by, order: asked.startsWith('-') ? 'descending' : 'ascending' };
}

/** As `?sort=` and the filters' hidden field carry it. */
export function sortInWords({ by, order }: Sorting): string {
  return order === 'descending' ? `-${by}` : by;
}

/** As SQL takes it; nulls stand last in either direction. */
export function sqlDirection({ order }: Sorting): 'ASC' | 'DESC' {
  return order === 'descending' ? 'DESC' : 'ASC';
}

/**
 * A column by which the list can be ordered: its heading is a link to the rising order, and where it rises already to
 * the falling one. `address` is the path and query of this page (`originalUrl`); the order begins on page 1.
 */
export function sortableColumn(heading: string, name: string, sorting: Sorting, address: string): Column {
  const isCurrent = sorting.by === name;
  const next: Sorting = { by: name, order: isCurrent && sorting.order === 'ascending' ? 'descending' : 'ascending' };
  const [path = '', query = ''] = address.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.delete('page');
  parameters.set('sort', sortInWords(next));
  const href = `${path}?${parameters.toString()}`;
  return { heading, sort: isCurrent ? { href, order: sorting.order } : { href } };
}
