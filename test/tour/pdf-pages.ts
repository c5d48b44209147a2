import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { findProjectRoot } from '../../src/platform/config/project-root.js';

export interface PageToDraw {
  readonly pdf: Uint8Array;
  /** Physical, counted from 1. */
  readonly page: number;
}

/** Nobody answers there: every request is answered from here. */
const DESK = 'http://desk.invalid';
const PDFJS = join(findProjectRoot(), 'node_modules', 'pdfjs-dist', 'build');
const STYLE =
  'body { display: inline-flex; gap: 16px; margin: 0; padding: 16px; background: #cecece } canvas { background: #fff }';

/** Pages of PDFs side by side as a PNG, drawn by pdf.js in the browser, as Firefox would. */
export async function drawPages(browser: Browser, pages: readonly PageToDraw[]): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 700 } });
  await page.route(`${DESK}/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const body = name === '' ? html(pages) : await fileNamed(name, pages);
    const contentType = name === '' ? 'text/html' : name.endsWith('.mjs') ? 'text/javascript' : 'application/pdf';
    await route.fulfill({ body, contentType });
  });
  await page.goto(DESK);
  await page.locator('body[data-drawn]').waitFor();
  const picture = await page.locator('body').screenshot();
  await page.close();
  return picture;
}

async function fileNamed(name: string, pages: readonly PageToDraw[]): Promise<Buffer> {
  const made = /^(\d+)\.pdf$/.exec(name);
  return made ? Buffer.from(pages[Number(made[1])]?.pdf ?? []) : readFile(join(PDFJS, name));
}

function html(pages: readonly PageToDraw[]): string {
  return `<!doctype html><style>${STYLE}</style><body><script type="module">
    import { getDocument, GlobalWorkerOptions } from '/pdf.mjs';
    GlobalWorkerOptions.workerSrc = '/pdf.worker.mjs';
    const pages = ${JSON.stringify(pages.map(({ page }) => page))};
    for (const [index, number] of pages.entries()) {
      const page = await (await getDocument('/' + index + '.pdf').promise).getPage(number);
      const viewport = page.getViewport({ scale: 0.7 });
      const canvas = document.body.appendChild(document.createElement('canvas'));
      Object.assign(canvas, { width: viewport.width, height: viewport.height });
      await page.render({ canvas, viewport }).promise;
    }
    document.body.dataset.drawn = 'yes';
  </script>`;
}
