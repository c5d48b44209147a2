import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PeopleService } from '../../../src/workspace/people/people.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { signedInWith, userWith } from '../../support/factories/account.js';
import { personForm } from '../../support/factories/person.js';
import { PageReader } from '../../support/page.js';

const ROOT = '/workspace/accounts';
let app: TestApp;
let browser: Browser;

beforeEach(async () => {
  app = await openApp();
  browser = await signedInWith(app, 'administrator');
});
afterEach(() => app.remove());

const read = async (path: string) => new PageReader((await browser.get(path)).text);

async function openFor(surname: string, fields = {}): Promise<string> {
  const form = personForm.build({ forenames: 'Mary', surname, mail: `${surname.toLowerCase()}@council.example` });
  const { id: personId } = await app.get(PeopleService).register(form, userWith('administrator'));
  await browser.get(`${ROOT}/new`);
  const answer = await browser.post(`${ROOT}/new`, { personId, clerksEveryPanel: 'yes', ...fields });
  return answer.headers['location'] ?? '';
}

describe('accounts', () => {
  it('are opened for people who have none', async () => {
    const show = await openFor('Elliott', { roles: 'clerk', password: 'copper bridge walnut' });

    const page = await read(show);
    expect(page.message).toBe('The account elliott@council.example is open.');
    expect(page.fact('Roles')).toBe('Clerk of every panel');
    const choices = (await read(`${ROOT}/new`))
      .all('select[name=personId] option')
      .map(({ textContent }) => textContent);
    expect(choices.join()).not.toContain('Elliott');

    const clerk = app.browser();
    expect((await clerk.signIn('elliott@council.example', 'copper bridge walnut')).status).toBe(303);
  });

  it('are listed with their roles and whether anybody can sign in', async () => {
    await openFor('Elliott');

    const row = (await read(ROOT)).table('Accounts').row('Councillor Mary Elliott');
    expect(row.cell('Signs in with')).toBe('elliott@council.example');
    expect(row.cell('Roles')).toBe('None: the rights of seats only');
    expect(row.cell('State')).toBe('No password yet');
  });

  it('change their roles', async () => {
    const show = await openFor('Elliott', { roles: 'clerk' });
    const { values } = (await read(`${show}/roles`)).form('Save the roles');
    expect(values).toMatchObject({ roles: 'clerk', clerksEveryPanel: 'yes', version: '1' });

    const answer = await browser.post(`${show}/roles`, { ...values, roles: ['clerk', 'monitoring-officer'] });

    expect(answer.status).toBe(303);
    expect((await read(show)).fact('Roles')).toBe('Monitoring officer, Clerk of every panel');
  });

  it('get a new password', async () => {
    const show = await openFor('Elliott');
    await browser.get(`${show}/password`);

    const weak = await browser.post(`${show}/password`, { password: 'elliott' });
    expect(weak.status).toBe(422);
    expect(new PageReader(weak.text).errors).toEqual(['The password must have at least 12 characters']);

    await browser.post(`${show}/password`, { password: 'copper bridge walnut' });
    expect((await app.browser().signIn('elliott@council.example', 'copper bridge walnut')).status).toBe(303);
  });

  it('are ended and opened again', async () => {
    const show = await openFor('Elliott', { password: 'copper bridge walnut' });
    const end = (await read(show)).form('End this account').action;

    await browser.post(end);

    const page = await read(show);
    expect(page.tags).toEqual(['Ended']);
    const again = await read(page.link('Open this account again'));
    expect(again.form('Open this account').values['personId']).not.toBe('');
  });

  it('keep the last administrator', async () => {
    const own = (await read(ROOT)).all('tbody th a')[0]?.getAttribute('href') ?? '';
    await browser.get(own);

    const answer = await browser.post(`${own}/closure`);

    expect(answer.status).toBe(422);
    expect(answer.text).toContain('This is the last administrator who can sign in.');
  });

  it.each(['', '/new'])('at %s are for administrators', async (path) => {
    const clerk = await signedInWith(app, 'clerk');

    expect((await clerk.get(ROOT + path)).status).toBe(403);
  });
});
