import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from '../../../support/browser.js';
import { signedInWith } from '../../../support/factories/account.js';
import { entryForm } from '../../../support/factories/entry.js';
import { PageReader } from '../../../support/page.js';
import { type AgendaDesk, openAgendaDesk } from '../agenda-desk.js';

let desk: AgendaDesk;
let browser: Browser;

beforeAll(async () => {
  desk = await openAgendaDesk();
  browser = await signedInWith(desk.app, 'clerk');
});
afterAll(() => desk.remove());

describe('the page that asks before an agenda becomes public', () => {
  it('leads from a warning to what is wrong, and calls a row without a number by what it is', async () => {
    const id = await desk.begin();
    await desk.addEntry(id, entryForm.build({ kind: 'heading', title: 'For decision', paperExpectation: 'none' }));
    const entryId = await desk.addEntry(id);

    const page = new PageReader((await browser.get(`/workspace/agendas/${id}/publication`)).text);

    const warning = 'Item 3 has no paper. Add it, or say that it is to follow or that none is expected.';
    expect(page.link(warning)).toBe(`/workspace/agendas/${id}/entries/${entryId}/papers/new`);
    const row = page.table('What becomes public, and what stays private').row('Sub-heading');
    expect(row.cell('The public reads')).toBe('For decision');
  });
});
