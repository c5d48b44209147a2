import { IsNull } from 'typeorm';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { Unit } from '../../platform/database/unit.js';
import { ActionMilestone } from './action-milestone.entity.js';

/** The day of the earliest milestone that is not met; null where all are. */
export async function nextMilestone(unit: Unit, actionId: string): Promise<CalendarDate | null> {
  const where = { actionId, metOn: IsNull() };
  const [next] = await unit.manager.find(ActionMilestone, { where, order: { dueOn: 'ASC', id: 'ASC' }, take: 1 });
  return next?.dueOn ?? null;
}
