import { plainDate } from '../../domain/calendar/calendar-date.js';
import { londonDay } from '../../domain/calendar/london-time.js';
import type { PublicationKind } from '../../publications/publication.entity.js';
import type { Edition } from '../../publications/public-record.js';

/** `Agenda published on 16 October 2017` */
export function editionInWords({ kind, publishedAt, withdrawnAt }: Edition): string {
  const published = `${WHAT[kind] ?? 'Agenda'} published on ${plainDate(londonDay(publishedAt))}`;
  return withdrawnAt === null ? published : `${published}, withdrawn on ${plainDate(londonDay(withdrawnAt))}`;
}

const WHAT: Partial<Record<PublicationKind, string>> = {
  'meeting-notice': 'Notice',
  agenda: 'Agenda',
  decisions: 'Decisions',
  'draft-minutes': 'Draft minutes',
  'approved-minutes': 'Approved minutes',
};
