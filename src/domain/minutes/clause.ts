/** `(1) That …` is level 0, a sub-clause beneath it level 1, and what stands beneath that level 2. */
export const CLAUSE_LEVELS = [0, 1, 2] as const;
export type ClauseLevel = (typeof CLAUSE_LEVELS)[number];

/** One clause of a resolution, in the order in which they are printed. */
export interface ClauseText {
  readonly level: ClauseLevel;
  /** Markdown, without its label: the label is the panel's habit. */
  readonly text: string;
}
