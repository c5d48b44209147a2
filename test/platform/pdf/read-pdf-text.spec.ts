import { describe, expect, it } from '@jest/globals';
import { readPdfText } from '../../../src/platform/pdf/read-pdf-text.js';
import { makePdf } from '../../support/made-pdf.js';
import { everyObjectText } from '../../support/pdf.js';
import { TaggedDocument } from '../../../src/platform/pdf/document/tagged-document.js';

describe('the text of a PDF', () => {
  it('is read page by page, a line of the page as a line of the text', async () => {
    const pages = await readPdfText(
      await makePdf({ pages: [{ text: 'One\nand a half' }, { text: '' }, { text: 'Three' }] }),
    );

    expect(pages.map((page) => page.trim())).toEqual(['One\nand a half', '', 'Three']);
  });

  it('can be read from a file that only restricts its readers', async () => {
    const pages = await readPdfText(await makePdf({ pages: 1, text: 'Restricted', encrypt: { owner: 'secret' } }));

    expect(pages[0]).toContain('Restricted');
  });

  it('leaves the bytes that it is given alone', async () => {
    const bytes = await makePdf({ pages: 1 });
    await readPdfText(bytes);

    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  });
});

describe('everything that a file holds', () => {
  it('includes words drawn with the cut-down fonts of our own documents, across their kerning', async () => {
    const document = new TaggedDocument({ title: 'Plain', madeAt: '2017-10-16T09:00:00.000Z' });
    const { bytes } = await document.paragraph('AVATAR-WAVY-Tottenham').finish();

    expect(await everyObjectText(bytes)).toContain('AVATAR-WAVY-Tottenham');
  });
});
