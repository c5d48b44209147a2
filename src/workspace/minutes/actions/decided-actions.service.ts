import { Injectable } from '@nestjs/common';
import { FailPoint } from '../../../platform/config/fail-point.js';
import type { Unit } from '../../../platform/database/unit.js';
import { ActionClosing, type DecidedAt } from '../../actions/action-closing.service.js';
import { Action } from '../../actions/action.entity.js';
import { DueReturns } from '../../actions/due-returns.service.js';
import type { MinutesInFull } from '../minutes-in-full.js';
import { ActionDecision } from './action-decision.entity.js';
import type { DecidedAction } from './decided-action.js';

type Doer = Parameters<ActionClosing['reopen']>[2];

/** What minutes decided about outstanding actions takes effect with their check, and goes with it. */
@Injectable()
export class DecidedActions {
  constructor(
    private readonly closing: ActionClosing,
    private readonly dueReturns: DueReturns,
    private readonly failPoint: FailPoint,
  ) {}

  /** Of minutes that have their numbers. @throws Conflict where somebody has closed one meanwhile */
  async settle(unit: Unit, { panel, meeting, items }: MinutesInFull, by: Doer): Promise<void> {
    for (const { printed, decided } of items) {
      const at = { meetingId: meeting.id, day: meeting.day, minuteNumber: printed, panel: panel.name };
      for (const each of decided) {
        await this.take(unit, each, at, by);
        this.failPoint.pass('action-decided');
      }
    }
  }

  /** Completed ones are open again, and moved dates are where they were; what was reported stays on record. */
  async takeBack(unit: Unit, { meeting, items }: MinutesInFull, by: Doer): Promise<void> {
    const decided = items.flatMap((minute) => minute.decided);
    const completed = decided.filter(({ decision }) => decision === 'complete').map(({ actionId }) => actionId);
    const closedHere = await unit.manager.findBy(Action, { closingMeetingId: meeting.id });
    const toReopen = closedHere.filter(({ id }) => completed.includes(id)).map(({ id }) => id);
    await this.closing.reopen(unit, toReopen, by);
    for (const { actionId, newDueOn, dueBefore } of decided) {
      if (newDueOn === null) continue;
      await this.dueReturns.back(unit, actionId, { from: dueBefore, to: newDueOn }, by);
    }
  }

  private async take(unit: Unit, decided: DecidedAction, at: DecidedAt, by: Doer): Promise<void> {
    const { id, actionId, decision, text, newDueOn } = decided;
    switch (decision) {
      case 'complete':
        return this.closing.complete(unit, actionId, text, at, by);
      case 'progress':
      case 'carry-forward':
        return this.report(unit, decided, at, by);
      case 'new-date': {
        if (newDueOn === null) return;
        const dueBefore = await this.closing.moveDue(unit, actionId, newDueOn, text, at, by);
        await unit.manager.update(ActionDecision, { id }, { dueBefore });
      }
    }
  }

  /** Not again where a check that was taken back has put it on record already. */
  private async report(unit: Unit, decided: DecidedAction, at: DecidedAt, by: Doer): Promise<void> {
    const { actionId, decision, text } = decided;
    const recorded = `${at.minuteNumber}: ${text}`;
    if (decided.recorded === recorded) return;
    if (decision === 'progress') await this.closing.report(unit, actionId, text, at, by);
    else await this.closing.carryForward(unit, actionId, text, at, by);
    await unit.manager.update(ActionDecision, { id: decided.id }, { recorded });
  }
}
