import type { QuietDays } from '../../../domain/reminders/rung-due.js';
import type { ActionChasing } from './action-chasing.entity.js';

/** The days on which nobody is reminded of one action. */
export function quietDaysOf(chasing: ActionChasing | null | undefined): QuietDays[] {
  if (!chasing || chasing.quietFrom === null || chasing.quietTo === null) return [];
  return [{ from: chasing.quietFrom, to: chasing.quietTo }];
}
