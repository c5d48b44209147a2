import { longDate } from '../../domain/calendar/calendar-date.js';
import type { ListPage } from '../../platform/web/pages/list-page.js';
import { type Page, paginationOf } from '../../platform/web/pages/pagination.js';
import type { PublishedMeeting } from '../../publications/published-meeting.js';
import { paths } from '../portal.paths.js';

export type When = 'coming' | 'past';

export function presentMeetings(page: Page<PublishedMeeting>, when: When, address: string): ListPage {
  return {
    heading: when === 'coming' ? 'Meetings' : 'Past meetings',
    lede: 'Meetings are listed here once their notice or agenda is published.',
    otherViews: [
      when === 'coming'
        ? { text: 'Past meetings', href: paths.pastMeetings() }
        : { text: 'Coming meetings', href: paths.meetings() },
      { text: 'Month', href: paths.months() },
      { text: 'Add these meetings to your calendar', href: paths.calendar() },
    ],
    caption: when === 'coming' ? 'Coming meetings' : 'Past meetings',
    columns: [{ heading: 'Meeting' }, { heading: 'Date' }, { heading: 'Time' }, { heading: 'State' }],
    rows: page.items.map(({ address: at, panel, meeting, state }) => ({
      cells: [
        { link: { text: panel.name, href: paths.published(at), hidden: longDate(meeting.day) } },
        { date: meeting.day, long: true },
        { text: meeting.time },
        state === 'scheduled' ? { text: 'As announced' } : { tag: { status: state } },
      ],
    })),
    pagination: page.total > page.size ? paginationOf(page, address) : undefined,
    empty: {
      text:
        when === 'coming' ? 'No agenda of a coming meeting has been published yet.' : 'There are no past meetings yet.',
      link:
        when === 'coming'
          ? { text: 'See past meetings', href: paths.pastMeetings() }
          : { text: 'See coming meetings', href: paths.meetings() },
    },
  };
}
