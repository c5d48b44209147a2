import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AccountsService } from '../../../src/workspace/accounts/accounts.service.js';
import { PeopleService } from '../../../src/workspace/people/people.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import { accountForm, PASSWORD, userWith } from '../../support/factories/account.js';
import { personForm } from '../../support/factories/person.js';
import { PageReader } from '../../support/page.js';

const MAIL = 'm.elliott@council.example';
const administrator = userWith('administrator');
let app: TestApp;
let accountId: string;

beforeEach(async () => {
  app = await openApp();
  const { id: personId } = await app
    .get(PeopleService)
    .register(personForm.build({ surname: 'Elliott' }), administrator);
  const account = await app.get(AccountsService).open(accountForm.build({ personId, mail: MAIL }), administrator);
  accountId = account.id;
});
afterEach(() => app.remove());

describe('the sign-in page', () => {
  it('asks for a mail address and a password', async () => {
    const page = new PageReader((await app.browser().get('/sign-in')).text);

    expect(page.heading).toBe('Sign in');
    expect(page.form('Sign in').labels).toEqual(['Mail address', 'Password']);
  });

  it('leads to where the person wanted to go', async () => {
    const browser = app.browser();
    const asked = await browser.get('/workspace/account');
    const form = new PageReader((await browser.get(asked.headers['location'] ?? '')).text).form('Sign in');

    const answer = await browser.post('/sign-in', { ...form.values, mail: MAIL, password: PASSWORD });

    expect(answer.status).toBe(303);
    expect(answer.headers['location']).toBe('/workspace/account');
    expect((await browser.get('/workspace/account')).status).toBe(200);
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example'])('never leads to %s', async (then) => {
    const browser = app.browser();
    await browser.get('/sign-in');

    const answer = await browser.post('/sign-in', { mail: MAIL, password: PASSWORD, then });

    expect(answer.headers['location']).toBe('/workspace');
  });

  it.each([
    ['a wrong password', { mail: MAIL, password: 'copper bridge walnut' }],
    ['an unknown address', { mail: 'nobody@council.example', password: PASSWORD }],
  ])('answers %s with the same words', async (_, typed) => {
    const browser = app.browser();
    await browser.get('/sign-in');

    const answer = await browser.post('/sign-in', typed);
    const page = new PageReader(answer.text);

    expect(answer.status).toBe(422);
    expect(page.errors).toEqual(['The mail address or the password is not right']);
    expect(page.form('Sign in').values).toMatchObject({ mail: typed.mail, password: '' });
  });

  it('says what is missing', async () => {
    const browser = app.browser();
    await browser.get('/sign-in');

    const page = new PageReader((await browser.post('/sign-in', {})).text);

    expect(page.errors).toEqual(['Enter your mail address', 'Enter your password']);
  });

  it('stops somebody who goes on guessing', async () => {
    const browser = app.browser();
    await browser.get('/sign-in');
    for (let attempt = 0; attempt < 10; attempt += 1)
      await browser.post('/sign-in', { mail: MAIL, password: `guess ${attempt}` });

    const answer = await browser.post('/sign-in', { mail: MAIL, password: PASSWORD });

    expect(answer.status).toBe(429);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('refuses a form that is not from our own page', async () => {
    const answer = await app.browser().post('/sign-in', { mail: MAIL, password: PASSWORD });

    expect(answer.status).toBe(403);
  });

  it('sends on whoever is signed in already', async () => {
    const browser = app.browser();
    await browser.signIn(MAIL, PASSWORD);

    expect((await browser.get('/sign-in')).headers['location']).toBe('/workspace');
  });
});

describe('a session', () => {
  it('ends by signing out', async () => {
    const browser = app.browser();
    await browser.signIn(MAIL, PASSWORD);
    await browser.get('/workspace/account');

    const answer = await browser.post('/sign-out');

    expect(answer.headers['location']).toBe('/');
    expect((await browser.get('/workspace/account')).status).toBe(303);
  });

  it('ends at once with the account', async () => {
    const browser = app.browser();
    await browser.signIn(MAIL, PASSWORD);
    await app
      .get(AccountsService)
      .open(accountForm.administrator().build({ personId: (await secondPerson()).id }), administrator);

    await app.get(AccountsService).end(accountId, administrator);

    expect((await browser.get('/workspace/account')).headers['location']).toBe('/sign-in?then=%2Fworkspace%2Faccount');
  });
});

describe('the page of one’s own account', () => {
  it('changes the password and keeps only this browser signed in', async () => {
    const [here, elsewhere] = [app.browser(), app.browser()];
    await here.signIn(MAIL, PASSWORD);
    await elsewhere.signIn(MAIL, PASSWORD);
    await here.get('/workspace/account');

    const form = { currentPassword: PASSWORD, password: 'copper bridge walnut' };
    const answer = await here.post('/workspace/account/password', form);

    expect(answer.headers['location']).toBe('/workspace/account');
    const page = new PageReader((await here.get('/workspace/account')).text);
    expect(page.message).toBe('Your password is changed. You are signed out everywhere else.');
    expect((await elsewhere.get('/workspace/account')).status).toBe(303);
  });

  it('says why a password will not do', async () => {
    const browser = app.browser();
    await browser.signIn(MAIL, PASSWORD);
    await browser.get('/workspace/account');

    const answer = await browser.post('/workspace/account/password', { currentPassword: PASSWORD, password: 'short' });

    expect(answer.status).toBe(422);
    expect(new PageReader(answer.text).form('Change the password').error('password')).toBe(
      'The password must have at least 12 characters',
    );
  });
});

async function secondPerson() {
  return app.get(PeopleService).register(personForm.build(), administrator);
}
