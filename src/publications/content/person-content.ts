/** What the public reads of a councillor or co-optee who is named in public; content schema 1. */
export interface PersonContent {
  readonly name: string;
  readonly ward: string | null;
  readonly group: string | null;
  readonly mail: string | null;
  readonly telephone: string | null;
  /** Seats of the day, in the order of the panels. */
  readonly seats: readonly PersonSeat[];
}

export interface PersonSeat {
  readonly panel: { readonly name: string; readonly slug: string };
  /** `Chair`, `Member`, … in the panel's own word for it. */
  readonly role: string;
}
