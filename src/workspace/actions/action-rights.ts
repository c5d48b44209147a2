/** Who may do what with an action they may see. */
import { mayAgreeCompletion, mayKeepActions } from '../../domain/access/action-access.js';
import type { Reader } from '../../domain/access/roles.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { NotAllowed } from '../../domain/errors.js';
import type { ActionParty } from './action-party.entity.js';
import type { Action } from './action.entity.js';

/** Who is asking, with the posts they hold today. */
export interface Asking {
  readonly reader: Reader;
  readonly postIds: readonly string[];
  readonly today: CalendarDate;
}

type Charged = Pick<Action, 'panelId' | 'ownerPersonId' | 'ownerPostId'>;
type Party = Pick<ActionParty, 'kind' | 'personId' | 'postId'>;

export type ActionRight = (action: Charged, parties: readonly Party[], asking: Asking) => void;

/** Its owner, of the day where a post owns it; whoever supports them is not. */
export function owns(
  { ownerPersonId, ownerPostId }: Charged,
  { reader: { personId }, postIds }: Pick<Asking, 'reader' | 'postIds'>,
): boolean {
  return (
    (ownerPersonId !== null && ownerPersonId === personId) || (ownerPostId !== null && postIds.includes(ownerPostId))
  );
}

function supports(parties: readonly Party[], { reader: { personId }, postIds }: Asking): boolean {
  return parties.some(
    (party) =>
      party.kind === 'supporter' &&
      ((party.personId !== null && party.personId === personId) ||
        (party.postId !== null && postIds.includes(party.postId))),
  );
}

/** Carries it out, or has an interest in it (Localism Act 2011, s.31(4)). */
function isConcerned(action: Charged, parties: readonly Party[], asking: Asking): boolean {
  const isInterested = parties.some(
    ({ kind, personId }) => kind === 'interested' && personId !== null && personId === asking.reader.personId,
  );
  return isInterested || owns(action, asking) || supports(parties, asking);
}

/** Those who carry it out report on it, and the clerk in their name. */
export function mayReport(action: Charged, parties: readonly Party[], asking: Asking): boolean {
  return mayKeepActions(asking.reader, action.panelId) || owns(action, asking) || supports(parties, asking);
}

export const requireReporter: ActionRight = (action, parties, asking) => {
  if (!mayReport(action, parties, asking)) {
    throw new NotAllowed('Only those who carry this action out and the clerk of the panel can report on it.');
  }
};

export const requireKeeper: ActionRight = ({ panelId }, _parties, { reader }) => {
  if (!mayKeepActions(reader, panelId)) throw new NotAllowed('Only the clerk of this panel can change its actions.');
};

export const requireChair: ActionRight = (action, parties, asking) => {
  const { reader, today } = asking;
  if (!mayAgreeCompletion(reader, action.panelId, today)) {
    throw new NotAllowed('Only the chair of this panel can agree before it meets that an action is complete.');
  }
  if (owns(action, asking) || supports(parties, asking)) {
    throw new NotAllowed('This action is your own, so the panel agrees that it is complete.');
  }
  // Whoever has an interest takes no part in the matter (Localism Act 2011, s.31(4)).
  if (parties.some(({ kind, personId }) => kind === 'interested' && personId === reader.personId)) {
    throw new NotAllowed('You have declared an interest in this matter, so the panel agrees that it is complete.');
  }
};

/** A new date is approved by the chair, who is asked for it, or entered by the clerk; never by the chair who owes it. */
export const requireDater: ActionRight = (action, parties, asking) => {
  if (mayKeepActions(asking.reader, action.panelId)) return;
  if (!mayAgreeCompletion(asking.reader, action.panelId, asking.today) || isConcerned(action, parties, asking)) {
    throw new NotAllowed(
      'Only the clerk of this panel can change its actions, and its chair the dates of those of others.',
    );
  }
};

/** Back to the owner: by the chair, and by the clerk in the chair's name. */
export const requireChairOrKeeper: ActionRight = (action, parties, asking) => {
  if (!mayKeepActions(asking.reader, action.panelId)) requireChair(action, parties, asking);
};
