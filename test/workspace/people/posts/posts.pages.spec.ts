import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PeopleService } from '../../../../src/workspace/people/people.service.js';
import { PostsService } from '../../../../src/workspace/people/posts/posts.service.js';
import { openApp, type TestApp } from '../../../support/app.js';
import type { Browser } from '../../../support/browser.js';
import { signedInWith, userWith } from '../../../support/factories/account.js';
import { personForm } from '../../../support/factories/person.js';
import { PageReader } from '../../../support/page.js';
import { statementsOf } from '../../../support/statements.js';

const administrator = userWith('administrator');
let app: TestApp;
let browser: Browser;

beforeEach(async () => {
  app = await openApp();
  browser = await signedInWith(app, 'administrator');
});
afterEach(() => app.remove());

async function read(path: string): Promise<PageReader> {
  return new PageReader((await browser.get(path)).text);
}

function roche(): Promise<{ id: string }> {
  const form = personForm.officer().build({ forenames: 'Terri', surname: 'Roche', post: undefined });
  return app.get(PeopleService).register(form, administrator);
}

describe('the pages of posts', () => {
  it('set a post up, appoint to it, end the time in it and the post', async () => {
    const { id: personId } = await roche();
    await read('/workspace/posts/new');
    const set = await browser.post('/workspace/posts/new', { title: 'Director of Public Health', isJobShare: 'no' });
    const address = String(set.headers['location']);
    expect((await read(address)).text).toContain('Nobody has held this post yet.');

    const form = (await read(`${address}/appointment`)).form('Record the appointment');
    expect(form.values).toMatchObject({ 'from-day': '16', 'from-month': '10', 'from-year': '2017' });
    await browser.post(form.action, { ...form.values, personId, 'from-day': '1', 'from-month': '9' });

    const history = (await read(address)).table('Who has held it').row('Terri Roche');
    expect([history.cell('From'), history.cell('To')]).toEqual(['1 September 2017', 'No end set']);
    const held = (await read('/workspace/posts')).table('Posts').row('Director of Public Health');
    expect(held.cell('Held by')).toBe('Terri Roche');

    const before = await read('/workspace/posts?on-day=31&on-month=8&on-year=2017');
    expect(before.table('Posts').row('Director of Public Health').cell('Held by')).toBe('Vacant');

    const [holder = ''] = (await read(address)).all('a').flatMap((link) => {
      const href = link.getAttribute('href') ?? '';
      return href.includes('/holders/') ? [href] : [];
    });
    const ending = (await read(holder)).form('Record the last day');
    await browser.post(ending.action, { ...ending.values, 'to-day': '30', 'to-month': '9', 'to-year': '2017' });
    expect((await read(address)).fact('Held today by')).toBe('Vacant');

    const last = (await read(`${address}/ending`)).form('End the post');
    await browser.post(last.action, last.values);
    expect((await read(address)).fact('Ended')).toBe('16 October 2017');
  });

  it('say at the field what is missing', async () => {
    const { id } = await app.get(PostsService).setUp({ title: 'Head of Service' }, administrator);
    await read('/workspace/posts/new');
    const answer = await browser.post('/workspace/posts/new', { title: '', isJobShare: 'no' });
    expect([answer.status, new PageReader(answer.text).errors]).toEqual([
      422,
      ['Enter the title of the post, up to 160 characters'],
    ]);

    const nobody = await browser.post(`/workspace/posts/${id}/appointment`, { personId: '', 'from-day': '1' });
    expect(nobody.status).toBe(422);
    expect(new PageReader(nobody.text).errors).toEqual([
      'Select the officer from the list',
      'Enter the first day in the post, like 19 5 2017',
    ]);
  });

  it('are read by clerks, who are offered no change', async () => {
    const { id } = await app.get(PostsService).setUp({ title: 'Head of Service' }, administrator);
    browser = await signedInWith(app, 'clerk');

    const page = await read(`/workspace/posts/${id}`);
    expect(page.heading).toBe('Head of Service');
    expect(page.hasLink('Change the post')).toBe(false);
    for (const form of ['edit', 'appointment', 'ending'])
      expect((await browser.get(`/workspace/posts/${id}/${form}`)).status).toBe(403);
  });

  it('narrow by title and cost as many statements for many posts as for few', async () => {
    const few = await statementsOf(app, () => browser.get('/workspace/posts'));
    for (let count = 10; count < 40; count += 1)
      await app.get(PostsService).setUp({ title: `Team Manager ${count}` }, administrator);
    expect(await statementsOf(app, () => browser.get('/workspace/posts'))).toBeLessThanOrEqual(few + 1);

    const page = await read('/workspace/posts?name=39+manager');
    expect(page.table('Posts').rows.map(({ name }) => name)).toEqual(['Team Manager 39']);
  });
});

describe('posts in the API', () => {
  it('are set up, given holders and ended', async () => {
    const { id: personId } = await roche();
    const { status, body: post } = await browser.api('post', '/api/posts', { title: 'Director of Public Health' });
    expect([status, post.isVacant]).toEqual([201, true]);

    const holding = await browser.api('post', `/api/posts/${post.id}/holders`, { personId, from: '2017-09-01' });
    expect(holding.body).toMatchObject({ name: 'Terri Roche', from: '2017-09-01', to: null, version: 1 });
    const shown = await browser.api('get', `/api/posts/${post.id}`);
    expect(shown.body).toMatchObject({ isVacant: false, history: [{ personId }] });

    const late = await browser.api('put', `/api/posts/${post.id}`, { title: 'Director of Health', version: 0 });
    expect(late.status).toBe(409);

    const ended = await browser.api('post', `/api/posts/${post.id}/ending`, { to: '2018-01-31', version: 1 });
    expect(ended.body).toMatchObject({ endedOn: '2018-01-31', history: [{ to: '2018-01-31' }] });
  });
});
