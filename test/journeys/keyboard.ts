import type { Page } from 'playwright-core';

interface Stop {
  readonly name: string;
  readonly isSeen: boolean;
}

const MOST_STOPS = 200;

/**
 * GOV.UK draws focus as an outline, a shadow or both; a transparent outline is for high-contrast modes. Between the last
 * stop of a page and its first nothing has focus.
 */
const STOP = `(() => {
  const element = document.activeElement;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const isOutlined = style.outlineStyle !== 'none' && !/^rgba.*, 0\\)$/.test(style.outlineColor);
  const isAround = element === document.body;
  const isOnScreen = box.height > 0 && box.bottom > 0 && box.top < innerHeight;
  const name = element.getAttribute('aria-label') || element.textContent.trim() || element.id;
  return { name: name.replace(/\\s+/g, ' '), isSeen: isAround || (isOnScreen && (isOutlined || style.boxShadow !== 'none')) };
})()`;

/** Hands on the keyboard and no mouse. */
export class Keyboard {
  /** Names of the stops at which nobody could see where they are. */
  readonly unseen: string[] = [];

  constructor(private readonly page: Page) {}

  /** Tabs on from where we are; the name of a stop is its label, its words or its id. */
  async tabTo(name: string): Promise<void> {
    const passed: string[] = [];
    while (passed.length < MOST_STOPS) {
      await this.page.keyboard.press('Tab');
      const stop = await this.page.evaluate<Stop>(STOP);
      if (!stop.isSeen) this.unseen.push(stop.name);
      if (stop.name === name) return;
      passed.push(stop.name);
    }
    throw new Error(`Tab never came to “${name}”, but to ${[...new Set(passed)].join('; ')}`);
  }

  async enter(name: string): Promise<void> {
    await this.tabTo(name);
    await this.page.keyboard.press('Enter');
  }

  async type(field: string, text: string): Promise<void> {
    await this.tabTo(field);
    await this.page.keyboard.type(text);
  }
}
