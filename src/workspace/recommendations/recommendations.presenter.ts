import { mayKeepActions } from '../../domain/access/action-access.js';
import type { Reader } from '../../domain/access/roles.js';
import type { Cell, ListPage, Row } from '../../platform/web/pages/list-page.js';
import { type Page, paginationOf } from '../../platform/web/pages/pagination.js';
import type { Panel } from '../panels/panel.entity.js';
import type { BodyInView, RecommendationInView } from './recommendation-in-view.js';
import { bodyName, standingTag } from './recommendation-words.js';
import { recommendationPaths } from './recommendation.paths.js';
import type { RecommendationsQuery } from './recommendations-query.js';

export interface RecommendationsToList {
  readonly page: Page<RecommendationInView>;
  readonly query: RecommendationsQuery;
  readonly panels: readonly Pick<Panel, 'id' | 'name' | 'slug'>[];
  readonly reader: Reader;
  readonly address: string;
  /** Of the panel that is chosen. */
  readonly isPublished: boolean;
}

export function presentRecommendations({ page, query, panels, reader, address, isPublished }: RecommendationsToList) {
  const { panelId, direction, which } = query;
  const panel = panels.find(({ id }) => id === panelId);
  const mayAdd = panel !== undefined && mayKeepActions(reader, panel.id);
  const list: ListPage = {
    heading: panel ? `Recommendations: ${panel.name}` : 'Recommendations',
    lede: 'What panels have recommended to other bodies, and others to them, until the reply has been reported back. “Noted” is no reply. To add one that was made to a panel, filter by that panel first.',
    actions: mayAdd
      ? [{ text: 'Add one made to the panel', href: recommendationPaths.new(panel.id), kind: 'secondary' }]
      : [],
    caption: 'Recommendations',
    filters: {
      action: recommendationPaths.index(),
      fields: [
        {
          name: 'panelId',
          label: 'Panel',
          kind: 'select',
          options: [{ value: '', text: 'All panels' }, ...panels.map(({ id, name }) => ({ value: id, text: name }))],
        },
        { name: 'direction', label: 'Direction', kind: 'select', options: DIRECTION_OPTIONS },
        { name: 'which', label: 'Which', kind: 'select', options: WHICH_OPTIONS },
      ],
      form: { panelId: panelId ?? '', direction: direction ?? '', which },
      ...(panelId === undefined && direction === undefined && which === 'open'
        ? {}
        : { clear: recommendationPaths.index() }),
    },
    columns: ['Reference', 'What is recommended', 'To', 'Reply due', 'Standing'].map((heading) => ({ heading })),
    rows: page.items.map(rowOf),
    pagination: paginationOf(page, address),
    empty: {
      text: 'There are none. A clause that is marked as a recommendation becomes one when its minutes are checked.',
    },
  };
  const publicPage = panel && isPublished ? `/panels/${panel.slug}/recommendations` : null;
  const publication = mayAdd && !isPublished ? recommendationPaths.publication(panel.id) : null;
  return { title: list.heading, list, publicPage, publication };
}

const DIRECTION_OPTIONS = [
  { value: '', text: 'Both' },
  { value: 'made', text: 'Made by a panel' },
  { value: 'received', text: 'Made to a panel' },
];

const WHICH_OPTIONS = [
  { value: 'open', text: 'Not reported back yet' },
  { value: 'all', text: 'All' },
];

function rowOf(found: RecommendationInView): Row {
  const { recommendation, action, bodies } = found;
  const each = (cell: (body: BodyInView) => Cell): Cell => {
    const cells = bodies.map(cell);
    return cells.length === 1 && cells[0] ? cells[0] : { list: cells };
  };
  return {
    cells: [
      { link: { text: action.reference, href: recommendationPaths.show(recommendation.id) } },
      { text: action.wording },
      bodies.length === 0 ? { text: 'No body named yet' } : each((body) => ({ text: bodyName(found, body) })),
      bodies.length === 0
        ? { text: 'No day set' }
        : each(({ body }) => (body.replyDueOn === null ? { text: 'No day set' } : { date: body.replyDueOn })),
      bodies.length === 0
        ? { tag: { status: 'to-do', text: 'To be sent' } }
        : each((body) => ({ tag: standingTag(body) })),
    ],
  };
}
