import { longDate } from '../../domain/calendar/calendar-date.js';
import type { MeetingNoticeContent } from '../../publications/content/meeting-notice-content.js';
import type { Published } from '../../publications/public-record.js';
import { addresses, paths } from '../portal.paths.js';
import { KINDS } from './meeting-kinds.js';

/** What stands above a meeting that does not take place as it was announced; null for one that does. */
export function presentBanner({ state, reason, movedTo, panel }: MeetingNoticeContent) {
  if (state === 'scheduled') return null;
  const link = movedTo && {
    text: `${longDate(movedTo.day)}, ${movedTo.time}`,
    href: paths.published(addresses.meeting(panel.slug, movedTo.slug)),
  };
  return {
    text: `This meeting has been ${state}`,
    link,
    isNewDayOpen: state !== 'cancelled' && link === null,
    reason,
  };
}

/** A meeting whose agenda is not published yet, drawn from its notice alone. */
export function presentNotice({ content }: Published<'meeting-notice'>) {
  const { panel, meeting } = content;
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
    banner: presentBanner(content),
  };
}
