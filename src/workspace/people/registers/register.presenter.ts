import { maySettings, type Reader } from '../../../domain/access/roles.js';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentEdit, presentForm } from '../../../platform/web/forms/form-model.js';
import type { Cell, ListPage, Row } from '../../../platform/web/pages/list-page.js';
import { type Page, paginationOf } from '../../../platform/web/pages/pagination.js';
import { SORT_FIELD, sortableColumn, sortInWords } from '../../../platform/web/pages/sorting.js';
import { peopleTabs, type RegisterName, registerPaths } from '../people.paths.js';
import type { RegisterQuery } from '../register-query.js';
import { REGISTER_WORDS, STATE_OPTIONS } from './register-words.js';
import type { RegisterEntry } from './register-entry.js';

interface RegisterToShow {
  readonly register: RegisterName;
  readonly page: Page<RegisterEntry>;
  readonly query: RegisterQuery;
  readonly user: Reader;
  readonly address: string;
}

export function presentRegister({ register, page, query, user, address }: RegisterToShow) {
  const words = REGISTER_WORDS[register];
  const mayKeep = maySettings(user);
  const isNarrowed = query.name !== undefined || query.state !== 'standing';
  const list: ListPage = {
    heading: words.heading,
    lede: words.lede,
    actions: mayKeep ? [{ text: words.add, href: registerPaths.new(register) }] : [],
    caption: words.heading,
    filters: {
      action: registerPaths.index(register),
      fields: [
        { name: 'name', label: 'Name', kind: 'search' },
        { name: 'state', label: 'Show', kind: 'select', options: STATE_OPTIONS },
        SORT_FIELD,
      ],
      form: presentForm({ ...query, sort: sortInWords(query.sorting) }).form,
      ...(isNarrowed ? { clear: registerPaths.index(register) } : {}),
    },
    columns: [
      sortableColumn('Name', 'name', query.sorting, address),
      sortableColumn('Ended', 'ended', query.sorting, address),
      ...(mayKeep ? [{ heading: 'Change' }] : []),
    ],
    rows: page.items.map((entry) => rowOf(register, entry, mayKeep)),
    pagination: paginationOf(page, address),
    empty: emptyList(register, isNarrowed, mayKeep),
  };
  return { title: words.heading, ...peopleTabs(words.heading), list };
}

export function presentRegisterForm(
  register: RegisterName,
  entry: RegisterEntry | null,
  typed?: object,
  errors?: FormErrors,
) {
  const words = REGISTER_WORDS[register];
  return {
    ...surroundings(register),
    title: entry ? `Rename ${entry.name}` : words.add,
    example: words.example,
    action: entry ? registerPaths.entry(register, entry.id) : registerPaths.new(register),
    isNew: entry === null,
    submit: entry ? 'Save the name' : words.add,
    ...presentEdit(entry ?? {}, typed, errors),
  };
}

/** `lastDay` is what is offered where none is on record. */
export function presentEntryEnding(
  { register, entry, lastDay }: { register: RegisterName; entry: RegisterEntry; lastDay: CalendarDate },
  typed?: object,
  errors?: FormErrors,
) {
  const opened = { to: entry.endedOn ?? (typed ? null : lastDay), version: entry.version };
  return {
    ...surroundings(register),
    title: `End ${entry.name}`,
    action: registerPaths.ending(register, entry.id),
    hint:
      register === 'wards'
        ? 'From the next day on it can no longer be chosen. Councillors keep it until they are given another.'
        : 'Its members belong to it to this day. From the next day on it can no longer be chosen.',
    submit: `End this ${REGISTER_WORDS[register].one}`,
    ...presentEdit(opened, typed, errors),
  };
}

export function toRegisterResource({ id, name, endedOn, version }: RegisterEntry) {
  return { id, name, endedOn, version };
}

function surroundings(register: RegisterName) {
  const { heading } = REGISTER_WORDS[register];
  return { ...peopleTabs(heading), breadcrumbs: [{ text: heading, href: registerPaths.index(register) }] };
}

function rowOf(register: RegisterName, { id, name, endedOn }: RegisterEntry, mayKeep: boolean): Row {
  const cells: Cell[] = [{ text: name }, endedOn === null ? { text: '' } : { date: endedOn }];
  const rename = { link: { text: 'Rename', href: registerPaths.entry(register, id), hidden: name } };
  const end = { link: { text: 'End', href: registerPaths.ending(register, id), hidden: name } };
  return { cells: mayKeep ? [...cells, { list: endedOn === null ? [rename, end] : [rename] }] : cells };
}

function emptyList(register: RegisterName, isNarrowed: boolean, mayKeep: boolean): ListPage['empty'] {
  const { one, add } = REGISTER_WORDS[register];
  if (isNarrowed) {
    return {
      text: `There is no such ${one}.`,
      link: { text: 'Show all of today', href: registerPaths.index(register) },
    };
  }
  const text = `No ${one} is registered yet.`;
  return mayKeep ? { text, link: { text: add, href: registerPaths.new(register) } } : { text };
}
