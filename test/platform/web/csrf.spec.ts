import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { PageReader } from '../../support/page.js';
import { openSampleSite, type SampleSite } from './sample-site.js';

let site: SampleSite;

beforeAll(async () => {
  site = await openSampleSite();
});
afterAll(() => site.close());

describe('the form token', () => {
  it('lets a form of our own page through and is gone before the form is read', async () => {
    const clerk = await site.signedIn();
    const answer = await clerk.post('/workspace/notes', { title: 'Foster carers' });
    const next = await clerk.get('/workspace');

    expect(answer.status).toBe(303);
    expect(new PageReader(next.text).message).toBe('Saved {"title":"Foster carers"}');
  });

  it('says once what was done', async () => {
    const clerk = await site.signedIn();
    await clerk.post('/workspace/notes', { title: 'Foster carers' });
    await clerk.get('/workspace');

    expect(new PageReader((await clerk.get('/workspace')).text).message).toBeNull();
  });

  it('refuses a form without it', async () => {
    const clerk = await site.signedIn();
    const answer = await clerk.post('/workspace/notes', { _csrf: 'forged', title: 'Foster carers' });

    expect(answer.status).toBe(403);
    expect(new PageReader(answer.text).text).toContain('This page was open for too long');
  });

  it('refuses one that was made before signing in', async () => {
    const browser = site.browser();
    const before = new PageReader(`<form>${(await browser.get('/sign-in')).text}<button>Go</button></form>`);
    await browser.post('/sign-in');
    const answer = await browser.post('/workspace/notes', { ...before.form('Go').values, title: 'Foster carers' });

    expect(answer.status).toBe(403);
  });

  it('refuses one of another session', async () => {
    const [clerk, other] = [await site.signedIn(), await site.signedIn()];
    const page = new PageReader((await other.get('/workspace')).text);
    const answer = await clerk.post('/workspace/notes', page.form('Sign out').values);

    expect(answer.status).toBe(403);
  });

  it('is asked of the API too, in a header', async () => {
    const clerk = await site.signedIn();

    expect((await clerk.api('post', '/api/notes', { title: 'Foster carers' })).status).toBe(201);
    const forged = await clerk.post('/api/notes', { _csrf: 'forged' });
    expect([forged.status, forged.body.error.code]).toEqual([403, 'form-token']);
  });

  it('is asked on every address, also where nobody is signed in', async () => {
    const answer = await supertest(site.server).post('/meetings');

    expect(answer.status).toBe(403);
  });

  it('leaves the audit trail knowing which request it is in, once the form has been read', async () => {
    const clerk = await site.signedIn();
    const answer = await clerk.post('/workspace/trace', { note: 'x'.repeat(100_000) });

    expect(answer.body).toEqual({ requestId: answer.headers['x-request-id'], address: '127.0.0.1' });
  });

  it('sends a form back to its page by way of signing in when the session has ended meanwhile', async () => {
    const { host } = new URL(`http://${await hostOf(site)}`);
    const answer = await supertest(`http://${host}`)
      .post('/workspace/notes')
      .set('Referer', `http://${host}/workspace/notes/new?panel=1`);

    expect(answer.status).toBe(303);
    expect(answer.headers['location']).toBe('/sign-in?then=%2Fworkspace%2Fnotes%2Fnew%3Fpanel%3D1');
  });
});

function hostOf({ server }: SampleSite): Promise<string> {
  const address = server.address();
  return Promise.resolve(typeof address === 'object' && address ? `127.0.0.1:${address.port}` : '');
}
