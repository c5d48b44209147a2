import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { Action } from '../../actions/action.entity.js';
import type { ActionChasing } from '../ladder/action-chasing.entity.js';
import type { Reminder } from '../runs/reminder.entity.js';
import type { ReminderToCome } from '../../../domain/reminders/reminders-to-come.js';

/** What there is to know about the reminders of one action. */
export interface RemindersOfAction {
  readonly action: Pick<Action, 'id' | 'panelId' | 'reference' | 'closedOn'>;
  readonly mayKeep: boolean;
  /** Null where nothing is different about this one. */
  readonly chasing: ActionChasing | null;
  /** Of the panel. */
  readonly isPanelOff: boolean;
  /** The last day of a pause that is not over; null where there is none. */
  readonly quietUntil: CalendarDate | null;
  readonly next: ReminderToCome | null;
  /** The latest first; each with its person. */
  readonly sent: readonly Reminder[];
}
