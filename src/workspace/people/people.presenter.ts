import { maySettings, type Reader } from '../../domain/access/roles.js';
import { presentForm } from '../../platform/web/forms/form-model.js';
import type { Cell, ListPage, Row } from '../../platform/web/pages/list-page.js';
import { type Page, paginationOf } from '../../platform/web/pages/pagination.js';
import type { PeopleQuery } from './people-query.js';
import { peoplePaths } from './people.paths.js';
import { fullName, type Person } from './person.entity.js';
import { KIND_OPTIONS, KIND_WORDS } from './person.presenter.js';

/** The list of people; `address` is that of the page itself, with its query. */
export function presentPeople(page: Page<Person>, query: PeopleQuery, user: Reader, address: string) {
  const isNarrowed = query.name !== undefined || query.kind !== undefined;
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
      ],
      form: presentForm(query).form,
      ...(isNarrowed ? { clear: peoplePaths.index() } : {}),
    },
    columns: [{ heading: 'Name' }, { heading: 'Kind' }, { heading: 'Post or ward' }, { heading: 'Political group' }],
    rows: page.items.map(rowOf),
    pagination: paginationOf(page, address),
    empty: isNarrowed ? nobodyFound() : nobodyYet(mayRegister),
  };
  return { title: list.heading, list };
}

function rowOf(person: Person): Row {
  const kind: Cell = { text: KIND_WORDS[person.kind] };
  const unnamed: Cell = { tag: { status: 'unnamed', text: 'Not named in public' } };
  return {
    cells: [
      { link: { text: fullName(person), href: peoplePaths.show(person.id) } },
      person.namedInPublic ? kind : { list: [kind, unnamed] },
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
