/** Puts what is private in an action before the redaction policy. */
import type { ExemptMarking } from '../../domain/access/exempt-marking.js';
import { type Matter, mayOpen } from '../../domain/access/redaction-policy.js';
import type { Reader } from '../../domain/access/roles.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { ActionParty } from './action-party.entity.js';
import type { Action } from './action.entity.js';

/** What an action keeps of the matter it came from, as this was when its minute was checked. */
export type PrivateFacts = Pick<Action, 'panelId' | 'isPrivate' | 'opensToMembers'>;

export function opensTo(
  reader: Reader,
  action: PrivateFacts,
  parties: readonly Pick<ActionParty, 'kind' | 'personId'>[],
  day: CalendarDate,
): boolean {
  return mayOpen(reader, matterOfAction(action, parties), day).may;
}

function matterOfAction(
  { panelId, isPrivate, opensToMembers }: PrivateFacts,
  parties: readonly Pick<ActionParty, 'kind' | 'personId'>[],
): Matter {
  const people = (kind: ActionParty['kind']) =>
    parties.flatMap((party) => (party.kind === kind && party.personId !== null ? [party.personId] : []));
  return {
    panelId,
    markings: isPrivate ? [opensToMembers ? OPEN_TO_MEMBERS : CLOSED] : [],
    officerIds: people('officer'),
    interestedPersonIds: people('interested'),
  };
}

const CLOSED: ExemptMarking = {
  basis: 'exempt',
  paragraphs: [],
  reason: '',
  publicInterestTest: '',
  reviewOn: null,
  mustBeRegistered: false,
  ownPlanningPermission: false,
  contractNegotiation: false,
};
/** Paragraph 6 stays open to members whatever else (LGA 1972, s.100F(2A)). */
const OPEN_TO_MEMBERS: ExemptMarking = { ...CLOSED, paragraphs: [6] };
