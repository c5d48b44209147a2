import type { PackPlan } from './pack-plan.js';

export interface AssembledPack {
  bytes: Uint8Array;
  /** Physical pages, front matter, slips and blanks included. */
  pageCount: number;
}

/**
 * Puts a pack together from an empty document: stamps, page labels, a destination `p7` for every numbered page, bookmarks
 * and links. It claims no PDF/UA. Only what the plan names is read, so a public plan gives a public file.
 */
export function assemblePack(_plan: PackPlan): Promise<AssembledPack> {
  throw new Error('Not assembled yet');
}
