import type { Reader } from '../../../domain/access/roles.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import type { ListPage } from '../../../platform/web/pages/list-page.js';
import { type Page, paginationOf } from '../../../platform/web/pages/pagination.js';
import { SORT_FIELD, sortableColumn, sortInWords } from '../../../platform/web/pages/sorting.js';
import { ROLE_WORDS } from '../panel-words.js';
import type { Panel } from '../panel.entity.js';
import { panelPaths, panelSurroundings } from '../panel.paths.js';
import type { Seat } from '../seat.entity.js';
import type { FormerQuery } from './former-seats.js';
import { holderName } from './seat-holder.js';

interface FormerToShow {
  readonly panel: Panel;
  readonly page: Page<Seat>;
  readonly query: FormerQuery;
  readonly reader: Reader;
  readonly address: string;
}

export function presentFormer({ panel, page, query, reader, address }: FormerToShow) {
  const here = panelPaths.formerSeats(panel.id);
  const list: ListPage = {
    heading: `Former members of the ${panel.name}`,
    actions: [{ text: 'Members of today', href: panelPaths.seats(panel.id), kind: 'secondary' }],
    caption: 'Seats that have ended',
    filters: {
      action: here,
      fields: [{ name: 'name', label: 'Name or post', kind: 'search' }, SORT_FIELD],
      form: presentForm({ ...query, sort: sortInWords(query.sorting) }).form,
      ...(query.name === undefined ? {} : { clear: here }),
    },
    columns: [
      sortableColumn('Holder', 'name', query.sorting, address),
      { heading: 'Role' },
      { heading: 'Represents' },
      sortableColumn('From', 'from', query.sorting, address),
      sortableColumn('To', 'to', query.sorting, address),
    ],
    rows: page.items.map((seat) => ({
      cells: [
        { text: seat.post?.title ?? holderName(seat, reader, seat.from) },
        { text: ROLE_WORDS[seat.role] },
        { text: seat.represents ?? '' },
        { date: seat.from },
        { date: seat.to ?? '' },
      ],
    })),
    pagination: paginationOf(page, address),
    empty: {
      text: query.name === undefined ? 'No seat of this panel has ended yet.' : 'Nobody of this name had a seat here.',
      link: { text: 'Members of today', href: panelPaths.seats(panel.id) },
    },
  };
  return { ...panelSurroundings(panel, 'Members', reader), title: list.heading, list };
}
