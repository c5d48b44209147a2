/** Who opens closed matter, in words for the clerk who is about to publish: the policy's own list, in its own order. */
import type { ExemptMarking } from './exempt-marking.js';
import { isOpenToMembers, type OpeningReason, type RefusalReason } from './redaction-policy.js';

export interface ClosedTo {
  readonly markings: readonly ExemptMarking[];
  readonly hasOfficer: boolean;
  /** How many people have a recorded interest. */
  readonly interests: number;
}

/** `Opens to the panel’s voting members, …; not to 1 person with a recorded interest.` */
export function entitledInWords({ markings, hasOfficer, interests }: ClosedTo): string {
  const entitled = [
    'the panel’s voting members and named substitutes',
    'co-optees whose seat says so',
    'its clerk',
    'the monitoring officer',
    ...(hasOfficer ? ['the officer named on the item'] : []),
    ...(markings.every(isOpenToMembers) ? ['every other councillor (LGA 1972, s.100F)'] : []),
  ];
  const except =
    interests === 0 ? '' : `; not to ${interests === 1 ? '1 person' : `${interests} people`} with a recorded interest`;
  return `Opens to ${entitled.slice(0, -1).join(', ')} and ${entitled.at(-1) ?? ''}${except}.`;
}

/** Said of somebody else, as `Opens to them as …`. */
export const OPENING_WORDS: Record<OpeningReason, string> = {
  'open-matter': 'Open to everybody',
  'voting-member': 'Opens to them as a voting member of the panel',
  'named-substitute': 'Opens to them as a named substitute of the panel',
  'co-optee': 'Opens to them as a co-optee whose seat says so',
  clerk: 'Opens to them as the clerk of the panel',
  'monitoring-officer': 'Opens to them as the monitoring officer',
  'named-officer': 'Opens to them as the officer named on the item',
  'member-of-council': 'Opens to them as a member of the council (LGA 1972, s.100F)',
};

export const REFUSAL_WORDS: Record<RefusalReason, string> = {
  public: 'Closed: not for publication',
  'disclosable-interest': 'Closed to them: they have a recorded interest in the item (Localism Act 2011, s.31)',
  'need-to-know': 'Closed to them: members outside the panel see it only where they need to know it',
  'not-entitled': 'Closed to them: it opens only to those who decide or prepare the item',
};
