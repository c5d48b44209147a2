/** Who sits on a panel, in the panel's printed layout, with nobody named who is not named in public. */
export interface MembershipContent {
  readonly heading: string;
  readonly layout: 'sentence' | 'list';
  /** One sentence each in the layout `sentence`, one member each in the layout `list`. */
  readonly lines: readonly string[];
}
