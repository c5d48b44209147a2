import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { agendaPaths } from '../../../../src/workspace/agendas/agenda.paths.js';
import { TermsDraftingService } from '../../../../src/workspace/terms-of-reference/drafting/terms-drafting.service.js';
import type { Browser } from '../../../support/browser.js';
import { signedInWith } from '../../../support/factories/account.js';
import { entryForm } from '../../../support/factories/entry.js';
import { PageReader } from '../../../support/page.js';
import { readPdf } from '../../../support/pdf.js';
import { TERMS_TEXT } from '../../terms-of-reference/terms-text.js';
import { type AgendaDesk, clerk, openAgendaDesk } from '../agenda-desk.js';

const OFFER = 'Add what version 2 of the terms of reference changes in version 1';
let desk: AgendaDesk;
let browser: Browser;
let agendaId: string;
let entryId: string;

beforeEach(async () => {
  desk = await openAgendaDesk();
  browser = await signedInWith(desk.app, 'clerk');
  agendaId = await desk.begin();
  entryId = await desk.addEntry(agendaId, entryForm.build());
});
afterEach(() => desk.remove());

const newPaper = async () => new PageReader((await browser.get(agendaPaths.newPaper(agendaId, entryId))).text);

async function revise(): Promise<void> {
  const drafting = desk.app.get(TermsDraftingService);
  await drafting.begin(desk.panel.id, { title: 'Terms of reference', text: TERMS_TEXT }, clerk);
  await drafting.renew(desk.panel.id, 1, clerk);
  const section = { heading: 'Membership', text: 'Ten members, and a foster carer.', version: 1 };
  await drafting.reword({ panelId: desk.panel.id, number: 2, section: 2 }, section, clerk);
}

describe('revised terms of reference', () => {
  it('become a paper of an item at the press of a button', async () => {
    await revise();
    const { action, values } = (await newPaper()).form(OFFER);

    const answer = await browser.post(action, values);

    expect(answer.headers['location']).toBe(agendaPaths.show(agendaId));
    const [paper] = (await desk.entry(agendaId, entryId)).papers;
    expect(paper).toMatchObject({ title: 'Revised terms of reference', kind: 'report', pageCount: 1 });
    const { text } = await readPdf((await browser.download(agendaPaths.paperFile(agendaId, paper?.id ?? ''))).body);
    expect(text).toContain('Ten [taken out: members.] [put in: members, and a foster carer.]');
  });

  it('are not offered before there are two versions', async () => {
    expect((await newPaper()).text).not.toContain('terms of reference');
  });

  it('come over the API, and of no version that there is not', async () => {
    await revise();
    const address = `/api/agendas/${agendaId}/entries/${entryId}/papers/revised-terms`;

    const added = await browser.api('post', address, { from: 1, to: 2 });
    const unknown = await browser.api('post', address, { from: 1, to: 3 });

    expect([added.status, added.body.papers]).toMatchObject([201, [{ title: 'Revised terms of reference' }]]);
    expect(unknown.status).toBe(404);
  });
});
