/** What the public reads of a councillor or co-optee who is named in public; content schema 1. */
export interface PersonContent {
  /** With the title; empty for somebody who is not to be named any more. */
  readonly name: string;
  readonly kind: 'councillor' | 'co-optee';
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

/**
 * Where a person is published says how they stand: with the members, with those who were, or where a page stood of
 * somebody who is not to be named, under an address that tells nothing.
 */
export const PERSON_ADDRESSES = {
  member: (slug: string) => `${MEMBERS}${slug}`,
  former: (slug: string) => `${FORMER}${slug}`,
  withheld: (personId: string) => `people-not-named/${personId}`,
};

/** Every address of a member begins with this. */
export const MEMBERS = 'councillors/';
export const FORMER = 'former-councillors/';
