import type { Reader } from '../../domain/access/roles.js';
import type { ListPage, Row } from '../../platform/web/pages/list-page.js';
import { type Page, paginationOf } from '../../platform/web/pages/pagination.js';
import type { Panel } from '../panels/panel.entity.js';
import type { ItemInView } from './item-in-view.js';
import { itemSurroundings } from './programme-item.presenter.js';
import { programmePaths } from './programme.paths.js';
import { movedInWords } from './programme-words.js';

export interface EndedItems {
  readonly panel: Panel;
  readonly page: Page<ItemInView>;
  readonly reader: Reader;
  /** Of this page, with its query. */
  readonly address: string;
}

export function presentEndedItems({ panel, page, reader, address }: EndedItems) {
  const list: ListPage = {
    heading: 'Done or dropped',
    lede: `What was on the work programme of the ${panel.name}, what was planned last first.`,
    caption: 'Done or dropped',
    columns: ['Item', 'Came of it', 'Moved'].map((heading) => ({ heading })),
    rows: page.items.map(rowOf),
    pagination: paginationOf(page, address),
    empty: { text: 'No item is done or was dropped yet. One is done when the minutes that take it are checked.' },
  };
  return { ...itemSurroundings(panel, reader), title: `${list.heading}: work programme of the ${panel.name}`, list };
}

function rowOf(item: ItemInView): Row {
  const { id, panelId, title, state, outcome } = item;
  const how = state === 'dropped' ? `Dropped: ${outcome ?? ''}` : (outcome ?? '');
  return {
    cells: [
      { link: { text: title, href: programmePaths.item(panelId, id) } },
      { text: how },
      { text: movedInWords(item) },
    ],
  };
}
