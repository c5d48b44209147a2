import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { SessionRow } from '../../../src/platform/web/session/session.entity.js';
import type { Account } from '../../../src/workspace/accounts/account.entity.js';
import { AccountsService } from '../../../src/workspace/accounts/accounts.service.js';
import { PeopleService } from '../../../src/workspace/people/people.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { accountForm, PASSWORD, signedInWith, userWith } from '../../support/factories/account.js';
import { personForm } from '../../support/factories/person.js';
import { PageReader } from '../../support/page.js';

const OWN = '/workspace/account';
let app: TestApp;
let account: Account;
let here: Browser;
let there: Browser;

beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.remove());

/** Somebody who is signed in at two places. */
beforeEach(async () => {
  const administrator = userWith('administrator');
  const { id: personId } = await app.get(PeopleService).register(personForm.build(), administrator);
  account = await app.get(AccountsService).open(accountForm.build({ personId }), administrator);
  [here, there] = [app.browser(), app.browser()];
  await here.signIn(account.signInName, PASSWORD);
  app.clock.passMinutes(1);
  await there.signIn(account.signInName, PASSWORD);
});

const read = async (browser: Browser, path: string) => new PageReader((await browser.get(path)).text);

describe('the sessions of an account', () => {
  it('are listed with when they began and what on, and this one is marked', async () => {
    const page = await read(here, OWN);

    expect(page.headings).toContain('Where you are signed in');
    const lines = page.all('.app-summary .govuk-summary-list__actions').map(({ textContent }) => textContent.trim());
    expect(page.tags).toEqual(['This one']);
    expect(page.text).toContain('from 127.0.0.1');
    expect(page.text).toMatch(/Signed in 16 October 2017, 10\.\d\d a\.m\./);
    expect(lines).toHaveLength(2);
    const [row] = await app.get(UnitOfWork).reading(SessionRow).findBy({ accountId: account.id });
    expect(row).toMatchObject({ device: 'An unknown device', address: expect.stringContaining('127.0.0.1') });
  });

  it('are ended one by one by their owner', async () => {
    const page = await read(here, OWN);
    const { action } = page.form('Sign out everywhere else');
    const ending = page
      .all('form')
      .map((form) => form.getAttribute('action') ?? '')
      .find((each) => each.endsWith('/ending') && each !== action);
    await here.post(ending ?? '');

    expect((await read(here, OWN)).message).toBe('You are signed out there.');
    expect((await there.get(OWN)).status).toBe(303);
    expect((await here.post(ending ?? '')).status).toBe(404);
  });

  it('are all ended but this one', async () => {
    const page = await read(here, OWN);
    await here.post(page.form('Sign out everywhere else').action);

    const after = await read(here, OWN);
    expect(after.message).toBe('You are signed out everywhere else.');
    expect(after.html).not.toContain('Sign out everywhere else<');
    expect((await there.get(OWN)).status).toBe(303);
  });

  it('are seen and ended by an administrator, and by nobody else', async () => {
    const administrator = await signedInWith(app, 'administrator');
    const { items } = (await administrator.api('get', `/api/accounts/${account.id}/sessions`)).body;
    expect(items).toHaveLength(2);
    expect(items[0]).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{64}$/),
      device: 'An unknown device',
      address: expect.stringContaining('127.0.0.1'),
      startedAt: expect.any(String),
      seenAt: expect.any(String),
      isThisOne: false,
    });

    const address = `/workspace/accounts/${account.id}/sessions/${items[0].id}/ending`;
    const clerk = await signedInWith(app, 'clerk');
    expect((await clerk.post(address)).status).toBe(403);
    expect((await clerk.post(`/workspace/account/sessions/${items[0].id}/ending`)).status).toBe(404);
    expect((await administrator.post(address)).status).toBe(303);
    expect((await there.get(OWN)).status).toBe(303);
    expect((await here.get(OWN)).status).toBe(200);
  });

  it('are told to their owner by API', async () => {
    const { items } = (await here.api('get', '/api/me/sessions')).body;

    expect(items.map(({ isThisOne }: { isThisOne: boolean }) => isThisOne)).toEqual([false, true]);
    expect((await here.api('post', `/api/me/sessions/${items[0].id}/ending`)).status).toBe(204);
  });
});
