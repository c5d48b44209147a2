/**
 * Who is in the room at a moment of a meeting, and who of them may vote on an entry. Remote attendance is not presence;
 * whoever had left, or had not yet come, is not counted; a declared pecuniary interest bars the vote; a substitute votes
 * in the place of a member who is not there. (Hertfordshire CC [2021] EWHC 1093 (Admin); LGA 1972, Sch 12 paras 39-40;
 * Localism Act 2011, s.31(4); LGHA 1989, s.13; standing orders for substitutes and the quorum.)
 */
import type { ClockTime } from '../calendar/clock-time.js';
import type { AttendanceStatus } from './attendance-words.js';
import { barsVote, type DeclaredInterest } from './declared-interest.js';
import { covers, type PresencePeriod } from './presence-period.js';

export interface Attendee {
  readonly id: string;
  readonly status: AttendanceStatus;
  readonly isRemote: boolean;
  /** Has a vote by their seat, or by that of the member they stand for. */
  readonly votes: boolean;
  /** Counts towards the quorum by the panel's rule. */
  readonly counts: boolean;
  /** The member in whose place this one attends. */
  readonly substituteForId: string | null;
  /** Empty for the whole meeting. */
  readonly periods: readonly PresencePeriod[];
  /** The entries they are there for; empty for all. */
  readonly entryIds: readonly string[];
  readonly interests: readonly DeclaredInterest[];
}

export interface Moment {
  /** Null where no entry is meant in particular. */
  readonly entryId: string | null;
  /** Null where nobody noted the time: then whoever came at all is counted. */
  readonly at: ClockTime | null;
}

export interface Presence {
  /** Ids of everybody in the room, in the order given. */
  readonly present: readonly string[];
  readonly voters: readonly string[];
  /** The same and those whom an interest bars: they may have voted all the same. */
  readonly withVote: readonly string[];
  /** Members in the room who count towards the quorum. */
  readonly counted: number;
  readonly quorum: number;
  readonly isQuorate: boolean;
}

export function presenceAt(attendees: readonly Attendee[], moment: Moment, quorum: number): Presence {
  const present = attendees.filter((each) => isInTheRoom(each, moment));
  const standing = present.filter((each) => !isIdleSubstitute(each, attendees));
  const counted = standing.filter(({ counts }) => counts).length;
  return {
    present: idsOf(present),
    voters: idsOf(standing.filter((each) => mayVote(each, moment))),
    withVote: idsOf(standing.filter(({ votes }) => votes)),
    counted,
    quorum,
    isQuorate: counted >= quorum,
  };
}

function isInTheRoom({ status, isRemote, periods, entryIds, interests }: Attendee, { entryId, at }: Moment): boolean {
  if (status !== 'present' || isRemote) return false;
  if (entryId !== null && entryIds.length > 0 && !entryIds.includes(entryId)) return false;
  if (interests.some((interest) => interest.entryId === entryId && interest.conduct === 'left')) return false;
  return at === null || periods.length === 0 || periods.some((period) => covers(period, at));
}

/** The substitute stands for the whole meeting, so not while the member came after all. */
function isIdleSubstitute({ substituteForId }: Attendee, attendees: readonly Attendee[]): boolean {
  if (substituteForId === null) return false;
  return attendees.some(({ id, status, isRemote }) => id === substituteForId && status === 'present' && !isRemote);
}

function mayVote({ votes, interests }: Attendee, { entryId }: Moment): boolean {
  return votes && !interests.some((interest) => interest.entryId === entryId && barsVote(interest));
}

function idsOf(attendees: readonly Attendee[]): string[] {
  return attendees.map(({ id }) => id);
}
