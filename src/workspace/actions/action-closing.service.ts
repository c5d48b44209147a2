import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ACTION_STATE_WORDS, mayMove, stateAfter, stateBeforeCompletion } from '../../domain/actions/action-states.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { Conflict } from '../../domain/errors.js';
import { FailPoint } from '../../platform/config/fail-point.js';
import type { Unit } from '../../platform/database/unit.js';
import { ActionEdits, type ActionFields, type Doer } from './action-edits.js';
import { ActionUpdate } from './action-update.entity.js';
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
    const changes = { state: stateAfter('complete', action.state), ...closed };
    await this.edits.write(unit, action, { act: 'completed', text, changes, ...stamp(at) }, by);
    this.failPoint.pass('action-completed');
  }

  /** Something was reported at the meeting. */
  async report(unit: Unit, actionId: string, text: string, at: DecidedAt, by: Doer): Promise<void> {
    const action = await this.live(unit, actionId);
    await this.edits.write(unit, action, { act: 'progress', text, ...stamp(at) }, by);
  }

  /** The panel let it stand over: what was proposed as complete is not agreed. Nobody reported anything. */
  async carryForward(unit: Unit, actionId: string, text: string, at: DecidedAt, by: Doer): Promise<void> {
    const action = await this.live(unit, actionId);
    await this.edits.write(unit, action, { act: 'carried', text, changes: notAgreed(action), ...stamp(at) }, by);
  }

  /** The date it had, as it was when the panel moved it. */
  async moveDue(
    unit: Unit,
    actionId: string,
    to: CalendarDate,
    reason: string,
    at: DecidedAt,
    by: Doer,
  ): Promise<CalendarDate | null> {
    const action = await this.live(unit, actionId);
    const approvedBy = `${at.panel}, minute ${at.minuteNumber}`;
    const move = { to, reason, approvedBy, ...stamp(at) };
    await this.edits.write(unit, action, await this.dueDates.move(unit, action, move, by, notAgreed(action)), by);
    return action.dueOn;
  }

  /** The check of the minutes that completed them was taken back. */
  async reopen(unit: Unit, actionIds: readonly string[], by: Doer): Promise<void> {
    const closed = await unit.manager.findBy(Action, { id: In([...actionIds]), state: 'complete' });
    for (const { id } of closed) {
      const action = await this.edits.locked(unit, id);
      const acts = await unit.manager.find(ActionUpdate, { where: { actionId: id }, order: { place: 'ASC' } });
      const state = stateBeforeCompletion(acts.map(({ act }) => act));
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

function notAgreed({ state }: Action): ActionFields {
  return mayMove('return', state) ? { state: stateAfter('return', state), proposedOn: null } : {};
}

function stamp({ day, meetingId, minuteNumber }: DecidedAt) {
  return { madeOn: day, meetingId, minuteNumber };
}
