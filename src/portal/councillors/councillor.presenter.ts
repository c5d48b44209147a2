import { nameSortKey } from '../../domain/membership/person-name.js';
import { presentForm } from '../../platform/web/forms/form-model.js';
import type { ListPage } from '../../platform/web/pages/list-page.js';
import { type Page, paginationOf } from '../../platform/web/pages/pagination.js';
import { SORT_FIELD, sortableColumn, sortingFrom, sortInWords } from '../../platform/web/pages/sorting.js';
import type { Published } from '../../publications/public-record.js';
import { addresses, paths } from '../portal.paths.js';
import type { CouncillorQuery } from './published-councillors.js';

const KINDS = { councillor: 'Councillor', 'co-optee': 'Co-opted member' } as const;
const BY_NAME = { by: 'name', order: 'ascending' } as const;

export function councillorQuery(asked: Readonly<Record<string, unknown>>): CouncillorQuery {
  const name = typeof asked['name'] === 'string' ? asked['name'].trim() : '';
  const words = name
    .split(/\s+/)
    .map((word) => nameSortKey({ surname: word, forenames: '' }))
    .filter((word) => word !== '');
  return { ...(name === '' ? {} : { name }), words, sorting: sortingFrom(asked, ['name'], BY_NAME) };
}

export function presentCouncillors(page: Page<Published<'person'>>, query: CouncillorQuery, address: string): ListPage {
  return {
    heading: 'Councillors',
    lede: 'Councillors, and others who sit on panels of the council.',
    caption: 'Councillors',
    filters: {
      action: paths.councillors(),
      fields: [{ name: 'name', label: 'Name', kind: 'search' }, SORT_FIELD],
      form: presentForm({ ...query, sort: sortInWords(query.sorting) }).form,
      ...(query.name === undefined ? {} : { clear: paths.councillors() }),
    },
    columns: [
      sortableColumn('Name', 'name', query.sorting, address),
      { heading: 'Ward' },
      { heading: 'Political group' },
    ],
    rows: page.items.map(({ publication, content }) => ({
      cells: [
        { link: { text: content.name, href: paths.published(publication.address) } },
        { text: content.kind === 'co-optee' ? KINDS[content.kind] : (content.ward ?? '') },
        { text: content.group ?? '' },
      ],
    })),
    pagination: page.total > page.size ? paginationOf(page, address) : undefined,
    empty:
      query.name === undefined
        ? { text: 'No councillor has been published yet.' }
        : { text: 'No councillor has this name.', link: { text: 'Show all councillors', href: paths.councillors() } },
  };
}

export function presentCouncillor({ content }: Published<'person'>, isMember: boolean) {
  return {
    title: content.name,
    breadcrumbs: [
      { text: 'Home', href: paths.home() },
      { text: 'Councillors', href: paths.councillors() },
    ],
    isMember,
    person: content,
    facts: {
      rows: [
        ...(content.kind === 'co-optee' ? [{ key: 'Part in the council', value: { text: KINDS[content.kind] } }] : []),
        ...fact('Ward', content.ward),
        ...fact('Political group', content.group),
        ...fact('Telephone', content.telephone),
      ],
    },
    seats: content.seats.map(({ panel, role }) => ({
      text: panel.name,
      role,
      href: paths.published(addresses.panel(panel.slug)),
    })),
  };
}

function fact(key: string, text: string | null) {
  return text === null ? [] : [{ key, value: { text } }];
}
