import { newId } from '../../../src/platform/database/new-id.js';
import { Action, NO_DAY } from '../../../src/workspace/actions/action.entity.js';

/** An action as it stands in the table: open, due in six weeks, heard of last week; `facts` say what is otherwise. */
export function actionRow(facts: Partial<Action> & Pick<Action, 'panelId' | 'meetingId'>): Action {
  const id = newId();
  const row = { ...OPEN, id, reference: id, referenceKey: id, ...facts };
  return { ...row, sortDueOn: row.dueOn ?? NO_DAY };
}

const OPEN: Omit<Action, 'id' | 'panelId' | 'meetingId' | 'reference' | 'referenceKey' | 'sortDueOn'> = {
  source: 'clause',
  clauseId: null,
  resolutionId: null,
  minuteNumber: '20',
  wording: 'That placement data be circulated.',
  isPrivate: false,
  publicLabel: null,
  opensToMembers: false,
  ownerPersonId: null,
  ownerPostId: null,
  ownerWords: null,
  noOwnerBecause: null,
  dueOn: '2017-11-27',
  originalDueOn: null,
  dueWords: null,
  noDateBecause: null,
  timesMoved: 0,
  strandId: null,
  state: 'open',
  isOffTarget: false,
  nextMilestoneOn: null,
  waitingFor: null,
  waitingSince: null,
  replyDueOn: null,
  proposedOn: null,
  lastColour: null,
  raisedOn: '2017-08-22',
  lastHeardOn: '2017-10-09',
  closedOn: null,
  closingMinute: null,
  closingMeetingId: null,
  successorId: null,
  version: 1,
};
