import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import supertest, { type Response } from 'supertest';
import { Database } from '../../../src/platform/database/database.js';
import { SessionStore } from '../../../src/platform/web/session/session-store.js';
import { SessionRow } from '../../../src/platform/web/session/session.entity.js';
import { Sessions } from '../../../src/platform/web/session/sessions.js';
import { OPEN_ACCOUNTS, openSampleSite, type SampleSite } from './sample-site.js';

let site: SampleSite;

const rows = () => site.app.get(Database).reader.getRepository(SessionRow).find();

beforeAll(async () => {
  site = await openSampleSite({ SESSION_IDLE_MINUTES: '30', SESSION_ABSOLUTE_HOURS: '2' });
});
afterAll(() => site.close());
afterEach(async () => {
  OPEN_ACCOUNTS.add('clerk');
  await site.app.get(Sessions).endAllOf('clerk');
});

describe('sessions', () => {
  it('sets no cookie on a public page', async () => {
    const answer = await site.browser().get('/meetings');

    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('stores nothing for a visitor who has not signed in', async () => {
    await site.browser().get('/sign-in');

    expect(await rows()).toEqual([]);
  });

  it('sends a visitor of the workspace to the sign-in page and remembers where they wanted to go', async () => {
    const answer = await site.browser().get('/workspace/nobody-asks?page=2');

    expect(answer.status).toBe(303);
    expect(answer.headers['location']).toBe('/sign-in?then=%2Fworkspace%2Fnobody-asks%3Fpage%3D2');
  });

  it.each([
    'http://anything.example/workspace/nobody-asks',
    'http:///workspace/nobody-asks',
    'http://anything.example:99999/workspace/nobody-asks',
    'http://somebody@/workspace/nobody-asks',
  ])('lets nobody in by asking for %s in the request line', async (address) => {
    const answer = await askRaw(site, address);

    expect(answer).toMatch(/^HTTP\/1\.1 303 /);
    expect(answer).toContain('Location: /sign-in?then=%2Fworkspace%2Fnobody-asks');
  });

  it('answers 401 to an unknown visitor of the API', async () => {
    const answer = await site.browser().get('/api/errors');

    expect(answer.status).toBe(401);
    expect(answer.body.error).toMatchObject({ code: 'sign-in-needed', message: 'Sign in to continue.' });
  });

  it('keeps only a hash of the id in the cookie', async () => {
    const browser = site.browser();
    await browser.get('/sign-in');
    const answer = await browser.post('/sign-in');
    const cookie = decodeURIComponent(String(answer.headers['set-cookie'])).match(/minutebook=s:([^.]+)/)?.[1];

    expect(cookie).toHaveLength(32);
    expect(await rows()).toMatchObject([{ accountId: 'clerk', id: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });

  it('is stored before a redirect tells the browser to go on', async () => {
    const browser = await site.signedIn();
    const store = site.app.get(SessionStore);
    const order: string[] = [];
    const { set } = SessionStore.prototype;
    store.set = (id, session, done) => {
      setTimeout(() => {
        order.push('stored');
        set.call(store, id, session, done);
      }, 50);
    };
    await browser.get('/workspace');
    site.server.once('request', (_: IncomingMessage, response: ServerResponse) => {
      const writeHead = response.writeHead.bind(response) as (...head: unknown[]) => ServerResponse;
      response.writeHead = (...head: unknown[]) => {
        order.push('head');
        return writeHead(...head);
      };
    });
    const answer = await browser.post('/workspace/notes', { title: 'Minutes' });
    store.set = set;

    expect(answer.status).toBe(303);
    expect(order).toEqual(['stored', 'head']);
    expect((await browser.get('/workspace')).text).toContain('Saved');
  });

  it('gives a new id at sign-in and ends the old session', async () => {
    const browser = await site.signedIn();
    const [before] = await rows();
    await browser.post('/sign-in');

    const after = await rows();
    expect(after).toHaveLength(1);
    expect(after[0]?.id).not.toBe(before?.id);
  });

  it('is written at most once in five minutes', async () => {
    const browser = await site.signedIn();
    site.clock.passMinutes(4);
    expect((await browser.get('/workspace')).status).toBe(200);
    const [early] = await rows();
    site.clock.passMinutes(1);
    expect((await browser.get('/workspace')).status).toBe(200);
    const [late] = await rows();

    expect(Date.parse(late?.seenAt ?? '') - Date.parse(early?.seenAt ?? '')).toBe(5 * 60_000);
  });

  it('ends when it is idle for longer than allowed', async () => {
    const browser = await site.signedIn();
    site.clock.passMinutes(36);

    expect((await browser.get('/workspace')).status).toBe(303);
  });

  it('ends at the absolute limit however busy it is', async () => {
    const browser = await site.signedIn();
    for (let quarters = 1; quarters < 8; quarters += 1) {
      site.clock.passMinutes(15);
      expect((await browser.get('/workspace')).status).toBe(200);
    }
    site.clock.passMinutes(15);

    expect((await browser.get('/workspace')).status).toBe(303);
  });

  it('ends for good at sign-out', async () => {
    const browser = await site.signedIn();
    await browser.post('/sign-out');

    expect(await rows()).toEqual([]);
    expect((await browser.get('/workspace')).status).toBe(303);
  });

  it('is left quietly by somebody who signs out after it has ended', async () => {
    const browser = await site.signedIn();
    site.clock.passMinutes(36);
    const answer = await browser.post('/sign-out');

    expect([answer.status, answer.headers['location']]).toEqual([303, '/sign-in']);
  });

  it('is not ended from a page of somebody else', async () => {
    const browser = await site.signedIn();

    expect((await browser.post('/sign-out', { _csrf: 'forged' })).status).toBe(403);
    expect(await rows()).toHaveLength(1);
  });

  it('is not brought back by a request that was under way when it ended', async () => {
    const sessions = site.app.get(Sessions);
    await sessions.create('under-way', { data: '{}', accountId: 'clerk' });
    await sessions.end('under-way');
    await sessions.update('under-way', { data: '{"changed":true}', accountId: 'clerk' });

    expect(await sessions.find('under-way')).toBeNull();
  });

  it('ends as soon as its account is closed', async () => {
    const browser = await site.signedIn();
    OPEN_ACCOUNTS.delete('clerk');

    expect((await browser.get('/workspace')).status).toBe(303);
    expect(await rows()).toEqual([]);
  });

  it('sweeps what has expired', async () => {
    await site.signedIn();
    site.clock.passMinutes(121);
    await site.app.get(Sessions).sweepExpired();

    expect(await rows()).toEqual([]);
  });

  it('tells caches to keep nothing of the signed-in side', async () => {
    const answer = await site.browser().get('/workspace');

    expect(answer.headers['cache-control']).toBe('private, no-store');
  });
});

describe('behind https', () => {
  it('binds its cookies to the host even when the proxy says nothing of https', async () => {
    const secure = await openSampleSite({ BASE_URL: 'https://minutes.council.example' });
    const page = await supertest(secure.server).get('/sign-in');
    const signedIn = await supertest(secure.server)
      .post('/sign-in')
      .set('Cookie', cookiesOf(page).replace(/;.*/, ''))
      .type('form')
      .send({ _csrf: page.text.match(/value="([^"]+)"/)?.[1] });
    await secure.close();

    expect(cookiesOf(page)).toMatch(/^__Host-minutebook-form=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(cookiesOf(signedIn)).toMatch(/^__Host-minutebook=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });
});

function cookiesOf(answer: Response): string {
  return String(answer.headers['set-cookie']);
}

/** No client library sends such a line, so it is written to the socket. */
function askRaw({ server }: SampleSite, address: string): Promise<string> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => {
      socket.end(`GET ${address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    });
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}
