import { Factory } from 'fishery';
import { type AccountRole, PUBLIC_READER } from '../../../src/domain/access/roles.js';
import type { CurrentUser } from '../../../src/platform/web/current-user.js';
import type { AccountForm } from '../../../src/workspace/accounts/account.form.js';
import { AccountsService } from '../../../src/workspace/accounts/accounts.service.js';
import { PeopleService } from '../../../src/workspace/people/people.service.js';
import type { TestApp } from '../app.js';
import type { Browser } from '../browser.js';
import { personForm } from './person.js';

export const PASSWORD = 'heron lantern gravel';

class AccountFormFactory extends Factory<AccountForm> {
  administrator(): this {
    return this.params({ roles: ['administrator'] });
  }

  monitoringOfficer(): this {
    return this.params({ roles: ['monitoring-officer'] });
  }

  /** A clerk of every panel. */
  clerk(): this {
    return this.params({ roles: ['clerk'], clerksEveryPanel: true });
  }
}

/** An account without roles; `personId` must be somebody registered. */
export const accountForm = AccountFormFactory.define(({ sequence }): AccountForm => ({
  personId: `nobody-${sequence}`,
  mail: `account-${sequence}@council.example`,
  roles: [],
  clerksEveryPanel: false,
  password: PASSWORD,
}));

/** Somebody at the desk with these roles, for services that are asked directly. */
export function userWith(...roles: AccountRole[]): CurrentUser {
  const clerkOf = roles.includes('clerk') ? 'all' : [];
  return { ...PUBLIC_READER, roles, clerkOf, accountId: 'account-at-the-desk', name: 'D. Esk' };
}

/** A browser of somebody new with these roles; a clerk is one of every panel. */
export async function signedInWith(app: TestApp, ...roles: AccountRole[]): Promise<Browser> {
  const administrator = userWith('administrator');
  const person = await app.get(PeopleService).register(personForm.officer().build(), administrator);
  const form = accountForm.build({ personId: person.id, roles, clerksEveryPanel: roles.includes('clerk') });
  const { signInName } = await app.get(AccountsService).open(form, administrator);
  const browser = app.browser();
  await browser.signIn(signInName, PASSWORD);
  return browser;
}
