import { Brackets, type SelectQueryBuilder } from 'typeorm';
import { ACCOUNT_ROLES, type AccountRole } from '../../domain/access/roles.js';
import { nameSortKey } from '../../domain/membership/person-name.js';
import { likeAnywhere } from '../../platform/database/like.js';
import { type Sorting, sortingFrom, sqlDirection } from '../../platform/web/pages/sorting.js';
import type { Account, RoleColumns } from './account.entity.js';

const SORTS = ['person', 'mail', 'opened'] as const;
export type AccountSort = (typeof SORTS)[number];

export interface AccountsQuery {
  /** Parts of the name or of the mail address, as a person types them. */
  readonly name?: string;
  readonly role?: AccountRole;
  readonly state?: 'active' | 'ended';
  readonly sorting: Sorting<AccountSort>;
}

const ROLE_COLUMNS: Readonly<Record<AccountRole, keyof RoleColumns>> = {
  administrator: 'isAdministrator',
  'monitoring-officer': 'isMonitoringOfficer',
  'proper-officer': 'isProperOfficer',
  clerk: 'isClerk',
};

/** From the query of an address; what makes no sense there is left out. */
export function accountsQuery(asked: Readonly<Record<string, unknown>>): AccountsQuery {
  const name = typeof asked['name'] === 'string' ? asked['name'].trim() : '';
  const role = ACCOUNT_ROLES.find((each) => each === asked['role']);
  const state = (['active', 'ended'] as const).find((each) => each === asked['state']);
  return {
    ...(name === '' ? {} : { name }),
    ...(role ? { role } : {}),
    ...(state ? { state } : {}),
    sorting: sortingFrom(asked, SORTS, { by: 'person', order: 'ascending' }),
  };
}

/** `select` joins `account.person` as `person`. */
export function narrow(select: SelectQueryBuilder<Account>, { name, role, state }: AccountsQuery): void {
  if (role) select.andWhere(`account.${ROLE_COLUMNS[role]} = :has`, { has: true });
  if (state) select.andWhere(`account.endedAt IS ${state === 'ended' ? 'NOT NULL' : 'NULL'}`);
  (name?.split(/\s+/) ?? []).forEach((word, index) => {
    const [folded, typed] = [`folded${index}`, `typed${index}`];
    select.andWhere(
      new Brackets((either) => {
        either.where(`account.signInName LIKE :${typed} ESCAPE '\\'`, { [typed]: likeAnywhere(word) });
        const key = nameSortKey({ surname: word, forenames: '' });
        if (key !== '') either.orWhere(`person.sortKey LIKE :${folded}`, { [folded]: likeAnywhere(key) });
      }),
    );
  });
}

/** In a total order: the person's name, then the id, decides between equals. */
export function order(select: SelectQueryBuilder<Account>, { sorting }: AccountsQuery): void {
  const direction = sqlDirection(sorting);
  if (sorting.by === 'mail') select.orderBy('account.signInName', direction);
  else if (sorting.by === 'opened') select.orderBy('account.createdAt', direction).addOrderBy('account.id', direction);
  else select.orderBy('person.sortKey', direction).addOrderBy('person.id', direction);
}
