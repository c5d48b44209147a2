import { withPdfjs } from '../open-with-pdfjs.js';
import { transformed, type Box, type Matrix } from './page-geometry.js';

/** Letters such as g and y reach this far below the baseline, as a part of the height. */
const DESCENT = 0.25;

/** Where text stands on each page, in the page's own coordinates. Throws on a file that pdf.js cannot read. */
export async function textAreasOf(bytes: Uint8Array): Promise<Box[][]> {
  return withPdfjs(bytes, async (document) => {
    const pages: Box[][] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [areaOf(item)] : [])));
      page.cleanup();
    }
    return pages;
  });
}

function areaOf(item: { transform: number[]; width: number; height: number }): Box {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform;
  const along = Math.hypot(a, b) || 1;
  const across = Math.hypot(c, d) || 1;
  const unscaled: Matrix = [a / along, b / along, c / across, d / across, e, f];
  const box = { x: 0, y: -DESCENT * item.height, width: item.width, height: (1 + DESCENT) * item.height };
  return transformed(box, unscaled);
}
