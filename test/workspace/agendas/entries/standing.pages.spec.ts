import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser } from '../../../support/browser.js';
import { signedInWith } from '../../../support/factories/account.js';
import { entryForm } from '../../../support/factories/entry.js';
import { PageReader } from '../../../support/page.js';
import { type AgendaDesk, openAgendaDesk } from '../agenda-desk.js';

const TITLE = 'Reply to the court';
const REASONS = {
  ruledBy: 'Councillor Watson, Chair',
  circumstances: 'A court order received on 8 October requires a reply by 25 October',
  whyNow: 'The next meeting is on 19 December, after the reply is due',
};

let desk: AgendaDesk;
let browser: Browser;
let agendaId: string;
let address: string;
let api: string;

beforeAll(async () => {
  desk = await openAgendaDesk();
  browser = await signedInWith(desk.app, 'clerk');
});
afterAll(() => desk.remove());

beforeEach(async () => {
  agendaId = await desk.begin();
  const entryId = await desk.addEntry(agendaId, entryForm.build({ title: TITLE, paperExpectation: 'none' }));
  await desk.addPaper(agendaId, entryId, 2);
  address = `/workspace/agendas/${agendaId}/entries/${entryId}`;
  api = `/api/agendas/${agendaId}/entries/${entryId}`;
});

async function read(path: string): Promise<PageReader> {
  return new PageReader((await browser.get(path)).text);
}

async function editor(): Promise<PageReader> {
  return read(`/workspace/agendas/${agendaId}`);
}

/** The item as programs see it. */
async function entryInApi(): Promise<{ title: string; version: number }> {
  const { body } = await browser.api('get', `/api/agendas/${agendaId}`);
  return body.entries.find(({ id }: { id: string }) => api.endsWith(id));
}

describe('an item that came late', () => {
  it('is taken for the reasons the law asks for, and no longer when the ruling goes', async () => {
    const form = (await read(`${address}/urgency`)).form('Save');
    const answer = await browser.post(form.action, { ...form.values, ...REASONS });
    expect(answer.status).toBe(303);
    expect((await editor()).text).toContain('Urgent');

    const page = await read(`${address}/urgency`);
    expect(page.form('Save').values).toMatchObject(REASONS);
    const removal = page.form('It is not urgent');
    await browser.post(removal.action, removal.values);
    expect((await read(`${address}/urgency`)).form('Save').values).toMatchObject({ ruledBy: '', circumstances: '' });
  });

  it('needs more than the word', async () => {
    const form = (await read(`${address}/urgency`)).form('Save');
    const answer = await browser.post(form.action, { ...form.values, ...REASONS, circumstances: 'late' });

    expect(answer.status).toBe(422);
    const again = new PageReader(answer.text).form('Save');
    expect(again.error('circumstances')).not.toBeNull();
    expect(again.values).toMatchObject({ ...REASONS, circumstances: 'late' });
  });

  it('is ruled on through the API with the same reasons', async () => {
    const { version } = await entryInApi();
    const refused = await browser.api('put', `${api}/urgency`, { ...REASONS, ruledBy: '', version });
    expect(refused.status).toBe(422);

    const ruled = await browser.api('put', `${api}/urgency`, { ...REASONS, version });
    expect(ruled.body).toMatchObject({ urgency: REASONS });
    const revoked = await browser.api('delete', `${api}/urgency`, { version: ruled.body.version });
    expect(revoked.body.urgency).toBeNull();
  });
});

describe('an item that is withdrawn', () => {
  it('keeps its place and its papers, loses its number, and comes back', async () => {
    const form = (await read(`${address}/withdrawal`)).form('Withdraw');
    await browser.post(form.action, { ...form.values, reason: 'The report is not ready.' });
    const gone = await editor();
    expect(gone.text).toContain('The report is not ready.');
    expect(gone.text).toContain('Pack: 0 pages so far');

    const back = gone.form(`Bring back withdrawn item “${TITLE}”`);
    await browser.post(back.action, back.values);
    expect((await editor()).text).toContain('Pack: 2 pages so far');
  });

  it('says why', async () => {
    const form = (await read(`${address}/withdrawal`)).form('Withdraw');
    const answer = await browser.post(form.action, form.values);

    expect([answer.status, new PageReader(answer.text).errors]).toEqual([
      422,
      ['Say why it is withdrawn, in 10 to 500 characters'],
    ]);
  });
});

describe('an item for another meeting', () => {
  it('is moved there with its papers, and the message leads to that agenda', async () => {
    const { id: meetingId } = await desk.schedule('2018-01-23');
    const form = (await read(`${address}/transfer`)).form('Take it there');
    const answer = await browser.post(form.action, { ...form.values, how: 'move', meetingId });
    expect(answer.status).toBe(303);

    const here = await editor();
    expect(here.message).toContain('Tuesday 23 January 2018');
    expect(
      here
        .table('Agenda')
        .rows.map((row) => row.cell('Item'))
        .join(),
    ).not.toContain(TITLE);
    const there = await read(here.link('Open that agenda'));
    expect(there.text).toContain(TITLE);
    expect(there.text).toContain('Pack: 2 pages so far');
  });

  it('is refused without a meeting, at the field', async () => {
    const form = (await read(`${address}/transfer`)).form('Take it there');
    const answer = await browser.post(form.action, { ...form.values, how: 'copy', meetingId: '' });

    expect(answer.status).toBe(422);
    expect(new PageReader(answer.text).form('Take it there').error('meetingId')).toBe('Select the meeting it goes to');
  });

  it('is copied through the API, and answered with the agenda it went to', async () => {
    const { id: meetingId } = await desk.schedule('2018-02-27');
    const copied = await browser.api('post', `${api}/transfer`, { how: 'copy', meetingId, withPapers: false });

    expect(copied.status).toBe(201);
    expect(JSON.stringify(copied.body)).toContain(TITLE);
    expect(await entryInApi()).toMatchObject({ title: TITLE });
  });
});
