import { isCalledOff, type Meeting } from '../meetings/meeting.entity.js';
import type { ProgrammeItem } from './programme-item.entity.js';
import type { ProgrammeMove } from './programme-move.entity.js';

/** An item with its people, its meetings and its history, oldest first. */
export type ItemInView = ProgrammeItem & {
  readonly moves: readonly ProgrammeMove[];
  readonly slips: number;
};

/** It waits for its meeting, or stands on the agenda of one that will not take it: that agenda may be out already. */
export function isMovable({ state, meeting }: Pick<ProgrammeItem, 'state' | 'meeting'>): boolean {
  return state === 'planned' || (state === 'placed' && !!meeting && isLetGo(meeting));
}

/** Called off, or without a quorum. */
export function isLetGo(meeting: Pick<Meeting, 'state'>): boolean {
  return isCalledOff(meeting) || meeting.state === 'inquorate';
}
