import type { ListPage } from '../../platform/web/pages/list-page.js';
import { type Page, paginationOf } from '../../platform/web/pages/pagination.js';
import type { Published } from '../../publications/public-record.js';
import { paths } from '../portal.paths.js';

export type When = 'coming' | 'past';

export function presentMeetings(page: Page<Published<'agenda'>>, when: When, address: string): ListPage {
  return {
    heading: when === 'coming' ? 'Meetings' : 'Past meetings',
    lede: 'Meetings are listed here once their agenda is published.',
    actions: [
      when === 'coming'
        ? { text: 'Past meetings', href: paths.pastMeetings(), kind: 'secondary' }
        : { text: 'Coming meetings', href: paths.meetings(), kind: 'secondary' },
      { text: 'Add these meetings to your calendar', href: paths.calendar(), kind: 'secondary' },
    ],
    caption: when === 'coming' ? 'Coming meetings' : 'Past meetings',
    columns: [{ heading: 'Meeting' }, { heading: 'Date' }, { heading: 'Time' }],
    rows: page.items.map(({ publication, content }) => ({
      cells: [
        { link: { text: content.panel.name, href: paths.published(publication.address) } },
        { date: content.meeting.day, long: true },
        { text: content.meeting.time },
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
