/** An action in words, for features that show actions beside things of their own: nothing is in it that is closed to its reader. */
import { PUBLIC_READER, type Reader } from '../../domain/access/roles.js';
import { type ActionInView, publicPart } from './action-in-view.js';
import { dueInWords, ownerInWords, slipInWords } from './action-words.js';

export type LineOfAction = ReturnType<typeof lineOf>;

export function lineOf(action: ActionInView, reader: Reader) {
  const { id, panelId, meetingId, clauseId, reference, minuteNumber, wording, isPrivate, opens } = action;
  const { state, rag, dueOn, timesMoved, isOffTarget, nextMilestoneOn } = action;
  const { waitingFor, waitingSince, replyDueOn, raisedOn, lastHeardOn, closedOn, closingMinute } = action;
  return {
    ...{ id, panelId, meetingId, clauseId, reference, minuteNumber, wording, isPrivate, opens },
    ...{ state, dueOn, timesMoved, isOffTarget, nextMilestoneOn },
    ...{ waitingFor, waitingSince, replyDueOn, raisedOn, lastHeardOn, closedOn, closingMinute },
    panelName: action.panel.name,
    status: rag.status,
    statusWords: statusInWords(action),
    owner: ownerInWords(action, reader),
    ownedBy: ownerKind(action),
    isOwnerGone: action.ownerGone !== null,
    due: dueInWords(action),
    slip: slipInWords(action),
  };
}

/** As everybody may read it. */
export function publicLineOf(action: ActionInView): LineOfAction {
  const shown = action.isPrivate ? { ...action, ...publicPart(action), opens: false } : action;
  return lineOf({ ...shown, opens: !action.isPrivate }, PUBLIC_READER);
}

function ownerKind({ ownerPostId, ownerPersonId }: ActionInView): 'post' | 'person' | 'nobody' {
  if (ownerPostId !== null) return 'post';
  return ownerPersonId === null ? 'nobody' : 'person';
}

/** `Overdue 16 days`, `Deferred to 12 December 2017`, `Complete, minute 31` */
function statusInWords({ rag: { status }, ragWords, closingMinute }: ActionInView): string {
  return status === 'complete' && closingMinute !== null ? `${ragWords}, minute ${closingMinute}` : ragWords;
}
