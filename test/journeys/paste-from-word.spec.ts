import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../support/chromium.js';
import { drawComponent } from '../views/draw.js';
import { PROJECT_ROOT } from '../architecture/source-file.js';
import { wordEntry, wordPage, wordParagraph } from './word-html.js';

const SCRIPTS: Readonly<Record<string, string>> = {
  '/word-paste.js': 'views/assets/word-paste.js',
  '/turndown.browser.es.js': 'node_modules/turndown/lib/turndown.browser.es.js',
  '/markdown-toolbar.js': 'node_modules/@github/markdown-toolbar-element/dist/index.js',
};
const SITE = 'http://editor.example';

let browser: Browser;

beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser.close());

describe('a clerk who pastes from Word', () => {
  it.each([
    [
      'clauses with their labels',
      wordPage(
        wordParagraph('<b>Resolved:- </b>'),
        wordEntry('(1)', 'That the report be <i>received</i>.'),
        wordEntry('(2)', 'That partners be asked:'),
        wordEntry('(a)', 'to pay; and', 2),
        wordEntry('(b)', 'to choose.', 2),
      ),
      '**Resolved:-**\n\n(1) That the report be *received*.\n(2) That partners be asked:\n  (a) to pay; and\n  (b) to choose.',
    ],
    [
      'bullets of Word',
      wordPage(
        wordParagraph('Champions:'),
        wordEntry('·', '<i>Housing</i> – Councillor Ash'),
        wordEntry('o', 'from May', 2),
      ),
      'Champions:\n\n- *Housing* – Councillor Ash\n  - from May',
    ],
    [
      'lists of a browser',
      '<ol start="3"><li>one</li><li>two<ul><li>beneath</li></ul></li></ol>',
      '3. one\n4. two\n   - beneath',
    ],
    ['a heading', wordPage('<h1>17. APOLOGIES</h1>', wordParagraph('None.')), '# 17. APOLOGIES\n\nNone.'],
    ['no script and no picture', '<b>a</b><script>alert(1)</script><img src="x">', '**a**'],
  ])('keeps %s', async (_, html, markdown) => {
    expect(await pasted(html, 'plain')).toBe(markdown);
  });

  it.each([
    ['nothing of its format is worth keeping', wordPage(wordParagraph('Just words.'))],
    ['a program says only that it is in bold throughout, as some do', '<b style="font-weight:normal;">Just words.</b>'],
    ['there is no format', ''],
  ])('gets the plain text where %s', async (_, html) => {
    expect(await pasted(html, 'plain')).toBe('left to the browser: plain');
  });

  it('makes words bold and lines a list by buttons', async () => {
    const page = await editor();
    await page.fill('textarea', 'Housing');
    await page.locator('textarea').selectText();
    await page.getByRole('button', { name: 'Bold' }).click();
    await page.locator('textarea').selectText();
    await page.getByRole('button', { name: 'Bullets' }).click();

    expect(await page.inputValue('textarea')).toBe('- **Housing**');
    await page.close();
  });

  it('has a plain field without script', async () => {
    const page = await editor({ javaScriptEnabled: false });
    await page.getByLabel('Narrative').fill('Words.');

    expect(await page.inputValue('textarea')).toBe('Words.');
    await page.close();
  });
});

/** What the field holds after a paste, or that the browser was left to paste the plain text. */
async function pasted(html: string, plain: string): Promise<string> {
  const page = await editor();
  const isTaken = await page.evaluate(`(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', ${JSON.stringify(html)});
    clipboardData.setData('text/plain', ${JSON.stringify(plain)});
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    return !document.querySelector('textarea').dispatchEvent(event);
  })()`);
  const value = await page.inputValue('textarea');
  await page.close();
  return isTaken ? value : `left to the browser: ${plain}`;
}

async function editor(options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.route(`${SITE}/**`, (route) => {
    const script = SCRIPTS[new URL(route.request().url()).pathname];
    return script === undefined
      ? route.fulfill({ contentType: 'text/html', body: PAGE })
      : route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(PROJECT_ROOT, script), 'utf8') });
  });
  await page.goto(SITE);
  if (options.javaScriptEnabled !== false) await page.waitForSelector('html[data-ready]');
  return page;
}

const PAGE = `<!doctype html><html lang="en"><body>${drawComponent('rich-text', 'richText', { name: 'text', label: 'Narrative', value: '' }).html}
<script type="module">import './markdown-toolbar.js'; import { takeWord } from './word-paste.js';
takeWord(document); document.documentElement.dataset.ready = '';</script></body></html>`;
