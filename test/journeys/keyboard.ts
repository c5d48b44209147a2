import type { Locator, Page } from 'playwright-core';
import type { FileInHand, Hands } from './hands.js';

interface Stop {
  readonly name: string;
  readonly isSeen: boolean;
}

const MOST_STOPS = 200;

/**
 * GOV.UK draws focus as an outline, a shadow or both; a transparent outline is for high-contrast modes. Between the last
 * stop of a page and its first nothing has focus. A radio's own box is drawn beside it.
 */
const STOP = `(() => {
  const element = document.activeElement;
  const isDrawn = (style) =>
    (style.outlineStyle !== 'none' && !/^rgba.*, 0\\)$/.test(style.outlineColor)) || style.boxShadow !== 'none';
  const box = element.getBoundingClientRect();
  const isAround = element === document.body;
  const isOnScreen = box.height > 0 && box.bottom > 0 && box.top < innerHeight;
  const label = element.matches('[type=radio], [type=checkbox]') ? element.nextElementSibling : null;
  const isShown = isDrawn(getComputedStyle(element)) || (label && isDrawn(getComputedStyle(label, '::before')));
  const name = element.getAttribute('aria-label') || element.textContent.trim() || element.id;
  return { name: name.replace(/\\s+/g, ' '), isSeen: isAround || (isOnScreen && Boolean(isShown)) };
})()`;

/** Hands on the keyboard and no mouse. */
export class Keyboard implements Hands {
  /** Names of the stops at which nobody could see where they are. */
  readonly troubles: string[] = [];

  constructor(private readonly page: Page) {}

  /** Tabs on from where we are; the name of a stop is its label, its words or its id. */
  async tabTo(name: string): Promise<void> {
    await this.tabUntil(async (stop) => stop.name === name, `“${name}”`);
  }

  async enter(name: string): Promise<void> {
    await this.tabTo(name);
    await this.page.keyboard.press('Enter');
  }

  async use(thing: Locator): Promise<void> {
    await this.reach(thing);
    await this.page.keyboard.press('Enter');
  }

  async write(input: Locator, text: string): Promise<void> {
    await this.reach(input);
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.type(text);
  }

  /** The arrows of a closed select go through its choices. */
  async pick(select: Locator, value: string): Promise<void> {
    await this.reach(select);
    const values = await select
      .locator('option')
      .evaluateAll((options) => options.map((each) => each.getAttribute('value')));
    const steps = values.indexOf(value) - values.indexOf(await select.inputValue());
    for (let step = 0; step < Math.abs(steps); step += 1)
      await this.page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
  }

  /** Tab comes to one radio of a group, and the arrows tick the next. */
  async tick(box: Locator): Promise<void> {
    if (await box.isChecked()) return;
    if ((await box.getAttribute('type')) === 'checkbox') {
      await this.reach(box);
      return this.page.keyboard.press('Space');
    }
    const name = await box.getAttribute('name');
    await this.tabUntil(
      () => this.page.evaluate(`document.activeElement.name === ${JSON.stringify(name)}`),
      `a radio of ${name}`,
    );
    await this.page.keyboard.press('Space');
    for (let step = 0; step < MOST_STOPS && !(await box.isChecked()); step += 1)
      await this.page.keyboard.press('ArrowDown');
  }

  async attach(input: Locator, file: FileInHand): Promise<void> {
    await this.reach(input);
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.page.keyboard.press('Space')]);
    await chooser.setFiles(file);
  }

  /** The stop before the thing is where it can be reached from, so one that appears a moment later is waited for. */
  private async reach(thing: Locator): Promise<void> {
    await thing.waitFor();
    const isThere = () => thing.evaluate((element) => element === element.ownerDocument.activeElement);
    await this.tabUntil(isThere, String(thing));
  }

  private async tabUntil(isThere: (stop: Stop) => Promise<boolean>, what: string): Promise<void> {
    const passed: string[] = [];
    while (passed.length < MOST_STOPS) {
      await this.page.keyboard.press('Tab');
      const stop = await this.page.evaluate<Stop>(STOP);
      if (!stop.isSeen) this.troubles.push(`nobody sees that the keyboard is at ${stop.name}`);
      if (await isThere(stop)) return;
      passed.push(stop.name);
    }
    throw new Error(`Tab never came to ${what}, but to ${[...new Set(passed)].join('; ')}`);
  }
}
