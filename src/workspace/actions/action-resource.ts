import type { Reader } from '../../domain/access/roles.js';
import type { ActionInDetail, ActionRecord } from './action-in-detail.js';
import type { ActionInView } from './action-in-view.js';
import { ownerInWords, partyInWords } from './action-words.js';

/** A line of the tracker as programs read it; the wording is the public label where the rest is closed to them. */
export function toActionResource(action: ActionInView, reader: Reader) {
  const { id, reference, wording, isPrivate, opens, panelId, meetingId, resolutionId, source, minuteNumber } = action;
  const { dueOn, originalDueOn, timesMoved, state, isOffTarget, waitingFor, replyDueOn, strandId } = action;
  const { raisedOn, lastHeardOn, closedOn, closingMinute, successorId, version, rag } = action;
  return {
    id,
    reference,
    wording,
    isPrivate,
    isOpenToYou: opens,
    panelId,
    panel: action.panel.name,
    meetingId,
    resolutionId,
    source,
    minute: minuteNumber,
    owner: action.ownerPostId || action.ownerPersonId ? ownerInWords(action, reader) : null,
    ownerPersonId: action.ownerPersonId,
    ownerPostId: action.ownerPostId,
    ownerGone: action.ownerGone,
    noOwnerBecause: action.noOwnerBecause,
    dueOn,
    originalDueOn,
    timesMoved,
    noDateBecause: action.noDateBecause,
    state,
    rag: rag.status,
    colour: rag.colour,
    isOffTarget,
    waitingFor,
    replyDueOn,
    strandId,
    strand: action.strand?.name ?? null,
    raisedOn,
    lastHeardOn,
    closedOn,
    closingMinute,
    successorId,
    version,
  };
}

export function toActionDetailResource(detail: ActionInDetail, reader: Reader) {
  const { action, milestones, parties, successor, merged } = detail;
  return {
    ...toActionResource(action, reader),
    supporters: parties.filter(({ kind }) => kind === 'supporter').map((party) => partyInWords(party, reader)),
    ...toRecordResource(detail),
    milestones: milestones.map(({ id, title, dueOn, metOn }) => ({ id, title, dueOn, metOn })),
    supersededBy: successor?.reference ?? null,
    merged: merged.map((gone) => ({
      id: gone.action.id,
      reference: gone.action.reference,
      wentBy: gone.wentBy,
      ...toRecordResource(gone),
    })),
  };
}

function toRecordResource({ updates, evidence, dueChanges }: ActionRecord) {
  return {
    updates: updates.map(({ id, act, text, madeOn, meetingId, minuteNumber, madeBy, recordedAt }) => ({
      id,
      act,
      text,
      madeOn,
      meetingId,
      minute: minuteNumber,
      madeBy,
      recordedAt,
      evidence: evidence
        .filter(({ updateId }) => updateId === id)
        .map(({ id: evidenceId, fileName }) => ({ id: evidenceId, fileName })),
    })),
    dueChanges: dueChanges.map(({ oldDueOn, newDueOn, reason, approvedBy, changedOn }) => ({
      oldDueOn,
      newDueOn,
      reason,
      approvedBy,
      changedOn,
    })),
  };
}
