import { beforeAll, describe, expect, it } from '@jest/globals';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { TaggedDocument } from '../../../../src/platform/pdf/document/tagged-document.js';
import { arrayEntry, dictEntry, entry, items, textOf } from '../../../../src/platform/pdf/objects/entries.js';
import { assemblePack, type AssembledPack } from '../../../../src/platform/pdf/pack/assemble-pack.js';
import type { PackPart, PackPlan } from '../../../../src/platform/pdf/pack/pack-plan.js';
import { makePdf, type MadePdf } from '../../../support/made-pdf.js';
import { everyObjectText, readPdf, type ReadPdf } from '../../../support/pdf.js';

const MADE_AT = '2017-10-16T09:00:00.000Z';

describe('a public pack with pages kept on the right', () => {
  let pack: AssembledPack;
  let read: ReadPdf;
  const progress: string[] = [];

  beforeAll(async () => {
    const [minutes, terms] = [await makePdf({ pages: 5, text: 'Minutes' }), await makePdf({ pages: 2, text: 'Terms' })];
    pack = await assemblePack({
      title: 'Corporate Parenting Panel, Tuesday 24 October 2017',
      madeAt: MADE_AT,
      frontMatter: await agendaSheet(),
      parts: [
        { kind: 'paper', first: 1, pageCount: 5, load: async () => minutes, itemLabel: 'Agenda Item 5' },
        { kind: 'blank', number: 6 },
        {
          kind: 'slip',
          first: 7,
          last: 14,
          heading: 'Agenda Item 6',
          lines: ['Fostering', 'Pages 7 - 14: not for publication'],
        },
        { kind: 'filler' },
        { kind: 'paper', first: 15, pageCount: 2, load: async () => terms, itemLabel: 'Agenda Item 7' },
      ],
      bookmarks: [
        { title: 'Agenda', target: 'front' },
        { title: '4. Declarations', target: { destination: 'item-4' } },
        {
          title: '5. Minutes',
          target: { page: 1 },
          children: [{ title: 'Minutes of 22 August', target: { page: 1 } }],
        },
      ],
      onProgress: (done, total) => void progress.push(`${done} of ${total}`),
    });
    read = await readPdf(pack.bytes);
  });

  it('labels its pages as they are printed', () => {
    expect(pack.pageCount).toBe(12);
    expect(read.pages.map((page) => page.label)).toEqual([
      'i',
      'ii',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7-14',
      'blank',
      '15',
      '16',
    ]);
  });

  it('has each printed number on the page that is stamped with it, odd numbers on the right', () => {
    for (const number of [1, 2, 3, 4, 5, 6, 15, 16]) {
      const page = read.destinations[`p${number}`] ?? 0;
      expect(read.pages[page - 1]?.text).toContain(`Page ${number}`);
      expect(page % 2).toBe(number % 2);
    }
  });

  it('leads to the slip sheet by every number that it stands for', () => {
    const numbers = [7, 8, 9, 10, 11, 12, 13, 14];

    expect(numbers.map((number) => read.destinations[`p${number}`])).toEqual(numbers.map(() => 9));
    expect(read.pages[8]?.text).toContain('Pages 7 - 14: not for publication');
  });

  it('stamps the agenda item on the first page of its paper only', () => {
    const stamped = read.pages.flatMap((page, index) => (page.text.includes('Agenda Item 5') ? [index + 1] : []));

    expect(stamped).toEqual([3]);
  });

  it('says on blank pages that they are blank', () => {
    expect(read.pages[7]?.text).toContain('This page is intentionally left blank');
    expect(read.pages[9]?.text).toContain('This page is intentionally left blank');
    expect(read.pages[9]?.text).not.toMatch(/Page \d/);
  });

  it('has bookmarks from entries to papers', () => {
    expect(read.outline).toEqual([
      { title: 'Agenda', to: 1, children: [] },
      { title: '4. Declarations', to: 'item-4', children: [] },
      { title: '5. Minutes', to: 'p1', children: [{ title: 'Minutes of 22 August', to: 'p1', children: [] }] },
    ]);
    expect(read.destinations['item-4']).toBe(1);
  });

  it('keeps the links of the agenda sheet to the pages of the pack', () => {
    expect(read.pages[0]?.links).toEqual([
      { to: 'p15', contents: 'Pages 15 to 16' },
      { to: 'https://www.council.example/', contents: 'the council' },
    ]);
  });

  it('sorts the names of destinations by bytes, as readers search them', async () => {
    const document = await PDFDocument.load(pack.bytes, { updateMetadata: false });
    const names = [
      ...(entry(document.catalog, 'Names')
        ?.toString()
        .matchAll(/\((\S+)\)/g) ?? []),
    ].map(([, name]) => name);
    const tree = [...(await everyObjectText(pack.bytes)).matchAll(/\((p\d+|item-4)\) (?=\[|\d)/g)].map(
      ([, name]) => name ?? '',
    );
    const listed = [...new Set([...names, ...tree])];

    expect(listed).toEqual([...listed].sort());
    expect(listed).toHaveLength(17);
  });

  it('shows its title, says its language and claims no PDF/UA', async () => {
    expect(read.info.Title).toBe('Corporate Parenting Panel, Tuesday 24 October 2017');
    expect(read.language).toBe('en-GB');
    expect(await everyObjectText(pack.bytes)).not.toMatch(/pdfuaid|StructParent|StructTreeRoot/);
  });

  it('tells how far it has come', () => {
    expect(progress).toEqual(['1 of 6', '2 of 6', '3 of 6', '4 of 6', '5 of 6', '6 of 6']);
  });
});

describe('a pack', () => {
  it('takes no second copy of a page that another one links to', async () => {
    const { bytes } = await packOf({
      pages: [
        { text: 'First', links: [{ toPage: 3 }, { toName: 'annex' }, { toName: 'nowhere' }] },
        { text: 'Second' },
        { text: 'Third', links: [{ toPage: 1 }] },
      ],
      names: { annex: 2 },
    });

    const { pages } = await readPdf(bytes);
    const copies = (await everyObjectText(bytes)).match(/\/Type \/Page\b(?!s)/g);
    expect(pages[1]?.links.map((link) => link.to)).toEqual([4, 3, 0]);
    expect(pages[3]?.links.map((link) => link.to)).toEqual([2]);
    expect(new Set(copies).size).toBe(1);
    expect(await pageObjects(bytes)).toBe(4);
  });

  it('takes nothing along that a paper does not show', async () => {
    const { bytes } = await packOf({
      pages: [{ text: 'Shown', comment: 'PLANTED-COMMENT', links: [{ uri: 'javascript:alert("PLANTED-LINK")' }] }],
      info: { title: 'PLANTED-TITLE', author: 'PLANTED-AUTHOR' },
      attachment: { name: 'PLANTED-NAME.txt', text: 'PLANTED-ATTACHMENT' },
      xmp: '<x>PLANTED-XMP</x>',
      javascript: 'app.alert("PLANTED-SCRIPT")',
      unreachable: 'PLANTED-OBJECT',
    });

    const everything = await everyObjectText(bytes);
    expect(everything).toContain('Shown');
    expect(everything).not.toContain('PLANTED');
  });

  it('keeps hidden what a layer of a paper hides', async () => {
    const paper = await layeredPaper();

    const { bytes } = await assemblePack(
      await planOf([{ kind: 'paper', first: 1, pageCount: 1, load: async () => paper }]),
    );

    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    const layers = dictEntry(document.catalog, 'OCProperties');
    const hidden = items(arrayEntry(dictEntry(layers, 'D'), 'OFF'));
    expect(hidden.map((layer) => textOf(entry(layer, 'Name')))).toEqual(['Notes']);
    expect(items(arrayEntry(layers, 'OCGs'))).toHaveLength(2);
  });

  it('takes a paper whose owner only restricts it', async () => {
    const { bytes } = await packOf({ pages: 2, text: 'Restricted', encrypt: { owner: 'secret' } });

    expect((await readPdf(bytes)).pages[2]?.text).toContain('Restricted');
  });

  it('stops when a paper has other pages than were counted', async () => {
    const paper = await makePdf({ pages: 3 });
    const plan = await planOf([{ kind: 'paper', first: 1, pageCount: 2, load: async () => paper }]);

    await expect(assemblePack(plan)).rejects.toThrow('The paper at page 1 has 3 pages and not 2');
  });

  it('stands for a single page by its number alone', async () => {
    const { bytes } = await assemblePack(
      await planOf([{ kind: 'slip', first: 9, last: 9, heading: 'Agenda Item 3', lines: ['Not for publication'] }]),
    );

    const { pages } = await readPdf(bytes);
    expect(pages[1]).toMatchObject({ label: '9', text: expect.stringContaining('Page 9') });
  });
});

async function packOf(made: MadePdf): Promise<AssembledPack> {
  const paper = await makePdf(made);
  const pageCount = typeof made.pages === 'number' ? made.pages : made.pages.length;
  return assemblePack(await planOf([{ kind: 'paper', first: 1, pageCount, load: async () => paper }]));
}

async function planOf(parts: PackPart[]): Promise<PackPlan> {
  return { title: 'Pack', madeAt: MADE_AT, frontMatter: await makePdf({ pages: 1 }), parts, bookmarks: [] };
}

async function agendaSheet(): Promise<Uint8Array> {
  const document = new TaggedDocument({ title: 'Agenda', madeAt: MADE_AT, pageLabels: 'roman', padToEven: true });
  document.heading(1, 'Agenda').list([
    { label: '4.', content: [{ kind: 'paragraph', words: 'Declarations of interest' }], destination: 'item-4' },
    {
      label: '7.',
      content: [
        {
          kind: 'paragraph',
          words: [{ text: '(Pages 15 - 16)', link: { destination: 'p15', contents: 'Pages 15 to 16' } }],
        },
        { kind: 'paragraph', words: [{ text: 'the council', link: { uri: 'https://www.council.example/' } }] },
      ],
    },
  ]);
  return (await document.finish()).bytes;
}

/** With one layer that is shown and one that is not. */
async function layeredPaper(): Promise<Uint8Array> {
  const document = await PDFDocument.load(await makePdf({ pages: 1 }), { updateMetadata: false });
  const { context, catalog } = document;
  const [shown, hidden] = ['Text', 'Notes'].map((name) =>
    context.register(context.obj({ Type: 'OCG', Name: PDFString.of(name) })),
  );
  catalog.set(PDFName.of('OCProperties'), context.obj({ OCGs: [shown, hidden], D: { OFF: [hidden] } }));
  return document.save();
}

async function pageObjects(bytes: Uint8Array): Promise<number> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return document.context
    .enumerateIndirectObjects()
    .filter(([, object]) => entry(object, 'Type')?.toString() === '/Page').length;
}
