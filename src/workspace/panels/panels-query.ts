import { type Sorting, sortingFrom } from '../../platform/web/pages/sorting.js';
import { slugOf } from '../../domain/slug.js';
import { type Panel, PANEL_KINDS } from './panel.entity.js';

/** Which panels to list, and in which order. */
export interface PanelsQuery {
  /** As the person typed it. */
  readonly name?: string;
  readonly kind?: Panel['kind'];
  /** The words of the name, folded as sort keys are, for LIKE. */
  readonly words: readonly string[];
  readonly sorting: Sorting<'name' | 'reference' | 'kind'>;
}

const BY_NAME = { by: 'name', order: 'ascending' } as const;

export function panelsQuery(asked: Readonly<Record<string, unknown>>): PanelsQuery {
  const name = typeof asked['name'] === 'string' ? asked['name'].trim() : '';
  const kind = PANEL_KINDS.find((each) => each === asked['kind']);
  const words = name
    .split(/\s+/)
    .map(slugOf)
    .filter((word) => word !== '');
  return {
    ...(name === '' ? {} : { name }),
    ...(kind ? { kind } : {}),
    words: words.map((word) => `%${word}%`),
    sorting: sortingFrom(asked, ['name', 'reference', 'kind'], BY_NAME),
  };
}
