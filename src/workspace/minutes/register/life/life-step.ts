/** One step of a resolution's life, dated, with its documents. */
export interface LifeStep {
  /** The day; null for what has not been dated. */
  readonly on: string | null;
  readonly heading: string;
  readonly lines: readonly LifeLine[];
  /** The step at which it was decided: there stand its clauses. */
  readonly isDecision?: true;
}

export interface LifeLine {
  readonly text: string;
  readonly href?: string;
}
