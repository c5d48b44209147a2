import { rename } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FileStore } from '../../src/platform/files/file-store.js';
import { PublicRecord } from '../../src/publications/public-record.js';
import { type TestApp, openApp } from '../support/app.js';
import type { Browser } from '../support/browser.js';
import { TestCouncil } from '../support/council.js';
import { makePdf } from '../support/made-pdf.js';
import { PageReader } from '../support/page.js';

const ADDRESS = '/panels/corporate-parenting-panel/meetings/2017-10-24';

describe('the public page of a meeting', () => {
  let house: TestApp;
  let anybody: Browser;

  beforeAll(async () => {
    house = await openApp();
    anybody = house.browser();
    const council = await TestCouncil.found(house);
    const chair = await council.person({ forenames: 'Gordon', surname: 'Watson' });
    await council.seat(chair.id, { role: 'chair' });
    const performance = await council.entry({
      title: 'Corporate parenting <performance>',
      presenter: 'Mel Meggs, Deputy Strategic Director, to report',
    });
    const facts = {
      title: 'Performance in September',
      author: 'Deborah Johnson',
      backgroundPapers: 'Data return\nReview',
    };
    await council.paper(performance, await makePdf({ pages: 3 }), facts);
    await council.entry({ title: 'Regional adoption agency', paperExpectation: 'verbal' });
    await council.entry({ kind: 'exclusion', title: 'Exclusion of the press and public' });
    const recruitment = await council.entry({ title: 'Agency fees', publicTitle: 'Foster carer recruitment' });
    await council.mark({ entryId: recruitment });
    await council.paper(recruitment, await makePdf({ pages: 7 }));
    expect((await anybody.get(ADDRESS)).status).toBe(404);
    await council.publish();
  });

  afterAll(() => house.remove());

  it('opens with when, where and the documents', async () => {
    const page = new PageReader((await anybody.get(ADDRESS)).text);

    expect(page.heading).toBe('Meeting of Tuesday 24 October 2017');
    expect(page.text).toContain('5.00 p.m., Town Hall, Moorgate Street, Rother Vale, S60 2TH');
    expect(page.link('Agenda')).toBe(`${ADDRESS}/agenda.pdf`);
    expect(page.link('Full public pack')).toBe(`${ADDRESS}/public-pack.pdf`);
    expect(page.text).toContain('Published on the web on Monday 16 October 2017, 5 clear days before the meeting.');
  });

  it('lists the agenda with pages that link into the pack', async () => {
    const page = new PageReader((await anybody.get(ADDRESS)).text);

    expect(page.headings).toContain('Corporate parenting <performance> (Pages 1 - 4)');
    expect(page.link('(Pages 1 - 4)')).toBe(`${ADDRESS}/public-pack.pdf#p1`);
    expect(page.link('Performance in September')).toBe(`${ADDRESS}/papers/1-1.pdf`);
    expect(page.text).toContain('Mel Meggs, Deputy Strategic Director, to report');
    expect(page.text).toContain('Verbal report');
    expect(page.text).toMatch(/Data return ?Review/);
  });

  it('says of private business its public title, its pages and its ground, and nothing else', async () => {
    const page = new PageReader((await anybody.get(ADDRESS)).text);
    const entry = page.get('#item-4');

    expect(entry.textContent.replace(/\s+/g, ' ').trim()).toBe(
      '4 Foster carer recruitment (Pages 5 - 12) EXEMPT para 3 Not for publication by virtue of paragraph 3 of Part 1 ' +
        'of Schedule 12A to the Local Government Act 1972 (Information relating to the financial or business affairs of ' +
        'any particular person (including the authority holding that information)).',
    );
  });

  it('names who sits on the panel, and whom to ask', async () => {
    const page = new PageReader((await anybody.get(ADDRESS)).text);

    expect(page.text).toContain('Watson');
    expect(page.link('committees@council.example')).toBe('mailto:committees@council.example');
  });

  it('sets no cookie, may be kept for a minute, and tells caches when nothing has changed', async () => {
    const first = await anybody.get(ADDRESS);
    const again = await anybody.get(ADDRESS);

    expect(first.headers['set-cookie']).toBeUndefined();
    expect(first.headers['cache-control']).toBe('public, max-age=60');
    expect(first.headers['etag']).toMatch(/^"/);
    expect(again.headers['etag']).toBe(first.headers['etag']);
  });

  it('serves its documents through the publication, and none that is not in it', async () => {
    const pack = await anybody.download(`${ADDRESS}/public-pack.pdf`);

    expect(pack.status).toBe(200);
    expect(pack.type).toBe('application/pdf');
    expect(pack.headers['etag']).toMatch(/^"[0-9a-f]{64}"$/);
    expect((await anybody.get(`${ADDRESS}/full-pack.pdf`)).status).toBe(404);
    expect((await anybody.get(`${ADDRESS}/papers/4-1.pdf`)).status).toBe(404);
    expect((await anybody.get('/panels/corporate-parenting-panel/meetings/2017-10-25')).status).toBe(404);
  });

  it('calls a document whose file is lost a mistake of ours, and lets no cache keep that answer', async () => {
    const record = house.get(PublicRecord);
    const { fileHash } = await record.file('agenda', ADDRESS.slice(1), 'agenda.pdf');
    const file = house.get(FileStore).pathOf(fileHash);
    await rename(file, `${file}.lost`);
    const answer = await anybody.get(`${ADDRESS}/agenda.pdf`);
    await rename(`${file}.lost`, file);

    expect([answer.status, answer.type, answer.headers['cache-control']]).toEqual([500, 'text/html', 'no-store']);
    expect(answer.headers).not.toHaveProperty('etag', `"${fileHash}"`);
  });

  it('lets no cache keep that there is nothing', async () => {
    for (const path of ['/panels/none', '/api/public/panels/none', `${ADDRESS}/none.pdf`]) {
      expect((await anybody.get(path)).headers['cache-control']).toBe('no-store');
    }
  });

  it('is there as JSON, with the same facts', async () => {
    const answer = await anybody.get(`/api/public${ADDRESS}`);

    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ edition: 1, lastPage: 12, meeting: { day: '2017-10-24', time: '5.00 p.m.' } });
    expect((answer.body as { files: { name: string }[] }).files.map(({ name }) => name)).toEqual([
      'agenda.pdf',
      'papers/1-1.pdf',
      'public-pack.pdf',
    ]);
  });

  it('is found from the first page, the list of meetings and the panel', async () => {
    for (const path of ['/', '/meetings', '/panels/corporate-parenting-panel']) {
      expect((await anybody.get(path)).text).toContain(`href="${ADDRESS}"`);
    }
    const panels = new PageReader((await anybody.get('/panels')).text);
    expect(panels.link('Corporate Parenting Panel')).toBe('/panels/corporate-parenting-panel');
  });

  it('is past once its day is over', async () => {
    house.clock.setTo('2017-10-25T09:00:00.000Z');
    const coming = await anybody.get('/meetings');
    const past = await anybody.get('/meetings?when=past');
    house.clock.setTo('2017-10-16T09:00:00.000Z');

    expect(coming.text).not.toContain(ADDRESS);
    expect(past.text).toContain(ADDRESS);
  });
});
