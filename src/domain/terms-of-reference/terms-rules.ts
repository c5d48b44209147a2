/** What a version of terms of reference says of meetings and members, and what of it goes together. */
import { type CalendarDate, plainDate } from '../calendar/calendar-date.js';
import { RuleBroken } from '../errors.js';

/** Each is null where the version leaves it to the panel's settings. */
export interface TermsRules {
  readonly quorum: number | null;
  readonly maximumMembers: number | null;
  readonly frequency: string | null;
  readonly chairRule: string | null;
}

const RULES = ['quorum', 'maximumMembers', 'frequency', 'chairRule'] as const;

/** @throws RuleBroken where more members are wanted in the room than there may be */
export function assertQuorumCanBeMet({ quorum, maximumMembers }: TermsRules): void {
  if (quorum === null || maximumMembers === null || quorum <= maximumMembers) return;
  throw new RuleBroken(`Enter a quorum of ${maximumMembers} or less: that is the largest number of members`, 'quorum');
}

export interface DaysOfTerms {
  readonly adoptedOn: CalendarDate | null;
  readonly inForceFrom: CalendarDate | null;
  readonly reviewOn: CalendarDate | null;
}

/** Before it is in force, or adopted where that day is not set. */
export function isReviewedTooSoon(days: DaysOfTerms): boolean {
  const begins = beginningOf(days);
  return days.reviewOn !== null && begins !== null && days.reviewOn < begins;
}

/** @throws RuleBroken where it would be reviewed before it begins */
export function assertReviewFollows(days: DaysOfTerms): void {
  if (!isReviewedTooSoon(days)) return;
  const begins = plainDate(beginningOf(days) ?? '');
  const since = days.inForceFrom === null ? 'was adopted on' : 'is in force from';
  throw new RuleBroken(`Enter a later day of review: this version ${since} ${begins}`, 'reviewOn');
}

function beginningOf({ inForceFrom, adoptedOn }: DaysOfTerms): CalendarDate | null {
  return inForceFrom ?? adoptedOn;
}

export interface ChangedRule {
  readonly rule: (typeof RULES)[number];
  readonly before: number | string | null;
  readonly after: number | string | null;
}

export function changedRules(before: TermsRules, after: TermsRules): ChangedRule[] {
  return RULES.filter((rule) => before[rule] !== after[rule]).map((rule) => ({
    rule,
    before: before[rule],
    after: after[rule],
  }));
}
