/**
 * Accounts carry a few roles; every other right comes from the seats of the day and from being named on an item.
 */
import type { Seat } from '../membership/seats.js';

/** `member-of-nothing` is a person who can sign in and has no role beyond seats and items that name them. */
export const ACCOUNT_ROLES = ['administrator', 'monitoring-officer', 'clerk', 'member-of-nothing'] as const;
export type AccountRole = (typeof ACCOUNT_ROLES)[number];

/** Who is asking, as far as rules need to know. */
export interface Reader {
  readonly personId: string | null;
  readonly roles: readonly AccountRole[];
  /** The panels of a clerk. */
  readonly clerkOf: 'all' | readonly string[];
  /** Holds the council's office of proper officer today. */
  readonly isProperOfficer: boolean;
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
  isProperOfficer: false,
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

export function isClerk(reader: Reader): boolean {
  return reader.roles.includes('clerk');
}

export function isClerkOf(reader: Reader, panelId: string): boolean {
  return isClerk(reader) && (reader.clerkOf === 'all' || reader.clerkOf.includes(panelId));
}

export function mayEditAgenda(reader: Reader, panelId: string): boolean {
  return isClerkOf(reader, panelId);
}

/** Drafts are for those who prepare and those who check them. */
export function mayReadDraftAgenda(reader: Reader, panelId: string): boolean {
  return isClerkOf(reader, panelId) || isMonitoringOfficer(reader);
}

export function mayReadAudit(reader: Reader): boolean {
  return isMonitoringOfficer(reader);
}

/** A stop of the law is lifted with a typed reason, and only by these two. */
export function mayLiftStops(reader: Reader): boolean {
  return isMonitoringOfficer(reader) || reader.isProperOfficer;
}
