import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { Unit } from '../../platform/database/unit.js';
import { ActionEdits, type Doer } from './action-edits.js';
import { DueDates } from './due-dates.js';

export interface MovedDue {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate;
}

/** A due date that minutes had moved goes back where it was, because their check was taken back. */
@Injectable()
export class DueReturns {
  constructor(
    private readonly edits: ActionEdits,
    private readonly dueDates: DueDates,
  ) {}

  /** Nothing where it did not move, or somebody has closed the action or moved its date on since. The slip no longer counts. */
  async back(unit: Unit, actionId: string, { from, to }: MovedDue, by: Doer): Promise<void> {
    const action = await this.edits.locked(unit, actionId);
    if (from === to || action.closedOn !== null || action.dueOn !== to) return;
    const reason = 'The check of the minutes that moved it was taken back.';
    const more =
      action.timesMoved === 0 ? { originalDueOn: null, timesMoved: 0 } : { timesMoved: action.timesMoved - 1 };
    const change = await this.dueDates.move(unit, action, { to: from, reason, approvedBy: by.name }, by, more);
    await this.edits.write(unit, action, change, by);
  }
}
