import { maySettings, type Reader } from '../../domain/access/roles.js';
import { presentForm } from '../../platform/web/forms/form-model.js';
import type { Cell, ListPage, Option, Row } from '../../platform/web/pages/list-page.js';
import { type Page, paginationOf } from '../../platform/web/pages/pagination.js';
import { SORT_FIELD, sortableColumn, sortInWords } from '../../platform/web/pages/sorting.js';
import type { PeopleQuery } from './people-query.js';
import { peoplePaths, peopleTabs } from './people.paths.js';
import { fullName, hasLeft, type Person, PERSON_KIND_WORDS } from './person.entity.js';
import { KIND_OPTIONS } from './person.presenter.js';

/** The list of people; `address` is that of the page itself, with its query. */
export function presentPeople(page: Page<Person>, query: PeopleQuery, user: Reader, address: string) {
  const isNarrowed = query.name !== undefined || query.kind !== undefined || query.standing !== 'current';
  const mayRegister = maySettings(user);
  const list: ListPage = {
    heading: 'People',
    actions: mayRegister ? [{ text: 'Register a person', href: peoplePaths.new() }] : [],
    caption: 'People',
    filters: {
      action: peoplePaths.index(),
      fields: [
        { name: 'name', label: 'Name', kind: 'search' },
        { name: 'kind', label: 'Kind', kind: 'select', options: [{ value: '', text: 'Everybody' }, ...KIND_OPTIONS] },
        { name: 'standing', label: 'Show', kind: 'select', options: STANDING_OPTIONS },
        SORT_FIELD,
      ],
      form: presentForm({ ...query, sort: sortInWords(query.sorting) }).form,
      ...(isNarrowed ? { clear: peoplePaths.index() } : {}),
    },
    columns: [
      sortableColumn('Name', 'name', query.sorting, address),
      sortableColumn('Kind', 'kind', query.sorting, address),
      sortableColumn('Post or ward', 'post', query.sorting, address),
      sortableColumn('Political group', 'group', query.sorting, address),
    ],
    rows: page.items.map((person) => rowOf(person, query)),
    pagination: paginationOf(page, address),
    empty: isNarrowed ? nobodyFound() : nobodyYet(mayRegister),
  };
  return { title: list.heading, ...peopleTabs('People'), list };
}

const STANDING_OPTIONS: readonly Option[] = [
  { value: 'current', text: 'Those of today' },
  { value: 'left', text: 'Those who left' },
  { value: 'all', text: 'All' },
];

function rowOf(person: Person, { on }: PeopleQuery): Row {
  const kind: Cell = { text: PERSON_KIND_WORDS[person.kind] };
  const unnamed: Cell = { tag: { status: 'unnamed', text: 'Not named in public' } };
  const left: Cell = { tag: { status: 'ended', text: 'Left' } };
  const tags = [...(person.namedInPublic ? [] : [unnamed]), ...(hasLeft(person, on) ? [left] : [])];
  return {
    cells: [
      { link: { text: fullName(person), href: peoplePaths.show(person.id) } },
      tags.length === 0 ? kind : { list: [kind, ...tags] },
      { text: person.post ?? person.ward ?? '' },
      { text: person.politicalGroup ?? '' },
    ],
  };
}

function nobodyFound(): ListPage['empty'] {
  return { text: 'Nobody here has this name.', link: { text: 'Show everybody', href: peoplePaths.index() } };
}

function nobodyYet(mayRegister: boolean): ListPage['empty'] {
  const text = 'Nobody is registered yet.';
  return mayRegister ? { text, link: { text: 'Register a person', href: peoplePaths.new() } } : { text };
}
