/**
 * The one policy that says who may see what: open matter is open to all; matter marked exempt or confidential opens to
 * those who have to decide it, prepare it or check it, to no one with an interest in it, and to other members of the
 * council only as far as the Act gives them a right. (LGA 1972, ss.100A-100F; SI 2006/88; Localism Act 2011, s.31.)
 */
import type { CalendarDate } from '../calendar/calendar-date.js';
import { isVoting, seatsOn, type Seat } from '../membership/seats.js';
import type { ExemptMarking } from './exempt-marking.js';
import { isClerkOf, isMonitoringOfficer, type Reader } from './roles.js';

export interface Matter {
  readonly panelId: string;
  /** The entry's marking and the paper's own, as far as they have one; open when empty. */
  readonly markings: readonly ExemptMarking[];
  /** Person ids of the officers named on the entry. */
  readonly officerIds: readonly string[];
  /** Person ids of those with a recorded disclosable interest in the matter. */
  readonly interestedPersonIds: readonly string[];
}

export type OpeningReason =
  | 'open-matter'
  | 'voting-member'
  | 'named-substitute'
  | 'co-optee'
  | 'clerk'
  | 'monitoring-officer'
  | 'named-officer'
  | 'member-of-council';
export type RefusalReason = 'public' | 'disclosable-interest' | 'need-to-know' | 'not-entitled';

export type Opening =
  { readonly may: true; readonly because: OpeningReason } | { readonly may: false; readonly because: RefusalReason };

/** `day` is the day of reading: rights follow the seats of that day. */
export function mayOpen(reader: Reader, matter: Matter, day: CalendarDate): Opening {
  if (matter.markings.length === 0) return { may: true, because: 'open-matter' };
  if (holdsInterest(reader, matter)) return { may: false, because: 'disclosable-interest' };
  const because = officeOf(reader, matter) ?? seatOf(reader, matter, day) ?? rightOfAnyMember(reader, matter);
  return because === null ? { may: false, because: refusalFor(reader) } : { may: true, because };
}

/** The sentence for the person who was refused; it says nothing about the matter. */
export function refusalInWords(reason: RefusalReason): string {
  return REFUSALS[reason];
}

const REFUSALS: Record<RefusalReason, string> = {
  public: 'This is not for publication. Sign in if your seat on this panel lets you see it.',
  'disclosable-interest': 'You have declared an interest in this item, so its papers are closed to you.',
  'need-to-know':
    'Members outside this panel can see this only if they need to know it for their work. Ask the monitoring officer.',
  'not-entitled': 'This is open only to those who decide or prepare this item. Ask the clerk of the panel.',
};

function holdsInterest({ personId }: Reader, matter: Matter): boolean {
  return personId !== null && matter.interestedPersonIds.includes(personId);
}

function officeOf(reader: Reader, matter: Matter): OpeningReason | null {
  if (isMonitoringOfficer(reader)) return 'monitoring-officer';
  if (isClerkOf(reader, matter.panelId)) return 'clerk';
  return reader.personId !== null && matter.officerIds.includes(reader.personId) ? 'named-officer' : null;
}

function seatOf({ personId, seats }: Reader, matter: Matter, day: CalendarDate): OpeningReason | null {
  const own = seatsOn(seats, day).filter((seat) => seat.panelId === matter.panelId && seat.personId === personId);
  const reasons = personId === null ? [] : own.map(rightOfSeat);
  return reasons.find((reason) => reason !== null) ?? null;
}

/** A seat for some items only says which in words: no rule can tell them, so it opens none of the exempt ones. */
export function rightOfSeat(seat: Seat): OpeningReason | null {
  if (seat.limitedTo !== null) return null;
  if (seat.role === 'co-optee') return seat.seesExempt ? 'co-optee' : null;
  if (seat.role === 'substitute') return 'named-substitute';
  return isVoting(seat) ? 'voting-member' : null;
}

/** Paragraph 3 without contract terms under negotiation, and paragraph 6, stay open to members (s.100F(2)-(2A)). */
function rightOfAnyMember(reader: Reader, matter: Matter): OpeningReason | null {
  return reader.isCouncillor && matter.markings.every(isOpenToMembers) ? 'member-of-council' : null;
}

/** Open to every member of the council, of the panel or not. */
export function isOpenToMembers(marking: ExemptMarking): boolean {
  if (marking.basis === 'confidential' || marking.paragraphs.length === 0) return false;
  return marking.paragraphs.every((number) => number === 6 || (number === 3 && !marking.contractNegotiation));
}

function refusalFor(reader: Reader): RefusalReason {
  if (reader.isCouncillor) return 'need-to-know';
  return reader.personId === null && reader.roles.length === 0 ? 'public' : 'not-entitled';
}
