import { Inject, Injectable } from '@nestjs/common';
import { type CalendarDate, plainDate } from '../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { newId } from '../../platform/database/new-id.js';
import type { Unit } from '../../platform/database/unit.js';
import type { ActionChange, ActionFields, Doer } from './action-edits.js';
import type { Action } from './action.entity.js';
import { DueChange } from './due-change.entity.js';

export interface DueMove {
  /** Null takes the date away. */
  readonly to: CalendarDate | null;
  readonly reason: string;
  readonly approvedBy: string;
  readonly madeOn?: CalendarDate;
  readonly meetingId?: string;
  readonly minuteNumber?: string;
}

/** Sets due dates and moves them; each move is a line of the slip ledger, and the first date stays on record. */
@Injectable()
export class DueDates {
  constructor(@Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock) {}

  /**
   * Of an action locked in this unit: writes the line, and tells what it changes; the day it has is no move. `more`
   * changes with it.
   */
  async move(unit: Unit, action: Action, move: DueMove, by: Doer, more: ActionFields = {}): Promise<ActionChange> {
    const { to, reason, approvedBy, madeOn = this.clock.today(), meetingId = null, minuteNumber = null } = move;
    const moves = to !== action.dueOn;
    if (moves) {
      await unit.manager.insert(DueChange, {
        id: newId(),
        actionId: action.id,
        oldDueOn: action.dueOn,
        newDueOn: to,
        reason,
        approvedBy,
        changedOn: madeOn,
        recordedBy: by.name,
        recordedAt: this.clock.now(),
      });
    }
    return {
      act: more.state === 'deferred' ? 'deferred' : 'due-moved',
      text: `${moveInWords(action.dueOn, to)} ${reason}`.trim(),
      changes: { ...(moves ? datesAfter(action, to, reason) : {}), ...more },
      madeOn,
      meetingId,
      minuteNumber,
    };
  }
}

/** Setting a first date is no slip; every other change is. */
function datesAfter({ dueOn, originalDueOn, timesMoved }: Action, to: CalendarDate | null, reason: string) {
  const isFirst = dueOn === null && originalDueOn === null;
  return {
    dueOn: to,
    originalDueOn: isFirst ? to : originalDueOn,
    timesMoved: isFirst ? timesMoved : timesMoved + 1,
    noDateBecause: to === null ? reason : null,
  };
}

function moveInWords(from: CalendarDate | null, to: CalendarDate | null): string {
  if (to === null) return from === null ? '' : `The due date of ${plainDate(from)} was taken away.`;
  if (from === to) return `Due on ${plainDate(to)} as before.`;
  return from === null ? `Due on ${plainDate(to)}.` : `Moved from ${plainDate(from)} to ${plainDate(to)}.`;
}
