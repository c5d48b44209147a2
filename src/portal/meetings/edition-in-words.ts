import { plainDate } from '../../domain/calendar/calendar-date.js';
import { londonDay } from '../../domain/calendar/london-time.js';
import type { Edition } from '../../publications/public-record.js';

/** `Agenda published on 16 October 2017` */
export function editionInWords({ kind, publishedAt }: Edition): string {
  const what = kind === 'meeting-notice' ? 'Notice' : 'Agenda';
  return `${what} published on ${plainDate(londonDay(publishedAt))}`;
}
