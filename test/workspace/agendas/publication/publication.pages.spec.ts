import { describe, it, expect, beforeAll, afterAll } from '@jest/globals';
import { ExemptMarkingRow } from '../../../../src/workspace/agendas/exempt-marking.entity.js';
import { Meeting } from '../../../../src/workspace/meetings/meeting.entity.js';
import type { Browser } from '../../../support/browser.js';
import { PageReader } from '../../../support/page.js';
import { signedIn } from '../packs/desk.js';
import { openOctober, type October, SECRETS } from '../packs/october.js';

const PAGE = '/workspace/agendas/october/publication';
const API = '/api/agendas/october/publication';
const PUBLIC_PAGE = '/panels/corporate-parenting-panel/meetings/2017-10-24';

describe('the page that asks before an agenda becomes public', () => {
  let october: October;
  let clerk: Browser;
  let monitoringOfficer: Browser;
  let properOfficer: Browser;
  let member: Browser;

  beforeAll(async () => {
    october = await openOctober({ lengths: { 5: 2, 15: 1 }, appendix: 3 });
    clerk = await signedIn(october, 'clerk');
    monitoringOfficer = await signedIn(october, 'monitoring-officer');
    properOfficer = await signedIn(october, 'proper-officer');
    member = await signedIn(october, 'member');
  });
  afterAll(() => october.remove());

  it('shows what becomes public beside what stays private', async () => {
    const table = (await look(clerk)).table('What becomes public, and what stays private');

    const open = table.row('5');
    expect(open.cell('The public reads')).toBe(
      'Minutes of 22 August 2017 (Pages 1 - 6) Pages 1 - 2: Report on item 5 Author: Head of Service ' +
        'Background papers: None Pages 3 - 5: EXEMPT para 1',
    );
    expect(open.cell('Stays private')).toBe(
      `Pages 3 - 5: ${SECRETS.appendixTitle} (EXEMPT para 1) The reasons, and the public interest test ` +
        'Opens to the panel’s voting members and named substitutes, co-optees whose seat says so, its clerk and the ' +
        'monitoring officer.',
    );
    expect((await look(clerk)).tags.filter((tag) => tag.startsWith('EXEMPT'))).toEqual([
      'EXEMPT para 1',
      'EXEMPT para 3',
    ]);
    const closed = table.row('15');
    expect(closed.cell('The public reads')).toBe('Recruitment of foster carers (Pages 7 - 8) EXEMPT para 3');
    expect(closed.cell('Stays private')).toContain(`Its own title: ${SECRETS.title}`);
    expect(closed.cell('Stays private')).toContain(SECRETS.paperTitle);
    expect(table.row('6').cell('Stays private')).toBe('Nothing');
    expect(table.row('Files').cell('The public reads')).toBe('Agenda Public pack Report on item 5');
    expect(table.row('Files').cell('Stays private')).toBe('Full pack, for members of the panel');
  });

  it('is not for members', async () => {
    expect((await member.get(PAGE)).status).toBe(403);
    expect((await member.post(PAGE, { version: 1 })).status).toBe(403);
    expect((await member.api('post', API, { version: 1 })).status).toBe(403);
  });

  it('asks the proper officer, who is no clerk, without a word of matter that is closed to them', async () => {
    await setReviewOn(null);

    const page = await look(properOfficer);
    const shown = await properOfficer.api('get', API);
    const forClerk = await look(clerk);
    await setReviewOn('2018-10-24');

    const row = page.table('What becomes public, and what stays private').row('15');
    expect(row.cell('Stays private')).toBe('Matter that is closed to you');
    expect(page.text).toContain('Item 5: something in matter that is closed to you has to be put right.');
    expect(secretsIn(page.text + JSON.stringify(shown.body))).toEqual([]);
    expect(forClerk.text).toContain(`Item 5, “${SECRETS.appendixTitle}”: Set the day`);
    expect(page.form('Publish this agenda').action).toBe(PAGE);
  });

  it('leads the proper officer to the agenda and its packs, which say no more', async () => {
    const agenda = await properOfficer.get('/workspace/agendas/october');
    const packs = await properOfficer.get('/workspace/agendas/october/packs');

    expect([agenda.status, packs.status]).toEqual([200, 200]);
    expect(secretsIn(agenda.text + packs.text)).toEqual([]);
    expect(new PageReader(agenda.text).hasLink('Edit item 6')).toBe(false);
  });

  it('offers no button to a clerk while a stop stands', async () => {
    await postNoticeAt('2017-10-17T09:00:00.000Z');

    const page = await look(clerk);

    expect(page.text).toContain('the law asks for 5');
    expect(page.text).toContain('Only the monitoring officer or the proper officer can lift a stop');
    expect(page.all('main form button')).toHaveLength(0);
  });

  it('asks the proper officer for the reason of each stop', async () => {
    const form = (await look(properOfficer)).form('Publish this agenda');

    expect(Object.keys(form.values)).toEqual(expect.arrayContaining(['reasons[too-few-clear-days]', 'lateBecause']));
  });

  it('counts the days it would have, each by name, and each act by itself', async () => {
    const page = await look(clerk);

    expect(page.tags).toContain('Late');
    expect(page.text).toContain('Late: 4 clear days: Wed 18, Thu 19, Fri 20, Mon 23 October; 5 are required.');
    expect(page.text).toContain(
      'Clear days if it is published now: web: 5; office notice: 4; inspection not yet recorded; summons not yet recorded.',
    );
  });

  it('keeps a stop that nobody gave a reason for, and says which', async () => {
    await monitoringOfficer.get(PAGE);

    const answer = await monitoringOfficer.post(PAGE, { version: 1, 'reasons[too-few-clear-days]': ' ' });

    expect(answer.status).toBe(422);
    const page = new PageReader(answer.text);
    expect(page.title).toMatch(/^Error: /);
    expect(page.errors[0]).toContain('have it lifted with a reason');
    expect(page.form('Publish this agenda').error('reasons[too-few-clear-days]')).toContain('4 clear days');
  });

  it('tells the API the same, key by key', async () => {
    const answer = await clerk.api('post', API, { version: 1 });

    expect(answer.status).toBe(422);
    expect(answer.body.error).toMatchObject({
      code: 'rule-broken',
      fields: [{ field: 'reasons[too-few-clear-days]', message: expect.stringContaining('4 clear days') }],
    });
    const shown = await clerk.api('get', API);
    expect(Object.keys(shown.body)).toEqual(['state', 'version', 'address', 'clearDays', 'progress', 'findings']);
    expect(shown.body).toMatchObject({
      state: 'draft',
      version: 1,
      address: null,
      clearDays: { status: 'late' },
      progress: null,
    });
    expect(shown.body.findings[0]).toEqual({
      level: 'stop',
      code: 'too-few-clear-days',
      message: expect.stringContaining('4 clear days'),
      lawRef: expect.stringContaining('LGA 1972'),
      field: 'reasons[too-few-clear-days]',
    });
  });

  it('publishes when all is well, shows the work, and leads to the public page', async () => {
    await postNoticeAt('2017-10-16T09:00:00.000Z');
    const { version } = (await look(clerk)).form('Publish this agenda').values;

    const answer = await clerk.post(PAGE, { version });
    const busy = await clerk.get(PAGE);
    await october.runJobs();
    const done = await look(clerk);

    expect([answer.status, answer.headers['location']]).toEqual([303, PAGE]);
    expect(busy.headers['refresh']).toBe('3');
    expect(new PageReader(busy.text).heading).toBe('This agenda is being published');
    expect(done.heading).toBe('This agenda is published');
    expect(done.link('its public page')).toBe(PUBLIC_PAGE);
    expect((await october.browser().get(PUBLIC_PAGE)).status).toBe(200);
  });

  it('answers 409 to whoever publishes it again', async () => {
    expect((await clerk.post(PAGE, { version: 1 })).status).toBe(409);
    expect((await clerk.api('post', API, { version: 1 })).status).toBe(409);
    expect((await clerk.api('get', API)).body).toMatchObject({ state: 'published', address: PUBLIC_PAGE.slice(1) });
  });

  it('then gives the full pack to the member, the public one to anybody signed in, and each open file to all', async () => {
    const packs = new PageReader((await member.get('/workspace/agendas/october/packs')).text);

    expect(packs.headings).toContain('Version 1, published');
    expect(packs.hasLink('Full pack, with exempt papers')).toBe(true);
    expect((await member.download('/workspace/agendas/october/packs/1/full-pack.pdf')).status).toBe(200);
    for (const name of ['agenda.pdf', 'public-pack.pdf', 'papers/5-1.pdf']) {
      expect((await october.browser().download(`${PUBLIC_PAGE}/${name}`)).status).toBe(200);
    }
  });

  it('makes no more previews, which would push the published packs off their page', async () => {
    expect((await clerk.post('/workspace/agendas/october/packs')).status).toBe(409);
    expect((await clerk.api('post', '/api/agendas/october/packs')).status).toBe(409);
  });

  it.each(['full-pack.pdf', 'papers/5-2.pdf', 'papers/15-1.pdf'])('never puts %s on the public side', async (name) => {
    expect((await october.browser().download(`${PUBLIC_PAGE}/${name}`)).status).toBe(404);
  });

  /** The latest of the acts of notice is the one that counts. */
  async function postNoticeAt(officeNoticeAt: string): Promise<void> {
    await october.unitOfWork.run(({ manager }) => manager.update(Meeting, { id: 'meeting' }, { officeNoticeAt }));
  }

  async function setReviewOn(reviewOn: string | null): Promise<void> {
    await october.unitOfWork.run(({ manager }) => manager.update(ExemptMarkingRow, { id: 'marking-2' }, { reviewOn }));
  }

  async function look(browser: Browser): Promise<PageReader> {
    return new PageReader((await browser.get(PAGE)).text);
  }
});

function secretsIn(text: string): string[] {
  return Object.values(SECRETS).filter((word) => text.includes(word));
}
