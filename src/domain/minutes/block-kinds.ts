/** What a minute is made of, in the order in which it happened. */
export const BLOCK_KINDS = ['narrative', 'resolution', 'arrival', 'departure', 'exclusion', 'return'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];
