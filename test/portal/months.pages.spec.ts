import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CallingOffService } from '../../src/workspace/meetings/called-off/calling-off.service.js';
import { MeetingsService } from '../../src/workspace/meetings/meetings.service.js';
import { openApp, type TestApp } from '../support/app.js';
import type { Browser } from '../support/browser.js';
import { TestCouncil } from '../support/council.js';
import { userWith } from '../support/factories/account.js';
import { publishedLike } from '../support/published-like.js';
import { PageReader } from '../support/page.js';

const OCTOBER = '/meetings/months/2017-10';
const MEETINGS = '/panels/corporate-parenting-panel/meetings';
const clerk = userWith('clerk');

describe('a public month with more than a hundred meetings', () => {
  it('shows them all', async () => {
    const app = await openApp();
    const council = await TestCouncil.found(app);
    await council.entry({ title: 'Regional adoption agency', paperExpectation: 'verbal' });
    await council.publish();
    await publishedLike(app, 120, '2017-10-10');

    const page = new PageReader((await app.browser().get(OCTOBER)).text);

    expect(page.all('.app-month__entries li')).toHaveLength(121);
    expect(page.text).not.toContain('Only the first');
    await app.remove();
  }, 60_000);
});

describe('a public month', () => {
  let app: TestApp;
  let anybody: Browser;
  let council: TestCouncil;

  const read = async (path: string) => new PageReader((await anybody.get(path)).text);
  const entries = (page: PageReader) => page.all('.app-month__entries li').map((each) => each.textContent.trim());

  beforeAll(async () => {
    app = await openApp();
    anybody = app.browser();
    council = await TestCouncil.found(app);
    await council.entry({ title: 'Regional adoption agency', paperExpectation: 'verbal' });
  }, 60_000);
  afterAll(() => app.remove());

  it('holds nothing of a meeting before anything of it is published', async () => {
    const page = await read(OCTOBER);

    expect(entries(page)).toEqual([]);
    expect(page.text).toContain('No meetings in October 2017 have been published.');
  });

  it('holds the published meetings, struck where they were called off', async () => {
    await council.publish();
    expect(entries(await read(OCTOBER))).toEqual(['5.00 p.m. Corporate Parenting Panel']);
    const { version } = await app.get(MeetingsService).get(council.meetingId);
    const form = { reason: 'The hall is flooded', day: '2017-10-31', version };
    await app.get(CallingOffService).callOff('postponed', council.meetingId, form, clerk);

    const page = await read(OCTOBER);

    expect(page.heading).toBe('Meetings in October 2017');
    expect(page.table('Meetings in October 2017').columns).toHaveLength(7);
    expect(page.all('.app-month__entries a').map((link) => link.getAttribute('href'))).toEqual([
      `${MEETINGS}/2017-10-24`,
      `${MEETINGS}/2017-10-31`,
    ]);
    expect(page.all('s a').map((link) => link.getAttribute('href'))).toEqual([`${MEETINGS}/2017-10-24`]);
    expect(page.tags).toEqual(['Postponed']);
  });

  it('is found from the list of meetings, and leads to the months beside it and to any other', async () => {
    const { status, headers } = await anybody.get((await read('/meetings')).link('Month'));
    expect([status, headers['location']]).toEqual([303, OCTOBER]);

    const page = await read(OCTOBER);

    expect(page.link('Previous month: September 2017')).toBe('/meetings/months/2017-09');
    expect(page.link('Next month: November 2017')).toBe('/meetings/months/2017-11');
    expect(page.form('Show').values).toEqual({ month: '10', year: '2017' });
    expect((await anybody.get('/meetings/months?month=02&year=2018')).headers['location']).toBe(
      '/meetings/months/2018-02',
    );
  });

  it('is kept for a minute, known by its tag, and leaves no cookie', async () => {
    const { headers } = await anybody.get(OCTOBER);

    expect(headers['cache-control']).toBe('public, max-age=60');
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['etag']).toMatch(/^"/);
    expect((await anybody.get(OCTOBER)).headers['etag']).toBe(headers['etag']);
  });

  it.each(['2016-09', '2018-11', '2017-13', 'soon'])('is not there where nothing can be: %s', async (month) => {
    expect((await anybody.get(`/meetings/months/${month}`)).status).toBe(404);
  });

  it('ends where its last month is', async () => {
    const page = await read('/meetings/months/2018-10');

    expect(page.hasLink('Previous month: September 2018')).toBe(true);
    expect(page.text).not.toContain('Next month');
  });
});
