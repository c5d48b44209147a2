import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { Meeting } from '../meeting.entity.js';
import type { Publicity } from './publicity.js';

/** Why the notice of a meeting is not published now; null where it can be. */
export function refusalOf(
  { state, day }: Pick<Meeting, 'state' | 'day'>,
  { hasNotice, isOutdated }: Publicity,
  today: CalendarDate,
): string | null {
  if (state !== 'scheduled') return 'A notice is published of a meeting that is to be held, before its agenda is out.';
  if (day < today) return 'The day of this meeting has passed.';
  if (hasNotice && !isOutdated) return 'The notice of this meeting is published, and says what is so.';
  return null;
}
