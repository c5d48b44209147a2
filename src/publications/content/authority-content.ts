/** What the public reads of the council itself; content schema 1. */
export interface AuthorityContent {
  readonly name: string;
  /** Lines of the postal address. */
  readonly address: readonly string[];
  /** `#rrggbb` */
  readonly brandColour: string;
  readonly team: { readonly name: string; readonly mailbox: string; readonly telephone: string };
}
