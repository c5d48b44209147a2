import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { CurrentUser } from '../../../src/platform/web/current-user.js';
import { pageRequest } from '../../../src/platform/web/pages/pagination.js';
import { AgendasService } from '../../../src/workspace/agendas/agendas.service.js';
import { RegisterPublishing } from '../../../src/workspace/champions/publication/register-publishing.service.js';
import { StrandsService } from '../../../src/workspace/champions/strands.service.js';
import { PublishedOfPanel } from '../../../src/workspace/withdrawals/published-of-panel.service.js';
import { Withdrawals } from '../../../src/workspace/withdrawals/withdrawals.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { TestCouncil } from '../../support/council.js';
import { crawl, hitsOf, visitAll } from '../../support/crawl.js';
import { signedInWith, userWith } from '../../support/factories/account.js';
import { makePdf } from '../../support/made-pdf.js';
import { PageReader } from '../../support/page.js';

/** What was disclosed, on the agenda and in its paper. */
const DISCLOSED = { 'entry title': 'quorvash', 'page text': 'zandergrove' };
const MEETING = '/panels/corporate-parenting-panel/meetings/2017-10-24';
const LINE = 'This document has been withdrawn.';
const clerk: CurrentUser = userWith('clerk');

let app: TestApp;
let council: TestCouncil;
let visitor: Browser;
let paperId: string;

beforeEach(async () => {
  app = await openApp();
  council = await TestCouncil.found(app);
  visitor = app.browser();
  const entryId = await council.entry({ title: `Placement of ${DISCLOSED['entry title']}` });
  paperId = await council.paper(entryId, await makePdf({ pages: [{ text: DISCLOSED['page text'] }] }));
  await council.publish();
});
afterEach(() => app.remove());

const FIRST_PAGE = pageRequest({});

async function withdraw(cause: 'mistake' | 'breach', user = clerk): Promise<string> {
  const { items } = await app.get(PublishedOfPanel).of(council.panelId, FIRST_PAGE);
  const form = { cause, reason: 'A child is named in the report.' };
  return app.get(Withdrawals).withdraw(council.panelId, items[0]?.id ?? '', form, user);
}

const PUBLIC = ['/', '/sitemap.xml', '/meetings', `/api/public${MEETING}`, '/meetings.ics', '/panels'];

describe('an agenda that is withdrawn for a data breach', () => {
  it('is gone at every address that served it, with a neutral line, and nobody keeps it for longer than a minute', async () => {
    const before = await crawl(visitor, PUBLIC);
    const served = hitsOf(DISCLOSED, before).map(({ path }) => path);
    expect(served).toEqual(
      expect.arrayContaining([
        MEETING,
        `${MEETING}/public-pack.pdf`,
        `${MEETING}/papers/1-1.pdf`,
        `/api/public${MEETING}`,
      ]),
    );
    for (const { text } of before.filter(({ path }) => served.includes(path))) {
      expect(text).toContain('"cache-control":"public, max-age=60"');
    }
    await withdraw('breach');

    const after = await visitAll(visitor, [...new Set(before.map(({ path }) => path))]);
    expect(hitsOf(DISCLOSED, after)).toEqual([]);
    const gone = after.filter(({ path }) => served.includes(path));
    expect(gone.map(({ path, status }) => [path, status])).toEqual(gone.map(({ path }) => [path, 410]));
    for (const { text } of gone.filter(({ text: html }) => html.includes('<main'))) {
      expect(new PageReader(text).text).toContain(LINE);
    }
    expect(hitsOf({ reason: 'a child is named' }, after)).toEqual([]);
  });

  it('is not handed to a cache that asks whether it changed', async () => {
    const address = `${MEETING}/public-pack.pdf`;
    const tag = (await visitor.download(address)).headers['etag'] ?? '';
    expect((await visitor.get(address, { 'if-none-match': tag })).status).toBe(304);
    await withdraw('breach');
    expect((await visitor.get(address, { 'if-none-match': tag })).status).toBe(410);
    expect((await visitor.download(`${address}?page=7#p1`)).status).toBe(410);
  });

  it('is a draft again: put right it is published anew, and its history says that an edition was withdrawn', async () => {
    await withdraw('breach');
    expect((await app.get(AgendasService).get(council.agendaId)).state).toBe('draft');
    const { entries } = await app.get(AgendasService).load(council.agendaId);
    const [entry] = entries;
    await council.retitle(entry?.id ?? '', 'Placements');
    const { version } = entry?.papers[0] ?? { version: 0 };
    await council.replaceFile(paperId, await makePdf({ pages: [{ text: 'Put right' }] }), { title: 'Report', version });
    await council.publish();

    const page = new PageReader((await visitor.get(MEETING)).text);
    expect(page.text).toContain('Placements');
    expect(page.text).toContain('Agenda published on 16 October 2017, withdrawn on 16 October 2017');
    expect((await visitor.download(`${MEETING}/public-pack.pdf`)).status).toBe(200);
    expect(hitsOf(DISCLOSED, await crawl(visitor, [...PUBLIC, MEETING]))).toEqual([]);
  });

  it('is sealed for the monitoring officer, who sees who opened it and when', async () => {
    const id = await withdraw('breach');
    const keeper = await signedInWith(app, 'clerk');
    const closed = new PageReader((await keeper.get(`/workspace/withdrawals/${id}`)).text);
    expect(closed.text).toContain('The copy is sealed.');
    expect(closed.text).not.toContain('A child is named');
    expect((await keeper.get(`/workspace/agendas/${council.agendaId}/packs`)).text).not.toContain('public-pack.pdf');

    const officer = await signedInWith(app, 'monitoring-officer');
    expect(new PageReader((await officer.get('/workspace')).text).text).toContain('A data breach is to be looked into');
    const sealed = new PageReader((await officer.get(`/workspace/withdrawals/${id}`)).text);
    expect(sealed.fact('Reason')).toBe('A child is named in the report.');
    const file =
      sealed
        .all('a')
        .find((link) => link.text.startsWith('public-pack.pdf'))
        ?.getAttribute('href') ?? '';
    expect((await keeper.get(file)).status).toBe(403);
    const opened = await officer.download(file);
    expect([opened.status, opened.headers['cache-control']]).toEqual([200, 'private, no-store']);

    const after = new PageReader((await officer.get(`/workspace/withdrawals/${id}`)).text);
    expect(after.table('Who opened it').rows.map((row) => row.cell('What'))).toEqual(['public-pack.pdf, edition 1']);
    const close = after.form('Close the data breach');
    await officer.post(close.action, close.values);
    expect(new PageReader((await officer.get('/workspace')).text).text).not.toContain('is to be looked into');
  });
});

describe('an agenda that is withdrawn for a mistake', () => {
  it('tells the public why, from the page that lists what is public', async () => {
    const keeper = await signedInWith(app, 'clerk');
    const list = new PageReader((await keeper.get(`/workspace/panels/${council.panelId}/publications`)).text);
    const what = 'Agenda of 24 October 2017';
    const address = list.link(`Withdraw ${what}`);
    const unsaid = await keeper.post(address, { reason: 'No' });
    expect([unsaid.status, new PageReader(unsaid.text).errors]).toEqual([
      422,
      ['Select whether it is a mistake or a data breach', 'Say why it is withdrawn, in 5 to 500 characters'],
    ]);
    const reason = 'The wrong report was attached.';
    expect((await keeper.post(address, { cause: 'mistake', reason })).status).toBe(303);

    const answer = await visitor.get(MEETING);
    expect(answer.status).toBe(410);
    expect(new PageReader(answer.text).text).toContain(
      'This document was withdrawn on Monday 16 October 2017. The wrong report was attached.',
    );
    const after = new PageReader((await keeper.get(`/workspace/panels/${council.panelId}/publications`)).text);
    expect(after.table('Withdrawn').row(what).cell('Why')).toBe('Mistake');
    expect((await keeper.get(address)).status).toBe(404);
  });

  it('is withdrawn by those who answer for it, and by nobody else', async () => {
    const elsewhere = { ...userWith('clerk'), clerkOf: ['another-panel'] };
    for (const user of [userWith(), userWith('administrator'), elsewhere]) {
      await expect(withdraw('mistake', user)).rejects.toMatchObject({ code: 'not-allowed' });
    }
    expect((await visitor.get(MEETING)).status).toBe(200);
    await withdraw('mistake', userWith('proper-officer'));
    expect((await visitor.get(MEETING)).status).toBe(410);
  });
});

describe('a register that is withdrawn', () => {
  it('takes nothing else of its panel along', async () => {
    await app.get(StrandsService).add(council.panelId, { name: 'Housing' }, userWith('administrator'));
    await app.get(RegisterPublishing).publish(council.panelId, clerk);
    const panel = '/panels/corporate-parenting-panel';
    const { items } = await app.get(PublishedOfPanel).of(council.panelId, FIRST_PAGE);
    const register = items.find(({ kind }) => kind === 'champion-register')?.id ?? '';
    const form = { cause: 'mistake', reason: 'A wrong name.' } as const;
    const id = await app.get(Withdrawals).withdraw(council.panelId, register, form, clerk);

    expect((await visitor.get(`${panel}/champions`)).status).toBe(410);
    expect((await visitor.get(panel)).status).toBe(200);
    expect((await visitor.get(MEETING)).status).toBe(200);
    await app.get(StrandsService).add(council.panelId, { name: 'Health' }, userWith('administrator'));
    expect((await visitor.get(`${panel}/champions`)).status).toBe(410);
    const keeper = await signedInWith(app, 'clerk');
    const shown = new PageReader((await keeper.get(`/workspace/withdrawals/${id}`)).text);
    const said =
      shown
        .all('a')
        .find((link) => link.text.startsWith('What it said'))
        ?.getAttribute('href') ?? '';
    expect((await keeper.get(said)).text).toContain('Housing');
  });
});

describe('withdrawals in the API', () => {
  it('list what is public, take it back, and tell why to whom that is for', async () => {
    const keeper = await signedInWith(app, 'clerk');
    const root = `/api/panels/${council.panelId}/publications`;
    const { body } = await keeper.api('get', root);
    expect(body.items).toMatchObject([{ kind: 'agenda', name: 'Agenda of 24 October 2017', edition: 1 }]);
    const form = { cause: 'breach', reason: 'A child is named.' };
    const [piece] = body.items as { id: string }[];
    const made = await keeper.api('post', `${root}/${piece?.id ?? ''}/withdrawal`, form);
    expect([made.status, made.body]).toMatchObject([
      201,
      { cause: 'breach', reason: null, what: 'Agenda of 24 October 2017' },
    ]);
    const again = await keeper.api('post', `${root}/${piece?.id ?? ''}/withdrawal`, form);
    expect(again.status).toBe(404);

    const officer = await signedInWith(app, 'monitoring-officer');
    const id = made.body.id as string;
    expect((await officer.api('get', `/api/withdrawals/${id}`)).body.reason).toBe('A child is named.');
    expect((await keeper.api('post', `/api/withdrawals/${id}/review`, {})).status).toBe(403);
    expect((await officer.api('post', `/api/withdrawals/${id}/review`, {})).status).toBe(204);
  });
});
