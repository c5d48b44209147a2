import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { utimes } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { PUBLIC_READER } from '../../../../src/domain/access/roles.js';
import { NotFound } from '../../../../src/domain/errors.js';
import { FileStore } from '../../../../src/platform/files/file-store.js';
import { FileSweep } from '../../../../src/platform/files/sweep.js';
import { EarlierFiles } from '../../../../src/workspace/agendas/papers/earlier-files.service.js';
import { PaperBatches } from '../../../../src/workspace/agendas/papers/paper-batches.service.js';
import { markingForm } from '../../../support/factories/entry.js';
import { incomingFile, incomingPdf, paperForm } from '../../../support/factories/paper.js';
import { makePdf } from '../../../support/made-pdf.js';
import { type AgendaDesk, clerk, openAgendaDesk } from '../agenda-desk.js';

let desk: AgendaDesk;

beforeAll(async () => {
  desk = await openAgendaDesk();
});
afterAll(() => desk.remove());

const earlier = () => desk.app.get(EarlierFiles);
const member = { ...PUBLIC_READER, accountId: 'member', name: 'A. Member', personId: 'member', isCouncillor: true };

async function withReplacedPaper() {
  const id = await desk.begin();
  const entryId = await desk.addEntry(id);
  const first = await incomingPdf(desk.app.config, 3, 'first.pdf');
  const paperId = await desk.papers.add({ agendaId: id, entryId }, paperForm.build(), first, clerk);
  const second = await incomingPdf(desk.app.config, 5, 'second.pdf');
  const form = { ...paperForm.build(), version: 1, replacementReason: 'Figures corrected' };
  await desk.papers.save({ agendaId: id, paperId }, form, second, clerk);
  return { id, entryId, paperId, first, second };
}

describe('a paper whose file is replaced', () => {
  it('keeps the file it had, with who replaced it and why', async () => {
    const { id, paperId, first, second } = await withReplacedPaper();

    const { paper, earlier: files } = await earlier().of(id, paperId, clerk);

    expect(paper).toMatchObject({ fileHash: second.sha256, pageCount: 5 });
    expect(files).toMatchObject([
      {
        fileName: 'first.pdf',
        fileHash: first.sha256,
        pageCount: 3,
        replacedBy: clerk.name,
        reason: 'Figures corrected',
      },
    ]);
  });

  it('is replaced by nothing where the same file comes again', async () => {
    const { id, paperId } = await withReplacedPaper();
    const again = await incomingPdf(desk.app.config, 5, 'second again.pdf');
    await desk.papers.save({ agendaId: id, paperId }, { ...paperForm.build(), version: 2 }, again, clerk);

    expect((await earlier().of(id, paperId, clerk)).earlier).toHaveLength(1);
  });

  it('shows its earlier files to those who may read the draft only, and writes down who opened an exempt one', async () => {
    const { id, paperId } = await withReplacedPaper();
    await desk.markings.mark(id, { paperId }, markingForm.build({ paragraphs: [1] }), clerk);
    await desk.settle(id, 'published');
    const [file] = (await earlier().of(id, paperId, clerk)).earlier;

    await earlier().open({ agendaId: id, paperId, fileId: file?.id ?? '' }, clerk);

    await expect(earlier().of(id, paperId, member)).rejects.toThrow(NotFound);
    await expect(earlier().open({ agendaId: id, paperId, fileId: 'another' }, clerk)).rejects.toThrow(NotFound);
    const [last] = (await desk.eventsOf(paperId)).slice(-1);
    expect(last).toMatchObject({
      action: 'opened a paper that is not for publication',
      detail: { because: 'clerk', file: 'an earlier file' },
    });
  });
});

describe('files that nobody refers to', () => {
  it('are swept after a day, and those of papers and of their history are not', async () => {
    const kept = await withReplacedPaper();
    const gone = await withPaperOfItsOwn(7);
    const removed = await withPaperOfItsOwn(9);
    await desk.papers.remove(gone.id, gone.paperId, 1, clerk);
    await desk.entries.remove(removed.id, removed.entryId, 1, clerk);
    const store = desk.app.get(FileStore);
    const hashes = [kept.first, kept.second, gone.file, removed.file].map(({ sha256 }) => sha256);
    const { clock } = desk.app;
    for (const hash of hashes) await utimes(store.pathOf(hash), clock.system.now(), clock.system.now());

    clock.passMinutes(25 * 60);
    await desk.app.get(FileSweep).run(clock.system.now());

    expect(hashes.map((hash) => existsSync(store.pathOf(hash)))).toEqual([true, true, false, false]);
  });

  it('can be uploaded again', async () => {
    const { file } = await withPaperOfItsOwn(7);

    expect(existsSync(desk.app.get(FileStore).pathOf(file.sha256))).toBe(true);
  });

  async function withPaperOfItsOwn(pages: number) {
    const id = await desk.begin();
    const entryId = await desk.addEntry(id);
    const file = await incomingPdf(desk.app.config, pages);
    const paperId = await desk.papers.add({ agendaId: id, entryId }, paperForm.build(), file, clerk);
    return { id, entryId, paperId, file };
  }
});

describe('several files at once', () => {
  it('become a report and its appendices in the order of their names; one that is refused stops no other', async () => {
    const id = await desk.begin();
    const entryId = await desk.addEntry(id);
    const files = [
      await incomingPdf(desk.app.config, 2, 'Appendix 10.pdf'),
      await incomingFile(desk.app.config, Buffer.from('GIF89a'), 'Appendix 3.pdf'),
      await incomingPdf(desk.app.config, 1, '06 Performance.pdf'),
      await incomingPdf(desk.app.config, 2, 'Appendix 2.pdf'),
    ];

    const place = { agendaId: id, entryId };
    const { added, refused } = await desk.app.get(PaperBatches).add(place, { title: 'Ignored' }, files, clerk);

    expect(added).toHaveLength(3);
    expect(refused).toEqual([{ fileName: 'Appendix 3.pdf', message: expect.stringContaining('not a PDF') }]);
    expect((await desk.entry(id, entryId)).papers.map(({ kind, title }) => [kind, title])).toEqual([
      ['report', 'Performance'],
      ['appendix', 'Appendix 2'],
      ['appendix', 'Appendix 10'],
    ]);
  });
});

describe('a scan', () => {
  it('is warned of until it says in words what it shows', async () => {
    const id = await desk.begin();
    const entryId = await desk.addEntry(id);
    const content = await makePdf({ pages: [{ text: '', scanned: true }] });
    const file = await incomingFile(desk.app.config, content, 'scan.pdf');
    const paperId = await desk.papers.add({ agendaId: id, entryId }, paperForm.build({ title: 'Plan' }), file, clerk);
    const warnings = async () =>
      (await desk.checks.findingsFor(clerk, await desk.agendas.load(id))).filter(
        ({ code }) => code === 'description-missing',
      );

    expect(await warnings()).toMatchObject([{ level: 'warning', paperId, message: expect.stringContaining('“Plan”') }]);
    const described = { ...paperForm.build(), description: 'A map of the four homes.', version: 1 };
    await desk.papers.save({ agendaId: id, paperId }, described, undefined, clerk);

    expect(await warnings()).toEqual([]);
    expect((await desk.entry(id, entryId)).papers).toMatchObject([{ pagesWithText: 0, pageCount: 1 }]);
  });
});

describe('a Word file', () => {
  const DOCX = Buffer.from('PK\x03\x04 and the rest of a document', 'latin1');

  it.each([
    ['report.docx', DOCX, 'This is a Word file. Save it as PDF and upload that: this installation cannot convert it'],
    [
      'report.doc',
      Buffer.from('d0cf11e0a1b11ae100', 'hex'),
      'This is an old Word file (.doc). Save it as PDF and upload that',
    ],
  ])('%s is refused plainly where it cannot be converted', async (name, content, message) => {
    const id = await desk.begin();
    const entryId = await desk.addEntry(id);
    const file = await incomingFile(desk.app.config, content, name);

    const adding = desk.papers.add({ agendaId: id, entryId }, paperForm.build(), file, clerk);

    await expect(adding).rejects.toMatchObject({ field: 'file', message });
  });
});
