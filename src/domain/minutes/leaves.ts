/**
 * Minutes on loose leaves are lawful where the leaves are numbered consecutively and each is initialled by whoever signs
 * (LGA 1972, Sch 12 para 41(2)). The leaves of a panel run on from the minutes approved before: seven pages that begin at
 * leaf 41 are leaves 41 to 47.
 */
export const LEAF_SEQUENCES = ['none', 'municipal-year', 'for-ever'] as const;
export type LeafSequence = (typeof LEAF_SEQUENCES)[number];

export interface Leaves {
  readonly first: number;
  readonly count: number;
}

/** The run the leaves of minutes belong to; null where the panel does not number them on. */
export function leafSeriesOf(
  sequence: LeafSequence,
  { day, year }: { readonly day: string; readonly year: string | null },
): string | null {
  if (sequence === 'none') return null;
  return sequence === 'for-ever' ? 'all' : (year ?? day.slice(0, 4));
}

/** `before` are the leaves before these in their run, null where these begin it; `start` is the panel's very first leaf. */
export function firstLeaf(before: Leaves | null, isFirstOfPanel: boolean, start: number): number {
  if (before) return before.first + before.count;
  return isFirstOfPanel ? start : 1;
}

/** `leaf 41`, `leaves 41 to 47` */
export function leavesInWords({ first, count }: Leaves): string {
  return count === 1 ? `leaf ${first}` : `leaves ${first} to ${first + count - 1}`;
}
