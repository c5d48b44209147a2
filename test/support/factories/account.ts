import { Factory } from 'fishery';
import { type AccountRole, PUBLIC_READER } from '../../../src/domain/access/roles.js';
import type { CurrentUser } from '../../../src/platform/web/current-user.js';
import type { AccountForm } from '../../../src/workspace/accounts/account.form.js';

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
