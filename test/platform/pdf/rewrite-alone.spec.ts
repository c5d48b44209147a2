import { describe, expect, it } from '@jest/globals';
import { PDFDocument } from '@cantoo/pdf-lib';
import { TaggedDocument } from '../../../src/platform/pdf/document/tagged-document.js';
import { dictEntry, entry } from '../../../src/platform/pdf/objects/entries.js';
import { rewriteAlone } from '../../../src/platform/pdf/rewrite-alone.js';
import { makePdf } from '../../support/made-pdf.js';
import { everyObjectText, readPdf } from '../../support/pdf.js';

describe('a paper rewritten to be offered alone', () => {
  it('loses everything that its pages do not show', async () => {
    const paper = await makePdf({
      pages: [{ text: 'Shown', comment: 'PLANTED-COMMENT', links: [{ uri: 'file:///PLANTED/folder' }] }],
      info: {
        title: 'PLANTED-TITLE',
        author: 'PLANTED-AUTHOR',
        subject: 'PLANTED-SUBJECT',
        keywords: 'PLANTED-KEYWORD',
      },
      attachment: { name: 'PLANTED-NAME.txt', text: 'PLANTED-ATTACHMENT' },
      xmp: '<x>PLANTED-XMP</x>',
      javascript: 'app.alert("PLANTED-SCRIPT")',
      unreachable: 'PLANTED-OBJECT',
    });
    expect((await everyObjectText(paper)).match(/PLANTED-[A-Z]+/g)).toEqual(expect.arrayContaining(['PLANTED-OBJECT']));

    const alone = await rewriteAlone(paper, { title: 'Revised terms of reference' });

    const everything = await everyObjectText(alone);
    expect(everything).toContain('Shown');
    expect(everything).not.toContain('PLANTED');
  });

  it('has the title that it is given and nothing else in its properties', async () => {
    const paper = await makePdf({
      pages: 1,
      info: { title: 'Draft 3 (JS comments)', author: 'A. Officer' },
      language: 'cy',
    });

    const { info, language } = await readPdf(await rewriteAlone(paper, { title: 'Telerau diwygiedig' }));

    expect(info).toMatchObject({ Title: 'Telerau diwygiedig', Producer: 'Minutebook', Creator: 'Minutebook' });
    expect(info).not.toHaveProperty('Author');
    expect(language).toBe('cy');
  });

  it('keeps its tags, its bookmarks and its links', async () => {
    const { bytes } = await new TaggedDocument({ title: 'Report', madeAt: '2017-10-16T09:00:00.000Z' })
      .heading(1, 'Report', { destination: 'start' })
      .paragraph([
        { text: 'back', link: { destination: 'start' } },
        { text: ' out', link: { uri: 'https://www.council.example/' } },
      ])
      .finish();

    const alone = await rewriteAlone(bytes, { title: 'Report', language: 'en-GB' });

    const document = await PDFDocument.load(alone, { updateMetadata: false });
    const read = await readPdf(alone);
    expect(entry(dictEntry(document.catalog, 'StructTreeRoot'), 'K')).toBeDefined();
    expect(entry(dictEntry(document.catalog, 'MarkInfo'), 'Marked')?.toString()).toBe('true');
    expect(read.outline).toEqual([{ title: 'Report', to: 1, children: [] }]);
    expect(read.destinations).toEqual({ start: 1 });
    expect(read.pages[0]?.links.map((link) => link.to)).toEqual(['start', 'https://www.council.example/']);
  });

  it('is no longer encrypted', async () => {
    const paper = await makePdf({ pages: 2, text: 'Restricted', encrypt: { owner: 'secret' } });

    const alone = await rewriteAlone(paper, { title: 'Open' });

    expect((await PDFDocument.load(alone)).isEncrypted).toBe(false);
    expect((await readPdf(alone)).text).toContain('Restricted');
  });
});
