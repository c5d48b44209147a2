import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { addDays, type CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { remindersOf } from '../../../domain/reminders/reminders-of-action.js';
import { type ReminderDay, rungDue } from '../../../domain/reminders/rung-due.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { type ActionToChase, ActionsToChase } from '../../actions/chasing/actions-to-chase.service.js';
import { SeatsService } from '../../panels/seats.service.js';
import { ActionChasing } from '../ladder/action-chasing.entity.js';
import { type Ladders, LaddersService } from '../ladder/ladders.service.js';
import { quietDaysOf } from '../ladder/quiet-days.js';
import { AroundActions } from './around-actions.js';
import { ContactsService } from '../links/contacts.service.js';
import type { Reminder } from './reminder.entity.js';

/** A reminder that nobody has written down yet. */
export type PlannedReminder = Pick<Reminder, 'day' | 'actionId' | 'personId' | 'role' | 'rung' | 'days'>;

const ACTIONS_AT_ONCE = 400;

/** Says who is reminded of what on a day. Writes nothing, so that what will go out can be looked at before. */
@Injectable()
export class ReminderPlanning {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly actions: ActionsToChase,
    private readonly ladders: LaddersService,
    private readonly seats: SeatsService,
    private readonly contacts: ContactsService,
  ) {}

  /** A batch of actions after the other, so that their number costs no memory. */
  async *batches(when: Omit<ReminderDay, 'quiet'>): AsyncGenerator<PlannedReminder[]> {
    const ladders = await this.ladders.all();
    const around = new AroundActions(this.unitOfWork, this.seats, this.contacts, when.day);
    const dueBy = addDays(when.day, ladders.reach);
    for (let last = ''; ;) {
      const actions = await this.actions.after(last, dueBy, ACTIONS_AT_ONCE);
      if (actions.length === 0) return;
      await around.lookUp(actions);
      yield this.planned(actions, await this.chasings(actions), { ladders, around, when });
      last = actions.at(-1)?.id ?? '';
    }
  }

  /** The same steps for those whom they concern on this day; none of an action that nobody is reminded of now. */
  async anew(reminders: readonly PlannedReminder[], day: CalendarDate): Promise<PlannedReminder[]> {
    const actions = await this.actions.find([...new Set(reminders.map(({ actionId }) => actionId))]);
    const ladders = await this.ladders.all();
    const around = new AroundActions(this.unitOfWork, this.seats, this.contacts, day);
    await around.lookUp(actions);
    const chasings = await this.chasings(actions);
    return reminders.flatMap((reminder) => {
      const action = actions.find(({ id }) => id === reminder.actionId);
      const chasing = chasings.get(reminder.actionId);
      if (!action || ladders.of(action.panelId).ladder === null || isSilent(chasing, day)) return [];
      const rung = { kind: reminder.rung, days: reminder.days, to: [reminder.role] };
      return remindersOf(rung, around.of(action)).map(({ personId, role }) => ({
        ...{ day: reminder.day, actionId: action.id, personId, role },
        ...{ rung: reminder.rung, days: reminder.days },
      }));
    });
  }

  private planned(
    actions: readonly ActionToChase[],
    chasings: ReadonlyMap<string, ActionChasing>,
    { ladders, around, when }: Planning,
  ): PlannedReminder[] {
    return actions.flatMap((action) => {
      const chasing = chasings.get(action.id);
      const { ladder, recesses } = ladders.of(action.panelId);
      if (ladder === null || (chasing && chasing.offBecause !== null)) return [];
      const rung = rungDue(action, ladder, { ...when, quiet: [...recesses, ...quietDaysOf(chasing)] });
      if (rung === null) return [];
      const { kind, days } = rung;
      return remindersOf(rung, around.of(action)).map(({ personId, role }) => ({
        ...{ day: when.day, actionId: action.id, personId, role },
        ...{ rung: kind, days },
      }));
    });
  }

  private async chasings(actions: readonly ActionToChase[]): Promise<Map<string, ActionChasing>> {
    const where = { actionId: In(actions.map(({ id }) => id)) };
    const rows = await this.unitOfWork.reading(ActionChasing).findBy(where);
    return new Map(rows.map((row) => [row.actionId, row]));
  }
}

interface Planning {
  readonly ladders: Ladders;
  readonly around: AroundActions;
  readonly when: Omit<ReminderDay, 'quiet'>;
}

function isSilent(chasing: ActionChasing | undefined, day: CalendarDate): boolean {
  if (!chasing) return false;
  return chasing.offBecause !== null || quietDaysOf(chasing).some(({ from, to }) => from <= day && day <= to);
}
