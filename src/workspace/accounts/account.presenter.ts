import { londonDay } from '../../domain/calendar/london-time.js';
import type { FormErrors } from '../../platform/web/forms/form-errors.js';
import { presentEdit, presentForm } from '../../platform/web/forms/form-model.js';
import type { ListPage, Row, StatusTag } from '../../platform/web/pages/list-page.js';
import { type Page, paginationOf } from '../../platform/web/pages/pagination.js';
import { SORT_FIELD, sortableColumn, sortInWords } from '../../platform/web/pages/sorting.js';
import { type Person, personInWords } from '../people/person.entity.js';
import { type Account, ownerName, rolesOf } from './account.entity.js';
import type { AccountsQuery, AccountSort } from './accounts-query.js';
import { accountPaths } from './accounts.paths.js';
import { roleChoices, rolesInWords } from './role-words.js';

const STATE_OPTIONS = [
  { value: '', text: 'Any' },
  { value: 'active', text: 'Not ended' },
  { value: 'ended', text: 'Ended' },
];

export function presentAccounts(page: Page<Account>, query: AccountsQuery, address: string) {
  const { sorting, ...narrowing } = query;
  const isNarrowed = Object.keys(narrowing).length > 0;
  const open = { text: 'Open an account', href: accountPaths.new() };
  const sorted = (heading: string, name: AccountSort) => sortableColumn(heading, name, sorting, address);
  const list: ListPage = {
    heading: 'Accounts',
    lede: 'Who can sign in. Members of panels have the rights of their seats and need no role here.',
    actions: [open],
    caption: 'Accounts',
    filters: {
      action: accountPaths.index(),
      fields: [
        { name: 'name', label: 'Name or mail address', kind: 'search' },
        {
          name: 'role',
          label: 'Role',
          kind: 'select',
          options: [{ value: '', text: 'Any' }, ...roleChoices().roleOptions.map(withoutHint)],
        },
        { name: 'state', label: 'State', kind: 'select', options: STATE_OPTIONS },
        SORT_FIELD,
      ],
      form: presentForm({ ...narrowing, sort: sortInWords(sorting) }).form,
      ...(isNarrowed ? { clear: accountPaths.index() } : {}),
    },
    columns: [
      sorted('Person', 'person'),
      sorted('Signs in with', 'mail'),
      { heading: 'Roles' },
      sorted('Opened', 'opened'),
      { heading: 'State' },
    ],
    rows: page.items.map(rowOf),
    pagination: paginationOf(page, address),
    empty: isNarrowed
      ? { text: 'No account is like this.', link: { text: 'Show every account', href: accountPaths.index() } }
      : { text: 'Nobody can sign in yet.', link: open },
  };
  return { title: list.heading, list };
}

export function presentAccount(account: Account) {
  const hasEnded = account.endedAt !== null;
  return {
    title: `Account of ${ownerName(account)}`,
    breadcrumbs: [{ text: 'Accounts', href: accountPaths.index() }, { text: ownerName(account) }],
    facts: {
      rows: [
        { key: 'Signs in with', value: { text: account.signInName } },
        { key: 'Roles', value: { text: rolesInWords(account) }, ...changeTo(accountPaths.roles(account.id), hasEnded) },
        {
          key: 'Password',
          value: { text: account.passwordHash ? 'Set' : 'Not set: nobody can sign in with this account yet' },
          ...(hasEnded
            ? {}
            : { change: { href: accountPaths.password(account.id), text: 'Set it for them', hidden: '' } }),
        },
        { key: 'Opened', value: { date: londonDay(account.createdAt) } },
        { key: 'State', value: { tag: stateOf(account) } },
      ],
    },
    passwordLink: hasEnded
      ? null
      : { text: 'Send a link to choose a password', kind: 'secondary', action: accountPaths.passwordLink(account.id) },
    newToken: hasEnded ? null : accountPaths.newToken(account.id),
    closure: hasEnded ? null : { text: 'End this account', kind: 'warning', action: accountPaths.closure(account.id) },
    reopening: hasEnded ? `${accountPaths.new()}?personId=${account.personId}` : null,
  };
}

/** The form of a new account: for one of these people, who have none. */
export function presentNewAccount(people: readonly Person[], typed: object, errors?: FormErrors) {
  return {
    title: 'Open an account',
    breadcrumbs: [{ text: 'Accounts', href: accountPaths.index() }, { text: 'Open an account' }],
    action: accountPaths.new(),
    people: [
      { value: '', text: people.length === 0 ? 'Everybody has an account' : 'Select a person' },
      ...people.map((person) => ({ value: person.id, text: personInWords(person) })),
    ],
    ...roleChoices(),
    ...presentForm({ clerksEveryPanel: 'yes', ...typed }, errors),
  };
}

export function presentRoles(account: Account, typed?: object, errors?: FormErrors) {
  const { version } = account;
  const clerksEveryPanel = account.isClerk && !account.clerksEveryPanel ? 'no' : 'yes';
  return {
    title: `Roles of ${ownerName(account)}`,
    breadcrumbs: crumbsBelow(account),
    action: accountPaths.roles(account.id),
    ...roleChoices(),
    ...presentEdit({ roles: rolesOf(account), clerksEveryPanel, version }, typed, errors),
  };
}

export function presentPassword(account: Account, errors?: FormErrors) {
  return {
    title: `New password for ${ownerName(account)}`,
    breadcrumbs: crumbsBelow(account),
    action: accountPaths.password(account.id),
    ...presentForm({}, errors),
  };
}

export function toAccountResource(account: Account) {
  return {
    id: account.id,
    personId: account.personId,
    name: ownerName(account),
    mail: account.signInName,
    roles: rolesOf(account),
    clerksEveryPanel: account.clerksEveryPanel,
    hasPassword: account.passwordHash !== null,
    createdAt: account.createdAt,
    endedAt: account.endedAt,
    version: account.version,
  };
}

function crumbsBelow(account: Account) {
  return [
    { text: 'Accounts', href: accountPaths.index() },
    { text: ownerName(account), href: accountPaths.show(account.id) },
  ];
}

function rowOf(account: Account): Row {
  return {
    cells: [
      { link: { text: ownerName(account), href: accountPaths.show(account.id) } },
      { text: account.signInName },
      { text: rolesInWords(account) },
      { date: londonDay(account.createdAt) },
      { tag: stateOf(account) },
    ],
  };
}

function withoutHint({ value, text }: { value: string; text: string }) {
  return { value, text };
}

function stateOf(account: Account): StatusTag {
  if (account.endedAt !== null) return { status: 'ended' };
  return account.passwordHash ? { status: 'held', text: 'Can sign in' } : { status: 'draft', text: 'No password yet' };
}

function changeTo(href: string, hasEnded: boolean) {
  return hasEnded ? {} : { change: { href } };
}
