import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '../../../support/browser.js';
import { signedInWith } from '../../../support/factories/account.js';
import { makePdf } from '../../../support/made-pdf.js';
import { PageReader } from '../../../support/page.js';
import { type AgendaDesk, openAgendaDesk } from '../agenda-desk.js';

const WORD = Buffer.from('PK\x03\x04 and the rest of a document', 'latin1');

let folder: string;
let desk: AgendaDesk;
let browser: Browser;

/** A program that takes LibreOffice's arguments and makes the same three pages of everything. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'word-'));
  const [program, pdf] = [join(folder, 'soffice'), join(folder, 'made.pdf')];
  await writeFile(pdf, await makePdf({ pages: 3 }));
  await writeFile(program, `#!/bin/sh\ncp "${pdf}" paper.pdf\n`, { mode: 0o755 });
  desk = await openAgendaDesk({ LIBREOFFICE: program });
  browser = await signedInWith(desk.app, 'clerk');
});
afterAll(async () => {
  await desk.remove();
  await rm(folder, { recursive: true });
});

describe('a Word paper where LibreOffice is present', () => {
  it('becomes a PDF with its pages numbered, and the Word file stays with those who read drafts', async () => {
    const id = await desk.begin();
    const entryId = await desk.addEntry(id);
    const address = `/workspace/agendas/${id}/entries/${entryId}/papers/new`;
    const form = new PageReader((await browser.get(address)).text).form('Add papers');
    const file = { field: 'file', name: 'Options.docx', content: WORD };
    const answer = await browser.upload(form.action, { kind: 'report', backgroundPapers: 'None' }, file);
    expect(answer.status).toBe(303);

    const page = new PageReader((await browser.get(`/workspace/agendas/${id}`)).text);
    expect(page.text).toContain('Options (report, 3 pages)');
    const { papers } = await desk.entry(id, entryId);
    const source = `/workspace/agendas/${id}/papers/${papers[0]?.id}/source.docx`;
    const { body, headers } = await browser.download(source);
    expect(Buffer.compare(body, WORD)).toBe(0);
    expect(headers['content-disposition']).toContain('attachment');
    expect((await (await signedInWith(desk.app)).get(source)).status).toBe(404);
  });
});
