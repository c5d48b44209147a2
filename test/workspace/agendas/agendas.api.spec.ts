import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from '../../support/browser.js';
import { PASSWORD, signedInWith } from '../../support/factories/account.js';
import { entryForm, markingForm } from '../../support/factories/entry.js';
import { makePdf } from '../../support/made-pdf.js';
import { type AgendaDesk, clerk, fillWithPapers, openAgendaDesk, PAGE_RANGES } from './agenda-desk.js';

let desk: AgendaDesk;
let browser: Browser;

beforeAll(async () => {
  desk = await openAgendaDesk();
  browser = await signedInWith(desk.app, 'clerk');
});
afterAll(() => desk.remove());

interface Range {
  first: number;
  last: number;
}

describe('GET /api/agendas/:id', () => {
  it('gives the page ranges that will be printed, for both kinds of pack', async () => {
    const id = await desk.begin();
    await fillWithPapers(desk, id);

    for (const pageStyle of ['continuous', 'right-hand'] as const) {
      await desk.print(pageStyle);
      const { body } = await browser.api('get', `/api/agendas/${id}`);
      const entries: { pages: Range | null }[] = body.entries;
      const ranges = entries.flatMap(({ pages }) => (pages ? [`Pages ${pages.first} - ${pages.last}`] : []));
      expect(ranges).toEqual(PAGE_RANGES[pageStyle]);
    }
  });

  it('has these keys and no others', async () => {
    const id = await desk.begin();
    const entryId = await desk.addEntry(id);
    const paperId = await desk.addPaper(id, entryId, 1);
    await desk.markings.mark(id, { paperId }, markingForm.build(), clerk);

    const { body } = await browser.api('get', `/api/agendas/${id}`);

    expect(Object.keys(body).join(' ')).toBe(
      'id state panel meeting note issuedOn publishBy lastPage entries findings version',
    );
    expect(Object.keys(body.entries[2]).join(' ')).toBe(
      'id number kind isOpen title publicTitle purpose presenter officerId paperExpectation wording meetingsText ' +
        'howMinuted minutesOf itemId addedOn urgency isWithdrawn withdrawalReason printed pages marking interests ' +
        'papers version',
    );
    expect(Object.keys(body.entries[2].papers[0]).join(' ')).toBe(
      'id isOpen kind title author backgroundPapers description isScan fileName sourceName byteSize pageCount pages ' +
        'marking version',
    );
    expect(body).toMatchObject({ publishBy: '2017-10-16', meeting: { day: '2017-10-24', startsAt: '17:00' } });
  });

  it('answers 404, 403 and 401 as things are', async () => {
    const id = await desk.begin();
    const administrator = await signedInWith(desk.app, 'administrator');

    const answers = await Promise.all([
      browser.api('get', '/api/agendas/nothing'),
      administrator.api('get', `/api/agendas/${id}`),
      desk.app.browser().api('get', `/api/agendas/${id}`),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([404, 403, 401]);
  });

  it('gives a clerk with an interest only what the public reads of a private item', async () => {
    const { mail, personId } = await desk.newClerk();
    const interested = desk.app.browser();
    await interested.signIn(mail, PASSWORD);
    const id = await desk.begin();
    const form = entryForm.build({
      title: 'Secret supplier',
      publicTitle: 'Foster care',
      presenter: 'Secret presenter',
    });
    const entryId = await desk.addEntry(id, form);
    await desk.markings.mark(id, { entryId }, markingForm.build({ reason: 'Secret reason' }), clerk);
    await desk.interests.add(id, entryId, personId, clerk);

    const { text, body } = await interested.api('get', `/api/agendas/${id}`);

    expect(text).not.toContain('Secret');
    expect(body.entries[2]).toMatchObject({
      title: 'Foster care',
      isOpen: false,
      marking: { shortLabel: 'EXEMPT para 3' },
    });
  });
});

describe('changing an agenda', () => {
  it('begins one, adds to it, edits, orders and removes', async () => {
    const { id: meetingId } = await desk.schedule('2017-11-28');
    const begun = await browser.api('post', `/api/meetings/${meetingId}/agenda`);
    const path = `/api/agendas/${begun.body.id}`;

    const added = await browser.api('post', `${path}/entries`, { title: 'Adoption', paperExpectation: 'verbal' });
    const entry = `${path}/entries/${added.body.id}`;
    const edited = await browser.api('put', entry, { title: 'Adoption agency', version: 1 });
    const moved = await browser.api('put', `${entry}/position`, { direction: 'up' });
    const removed = await browser.api('delete', entry, { version: 2 });

    expect([begun, added, edited, moved, removed].map(({ status }) => status)).toEqual([201, 201, 200, 200, 204]);
    expect(added.body).toMatchObject({ number: '3', kind: 'business', paperExpectation: 'verbal' });
    expect(moved.body.entries.map(({ title }: { title: string }) => title)[1]).toBe('Adoption agency');
  });

  it('answers 422 with the fields that are wrong, and 409 to the second of two people', async () => {
    const path = `/api/agendas/${await desk.begin()}/entries`;

    const wrong = await browser.api('post', path, { kind: 'party' });
    const { body } = await browser.api('post', path, { title: 'Adoption' });
    await browser.api('put', `${path}/${body.id}`, { title: 'One', version: 1 });
    const late = await browser.api('put', `${path}/${body.id}`, { title: 'Two', version: 1 });

    expect(wrong.status).toBe(422);
    expect(wrong.body.error.fields.map(({ field }: { field: string }) => field)).toEqual(['kind', 'title']);
    expect([late.status, late.body.error.code]).toEqual([409, 'conflict']);
  });

  it('marks an item and opens it again', async () => {
    const path = `/api/agendas/${await desk.begin()}/entries`;
    const { body } = await browser.api('post', path, { title: 'Fees' });

    const refused = await browser.api('put', `${path}/${body.id}/marking`, { basis: 'exempt', paragraphs: [14] });
    const marked = await browser.api('put', `${path}/${body.id}/marking`, { ...markingForm.build() });
    const opened = await browser.api('delete', `${path}/${body.id}/marking`, { version: 1 });

    expect(refused.status).toBe(422);
    expect(marked.body.marking).toMatchObject({ shortLabel: 'EXEMPT para 3', ground: { paragraphs: [3] } });
    expect(opened.body.marking).toBeNull();
  });

  it('records an interest and removes it', async () => {
    const path = `/api/agendas/${await desk.begin()}/entries`;
    const { body } = await browser.api('post', path, { title: 'Fees' });
    const { personId } = await desk.newClerk();

    const recorded = await browser.api('post', `${path}/${body.id}/interests`, { personId });
    const [interest] = recorded.body.interests;
    const removed = await browser.api('delete', `${path}/${body.id}/interests/${interest.id}`);

    expect([recorded.status, removed.status]).toEqual([201, 204]);
  });

  it('takes a paper as a multipart form', async () => {
    const id = await desk.begin();
    const entryId = await desk.addEntry(id);
    const content = await makePdf({ pages: 2 });

    const file = { field: 'file', name: '08 LACC update.pdf', content };
    const answer = await browser.upload(`/api/agendas/${id}/entries/${entryId}/papers`, { kind: 'report' }, file);

    expect(answer.status).toBe(201);
    expect(answer.body.papers).toMatchObject([{ title: 'LACC update', pageCount: 2, pages: { first: 1, last: 2 } }]);
  });
});
