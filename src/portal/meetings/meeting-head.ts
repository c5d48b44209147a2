import { longDate } from '../../domain/calendar/calendar-date.js';
import type { MeetingNoticeContent } from '../../publications/content/meeting-notice-content.js';
import { addresses, paths } from '../portal.paths.js';

const KINDS = {
  ordinary: 'Meeting',
  extraordinary: 'Extraordinary meeting',
  special: 'Special meeting',
} as const;

/** What the page of a meeting begins with, before and after its agenda is published. */
export function presentHead({ panel, meeting }: Pick<MeetingNoticeContent, 'panel' | 'meeting'>) {
  return {
    title: `${panel.name}, ${longDate(meeting.day)}`,
    breadcrumbs: [
      { text: 'Home', href: paths.home() },
      { text: 'Panels', href: paths.panels() },
      { text: panel.name, href: paths.published(addresses.panel(panel.slug)) },
    ],
    caption: panel.name,
    heading: `${KINDS[meeting.kind]} of ${longDate(meeting.day)}`,
    time: meeting.time,
    place: meeting.place,
  };
}
