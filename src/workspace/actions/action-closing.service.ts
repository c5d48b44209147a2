import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ACTION_STATE_WORDS, stateAfter } from '../../domain/actions/action-states.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { Conflict } from '../../domain/errors.js';
import { FailPoint } from '../../platform/config/fail-point.js';
import type { Unit } from '../../platform/database/unit.js';
import { ActionEdits, type Doer } from './action-edits.js';
import { Action } from './action.entity.js';
import { DueDates } from './due-dates.js';

/** The minute that records what a panel decided about an action. */
export interface DecidedAt {
  readonly meetingId: string;
  readonly day: CalendarDate;
  /** As printed. */
  readonly minuteNumber: string;
  /** The panel, as whoever approved. */
  readonly panel: string;
}

/** What panels decide about actions, written when the minutes that record it are checked, in that unit. */
@Injectable()
export class ActionClosing {
  constructor(
    private readonly edits: ActionEdits,
    private readonly dueDates: DueDates,
    private readonly failPoint: FailPoint,
  ) {}

  /** @throws Conflict where somebody else has closed it since */
  async complete(unit: Unit, actionId: string, text: string, at: DecidedAt, by: Doer): Promise<void> {
    const action = await this.live(unit, actionId);
    const closed = { closedOn: at.day, closingMinute: at.minuteNumber, closingMeetingId: at.meetingId };
    const changes = { state: stateAfter('complete', action.state), ...closed, waitingFor: null, waitingSince: null };
    await this.edits.write(unit, action, { act: 'completed', text, changes, ...stamp(at) }, by);
    this.failPoint.pass('action-completed');
  }

  /** Something was reported at the meeting, or the panel let it stand over. */
  async report(unit: Unit, actionId: string, text: string, at: DecidedAt, by: Doer): Promise<void> {
    const action = await this.live(unit, actionId);
    await this.edits.write(unit, action, { act: 'progress', text, ...stamp(at) }, by);
  }

  async moveDue(unit: Unit, actionId: string, to: CalendarDate, reason: string, at: DecidedAt, by: Doer) {
    const action = await this.live(unit, actionId);
    const approvedBy = `${at.panel}, minute ${at.minuteNumber}`;
    const change = await this.dueDates.move(unit, action, { to, reason, approvedBy, ...stamp(at) }, by);
    await this.edits.write(unit, action, change, by);
  }

  /** The check of the minutes that completed them was taken back. */
  async reopen(unit: Unit, actionIds: readonly string[], by: Doer): Promise<void> {
    const closed = await unit.manager.findBy(Action, { id: In([...actionIds]), state: 'complete' });
    for (const { id } of closed) {
      const action = await this.edits.locked(unit, id);
      const isProposed = action.proposedOn !== null;
      const state = isProposed ? 'proposed' : stateAfter('reopen', action.state);
      const changes = { state, closedOn: null, closingMinute: null, closingMeetingId: null } as const;
      const text = 'The check of the minutes that completed it was taken back.';
      await this.edits.write(unit, action, { act: 'reopened', text, changes }, by);
    }
  }

  private async live(unit: Unit, actionId: string): Promise<Action> {
    const action = await this.edits.locked(unit, actionId);
    if (action.closedOn === null) return action;
    const state = ACTION_STATE_WORDS[action.state].toLowerCase();
    throw new Conflict(`${action.reference} is ${state} already. Take it out of this minute.`);
  }
}

function stamp({ day, meetingId, minuteNumber }: DecidedAt) {
  return { madeOn: day, meetingId, minuteNumber };
}
