/**
 * Interests declared at a meeting, and what they bar: with a disclosable pecuniary interest a member takes no part in the
 * discussion or the vote unless they have a dispensation; whether they also leave the room is for standing orders.
 * (Localism Act 2011, ss.31(4), 32 and 33; LGFA 1992, s.106.)
 */
export const INTEREST_KINDS = [
  'disclosable-pecuniary',
  'other-registrable',
  'personal',
  'prejudicial',
  'sensitive',
  'council-tax',
] as const;
export type InterestKind = (typeof INTEREST_KINDS)[number];

/** Left the room; stayed and spoke but did not vote; stayed and took part. */
export const CONDUCTS = ['left', 'spoke', 'stayed'] as const;
export type Conduct = (typeof CONDUCTS)[number];

export interface DeclaredInterest {
  readonly entryId: string;
  readonly kind: InterestKind;
  readonly isDispensed: boolean;
  readonly conduct: Conduct;
}

/**
 * A sensitive interest is one whose details are withheld, so it bars as the interest behind it would; a prejudicial one
 * bars by the codes of conduct that know it.
 */
const BARRING: readonly InterestKind[] = ['disclosable-pecuniary', 'prejudicial', 'sensitive', 'council-tax'];

/** Whether the vote of whoever declared this would not be accepted on the matter. */
export function barsVote({ kind, isDispensed, conduct }: DeclaredInterest): boolean {
  return conduct !== 'stayed' || (BARRING.includes(kind) && !isDispensed);
}

/** Arrears of council tax bar the vote, and are no reason to keep somebody from what is private. */
const CLOSING: readonly InterestKind[] = ['disclosable-pecuniary', 'prejudicial', 'sensitive'];

/** Whether what is private of the item is closed to whoever declared this. */
export function closesPrivateMatter({ kind, isDispensed }: Pick<DeclaredInterest, 'kind' | 'isDispensed'>): boolean {
  return CLOSING.includes(kind) && !isDispensed;
}

/** Of this the law says that whoever has it takes no part. (Localism Act 2011, s.31(4).) */
export function isUndispensedPecuniary({ kind, isDispensed }: Pick<DeclaredInterest, 'kind' | 'isDispensed'>): boolean {
  return kind === 'disclosable-pecuniary' && !isDispensed;
}

/** Took part although the law bars it: recorded as it was, and told. (Localism Act 2011, s.31(4).) */
export function tookPartUnlawfully({ kind, isDispensed, conduct }: DeclaredInterest): boolean {
  if (isDispensed || !BARRING.includes(kind)) return false;
  return conduct === 'stayed' || (conduct === 'spoke' && kind === 'disclosable-pecuniary');
}
