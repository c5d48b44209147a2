/** What the public knows of a meeting. */
export interface Publicity {
  /** From its agenda or from a notice. */
  readonly isPublic: boolean;
  readonly hasNotice: boolean;
  /** Whether its notice says what is no longer so. */
  readonly isOutdated: boolean;
}
