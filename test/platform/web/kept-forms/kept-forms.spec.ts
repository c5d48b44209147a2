import { existsSync, readdirSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Database } from '../../../../src/platform/database/database.js';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { KeptFormRow } from '../../../../src/platform/web/kept-forms/kept-form.entity.js';
import { KeptForms } from '../../../../src/platform/web/kept-forms/kept-forms.js';
import { Sessions } from '../../../../src/platform/web/session/sessions.js';
import type { Browser } from '../../../support/browser.js';
import { PageReader } from '../../../support/page.js';
import { openSampleSite, type SampleSite } from '../sample-site.js';

const CHAIR = 'chair@council.example';
const PERSON = '0190a5f0-0000-7000-8000-000000000001';
const NOTE = { title: 'Foster carers', note: 'Line one\nLine two' };
const PAPER = { field: 'paper', name: 'report.pdf', content: Buffer.from('%PDF-1.7 three words here') };

let site: SampleSite;
let clerk: Browser;

const rows = () =>
  site.app
    .get(Database)
    .reader.getRepository(KeptFormRow)
    .find({ order: { id: 'ASC' } });
const unitOfWork = () => site.app.get(UnitOfWork, { strict: false });
const loseSession = () => site.app.get(Sessions).endAllOf('clerk');

beforeAll(async () => {
  site = await openSampleSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  clerk = await site.signedIn();
});
afterEach(() => unitOfWork().run(({ manager }) => manager.createQueryBuilder().delete().from(KeptFormRow).execute()));

/** What the clerk sees after losing the session in a form, posting it and signing in again. */
async function afterSigningInAgain(posting: () => Promise<{ headers: Record<string, string> }>) {
  await loseSession();
  const address = thenOf((await posting()).headers['location']);
  await clerk.signIn('clerk@council.example', 'any');
  const answer = await clerk.get(address);
  return { address, status: answer.status, page: new PageReader(answer.text) };
}

function thenOf(location = ''): string {
  return new URL(location, 'http://localhost').searchParams.get('then') ?? '';
}

describe('a form whose session is gone', () => {
  it('is shown again after sign-in, and sent by the next click', async () => {
    const { page } = await afterSigningInAgain(() => clerk.post('/workspace/notes', { ...NOTE, version: 3 }));
    const form = page.form('Send it again');
    const sent = await clerk.post(form.action, form.values);
    const next = new PageReader((await clerk.get('/workspace')).text);

    expect(page.heading).toBe('Send this form again');
    expect(page.text).toContain(
      'You were signed out while filling in this form. Check your answers and send it again.',
    );
    expect(page.text).not.toContain('Choose any file again.');
    expect(page.text).toContain('Until 10.30 a.m. your answers are kept here.');
    expect(form.labels).toEqual(['Title', 'Note']);
    expect(sent.status).toBe(303);
    expect(next.message).toBe(`Saved ${JSON.stringify({ ...NOTE, version: '3' })}`);
  });

  it('is kept just as well when the session has expired and was swept', async () => {
    site.clock.passMinutes(60 * 48);
    await site.app.get(Sessions).sweepExpired();
    const { status } = await afterSigningInAgain(() => clerk.post('/workspace/notes', NOTE));

    expect(status).toBe(200);
  });

  it('changes nothing by arriving or by being shown', async () => {
    await afterSigningInAgain(() => clerk.post('/workspace/notes', NOTE));

    expect(new PageReader((await clerk.get('/workspace')).text).message).toBeNull();
  });

  it('is shown to nobody else who signs in at this browser', async () => {
    await loseSession();
    const address = thenOf((await clerk.post('/workspace/notes', NOTE)).headers['location']);
    await clerk.signIn(CHAIR, 'any');
    const answer = await clerk.get(address);

    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain('Foster carers');
    await clerk.post(`${address}/removal`);
    expect(await rows()).toHaveLength(1);
  });

  it('is kept for the person whose page it was on, whoever signed in at this browser since', async () => {
    const left = await clerk.get('/workspace');
    const _csrf = new PageReader(left.text).form('Sign out').values['_csrf'];
    await clerk.signIn(CHAIR, 'any');
    await site.app.get(Sessions).endAllOf('chair');
    await clerk.post('/workspace/notes', { ...NOTE, _csrf });

    expect(await rows()).toMatchObject([{ accountId: 'clerk' }]);
  });

  it('cannot be read in the database, nor by moving it to another account', async () => {
    await loseSession();
    await clerk.post('/workspace/notes', NOTE);
    const [row] = await rows();
    await unitOfWork().run(({ manager }) => manager.update(KeptFormRow, { id: row?.id ?? '' }, { accountId: 'chair' }));

    expect(Buffer.from(row?.content ?? '', 'base64url').toString('latin1')).not.toContain('Foster');
    expect(await site.app.get(KeptForms).find(row?.id ?? '', 'chair')).toBeNull();
  });

  it('is kept for 30 minutes', async () => {
    const { address } = await afterSigningInAgain(() => clerk.post('/workspace/notes', NOTE));
    site.clock.passMinutes(29);
    expect((await clerk.get(address)).status).toBe(200);
    site.clock.passMinutes(1);
    const late = await clerk.get(address);

    expect(late.status).toBe(404);
    expect(new PageReader(late.text).text).toContain('Your answers are not here any more');
  });

  it('is swept when its time is up', async () => {
    await loseSession();
    await clerk.post('/workspace/notes', NOTE);
    site.clock.passMinutes(29);
    await site.app.get(KeptForms).sweepExpired();
    expect(await rows()).toHaveLength(1);
    site.clock.passMinutes(1);
    await site.app.get(KeptForms).sweepExpired();

    expect(await rows()).toEqual([]);
  });

  it('is gone once its person discards it', async () => {
    const { page } = await afterSigningInAgain(() => clerk.post('/workspace/notes', NOTE));
    const answer = await clerk.post(page.form('Discard').action);

    expect(answer.headers['location']).toBe('/workspace');
    expect(await rows()).toEqual([]);
  });

  it('leaves passwords out and asks for them again', async () => {
    const { page } = await afterSigningInAgain(() =>
      clerk.post('/workspace/notes', { ...NOTE, password: 'swordfish', newPassword: 'swordfish' }),
    );

    expect(page.html).not.toContain('swordfish');
    expect(page.form('Send it again').labels).toEqual(['Title', 'Note', 'Password', 'New password']);
    expect(page.text).toContain('Enter any password again.');
  });

  it('sends choices as they were made, and says that it cannot show them', async () => {
    const { page } = await afterSigningInAgain(() => clerk.post('/workspace/notes', { ...NOTE, personId: PERSON }));

    expect(page.form('Send it again').values).toMatchObject({ personId: PERSON });
    expect(page.text).toContain('It is sent as you had chosen it.');
  });
});

describe('a form with files whose session is gone', () => {
  it('keeps its fields, stores no file and asks for the file again', async () => {
    const { page } = await afterSigningInAgain(() =>
      clerk.upload('/workspace/papers', { title: 'Annual report' }, { ...PAPER, content: Buffer.alloc(300_000, 'x') }),
    );
    const form = page.form('Send it again');
    const sent = await clerk.upload(form.action, { title: form.values['title'] }, PAPER);

    expect(page.get('form[action="/workspace/papers"]').getAttribute('enctype')).toBe('multipart/form-data');
    expect(form.labels).toEqual(['Title', 'Paper']);
    expect(page.text).toContain('Choose any file again.');
    expect(sent.body).toMatchObject({ fields: { title: 'Annual report' }, files: [{ fileName: 'report.pdf' }] });
  });

  it('stores nothing on the disk', async () => {
    await loseSession();
    await clerk.upload('/workspace/papers', { title: 'Annual report' }, PAPER);
    const { tmp } = site.house.config.folders;

    expect(existsSync(tmp) ? readdirSync(tmp).filter((name) => name.endsWith('.upload')) : []).toEqual([]);
  });
});

describe('a form of a session that was replaced', () => {
  const oldToken = async () => new PageReader((await clerk.get('/workspace')).text).form('Sign out').values['_csrf'];

  it('is shown again at once when its person has signed in anew in another window', async () => {
    const _csrf = await oldToken();
    await clerk.signIn('clerk@council.example', 'any');
    const answer = await clerk.post('/workspace/notes', { ...NOTE, _csrf });
    const page = new PageReader((await clerk.get(answer.headers['location'] ?? '')).text);

    expect(answer.status).toBe(303);
    expect(page.form('Send it again').values).toMatchObject({ title: 'Foster carers' });
  });

  it('is refused and not kept when somebody else has', async () => {
    const _csrf = await oldToken();
    await clerk.signIn(CHAIR, 'any');
    const answer = await clerk.post('/workspace/notes', { ...NOTE, _csrf });

    expect(answer.status).toBe(403);
    expect(await rows()).toEqual([]);
  });
});

describe('nothing is kept', () => {
  it.each([
    ['without a stamp of ours', { ...NOTE, _csrf: 'forged' }],
    ['with a forged stamp', { ...NOTE, _csrf: `forged~${'x'.repeat(120)}` }],
    ['that nobody typed into', { title: '', version: '3', personId: PERSON }],
  ])('of a form %s', async (_, fields) => {
    await loseSession();
    const answer = await clerk.post('/workspace/notes', fields);

    expect(answer.headers['location']).toBe('/sign-in?then=%2Fworkspace');
    expect(await rows()).toEqual([]);
  });

  it('of a form that was open for more than three days', async () => {
    await loseSession();
    site.clock.passMinutes(3 * 24 * 60 + 1);
    await clerk.post('/workspace/notes', NOTE);

    expect(await rows()).toEqual([]);
  });

  it('of a page that nobody had signed in to see', async () => {
    const browser = site.browser();
    await browser.get('/sign-in');
    await browser.post('/workspace/notes', NOTE);

    expect(await rows()).toEqual([]);
  });

  it('of a call to the API', async () => {
    await loseSession();
    const answer = await clerk.api('post', '/api/notes', NOTE);

    expect(answer.status).toBe(401);
    expect(await rows()).toEqual([]);
  });

  it('of a twenty-first form', async () => {
    await loseSession();
    for (let form = 1; form <= 20; form += 1) await clerk.post('/workspace/notes', NOTE);
    const answer = await clerk.post('/workspace/notes', NOTE);

    expect(thenOf(answer.headers['location'])).toBe('/workspace');
    expect(await rows()).toHaveLength(20);
  });
});
