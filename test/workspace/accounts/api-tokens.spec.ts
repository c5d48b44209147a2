import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { AuditEvent } from '../../../src/platform/audit/audit-event.entity.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { AccountsService } from '../../../src/workspace/accounts/accounts.service.js';
import { ApiToken } from '../../../src/workspace/accounts/api-tokens/api-token.entity.js';
import { PeopleService } from '../../../src/workspace/people/people.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { accountForm, PASSWORD, signedInWith, userWith } from '../../support/factories/account.js';
import { personForm } from '../../support/factories/person.js';
import { PageReader } from '../../support/page.js';

const administrator = userWith('administrator');
let app: TestApp;
let desk: Browser;
let accountId: string;

beforeAll(async () => {
  app = await openApp();
  desk = await signedInWith(app, 'administrator');
});
afterAll(() => app.remove());

/** The account of an administrator in whose name programs act. */
beforeEach(async () => {
  const { id: personId } = await app.get(PeopleService).register(personForm.build(), administrator);
  const form = accountForm.administrator().build({ personId });
  accountId = (await app.get(AccountsService).open(form, administrator)).id;
});

async function made(form: object = {}): Promise<{ id: string; token: string }> {
  const facts = { name: 'Council website', scope: 'read-and-write', expiresOn: '2018-10-16', ...form };
  const { body } = await desk.api('post', `/api/accounts/${accountId}/tokens`, facts);
  return body;
}

const program = (method: 'get' | 'post', path: string, token: string, cookie?: string) => {
  const request = supertest(app.app.getHttpServer())[method](path).set('Authorization', `Bearer ${token}`);
  return cookie === undefined ? request : request.set('Cookie', cookie);
};
const person = { kind: 'officer', surname: 'Abbott', namedInPublic: true };

describe('a program with an API token', () => {
  it('acts as its account without a cookie and without a form token, and the audit trail says so', async () => {
    const { token } = await made();
    const me = await program('get', '/api/me', token);
    expect(me.body).toMatchObject({ accountId, roles: ['administrator'], csrfToken: '' });
    expect(me.headers['set-cookie']).toBeUndefined();

    const answer = await program('post', '/api/people', token).send(person);
    expect(answer.status).toBe(201);
    const events = await app.get(UnitOfWork).reading(AuditEvent).findBy({ accountId, action: 'registered a person' });
    expect(events[0]?.actor).toContain('(API token “Council website”)');
  });

  it('may only read with a token for reading', async () => {
    const { token } = await made({ scope: 'read' });

    expect((await program('get', '/api/accounts', token)).status).toBe(200);
    const refused = await program('post', '/api/people', token).send(person);
    expect([refused.status, refused.body.error.message]).toEqual([403, 'This API token may only read.']);
  });

  it('cannot make itself a token that outlives its own', async () => {
    const { token } = await made();
    const another = { name: 'For ever', scope: 'read', expiresOn: '2030-01-01' };

    const { status } = await program('post', `/api/accounts/${accountId}/tokens`, token).send(another);
    expect(status).toBe(403);
  });

  it('cannot make anybody a way in', async () => {
    const { token } = await made();
    const { id: personId } = await app.get(PeopleService).register(personForm.build(), administrator);
    const account = accountForm.administrator().build({ personId });
    const server = supertest(app.app.getHttpServer());
    const asProgram = (request: supertest.Test) => request.set('Authorization', `Bearer ${token}`);

    const answers = [
      await asProgram(server.post('/api/accounts')).send(account),
      await asProgram(server.put(`/api/accounts/${accountId}/password`)).send({ password: PASSWORD }),
      await asProgram(server.put(`/api/accounts/${accountId}/roles`)).send({ roles: ['clerk'], version: 1 }),
      await asProgram(server.post(`/api/accounts/${accountId}/set-password-link`)).send({}),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  });

  it('is asked for the form token where the cookie of a session comes along', async () => {
    const { token } = await made();
    const answer = await program('post', '/api/people', token, 'minutebook=s%3Aany.any').send(person);

    expect([answer.status, answer.body.error.code]).toEqual([403, 'form-token']);
  });

  it('finds no way to the pages', async () => {
    const { token } = await made();

    expect((await program('get', '/workspace/accounts', token)).status).toBe(303);
    expect((await program('post', '/workspace/accounts/new', token)).status).toBe(303);
  });

  it('gets 401 as JSON with a token that is wrong, was revoked, has run out or whose account has ended', async () => {
    const refusal = async (token: string) => {
      const { status, body, headers } = await program('get', '/api/me', token);
      return [status, body.error?.code, headers['www-authenticate']];
    };
    const no = [401, 'token-refused', 'Bearer'];
    expect(await refusal('minutebook_guess')).toEqual(no);
    expect(await refusal('guess')).toEqual(no);

    const revoked = await made();
    await desk.api('post', `/api/accounts/${accountId}/tokens/${revoked.id}/revocation`);
    expect(await refusal(revoked.token)).toEqual(no);

    const today = await made({ expiresOn: '2017-10-16' });
    const ended = await made({ expiresOn: '2018-10-16' });
    expect((await program('get', '/api/me', today.token)).status).toBe(200);
    const now = app.clock.now();
    app.clock.passMinutes(24 * 60);
    expect(await refusal(today.token)).toEqual(no);
    app.clock.setTo(now);
    await app.get(AccountsService).end(accountId, administrator);
    expect(await refusal(ended.token)).toEqual(no);
  });

  it('is noted to have used it, at most once in five minutes', async () => {
    const { id, token } = await made();
    const usedAt = async () => (await app.get(UnitOfWork).reading(ApiToken).findOneByOrFail({ id })).usedAt;
    expect(await usedAt()).toBeNull();
    await program('get', '/api/me', token);
    const first = await usedAt();
    expect(first).toBe(app.clock.now());
    app.clock.passMinutes(4);
    await program('get', '/api/me', token);
    expect(await usedAt()).toBe(first);
    app.clock.passMinutes(1);
    await program('get', '/api/me', token);
    expect(await usedAt()).toBe(app.clock.now());
  });
});

describe('an API token', () => {
  const show = () => `/workspace/accounts/${accountId}`;
  const read = async (path: string) => new PageReader((await desk.get(path)).text);

  it('is made by an administrator, shown once, listed and revoked', async () => {
    const page = await read((await read(show())).link('Make an API token'));
    expect(page.form('Make the token').labels).toContain('What is it for?');
    const wrong = await desk.post(`${show()}/tokens/new`, { scope: 'read' });
    expect(new PageReader(wrong.text).errors).toEqual([
      'Enter what the token is for, in up to 100 characters',
      'Enter the last day on which the token works, such as 16 10 2018',
    ]);
    const day = { 'expiresOn-day': '1', 'expiresOn-month': '10', 'expiresOn-year': '2017' };
    const past = await desk.post(`${show()}/tokens/new`, { name: 'Website', scope: 'read', ...day });
    expect(new PageReader(past.text).errors).toEqual(['The last day must be today or later']);

    const form = { name: 'Website', scope: 'read', ...day, 'expiresOn-year': '2018' };
    const answer = await desk.post(`${show()}/tokens/new`, form);
    const token = /minutebook_[\w-]{43}/.exec(answer.text)?.[0] ?? '';
    expect([answer.status, answer.headers['cache-control']]).toEqual([201, 'private, no-store']);
    expect((await program('get', '/api/me', token)).status).toBe(200);

    const account = await read(show());
    expect(account.html).not.toContain(token);
    expect(account.text).toContain('Made by');
    expect(account.text).toContain('works until 1 October 2018');
    await desk.post(account.form('Revoke Website').action);
    expect((await read(show())).tags).toContain('Revoked');
  });

  it('is stored as a hash only, and in neither audit trail nor log', async () => {
    const { token } = await made();
    await program('get', '/api/me', token);
    const reading = app.get(UnitOfWork);
    const kept = JSON.stringify([await reading.reading(ApiToken).find(), await reading.reading(AuditEvent).find()]);

    expect(kept).not.toContain(token);
    expect(app.log.join('\n')).not.toContain(token);
  });

  it('is for administrators to make, and described with the API', async () => {
    const clerk = await signedInWith(app, 'clerk');
    expect((await clerk.get(`${show()}/tokens/new`)).status).toBe(403);
    expect((await clerk.api('get', `/api${show().replace('/workspace', '')}/tokens`)).status).toBe(403);

    const { body } = await desk.api('get', '/api/docs-json');
    expect(body.components.securitySchemes.bearer).toMatchObject({ type: 'http', scheme: 'bearer' });
    expect(body.info.description).toContain('Authorization: Bearer');
  });
});
