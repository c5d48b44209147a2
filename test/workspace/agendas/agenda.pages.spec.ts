import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdir } from 'node:fs/promises';
import type { Browser } from '../../support/browser.js';
import { PASSWORD, signedInWith } from '../../support/factories/account.js';
import { entryForm, markingForm } from '../../support/factories/entry.js';
import { paperForm } from '../../support/factories/paper.js';
import { makePdf } from '../../support/made-pdf.js';
import { PageReader } from '../../support/page.js';
import { type AgendaDesk, clerk, EIGHT_LENGTHS, fillWithPapers, openAgendaDesk, PAGE_RANGES } from './agenda-desk.js';
import { statementsOf } from '../../support/statements.js';

let desk: AgendaDesk;
let browser: Browser;

beforeAll(async () => {
  desk = await openAgendaDesk();
  browser = await signedInWith(desk.app, 'clerk');
});
afterAll(() => desk.remove());

/** A clerk's browser that still holds the form token of the sign-in page. */
const withTokenFromBeforeSignIn = async () => {
  const { mail } = await desk.newClerk();
  const stale = desk.app.browser();
  await stale.get('/sign-in');
  await stale.post('/sign-in', { mail, password: PASSWORD });
  return stale;
};
const pageOf = async (path: string) => new PageReader((await browser.get(path)).text);
const editorOf = (id: string) => pageOf(`/workspace/agendas/${id}`);

describe('beginning an agenda', () => {
  it('starts from the page of its meeting with the standing items of the panel', async () => {
    const { id } = await desk.schedule('2017-11-14');
    const form = (await pageOf(`/workspace/meetings/${id}/agenda`)).form('Begin the agenda');

    const answer = await browser.post(form.action);
    const page = await pageOf(answer.headers['location'] ?? '');

    expect(answer.status).toBe(303);
    expect(page.table('Agenda').row('1').cell('Item')).toBe('Apologies for absence Only in the head of the minutes');
    expect((await browser.get(`/workspace/meetings/${id}/agenda`)).status).toBe(302);
  });
});

describe('the editor', () => {
  it('says which meeting, by when and how many pages so far', async () => {
    const page = await editorOf(await desk.begin());

    expect(page.heading).toBe('Tuesday 24 October 2017, 5.00 p.m. Corporate Parenting Panel Draft');
    expect(page.text).toContain(
      'Publish today, the last day for 5 clear days: Tue 17, Wed 18, Thu 19, Fri 20, Mon 23 October.',
    );
    expect(page.text).toContain('Pack: 0 pages so far');
  });

  it('shows the page ranges that will be printed', async () => {
    const id = await desk.begin();
    await fillWithPapers(desk, id);

    const page = await editorOf(id);

    const ranges = page.table('Agenda').rows.map((row) => row.cell('Pages'));
    expect(ranges.filter((range) => range !== '')).toEqual(PAGE_RANGES['right-hand']);
    expect(page.text).toContain('Pack: 98 pages so far');
    expect(ranges).toHaveLength(EIGHT_LENGTHS.length + 2);
  });

  it('offers the preview, the packs and publication', async () => {
    const id = await desk.begin();
    const page = await editorOf(id);

    expect(page.link('Preview PDF')).toBe(`/workspace/agendas/${id}/sheet.pdf`);
    expect(page.link('Packs')).toBe(`/workspace/agendas/${id}/packs`);
    expect(page.link('Publish…')).toBe(`/workspace/agendas/${id}/publication`);
  });

  it('names what is wrong and leads to where it is put right', async () => {
    const id = await desk.begin();
    const entryId = await desk.addEntry(id);
    const page = await editorOf(id);

    expect(page.link('Item 3 has no paper. Add it, or say that it is to follow or that none is expected.')).toBe(
      `/workspace/agendas/${id}/entries/${entryId}/papers/new`,
    );
    expect(page.text).toContain('In order: Business, Clear days');
  });

  it('asks the database as often for many items as for few', async () => {
    const id = await desk.begin();
    await desk.addEntry(id);
    const few = await statementsOf(desk.app, () => browser.get(`/workspace/agendas/${id}`));
    for (let count = 0; count < 12; count += 1) {
      const entryId = await desk.addEntry(id);
      await desk.markings.mark(id, { entryId }, markingForm.build(), clerk);
    }

    expect(await statementsOf(desk.app, () => browser.get(`/workspace/agendas/${id}`))).toBe(few);
  });

  it('cannot be changed once the agenda is published, and says so', async () => {
    const id = await desk.begin();
    const { version } = await desk.agendas.get(id);
    await desk.settle(id, 'published');

    expect((await editorOf(id)).hasLink('+ Item')).toBe(false);
    await browser.get('/workspace');
    const answer = await browser.post(`/workspace/agendas/${id}/details`, { version, note: 'Late' });
    expect(answer.status).toBe(422);
    expect(new PageReader(answer.text).errors).toEqual(['This agenda has been published, so it cannot be changed.']);
  });

  it('can be read and not changed by the monitoring officer, and is closed to an administrator', async () => {
    const id = await desk.begin();
    const officer = await signedInWith(desk.app, 'monitoring-officer');
    const administrator = await signedInWith(desk.app, 'administrator');

    const page = new PageReader((await officer.get(`/workspace/agendas/${id}`)).text);

    expect(page.table('Agenda').columns).toEqual(['No.', 'Item', 'Pages', 'Papers']);
    expect((await administrator.get(`/workspace/agendas/${id}`)).status).toBe(403);
  });
});

describe('an item', () => {
  it('is added behind the open business, and shown again with what was typed when something is wrong', async () => {
    const id = await desk.begin();
    const form = (await pageOf(`/workspace/agendas/${id}/entries/new?kind=business`)).form('Add to the agenda');

    const refused = await browser.post(form.action, { ...form.values, presenter: 'The head teacher' });
    const page = new PageReader(refused.text);
    expect(refused.status).toBe(422);
    expect(page.form('Add to the agenda').error('title')).toBe('Enter the title, up to 300 characters');
    expect(page.form('Add to the agenda').values['presenter']).toBe('The head teacher');

    await browser.post(form.action, { ...form.values, title: 'Virtual school' });
    expect((await editorOf(id)).table('Agenda').row('2').cell('Item')).toBe('Virtual school');
  });

  it('is edited by one of two people, and the other is told', async () => {
    const id = await desk.begin();
    const entryId = await desk.addEntry(id);
    const form = (await pageOf(`/workspace/agendas/${id}/entries/${entryId}`)).form('Save');
    expect((await browser.post(form.action, { ...form.values, title: 'One' })).status).toBe(303);

    const late = await browser.post(form.action, { ...form.values, title: 'Two' });

    expect(late.status).toBe(409);
    expect((await desk.entry(id, entryId)).title).toBe('One');
  });

  it('moves with one button and goes after a question', async () => {
    const id = await desk.begin();
    const entryId = await desk.addEntry(id, entryForm.build({ title: 'Extra' }));
    const up = (await editorOf(id)).form('Move item 3 up');
    await browser.post(up.action, up.values);
    expect((await desk.entry(id, entryId)).number).toBe('2');

    const removal = (await pageOf(`/workspace/agendas/${id}/entries/${entryId}/removal`)).form('Remove');
    await browser.post(removal.action, removal.values);

    expect((await editorOf(id)).text).not.toContain('Extra');
  });
});

describe('a marking', () => {
  it('closes the matter once it has its ground, and says what it still lacks', async () => {
    const id = await desk.begin();
    const entryId = await desk.addEntry(id, entryForm.build({ after: 'start' }));
    const path = `/workspace/agendas/${id}/entries/${entryId}/marking`;
    const form = (await pageOf(path)).form('Save the marking');

    const refused = await browser.post(path, { ...form.values, paragraphs: '3' });
    expect(new PageReader(refused.text).errors).toEqual([
      'Say whether it gives away terms of a contract under negotiation',
      'Say whether it must be registered by law',
    ]);

    const answers = { contractNegotiation: 'yes', mustBeRegistered: 'no' };
    await browser.post(path, { ...form.values, ...answers, paragraphs: '3' });
    const page = await editorOf(id);
    expect(page.table('Agenda').row('1').cell('Item')).toContain('EXEMPT para 3');
    expect(page.text).toContain('Item 1: Say why the information falls under this paragraph.');

    const opening = (await pageOf(path)).form('Open to the public');
    expect((await browser.post(opening.action, opening.values)).status).toBe(303);
    expect((await desk.entry(id, entryId)).marking).toBeNull();
  });
});

describe('a paper', () => {
  const newPaperForm = async () => {
    const id = await desk.begin();
    const entryId = await desk.addEntry(id);
    const form = (await pageOf(`/workspace/agendas/${id}/entries/${entryId}/papers/new`)).form('Add papers');
    return { id, entryId, form };
  };

  it('is uploaded, opened and counted', async () => {
    const { id, entryId, form } = await newPaperForm();
    const content = await makePdf({ pages: 4 });
    const answer = await browser.upload(
      form.action,
      { kind: 'report' },
      { field: 'file', name: '07_Promises.pdf', content },
    );
    expect(answer.status).toBe(303);

    const page = await editorOf(id);
    expect(page.table('Agenda').row('3').cell('Pages')).toBe('Pages 1 - 4');
    const { papers } = await desk.entry(id, entryId);
    const file = await browser.download(page.link('Promises'));
    expect(papers).toHaveLength(1);
    expect(file.headers['content-type']).toContain('application/pdf');
    expect(Buffer.compare(file.body, Buffer.from(content))).toBe(0);
  });

  it('that is no PDF is refused at the file, with what was typed', async () => {
    const { form } = await newPaperForm();
    const fields = { kind: 'appendix', title: 'Options', backgroundPapers: 'None' };

    const answer = await browser.upload(form.action, fields, {
      field: 'file',
      name: 'options.docx',
      content: Buffer.from('PK'),
    });

    const shown = new PageReader(answer.text).form('Add papers');
    expect(answer.status).toBe(422);
    expect(shown.error('file')).toMatch(/not a PDF/);
    expect(shown.values).toMatchObject(fields);
  });

  it('without the token of the page is refused before a byte is stored', async () => {
    const { form } = await newPaperForm();
    const stale = await withTokenFromBeforeSignIn();
    const kept = await readdir(desk.app.config.folders.tmp);

    const content = await makePdf({ pages: 1 });
    const answer = await stale.upload(form.action, { kind: 'report' }, { field: 'file', name: 'report.pdf', content });

    expect(answer.status).toBe(403);
    expect(await readdir(desk.app.config.folders.tmp)).toEqual(kept);
  });

  it('that is exempt is not there for a reader who may not know of it', async () => {
    const id = await desk.begin();
    const entryId = await desk.addEntry(id);
    const paperId = await desk.addPaper(id, entryId, 1, paperForm.build({ title: 'Agency charges' }));
    await desk.markings.mark(id, { paperId }, markingForm.build({ paragraphs: [1] }), clerk);
    const reader = await signedInWith(desk.app, 'administrator');
    const path = `/workspace/agendas/${id}/papers/${paperId}/file.pdf`;

    const ofDraft = await reader.get(path);
    await desk.settle(id, 'published');
    const ofPublished = await reader.get(path);

    expect([ofDraft.status, ofPublished.status]).toEqual([404, 403]);
    expect(ofDraft.text + ofPublished.text).not.toContain('Agency charges');
    expect((await browser.get(path)).status).toBe(200);
  });
});

describe('interests', () => {
  it('are recorded and removed on a page of their own', async () => {
    const id = await desk.begin();
    const entryId = await desk.addEntry(id);
    const path = `/workspace/agendas/${id}/entries/${entryId}/interests`;
    const { personId } = await desk.newClerk();
    const offered = (await pageOf(path)).all('select option').map((option) => option.getAttribute('value'));
    expect(offered).toContain(personId);

    await browser.post(path, { personId });
    const [interest] = (await desk.entry(id, entryId)).interests;
    expect((await pageOf(path)).all('dt')).toHaveLength(1);

    const removed = await browser.post(`${path}/${interest?.id}/removal`);
    expect(removed.status).toBe(303);
    expect((await pageOf(path)).text).toContain('No interests are recorded.');
  });

  it('lead a clerk who has one back to the agenda, because the item is closed to them from then on', async () => {
    const id = await desk.begin();
    const entryId = await desk.addEntry(id);
    await desk.markings.mark(id, { entryId }, markingForm.build(), clerk);
    const { personId, mail } = await desk.newClerk();
    const interested = desk.app.browser();
    await interested.signIn(mail, PASSWORD);
    await interested.get(`/workspace/agendas/${id}/entries/${entryId}/interests`);

    const answer = await interested.post(`/workspace/agendas/${id}/entries/${entryId}/interests`, { personId });

    expect(answer.status).toBe(303);
    const page = await interested.get(answer.headers['location'] ?? '');
    expect(page.status).toBe(200);
    expect(new PageReader(page.text).message).toContain('The interest is recorded.');
  });
});
