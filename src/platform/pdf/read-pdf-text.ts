import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { withPdfjs } from './open-with-pdfjs.js';

/** The text of each page, in the order of the content; a line of the page is a line of the text. */
export async function readPdfText(bytes: Uint8Array): Promise<string[]> {
  return withPdfjs(bytes, async (document) => {
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      pages.push(await textOf(page));
      page.cleanup();
    }
    return pages;
  });
}

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}
