import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { PeopleService } from '../../../src/workspace/people/people.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import { PASSWORD, signedInWith, userWith } from '../../support/factories/account.js';
import { personForm } from '../../support/factories/person.js';

let app: TestApp;

beforeEach(async () => {
  app = await openApp();
});
afterEach(() => app.remove());

describe('accounts in the API', () => {
  it('are opened, changed and ended', async () => {
    const administrator = await signedInWith(app, 'administrator');
    const form = personForm.build({ forenames: 'Mary', surname: 'Elliott', mail: 'elliott@council.example' });
    const { id: personId } = await app.get(PeopleService).register(form, userWith('administrator'));

    const opened = await administrator.api('post', '/api/accounts', { personId, roles: ['clerk'] });
    expect(opened.status).toBe(201);
    expect(opened.body).toEqual({
      id: expect.any(String),
      personId,
      name: 'Councillor Mary Elliott',
      mail: 'elliott@council.example',
      roles: ['clerk'],
      clerksEveryPanel: false,
      hasPassword: false,
      createdAt: '2017-10-16T09:00:00.000Z',
      endedAt: null,
      version: 1,
    });

    const address = `/api/accounts/${opened.body.id}`;
    await administrator.api('put', `${address}/password`, { password: PASSWORD });
    const roles = { roles: ['clerk'], clerksEveryPanel: true, version: 1 };
    expect((await administrator.api('put', `${address}/roles`, roles)).body).toMatchObject({
      clerksEveryPanel: true,
      hasPassword: true,
      version: 2,
    });
    expect((await administrator.api('post', `${address}/closure`)).body.endedAt).toBe('2017-10-16T09:00:00.000Z');
  });

  it('never give a password away', async () => {
    const administrator = await signedInWith(app, 'administrator');

    const { text } = await administrator.api('get', '/api/accounts');

    expect(text).not.toContain('argon2');
  });

  it('are for administrators', async () => {
    const clerk = await signedInWith(app, 'clerk');

    expect((await clerk.api('get', '/api/accounts')).status).toBe(403);
  });
});

describe('signing in by API', () => {
  it('takes a form token, a mail address and a password', async () => {
    await signedInWith(app, 'clerk');
    const { items } = (await (await signedInWith(app, 'administrator')).api('get', '/api/accounts')).body;
    const { mail } = items.find((account: { roles: string[] }) => account.roles.includes('clerk'));
    const client = supertest.agent(app.app.getHttpServer());
    const { csrfToken } = (await client.get('/api/sign-in')).body;

    const entered = await client.post('/api/sign-in').set('x-csrf-token', csrfToken).send({ mail, password: PASSWORD });
    expect(entered.status).toBe(201);
    expect(entered.body).toEqual({ accountId: expect.any(String), csrfToken: expect.any(String) });

    const me = await client.get('/api/me');
    expect(me.body).toMatchObject({ accountId: entered.body.accountId, roles: ['clerk'], clerkOf: 'all' });

    const left = await client.post('/api/sign-out').set('x-csrf-token', entered.body.csrfToken);
    expect(left.status).toBe(204);
    expect((await client.get('/api/me')).status).toBe(401);
  });

  it('refuses a wrong password in words that say nothing', async () => {
    const client = supertest.agent(app.app.getHttpServer());
    const { csrfToken } = (await client.get('/api/sign-in')).body;

    const wrong = { mail: 'nobody@council.example', password: PASSWORD };
    const answer = await client.post('/api/sign-in').set('x-csrf-token', csrfToken).send(wrong);

    expect(answer.status).toBe(422);
    expect(answer.body.error.message).toBe('The mail address or the password is not right');
  });

  it('refuses whoever sends no form token', async () => {
    const client = supertest.agent(app.app.getHttpServer());

    const answer = await client.post('/api/sign-in').send({ mail: 'nobody@council.example', password: PASSWORD });

    expect(answer.status).toBe(403);
  });

  it('answers 401 to somebody who is not signed in', async () => {
    expect((await supertest(app.app.getHttpServer()).get('/api/me')).status).toBe(401);
  });
});
