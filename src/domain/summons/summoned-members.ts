/**
 * Every member of the council is summoned: electronically where they consent to it, or else on paper, left at or posted
 * to where they live or to an address they have given in writing. (LGA 1972, Sch 12 para 4(1A) and (3).)
 */
import { type CalendarDate, plainDate } from '../calendar/calendar-date.js';
import { type Seat, seatsOn } from '../membership/seats.js';
import { owedReason } from './owed-reason.js';
import { consentOn, type ElectronicConsent, withdrawnBy } from './electronic-consent.js';

export const PAPER_REASONS = ['no-consent', 'no-address', 'withdrawn'] as const;
export type PaperReason = (typeof PAPER_REASONS)[number];

export type SummonedMember = { readonly personId: string } & (
  | { readonly way: 'electronic'; readonly address: string; readonly consentedOn: CalendarDate }
  | { readonly way: 'paper'; readonly because: PaperReason; readonly withdrawnOn: CalendarDate | null }
);

export interface SummonsQuestion {
  /** Of the full council, of any day. */
  readonly seats: readonly Seat[];
  readonly meetingOn: CalendarDate;
  /** The day on which the summons goes out: consent has to be in force then. */
  readonly sentOn: CalendarDate;
  readonly consents: readonly (ElectronicConsent & { readonly personId: string })[];
  /** Who could be asked for consent by mail. */
  readonly withMail: ReadonlySet<string>;
}

/** Each member once, in the order of the seats. Co-optees, advisers and substitutes are no members of the council. */
export function summonedMembers(question: SummonsQuestion): SummonedMember[] {
  const { seats, meetingOn } = question;
  const ids = seatsOn(seats, meetingOn)
    .filter(({ role }) => MEMBERS.some((each) => each === role))
    .flatMap(({ personId }) => personId ?? []);
  return [...new Set(ids)].map((personId) => summonedMember(personId, question));
}

const MEMBERS = ['chair', 'vice-chair', 'member'] as const;

function summonedMember(personId: string, { consents, sentOn, withMail }: SummonsQuestion): SummonedMember {
  const own = consents.filter((consent) => consent.personId === personId);
  const consent = consentOn(own, sentOn);
  if (consent !== null) {
    const { address, consentedOn } = consent;
    return { personId, way: 'electronic', address, consentedOn };
  }
  const withdrawnOn = withdrawnBy(own, sentOn);
  if (withdrawnOn !== null) return { personId, way: 'paper', because: 'withdrawn', withdrawnOn };
  return { personId, way: 'paper', because: withMail.has(personId) ? 'no-consent' : 'no-address', withdrawnOn: null };
}

/** Why councillors without a seat are left out; null where there are none. @throws RuleBroken on the input */
export function reasonForUnseated(names: readonly string[], reason = ''): string | null {
  const why = names.length === 0 ? null : 'why these councillors are not summoned';
  return owedReason(why, reason, 'unseatedBecause');
}

/** `Consent withdrawn on 1 February 2027` */
export function paperReasonInWords(because: PaperReason, withdrawnOn: CalendarDate | null): string {
  switch (because) {
    case 'no-consent':
      return 'No consent to electronic summons';
    case 'no-address':
      return 'No consent to electronic summons, and no mail address to ask at';
    case 'withdrawn':
      return withdrawnOn === null ? 'Consent withdrawn' : `Consent withdrawn on ${plainDate(withdrawnOn)}`;
  }
}
