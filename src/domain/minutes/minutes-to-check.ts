/** What the check of minutes needs to know of them, and what it answers. */
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { BlockKind } from './block-kinds.js';
import type { VoteFinding } from './vote-findings.js';
import type { VoteMethod } from './vote-methods.js';

export interface BlockToCheck {
  readonly kind: BlockKind;
  readonly isPrivate: boolean;
  /** Clauses nobody has marked, as they are called: `clause (2)`. */
  readonly unmarked: readonly string[];
  /** Private clauses and sentences that raise an action and may be called nothing in public: `clause (2)`. */
  readonly unlabelled: readonly string[];
  /** Those whose due date lies before the meeting. */
  readonly dueBefore: readonly ClauseDueBefore[];
  /** Marked sentences whose words do not stand in its text any more. */
  readonly astray: readonly string[];
  readonly voteMethod: VoteMethod;
  /** How many members are recorded by name. */
  readonly namedVotes: number;
  /** What is to be said of the vote. */
  readonly voteFindings: readonly VoteFinding[];
}

export interface ClauseDueBefore {
  /** `clause (2)` */
  readonly called: string;
  readonly on: CalendarDate;
}

export interface MinuteToCheck {
  readonly id: string;
  /** As printed today. */
  readonly number: string;
  readonly heading: string;
  readonly hasPublicSummary: boolean;
  /** Why its private text may be private; null where nothing allows it. */
  readonly privateBecause: 'confidential' | 'excluded' | null;
  /** One of its resolutions, which was carried, excludes the public. */
  readonly excludesPublic: boolean;
  /** Other minutes are on record as approved by it. */
  readonly approves: boolean;
  /** One of its resolutions was carried. */
  readonly resolves: boolean;
  /**
   * Its business does not stand in the summons by which a meeting of the council was called; the annual one may do what
   * an Act requires of it and what is urgent. Null where it stands there, or no summons is kept.
   */
  readonly unsummoned: 'at-annual-meeting' | 'at-other-meeting' | null;
  /** The vote is on the budget, council tax or a precept. */
  readonly needsNames: boolean;
  /** Citations of minutes that are not kept here, in their words. */
  readonly notFound: readonly string[];
  /** Actions it decides about that somebody has closed since, as they are called. */
  readonly closedMeanwhile: readonly string[];
  readonly blocks: readonly BlockToCheck[];
}

export interface MinutesToCheck {
  /** Somebody has recorded that the meeting took place. */
  readonly isHeld: boolean;
  /** Somebody who is a member is recorded as present. */
  readonly isPresentKnown: boolean;
  /** No minutes of an earlier meeting of the panel have numbers here. */
  readonly isFirst: boolean;
  /** Earlier meetings of the panel of which nobody has recorded whether they were held, as sentences name them. */
  readonly earlierUnrecorded: readonly string[];
  /** Earlier meetings of the panel whose minutes have no numbers yet, as sentences name them. */
  readonly earlierUnchecked: readonly string[];
  /** Later meetings whose minutes have been checked already. */
  readonly laterChecked: readonly string[];
  readonly items: readonly MinuteToCheck[];
}

export interface MinutesFinding {
  readonly level: 'stop' | 'warning';
  /** A sentence for the clerk. */
  readonly message: string;
  readonly minuteId?: string;
  /** It is put right where it is recorded who attended. */
  readonly isOfAttendance?: true;
  readonly lawRef: string;
}
