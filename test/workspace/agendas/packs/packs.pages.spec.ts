import { describe, it, expect, beforeAll, afterAll } from '@jest/globals';
import { AuditEvent } from '../../../../src/platform/audit/audit-event.entity.js';
import { Job } from '../../../../src/platform/jobs/job.entity.js';
import type { Browser } from '../../../support/browser.js';
import { PageReader } from '../../../support/page.js';
import { signedIn } from './desk.js';
import { openOctober, type October, SECRETS } from './october.js';

const PACKS = '/workspace/agendas/october/packs';

describe('the packs of a draft', () => {
  let october: October;
  let clerk: Browser;
  let member: Browser;

  beforeAll(async () => {
    october = await openOctober({ lengths: { 5: 2, 15: 1 } });
    clerk = await signedIn(october, 'clerk');
    member = await signedIn(october, 'member');
  });
  afterAll(() => october.remove());

  it('send whoever is not signed in to the sign-in page', async () => {
    const answer = await october.browser().get(PACKS);

    expect([answer.status, answer.headers['location']]).toEqual([303, `/sign-in?then=${encodeURIComponent(PACKS)}`]);
  });

  it('begin with a button and the sheet of the draft', async () => {
    const page = await look(clerk);

    expect(page.heading).toBe('Packs');
    expect(page.text).toContain('No packs have been made of this agenda yet.');
    expect(page.link('Agenda sheet of the draft (PDF)')).toBe('/workspace/agendas/october/sheet.pdf');
    expect(page.form('Make a preview').action).toBe(PACKS);
  });

  it('hand out the sheet of the draft as a PDF that nobody keeps', async () => {
    const answer = await clerk.download('/workspace/agendas/october/sheet.pdf');

    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('application/pdf');
    expect(answer.headers['cache-control']).toBe('private, no-store');
    expect((answer.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('are not for members while they are a draft', async () => {
    expect((await member.get(PACKS)).status).toBe(403);
    expect((await member.get('/workspace/agendas/october/sheet.pdf')).status).toBe(403);
    expect((await member.post(PACKS)).status).toBe(403);
  });

  it('show how far they have come, and ask again by themselves while they are made', async () => {
    await clerk.get(PACKS);
    expect((await clerk.post(PACKS)).headers['location']).toBe(PACKS);
    await october.unitOfWork.run(({ manager }) => manager.updateAll(Job, { progress: 3, total: 12 }));

    const answer = await clerk.get(PACKS);

    expect(answer.headers['refresh']).toBe('3');
    const page = new PageReader(answer.text);
    expect(page.message).toBe('Version 1 is being made.');
    expect(page.get('progress').attributes).toMatchObject({ value: '3', max: '12' });
    expect(page.text).toContain('25% done');
  });

  it('list what was made, with the exempt ranges where there are any', async () => {
    await october.runJobs();

    const answer = await clerk.get(PACKS);

    expect(answer.headers['refresh']).toBeUndefined();
    const table = new PageReader(answer.text).table('Documents of version 1');
    expect(table.rows.map((row) => [row.name, row.cell('Pages')])).toEqual([
      ['Agenda', '2'],
      ['Public pack', '5'],
      ['Item 5: Report on item 5', '2'],
      ['Full pack, with exempt papers Pages 3 - 4 not for publication', '6'],
    ]);
  });

  it('hand out a full pack whole and unkept, and write the download down with where it came from', async () => {
    const answer = await clerk.download(`${PACKS}/1/full-pack.pdf`);

    expect(answer.status).toBe(200);
    expect(answer.headers['accept-ranges']).toBeUndefined();
    expect(answer.headers['cache-control']).toBe('private, no-store');
    const events = await october.unitOfWork.reading(AuditEvent).findBy({ action: 'opened exempt pages' });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ detail: { pages: 'Pages 3 - 4' }, address: expect.any(String) });
  });

  it('hand out a paper by itself', async () => {
    expect((await clerk.download(`${PACKS}/1/papers/5-1.pdf`)).status).toBe(200);
  });

  it.each(['full-pack.pdf', 'public-pack.pdf', 'agenda.pdf', 'papers/5-1.pdf'])(
    'refuse %s to a member while it is a preview',
    async (name) => {
      expect((await member.download(`${PACKS}/1/${name}`)).status).toBe(403);
    },
  );

  it.each([`${PACKS}/1/secret.pdf`, `${PACKS}/9/agenda.pdf`, '/workspace/agendas/none/packs'])(
    'answer 404 to %s',
    async (path) => {
      expect((await clerk.get(path)).status).toBe(404);
    },
  );

  it('tell the API the same, key by key', async () => {
    const answer = await clerk.api('get', '/api/agendas/october/packs');

    expect(answer.status).toBe(200);
    expect(answer.body.items).toHaveLength(1);
    expect(answer.body.items[0]).toEqual({
      number: 1,
      purpose: 'preview',
      isPublished: false,
      frozenAt: '2017-10-16T09:00:00.000Z',
      builtAt: '2017-10-16T09:00:00.000Z',
      progress: null,
      files: [
        expect.objectContaining({ kind: 'agenda', name: 'agenda.pdf', isPublic: true }),
        expect.objectContaining({ kind: 'public-pack', name: 'public-pack.pdf', pageCount: 5 }),
        expect.objectContaining({ kind: 'paper', name: 'papers/5-1.pdf' }),
        {
          kind: 'full-pack',
          name: 'full-pack.pdf',
          pageCount: 6,
          byteSize: expect.any(Number),
          isPublic: false,
          exemptPages: [{ first: 3, last: 4 }],
        },
      ],
    });
  });

  it('are ordered by the API too', async () => {
    const answer = await clerk.api('post', '/api/agendas/october/packs');

    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ number: 2, builtAt: null, progress: { state: 'waiting' }, files: [] });
    expect((await member.api('post', '/api/agendas/october/packs')).status).toBe(403);
  });

  it('have told the log nothing exempt', () => {
    expect(october.log.filter((line) => Object.values(SECRETS).some((word) => line.includes(word)))).toEqual([]);
  });

  async function look(browser: Browser): Promise<PageReader> {
    return new PageReader((await browser.get(PACKS)).text);
  }
});
