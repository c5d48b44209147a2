import { describe, it, expect, beforeAll, afterAll } from '@jest/globals';
import { ExemptMarkingRow } from '../../../../src/workspace/agendas/exempt-marking.entity.js';
import { PacksService } from '../../../../src/workspace/agendas/packs/packs.service.js';
import { everyObjectText, readPdf, type ReadPdf } from '../../../support/pdf.js';
import { packBytes, packFiles, rangesIn } from './built-packs.js';
import { clerk, openOctober, type October, SECRETS } from './october.js';

const RANGES = [
  '(Pages 1 - 6)',
  '(Pages 7 - 10)',
  '(Pages 11 - 14)',
  '(Pages 15 - 18)',
  '(Pages 19 - 42)',
  '(Pages 43 - 84)',
  '(Pages 85 - 90)',
  '(Pages 91 - 98)',
];

describe('the packs of 24 October 2017, with right-hand pages', () => {
  let october: October;
  let bytes: Map<string, Uint8Array>;
  let sheet: ReadPdf;
  let publicPack: ReadPdf;
  let fullPack: ReadPdf;

  beforeAll(async () => {
    october = await openOctober();
    await october.get(PacksService).orderPreview(october.agendaId, clerk);
    await october.runJobs();
    bytes = await packBytes(october);
    sheet = await readPdf(file('agenda.pdf'));
    publicPack = await readPdf(file('public-pack.pdf'));
    fullPack = await readPdf(file('full-pack.pdf'));
  });
  afterAll(() => october.remove());

  it('are the sheet, the public pack, each open paper by itself, and the full pack', () => {
    const papers = [5, 6, 7, 8, 9, 10, 13].map((number) => `papers/${number}-1.pdf`);

    expect([...bytes.keys()]).toEqual(['agenda.pdf', 'public-pack.pdf', ...papers, 'full-pack.pdf']);
  });

  it('print on the sheet the ranges of the model agenda', () => {
    expect(rangesIn(sheet.text)).toEqual(RANGES);
    expect(
      rangesIn(
        publicPack.pages
          .slice(0, 2)
          .map(({ text }) => text)
          .join(' '),
      ),
    ).toEqual(RANGES);
  });

  it('lead from the sheet by itself to the pages of the public pack beside it', () => {
    const { to, contents } = sheet.pages[0]?.links.find(({ contents: said }) => said === 'Pages 7 - 10') ?? {};

    expect(to).toBe(`${october.config.baseUrl}/workspace/agendas/october/packs/1/public-pack.pdf#p7`);
    expect(contents).toBe('Pages 7 - 10');
  });

  it('lead from the sheet inside a pack to the page itself', () => {
    expect(publicPack.pages[0]?.links.find(({ to }) => to === 'p7')?.to).toBe('p7');
    expect(publicPack.destinations['p7']).toBe(9);
  });

  it('label the pages of the sheet in Roman, the papers in figures, and the slip with all it stands for', () => {
    const labels = publicPack.pages.map(({ label }) => label);

    expect(labels.slice(0, 4)).toEqual(['i', 'ii', '1', '2']);
    expect(labels.at(-1)).toBe('91-98');
    expect(publicPack.pages).toHaveLength(93);
    expect(fullPack.pages.at(-1)?.label).toBe('98');
    expect(fullPack.pages).toHaveLength(100);
  });

  it('have a destination for every printed number, on the slip for those of the exempt paper', () => {
    const names = Array.from({ length: 98 }, (_, index) => `p${index + 1}`);

    expect(Object.keys(publicPack.destinations)).toEqual(expect.arrayContaining(names));
    expect([publicPack.destinations['p91'], publicPack.destinations['p98']]).toEqual([93, 93]);
    expect([fullPack.destinations['p91'], fullPack.destinations['p98']]).toEqual([93, 100]);
  });

  it('stamp the item on the first page of its report, and the number on each', () => {
    expect(publicPack.pages[8]?.text).toMatch(/Agenda Item 6/);
    expect(publicPack.pages[8]?.text).toMatch(/Page 7/);
    expect(publicPack.pages[9]?.text).not.toMatch(/Agenda Item/);
  });

  it('say on the slip which pages it stands for and on what ground they are closed', () => {
    const slip = publicPack.pages.at(-1)?.text.replace(/\s+/g, ' ') ?? '';

    expect(slip).toContain('Pages 91 - 98');
    expect(slip).toContain('Agenda Item 15: Recruitment of foster carers');
    expect(slip).toContain('Not for publication by virtue of paragraph 3 of Part 1 of Schedule 12A');
  });

  it('mark every exempt page of the full pack as not for publication', () => {
    const pages = fullPack.pages.slice(92).map(({ text }) => text);

    expect(pages.every((text) => text.includes('Not for publication: exempt under paragraph 3'))).toBe(true);
    expect(pages[0]).toContain(SECRETS.content);
  });

  it('have a bookmark for each item, to its first page or its line on the sheet', () => {
    const entries = publicPack.outline.slice(1);

    expect(publicPack.outline[0]?.title).toBe('Agenda');
    expect(entries.map(({ title }) => title)).toHaveLength(16);
    expect(entries[5]).toMatchObject({ title: '6. Revised terms of reference' });
    expect(entries[14]).toMatchObject({ title: '15. Recruitment of foster carers' });
  });

  it.each(['agenda.pdf', 'public-pack.pdf', 'papers/5-1.pdf', 'papers/13-1.pdf'])(
    'leave no exempt word in any object of %s',
    async (name) => {
      const everything = await everyObjectText(file(name));

      expect(Object.values(SECRETS).filter((word) => everything.includes(word))).toEqual([]);
    },
  );

  it('do have the exempt report in the full pack, so that the test before can fail', async () => {
    expect(await everyObjectText(file('full-pack.pdf'))).toContain(SECRETS.content);
  });

  it('keep the exempt ranges with the one file that holds them', async () => {
    const rows = await packFiles(october);

    const closed = rows.filter(({ isPublic }) => !isPublic);
    expect(closed.map(({ name, exemptPages }) => ({ name, exemptPages }))).toEqual([
      { name: 'full-pack.pdf', exemptPages: [{ first: 91, last: 98 }] },
    ]);
    expect(rows.filter(({ exemptPages }) => exemptPages.length > 0)).toHaveLength(1);
  });

  function file(name: string): Uint8Array {
    return bytes.get(name) ?? new Uint8Array();
  }
});

describe('packs with continuous pages', () => {
  it('print the ranges without a blank between the papers', async () => {
    const october = await openOctober({ style: 'continuous' });

    const { text } = await readPdf(await october.get(PacksService).draftSheet(october.agendaId, clerk));
    await october.remove();

    expect(rangesIn(text)).toEqual([
      '(Pages 1 - 5)',
      '(Pages 6 - 9)',
      '(Pages 10 - 12)',
      '(Pages 13 - 16)',
      '(Pages 17 - 39)',
      '(Pages 40 - 81)',
      '(Pages 82 - 86)',
      '(Pages 87 - 93)',
    ]);
  });

  it('put one slip where an open item has an exempt appendix, and nothing of its title', async () => {
    const october = await openOctober({ style: 'continuous', lengths: { 5: 2, 6: 1 }, appendix: 3 });
    await october.get(PacksService).orderPreview(october.agendaId, clerk);
    await october.runJobs();

    const bytes = await packBytes(october);
    await october.remove();
    const publicPack = await readPdf(bytes.get('public-pack.pdf') ?? new Uint8Array());

    expect(publicPack.pages.map(({ label }) => label)).toEqual(expect.arrayContaining(['1', '2', '3-5', '6']));
    expect(publicPack.text).toContain('Pages 3 - 5');
    expect(await everyObjectText(bytes.get('public-pack.pdf') ?? new Uint8Array())).not.toMatch(
      new RegExp(`${SECRETS.appendixTitle}|${SECRETS.appendixContent}`),
    );
    expect([...bytes.keys()]).not.toContain('papers/5-2.pdf');
  });
});

describe('packs of an agenda with a confidential item', () => {
  it('say so on each of its pages and on the slip, name no paragraph, and leak nothing', async () => {
    const october = await openOctober({ style: 'continuous', lengths: { 5: 2, 15: 2 } });
    const confidential = { basis: 'confidential', legalBasis: 'court-order', legalBasisText: SECRETS.reason } as const;
    const nothingWeighed = { paragraphs: [], reason: null, publicInterestTest: null, reviewOn: null };
    await october.unitOfWork.run(({ manager }) =>
      manager.update(ExemptMarkingRow, { id: 'marking' }, { ...confidential, ...nothingWeighed }),
    );
    await october.get(PacksService).orderPreview(october.agendaId, clerk);
    await october.runJobs();

    const bytes = await packBytes(october);
    await october.remove();
    const [publicBytes, fullBytes] = [bytes.get('public-pack.pdf'), bytes.get('full-pack.pdf')];
    const publicPack = await readPdf(publicBytes ?? new Uint8Array());
    const fullPack = await readPdf(fullBytes ?? new Uint8Array());

    const slip = publicPack.pages.find(({ label }) => label === '3-4')?.text.replace(/\s+/g, ' ');
    expect(slip).toContain('Agenda Item 15: Recruitment of foster carers');
    expect(slip).toContain('contains confidential information (section 100A(2) of the Local Government Act 1972)');
    expect(slip).not.toContain('Schedule 12A');
    expect(fullPack.pages.slice(-2).map(({ text }) => text.includes('Not for publication: confidential'))).toEqual([
      true,
      true,
    ]);
    const everything = await everyObjectText(publicBytes ?? new Uint8Array());
    expect(Object.values(SECRETS).filter((word) => everything.includes(word))).toEqual([]);
  });
});

describe('packs of an agenda on which nothing is closed', () => {
  it('need no full pack', async () => {
    const october = await openOctober({ lengths: { 5: 2 } });
    await october.get(PacksService).orderPreview(october.agendaId, clerk);
    await october.runJobs();

    const names = [...(await packBytes(october)).keys()];
    await october.remove();

    expect(names).toEqual(['agenda.pdf', 'public-pack.pdf', 'papers/5-1.pdf']);
  });
});
