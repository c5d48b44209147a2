import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from '../../../support/browser.js';
import { signedInWith } from '../../../support/factories/account.js';
import { entryForm } from '../../../support/factories/entry.js';
import { incomingFile, paperForm } from '../../../support/factories/paper.js';
import { makePdf } from '../../../support/made-pdf.js';
import { PageReader } from '../../../support/page.js';
import { type AgendaDesk, clerk, openAgendaDesk } from '../agenda-desk.js';

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

  it('asks the monitoring officer why a file with hidden words is published, and never shows the words', async () => {
    const id = await desk.begin();
    const entryId = await desk.addEntry(id);
    const covered = await makePdf({ pages: [{ text: 'Threnlock', over: '0 g 60 740 300 30 re f' }] });
    const file = await incomingFile(desk.app.config, covered, 'budget.pdf');
    const place = { agendaId: id, entryId };
    const paperId = await desk.papers.add(place, paperForm.build({ title: 'Budget' }), file, clerk);
    const officer = await signedInWith(desk.app, 'monitoring-officer');

    const [editor, asked] = await Promise.all([
      browser.get(`/workspace/agendas/${id}`),
      officer.get(`/workspace/agendas/${id}/publication`),
    ]);

    const finding = 'Item 3, “Budget”, page 1 of the pack (page 1 of the file): words stand under a filled box';
    expect(editor.text).toContain(finding);
    expect(asked.text).toContain(finding);
    expect(Object.keys(new PageReader(asked.text).form('Publish this agenda').values)).toContain(
      `reasons[words-covered.${entryId}.${paperId}]`,
    );
    expect(editor.text + asked.text).not.toContain('Threnlock');
  });
});
