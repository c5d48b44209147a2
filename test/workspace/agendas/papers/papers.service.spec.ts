import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { Conflict, NotAllowed, NotFound, RuleBroken } from '../../../../src/domain/errors.js';
import { FileStore } from '../../../../src/platform/files/file-store.js';
import { userWith } from '../../../support/factories/account.js';
import { entryForm } from '../../../support/factories/entry.js';
import { incomingFile, incomingPdf, paperForm } from '../../../support/factories/paper.js';
import { makePdf } from '../../../support/made-pdf.js';
import { type AgendaDesk, clerk, openAgendaDesk } from '../agenda-desk.js';

let desk: AgendaDesk;

beforeAll(async () => {
  desk = await openAgendaDesk();
});
afterAll(() => desk.remove());

describe('adding a paper', () => {
  it('counts its pages, keeps its file and takes its title from the name of the file', async () => {
    const id = await desk.begin();
    const entryId = await desk.addEntry(id, entryForm.build({ paperExpectation: 'to-follow' }));
    const file = await incomingPdf(desk.app.config, 3, '06_Revised_terms-of-reference.pdf');

    await desk.papers.add({ agendaId: id, entryId }, paperForm.build({ title: undefined }), file, clerk);

    const entry = await desk.entry(id, entryId);
    expect(entry.paperExpectation).toBe('paper');
    expect(entry.papers).toMatchObject([
      { title: 'Revised terms of reference', pageCount: 3, fileHash: file.sha256, pages: { first: 1, last: 3 } },
    ]);
    expect(existsSync(desk.app.get(FileStore).pathOf(file.sha256))).toBe(true);
  });

  it.each([
    { what: 'a picture', content: () => Buffer.from('GIF89a'), message: /not a PDF/ },
    {
      what: 'a locked PDF',
      content: () => makePdf({ pages: 1, encrypt: { owner: 'o', user: 'u' } }),
      message: /locked with a password/,
    },
  ])('refuses $what at the file, in plain words', async ({ content, message }) => {
    const id = await desk.begin();
    const entryId = await desk.addEntry(id);
    const file = await incomingFile(desk.app.config, await content(), 'report.pdf');

    const adding = desk.papers.add({ agendaId: id, entryId }, paperForm.build(), file, clerk);

    await expect(adding).rejects.toMatchObject({ field: 'file', message: expect.stringMatching(message) });
    expect((await desk.entry(id, entryId)).papers).toEqual([]);
  });

  it('asks for a file', async () => {
    const id = await desk.begin();
    const entryId = await desk.addEntry(id);

    const adding = desk.papers.add({ agendaId: id, entryId }, paperForm.build(), undefined, clerk);

    await expect(adding).rejects.toMatchObject({ field: 'file' });
  });

  it('is for clerks of the panel, while the agenda is a draft', async () => {
    const id = await desk.begin();
    const entryId = await desk.addEntry(id);
    const place = { agendaId: id, entryId };

    await expect(desk.papers.add(place, paperForm.build(), undefined, userWith('administrator'))).rejects.toThrow(
      NotAllowed,
    );
    await desk.settle(id, 'published');
    await expect(desk.papers.add(place, paperForm.build(), undefined, clerk)).rejects.toThrow(RuleBroken);
  });
});

describe('the papers of an item', () => {
  const withTwoPapers = async () => {
    const id = await desk.begin();
    const entryId = await desk.addEntry(id);
    const first = await desk.addPaper(id, entryId, 2, paperForm.build({ title: 'First' }));
    const second = await desk.addPaper(id, entryId, 1, paperForm.build({ title: 'Second', kind: 'appendix' }));
    return { id, entryId, first, second };
  };

  it('are moved, and their pages with them', async () => {
    const { id, entryId, second } = await withTwoPapers();

    await desk.papers.move(id, second, 'up', clerk);

    const { papers } = await desk.entry(id, entryId);
    expect(papers.map(({ title, pages }) => [title, pages])).toEqual([
      ['Second', { first: 1, last: 1 }],
      ['First', { first: 2, last: 3 }],
    ]);
  });

  it('are replaced with their place kept', async () => {
    const { id, entryId, first } = await withTwoPapers();
    const file = await incomingPdf(desk.app.config, 4, 'new.pdf');

    const form = { ...paperForm.build({ title: 'First, revised' }), version: 1 };
    await desk.papers.save({ agendaId: id, paperId: first }, form, file, clerk);

    const { papers } = await desk.entry(id, entryId);
    expect(papers.map(({ title, pageCount }) => [title, pageCount])).toEqual([
      ['First, revised', 4],
      ['Second', 1],
    ]);
  });

  it('are edited by one person at a time', async () => {
    const { id, first } = await withTwoPapers();
    const save = () =>
      desk.papers.save({ agendaId: id, paperId: first }, { ...paperForm.build(), version: 1 }, undefined, clerk);
    await save();

    await expect(save()).rejects.toThrow(Conflict);
    await expect(desk.papers.remove(id, first, 1, clerk)).rejects.toThrow(Conflict);
  });

  it('are removed, and the others move up', async () => {
    const { id, entryId, first, second } = await withTwoPapers();

    await desk.papers.remove(id, first, 1, clerk);

    expect((await desk.entry(id, entryId)).papers).toMatchObject([{ id: second, position: 1, pages: { first: 1 } }]);
    await expect(desk.papers.move(id, first, 'up', clerk)).rejects.toThrow(NotFound);
  });
});
