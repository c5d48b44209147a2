import {
  type HiddenKind,
  type HiddenMatter,
  LEFT_OUT_KINDS,
  STAYING_KINDS,
} from '../../../domain/agendas/hidden-matter.js';

/** Rises with every change of what is looked for: a file that was looked through by older rules is due again. */
export const RULES = 1;

/** What was found in a file that was looked through for matter which a reader does not see. */
export interface Look {
  /** The `RULES` that it was looked through by. */
  readonly rules: number;
  readonly found: readonly HiddenMatter[];
}

/** Of a file that holds nothing but what its pages show, as those that are drawn here. */
export const NOTHING_HIDDEN: Look = { rules: RULES, found: [] };

/** Of a file that took too long or too much memory, or that cannot be read to its end. */
export const NOT_LOOKED_THROUGH: Look = { rules: RULES, found: [{ kind: 'not-looked-through', pages: [] }] };

const KINDS: readonly string[] = [...STAYING_KINDS, ...LEFT_OUT_KINDS];

/** What a child sent; a hostile file may have taken it over, so that anything but a look counts as none. */
export function lookFrom(message: unknown): Look {
  if (typeof message !== 'object' || message === null || !('found' in message)) return NOT_LOOKED_THROUGH;
  const { found } = message;
  return Array.isArray(found) && found.every(isMatter) ? { rules: RULES, found } : NOT_LOOKED_THROUGH;
}

function isMatter(value: unknown): value is HiddenMatter {
  if (typeof value !== 'object' || value === null || !('kind' in value) || !('pages' in value)) return false;
  const { kind, pages } = value;
  return isKind(kind) && Array.isArray(pages) && pages.every((page) => Number.isSafeInteger(page) && Number(page) > 0);
}

function isKind(value: unknown): value is HiddenKind {
  return typeof value === 'string' && KINDS.includes(value);
}
