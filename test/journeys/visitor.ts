import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../seeds/demo-council/accounts.js';
import { axeFindings } from '../support/axe.js';
import { type Hands, MOUSE } from './hands.js';
import { Keyboard } from './keyboard.js';

/** Long enough for packs on a busy machine, and shorter than the runner's own patience, so that we say what was missing. */
const PATIENCE_MS = 60_000;
const WIDE = { width: 1280, height: 900 };
/** WCAG 2.2, 1.4.10: no sideways scrolling here. */
const NARROW = { width: 320, height: 900 };

export interface Equipment {
  readonly hasScript?: boolean;
  /** With no mouse at all. */
  readonly byKeyboard?: boolean;
}

/**
 * Somebody at a browser, who finds things by what they are called. Each page they arrive at is looked at as well: by axe,
 * wide and narrow; and whatever the browser complains of meanwhile is a trouble.
 */
export class Visitor {
  readonly troubles: string[] = [];

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    private readonly hasScript: boolean,
    private readonly hands: Hands,
  ) {
    page.on('pageerror', ({ message }) => this.troubles.push(`${page.url()}: ${message}`));
    page.on('console', (line) => {
      if (line.type() === 'error' && !line.text().startsWith('Failed to load')) this.troubles.push(line.text());
    });
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      // A PDF is shown by an extension of the browser's own.
      const isOwn = protocol === 'data:' || protocol === 'chrome-extension:' || hostname === '127.0.0.1';
      if (!isOwn) this.troubles.push(`asked ${hostname}`);
    });
    page.on('response', (response) => {
      const isPage = response.request().isNavigationRequest();
      if (response.status() >= 400 && !isPage) this.troubles.push(`${response.status()} ${response.url()}`);
    });
  }

  static async at(
    browser: Browser,
    url: string,
    { hasScript = true, byKeyboard = false }: Equipment = {},
  ): Promise<Visitor> {
    const context = await browser.newContext({ baseURL: url, viewport: WIDE, javaScriptEnabled: hasScript });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    return new Visitor(context, page, hasScript, byKeyboard ? new Keyboard(page) : MOUSE);
  }

  async open(path: string, heading: string): Promise<void> {
    await this.page.goto(path);
    await this.arriveAt(heading);
  }

  /** Opens an address, looks at what is there, and tells where it leads on this site. */
  async survey(path: string): Promise<string[]> {
    const answer = await this.page.goto(path);
    if (!answer?.ok()) this.troubles.push(`${path} was answered ${answer?.status()}`);
    await this.look();
    const links = await this.page.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const addresses = links.map((href) => new URL(href ?? '', this.page.url()));
    const { origin } = new URL(this.page.url());
    return addresses.filter((address) => address.origin === origin).map(({ pathname }) => pathname);
  }

  async signIn(mail: string): Promise<void> {
    await this.open('/sign-in', 'Sign in');
    await this.fill('Mail address', mail);
    await this.fill('Password', DEMO_PASSWORD);
    await this.press('Sign in');
    await this.arriveAt('Home');
  }

  async arriveAt(heading: string): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await this.look();
  }

  /** For a page that goes on by itself: a second one is opened beside it, held still and looked at. */
  async glance(): Promise<void> {
    const beside = new Visitor(this.context, await this.context.newPage(), this.hasScript, MOUSE);
    await beside.page.goto(this.page.url());
    await beside.page.evaluate('window.stop()');
    await beside.look();
    this.troubles.push(...beside.troubles);
    await beside.page.close();
  }

  follow(name: string): Promise<void> {
    return this.hands.use(this.page.getByRole('link', { name, exact: true }));
  }

  press(name: string): Promise<void> {
    return this.hands.use(this.page.getByRole('button', { name, exact: true }));
  }

  unfold(name: string): Promise<void> {
    return this.hands.use(this.page.locator('summary').filter({ hasText: name }));
  }

  fill(label: string, text: string): Promise<void> {
    return this.hands.write(this.page.getByLabel(label, { exact: true }), text);
  }

  /** Where several inputs have one label, in the group that tells them apart. */
  fillIn(legend: string, label: string, text: string): Promise<void> {
    return this.hands.write(this.group(legend).getByLabel(label, { exact: true }), text);
  }

  /** What stands in an input. */
  typed(label: string): Promise<string> {
    return this.page.getByLabel(label, { exact: true }).inputValue();
  }

  async fillDay(legend: string, [day, month, year]: readonly [string, string, string]): Promise<void> {
    const group = this.group(legend);
    await this.hands.write(group.getByLabel('Day'), day);
    await this.hands.write(group.getByLabel('Month'), month);
    await this.hands.write(group.getByLabel('Year'), year);
  }

  async select(label: string, option: string): Promise<void> {
    const field = this.page.getByLabel(label, { exact: true });
    if (await isSelect(field)) await this.hands.pick(field, await valueOf(field.getByText(option, { exact: true })));
    else await this.narrow(field, option);
  }

  /** The one option that begins with these words: choices say more than a name. */
  async choose(label: string, begin: string): Promise<void> {
    const field = this.page.getByLabel(label, { exact: true });
    if (!(await isSelect(field))) return this.narrow(field, begin);
    await this.hands.pick(field, await valueOf(field.locator('option').filter({ hasText: begin })));
  }

  /** With script, a select of many choices is a field that narrows them. */
  private async narrow(field: Locator, begin: string): Promise<void> {
    await this.hands.write(field, begin);
    await this.page.getByRole('option').filter({ hasText: begin }).waitFor();
    await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
  }

  tick(legend: string, option: string): Promise<void> {
    return this.hands.tick(this.group(legend).getByLabel(option));
  }

  attach(label: string, name: string, pdf: Uint8Array): Promise<void> {
    const file = { name, mimeType: 'application/pdf', buffer: Buffer.from(pdf) };
    return this.hands.attach(this.page.getByLabel(label, { exact: true }), file);
  }

  /** Files let go over something, as from a window beside the browser. */
  async drop(target: Locator, files: readonly { name: string; pdf: Uint8Array }[]): Promise<void> {
    const parts = files.map(({ name, pdf }) => ({ name, base64: Buffer.from(pdf).toString('base64') }));
    const dataTransfer = await this.page.evaluateHandle(`(() => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of ${JSON.stringify(parts)}) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        transfer.items.add(new File([bytes], name, { type: 'application/pdf' }));
      }
      return transfer;
    })()`);
    await target.dispatchEvent('dragover', { dataTransfer });
    await target.dispatchEvent('drop', { dataTransfer });
  }

  /** What a select stands at. */
  async chosen(label: string): Promise<string> {
    return this.page.getByLabel(label, { exact: true }).locator('option:checked').innerText();
  }

  /** The words of the row of the page's table that begins with this name; cells are separated by a bar. */
  async row(name: string): Promise<string> {
    const row = this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
    const cells = await row.getByRole('cell').allInnerTexts();
    return cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).join(' | ');
  }

  /** The whole page as it is read. */
  async words(): Promise<string> {
    return (await this.page.getByRole('main').innerText()).replace(/\s+/g, ' ');
  }

  async banner(): Promise<string> {
    return (await this.page.getByRole('region', { name: 'Demo' }).innerText()).replace(/\s+/g, ' ');
  }

  colourOfHeader(): Promise<string> {
    return this.page.evaluate("getComputedStyle(document.querySelector('header')).borderBottomColor");
  }

  async addressOf(link: string): Promise<string> {
    const address = await this.page.getByRole('link', { name: link, exact: true }).getAttribute('href');
    return new URL(address ?? '', this.page.url()).href;
  }

  /** What comes when a link is followed to a file. */
  async download(address: string): Promise<{ status: number; type: string; body: Buffer }> {
    const answer = await this.context.request.get(address);
    return {
      status: answer.status(),
      type: answer.headers()['content-type'] ?? '',
      body: await answer.body(),
    };
  }

  async leave(): Promise<string[]> {
    await this.context.close();
    return [...this.troubles, ...this.hands.troubles];
  }

  /** axe is a script itself, so without script only the width is measured. */
  private async look(): Promise<void> {
    const path = new URL(this.page.url()).pathname;
    for (const size of [NARROW, WIDE]) {
      await this.page.setViewportSize(size);
      const width = await this.page.evaluate<number>('document.documentElement.scrollWidth');
      if (width > size.width) this.troubles.push(`${path} is ${width} wide on a screen of ${size.width}`);
      const found = this.hasScript ? await axeFindings(this.page) : [];
      this.troubles.push(...found.map((finding) => `${path} at ${size.width}: ${finding}`));
    }
  }

  private group(legend: string): Locator {
    return this.page.getByRole('group', { name: legend });
  }
}

function isSelect(field: Locator): Promise<boolean> {
  return field.evaluate((element) => element.tagName === 'SELECT');
}

async function valueOf(option: Locator): Promise<string> {
  return (await option.getAttribute('value')) ?? '';
}
