import { AccountsService } from '../../../../src/workspace/accounts/accounts.service.js';
import type { AccountForm } from '../../../../src/workspace/accounts/account.form.js';
import type { Browser } from '../../../support/browser.js';
import { accountForm, PASSWORD, userWith } from '../../../support/factories/account.js';
import type { October } from './october.js';

const ROLES: Readonly<Record<string, Partial<AccountForm>>> = {
  clerk: { roles: ['clerk'], clerksEveryPanel: true },
  'monitoring-officer': { personId: 'officer', roles: ['monitoring-officer'] },
  'proper-officer': { personId: 'chief', roles: ['proper-officer'] },
};

/** A browser in which this person of the October council is signed in; opens their account first. */
export async function signedIn(october: October, who: string): Promise<Browser> {
  const mail = `${who}@council.example`;
  const form = accountForm.build({ personId: who, mail, ...ROLES[who] });
  await october.get(AccountsService).open(form, userWith('administrator'));
  const browser = october.browser();
  await browser.signIn(mail, PASSWORD);
  return browser;
}
