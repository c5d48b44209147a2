import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RuleBroken } from '../../src/domain/errors.js';
import { PublicRecord } from '../../src/publications/public-record.js';
import { CallingOffService } from '../../src/workspace/meetings/called-off/calling-off.service.js';
import { MeetingsService } from '../../src/workspace/meetings/meetings.service.js';
import { openApp, type TestApp } from '../support/app.js';
import type { Browser } from '../support/browser.js';
import { TestCouncil } from '../support/council.js';
import { userWith } from '../support/factories/account.js';
import { PageReader } from '../support/page.js';

const PANEL = '/panels/corporate-parenting-panel';
const OLD = `${PANEL}/meetings/2017-10-24`;
const NEW = `${PANEL}/meetings/2017-10-31`;
const clerk = userWith('clerk');

describe('a published meeting that is postponed', () => {
  let app: TestApp;
  let anybody: Browser;
  let council: TestCouncil;
  let earlierTag: string | undefined;
  let newId: string;

  beforeAll(async () => {
    app = await openApp();
    anybody = app.browser();
    council = await TestCouncil.found(app);
    await council.entry({ title: 'Regional adoption agency', paperExpectation: 'verbal' });
    await council.publish();
    earlierTag = (await anybody.get(OLD)).headers['etag'];
    const { version } = await app.get(MeetingsService).get(council.meetingId);
    const form = { reason: 'The hall is flooded', day: '2017-10-31', version };
    const { after } = await app.get(CallingOffService).callOff('postponed', council.meetingId, form, clerk);
    newId = after?.id ?? '';
  }, 60_000);
  afterAll(() => app.remove());

  const read = async (path: string) => new PageReader((await anybody.get(path)).text);

  it('says so above its agenda, with the reason and the way to the new day, and caches learn of it', async () => {
    const answer = await anybody.get(OLD);
    const page = new PageReader(answer.text);

    expect(page.text).toContain('This meeting has been postponed to Tuesday 31 October 2017, 5.00 p.m.');
    expect(page.text).toContain('Reason: The hall is flooded');
    expect(page.link('Tuesday 31 October 2017, 5.00 p.m.')).toBe(NEW);
    expect(page.text).toContain('Regional adoption agency');
    expect(page.text).not.toContain('You can come and watch');
    expect(page.text).toContain('Notice published on 16 October 2017');
    expect(answer.headers['etag']).not.toBe(earlierTag);
    expect(answer.headers['cache-control']).toBe('public, max-age=60');
  });

  it('has the meeting held in its place on the public side too', async () => {
    const page = await read(NEW);

    expect(page.heading).toBe('Meeting of Tuesday 31 October 2017');
    expect(page.text).toContain('This meeting is held in place of the one of Tuesday 24 October 2017.');
    expect(page.link('the one of Tuesday 24 October 2017')).toBe(OLD);
    expect(page.text).toContain('The agenda will be published by Monday 23 October 2017.');
  });

  it('is marked in the lists, each meeting once', async () => {
    const rows = (await read('/meetings')).table('Coming meetings').rows;
    expect(rows.map((row) => [row.cell('Date'), row.cell('State')])).toEqual([
      ['Tuesday 24 October 2017', 'Postponed'],
      ['Tuesday 31 October 2017', 'As announced'],
    ]);
    for (const path of ['/', PANEL]) expect((await read(path)).tags).toEqual(['Postponed']);
    const { text } = await anybody.get('/sitemap.xml');
    expect([text.split(`${OLD}<`).length, text.split(`${NEW}<`).length]).toEqual([2, 2]);
  });

  it('is there as JSON, with what became of it', async () => {
    expect((await anybody.get(`/api/public${OLD}`)).body).toMatchObject({
      notice: { state: 'postponed', reason: 'The hall is flooded', movedTo: { day: '2017-10-31' } },
    });
  });

  it('keeps the new day as it was announced: it is postponed again, or cancelled, in public', async () => {
    const meetings = app.get(MeetingsService);
    const edit = meetings.edit(newId, { kind: 'ordinary', day: '2017-11-07', version: 1 }, clerk);
    await expect(edit).rejects.toBeInstanceOf(RuleBroken);

    await app
      .get(CallingOffService)
      .callOff('cancelled', newId, { reason: 'Nothing is left to do', version: 1 }, clerk);

    expect((await read(NEW)).text).toContain('This meeting has been cancelled. Reason: Nothing is left to do');
  });

  it('is not told of while nobody outside knows of it', async () => {
    const meetings = app.get(MeetingsService);
    const { id } = await meetings.schedule({ panelId: council.panelId, kind: 'ordinary', day: '2017-12-05' }, clerk);

    await app.get(CallingOffService).callOff('cancelled', id, { reason: 'The owner is ill', version: 1 }, clerk);

    expect(await app.get(PublicRecord).findLatestOf('meeting-notice', id)).toBeNull();
    expect((await anybody.get(`${PANEL}/meetings/2017-12-05`)).status).toBe(404);
  });
});
