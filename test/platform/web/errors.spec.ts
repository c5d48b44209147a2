import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import type { Browser } from '../../support/browser.js';
import { PageReader } from '../../support/page.js';
import { openSampleSite, type SampleSite } from './sample-site.js';

let site: SampleSite;
let clerk: Browser;

beforeAll(async () => {
  site = await openSampleSite();
  clerk = await site.signedIn();
});
afterAll(() => site.close());
afterEach(() => {
  site.frame.isBroken = false;
});

describe('what went wrong', () => {
  it.each([
    ['NotFound', 404, 'not-found', 'Page not found'],
    ['NotAllowed', 403, 'not-allowed', 'You may not do this'],
    ['Conflict', 409, 'conflict', 'Something has changed'],
    ['Withdrawn', 410, 'withdrawn', 'This is no longer available'],
    ['TooLarge', 413, 'too-large', 'That is too large'],
    ['RuleBroken', 422, 'rule-broken', 'This cannot be done as it stands'],
    ['TooManyAttempts', 429, 'too-many-attempts', 'Too many attempts'],
    ['a mistake of ours', 500, 'our-mistake', 'Sorry, something went wrong'],
  ])('answers %s with %d, as a page and by the API', async (kind, status, code, heading) => {
    const page = await clerk.get(`/workspace/errors?kind=${kind}`);
    const json = await clerk.get(`/api/errors?kind=${kind}`);

    expect([page.status, new PageReader(page.text).heading]).toEqual([status, heading]);
    expect([json.status, json.body.error.code]).toEqual([status, code]);
  });

  it('draws an unknown address on the public side as a page with status 404', async () => {
    const answer = await site.browser().get('/no/such/page');

    const page = new PageReader(answer.text);
    expect(answer.status).toBe(404);
    expect(page.title).toBe('Page not found – Anytown Council');
    expect(page.navigation).toEqual(['Meetings']);
  });

  it('gives nothing away about a mistake of ours but the number that finds it in the log', async () => {
    const answer = await site.browser().get('/errors');

    expect(answer.text).not.toContain('4711');
    expect(answer.text).toContain(answer.headers['x-request-id']);
  });

  it('draws an error page while the database is down', async () => {
    site.frame.isBroken = true;
    const answer = await site.browser().get('/errors');

    expect(answer.status).toBe(500);
    expect(new PageReader(answer.text).title).toBe('Sorry, something went wrong – Minutebook');
  });

  it('says when to try again', async () => {
    const answer = await site.browser().get('/errors?kind=TooManyAttempts');

    expect(answer.headers['retry-after']).toBe('90');
  });

  it('calls a row that exists already a conflict', async () => {
    const answer = await clerk.get('/workspace/duplicate');

    expect(answer.status).toBe(409);
  });

  it('names the field that a broken rule is about', async () => {
    const { body } = await clerk.get('/api/errors?kind=RuleBroken');

    expect(body.error.fields).toEqual([{ field: 'startsOn', message: 'Give five clear days.' }]);
  });

  it('names every field the API could not use', async () => {
    const { status, body } = await clerk.api('post', '/api/notes', { title: 'x' });

    expect(status).toBe(422);
    expect(body.error).toMatchObject({
      code: 'form-refused',
      fields: [{ field: 'title', message: 'Enter a title of 3 to 40 characters' }],
    });
  });

  it('answers a body that is no JSON with 400', async () => {
    const answer = await supertest(site.server).post('/api/notes').type('json').send('{"title":');

    expect([answer.status, answer.body.error.code]).toEqual([400, 'bad-request']);
  });

  it('answers a form that is far too long with 413', async () => {
    const answer = await supertest(site.server)
      .post('/sign-in')
      .type('form')
      .send(`note=${'x'.repeat(3_000_000)}`);

    expect(answer.status).toBe(413);
    expect(new PageReader(answer.text).text).toContain('What was sent is too large.');
  });
});

describe('what nobody means to send', () => {
  it.each(['/workspace/%00', '/workspace/papers%1b', '/panels/%7F', '/assets/%00.css'])(
    'is not found where %s is asked for',
    async (path) => {
      expect((await clerk.get(path)).status).toBe(404);
    },
  );

  it.each(['/meetings?then=%00', '/workspace?name=Watson%1b%5b2J'])('is refused in the query of %s', async (path) => {
    expect((await clerk.get(path)).status).toBe(400);
  });

  it('does not include a tab pasted into a search', async () => {
    expect((await clerk.get('/workspace?name=Watson%09Gordon%0A')).status).toBe(200);
  });

  it('is an empty form when there is no body at all', async () => {
    const browser = await site.signedIn();

    expect((await browser.api('post', '/sign-in')).status).toBe(303);
  });
});

describe('headers', () => {
  it('ask for no https where people come over http', async () => {
    const { headers } = await site.browser().get('/meetings');

    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('ask for https where BASE_URL says so', async () => {
    const secure = await openSampleSite({ BASE_URL: 'https://minutes.council.example' });
    const { headers } = await secure.browser().get('/meetings');
    await secure.close();

    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    expect(headers['content-security-policy']).toContain('upgrade-insecure-requests');
  });

  it('let only this page’s own scripts and styles run', async () => {
    const answer = await site.browser().get('/no/such/page');
    const policy = answer.headers['content-security-policy'] ?? '';
    const page = new PageReader(answer.text);
    const inside = page.all('script, style').filter((each) => !each.hasAttribute('src'));
    const hashes = inside.map((each) => createHash('sha256').update(each.innerHTML).digest('base64'));

    expect(hashes).toHaveLength(1);
    expect(policy).toContain(`script-src 'self' 'sha256-${hashes[0]}';style-src 'self';`);
  });

  it('bring the council’s colours in a style sheet of their own', async () => {
    const page = new PageReader((await site.browser().get('/meetings')).text);
    const address =
      page
        .all('link[rel=stylesheet]')
        .map((each) => each.getAttribute('href') ?? '')
        .at(-1) ?? '';
    const style = await site.browser().get(address);

    expect(style.headers['content-type']).toBe('text/css; charset=utf-8');
    expect(style.text).toContain(`--council-colour: #${address.slice(-10, -4)};`);
  });
});
