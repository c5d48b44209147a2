import type { ListPage } from '../../platform/web/pages/list-page.js';
import { type Page, paginationOf } from '../../platform/web/pages/pagination.js';
import type { PanelMember } from '../../publications/content/panel-content.js';
import type { Published } from '../../publications/public-record.js';
import type { PublishedMeeting } from '../../publications/published-meeting.js';
import { paths } from '../portal.paths.js';
import type { PublishedTerms } from '../terms-of-reference/published-terms.js';

export function presentPanels(page: Page<Published<'panel'>>, address: string): ListPage {
  return {
    heading: 'Panels',
    lede: 'The committees, panels and commissions of the council.',
    caption: 'Panels',
    columns: [{ heading: 'Panel' }, { heading: 'Usually meets at' }],
    rows: page.items.map(({ publication, content }) => ({
      cells: [
        { link: { text: content.name, href: paths.published(publication.address) } },
        { text: [content.time, content.place[0]].filter(Boolean).join(', ') },
      ],
    })),
    pagination: page.total > page.size ? paginationOf(page, address) : undefined,
    empty: { text: 'No panel has been published yet.' },
  };
}

interface PanelToShow {
  readonly panel: Published<'panel'>;
  readonly coming: readonly PublishedMeeting[];
  readonly past: readonly PublishedMeeting[];
  readonly terms: readonly PublishedTerms[];
  /** Whether its champions and outside bodies are published. */
  readonly hasChampions: boolean;
  /** Whether what it recommended is published. */
  readonly hasRecommendations: boolean;
}

export function presentPanel({
  panel: { content },
  coming,
  past,
  terms,
  hasChampions,
  hasRecommendations,
}: PanelToShow) {
  return {
    title: content.name,
    breadcrumbs: [
      { text: 'Home', href: paths.home() },
      { text: 'Panels', href: paths.panels() },
    ],
    panel: content,
    terms: terms.length === 0 ? null : paths.termsOfReference(content.slug),
    champions: hasChampions ? paths.champions(content.slug) : null,
    recommendations: hasRecommendations ? paths.recommendations(content.slug) : null,
    members: 'members' in content ? content.members.map(presentMember) : null,
    calendar: paths.calendarOf(content.slug),
    coming: coming.map(presentLink),
    past: past.map(presentLink),
  };
}

function presentMember({ name, role, represents, limitedTo, page }: PanelMember) {
  return {
    name,
    href: page === null ? null : paths.councillor(page),
    notes: [role, represents, limitedTo === null ? null : `for ${limitedTo} only`].filter((note) => note !== null),
  };
}

function presentLink({ address, meeting, state }: PublishedMeeting) {
  return { day: meeting.day, time: meeting.time, state, href: paths.published(address) };
}
