/**
 * Accounts carry a few roles; every other right comes from the seats of the day and from being named on an item.
 */
import type { Seat } from '../membership/seats.js';

/** The proper officer of rights; who is printed as such on a day is in the council's dated register. */
export const ACCOUNT_ROLES = ['administrator', 'monitoring-officer', 'proper-officer', 'clerk'] as const;
export type AccountRole = (typeof ACCOUNT_ROLES)[number];

/** Who is asking, as far as rules need to know. */
export interface Reader {
  readonly personId: string | null;
  /** Empty for somebody with no rights beyond seats and items that name them. */
  readonly roles: readonly AccountRole[];
  /** The panels of a clerk. */
  readonly clerkOf: 'all' | readonly string[];
  /** Is a member of the council today (s.100F gives members rights of their own). */
  readonly isCouncillor: boolean;
  /** All seats of this person, of any day. */
  readonly seats: readonly Seat[];
}

/** The public and the press: nobody in particular. */
export const PUBLIC_READER: Reader = {
  personId: null,
  roles: [],
  clerkOf: [],
  isCouncillor: false,
  seats: [],
};

/** Settings of the council, panels, people and accounts. */
export function maySettings(reader: Reader): boolean {
  return reader.roles.includes('administrator');
}

export function isMonitoringOfficer(reader: Reader): boolean {
  return reader.roles.includes('monitoring-officer');
}

export function isProperOfficer(reader: Reader): boolean {
  return reader.roles.includes('proper-officer');
}

export function isClerk(reader: Reader): boolean {
  return reader.roles.includes('clerk');
}

export function isClerkOf(reader: Reader, panelId: string): boolean {
  return isClerk(reader) && (reader.clerkOf === 'all' || reader.clerkOf.includes(panelId));
}

export function mayEditAgenda(reader: Reader, panelId: string): boolean {
  return isClerkOf(reader, panelId);
}

/** Drafts are for those who prepare and those who check them: the proper officer answers for what goes out. */
export function mayReadDraftAgenda(reader: Reader, panelId: string): boolean {
  return isClerkOf(reader, panelId) || mayLiftStops(reader);
}

/** Whoever keeps the panel's papers, and those who answer for what is kept from the public (LGA 1972, s.100B(2)). */
export function mayReviewExempt(reader: Reader, panelId: string): boolean {
  return isClerkOf(reader, panelId) || mayLiftStops(reader);
}

/** The drafts of all panels there are. */
export function mayReadEveryDraft(reader: Reader): boolean {
  return (isClerk(reader) && reader.clerkOf === 'all') || mayLiftStops(reader);
}

/** Those who run the council's meetings know everybody and how to reach them. */
export function knowsEverybody(reader: Reader): boolean {
  return maySettings(reader) || isClerk(reader) || isMonitoringOfficer(reader);
}

/** Who is not named in public, such as a child in care, is known to those who need the name, and to themselves. */
export function mayKnow(reader: Reader, person: { readonly id: string; readonly namedInPublic: boolean }): boolean {
  return person.namedInPublic || knowsEverybody(reader) || reader.personId === person.id;
}

/** Mail address and telephone number of a person. */
export function mayReadContact(reader: Reader, personId: string): boolean {
  return knowsEverybody(reader) || reader.personId === personId;
}

/** Illness or a quarrel may be the reason: it is for those who keep people, and for whoever answers for the record. */
export function mayReadWhyLeft(reader: Reader): boolean {
  return maySettings(reader) || isMonitoringOfficer(reader);
}

/** Its events never hold exempt words, so an administrator, who may not open exempt papers, may read them. */
export function mayReadAudit(reader: Reader): boolean {
  return isMonitoringOfficer(reader) || maySettings(reader);
}

/** Who was told what by mail: those who send it, who look after accounts, and whoever answers for the record. */
export function mayReadNotices(reader: Reader): boolean {
  return maySendAgain(reader) || isMonitoringOfficer(reader) || isProperOfficer(reader);
}

/** A mail that was set aside, to the same address as before. */
export function maySendAgain(reader: Reader): boolean {
  return maySettings(reader) || isClerk(reader);
}

/** A stop of the law is lifted with a typed reason, and only by these two. */
export function mayLiftStops(reader: Reader): boolean {
  return isMonitoringOfficer(reader) || isProperOfficer(reader);
}
