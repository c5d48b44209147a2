/** What a minute is made of, in the order in which it happened. */
export const BLOCK_KINDS = ['narrative', 'resolution', 'arrival', 'departure', 'exclusion', 'return'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** Who came and went: nobody needs a resolution to know it, and it is never private. */
export const EVENT_KINDS = ['arrival', 'departure', 'exclusion', 'return'] as const satisfies readonly BlockKind[];

export function isEvent(kind: BlockKind): boolean {
  return EVENT_KINDS.some((each) => each === kind);
}
