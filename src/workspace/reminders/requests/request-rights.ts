/** Who settles what the owners of actions ask for. */
import { mayAgreeCompletion, mayKeepActions } from '../../../domain/access/action-access.js';
import type { Reader } from '../../../domain/access/roles.js';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { RequestKind } from './owner-request.entity.js';

/** A new date is for the chair and the clerk; whose an action is, is for the clerk. */
export function maySettle(reader: Reader, panelId: string, kind: RequestKind, today: CalendarDate): boolean {
  return mayKeepActions(reader, panelId) || (kind === 'more-time' && mayAgreeCompletion(reader, panelId, today));
}
