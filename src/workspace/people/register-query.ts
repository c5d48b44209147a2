/** How the registers beside the people are narrowed and ordered, alike for posts, wards and political groups. */
import { slugOf } from '../../domain/slug.js';
import { type Sorting, sortingFrom } from '../../platform/web/pages/sorting.js';

export const REGISTER_STATES = ['standing', 'ended', 'all'] as const;
export type RegisterState = (typeof REGISTER_STATES)[number];

export interface RegisterQuery {
  /** Parts of the name in any order. */
  readonly name?: string;
  readonly state: RegisterState;
  readonly sorting: Sorting<'name' | 'ended'>;
}

const BY_NAME = { by: 'name', order: 'ascending' } as const;

export function registerQuery(asked: Readonly<Record<string, unknown>>): RegisterQuery {
  const name = typeof asked['name'] === 'string' ? asked['name'].trim() : '';
  const state = REGISTER_STATES.find((each) => each === asked['state']) ?? 'standing';
  return { ...(name === '' ? {} : { name }), state, sorting: sortingFrom(asked, ['name', 'ended'], BY_NAME) };
}

/** Folded as sort keys are, so that there is nothing to escape for LIKE. */
export function likeWords(name: string | undefined): string[] {
  return (name ?? '')
    .split(/\s+/)
    .map(slugOf)
    .filter((word) => word !== '')
    .map((word) => `%${word}%`);
}
