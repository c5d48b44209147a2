import { afterAll, beforeAll } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openChromium } from '../support/chromium.js';
import { type AuditLine, DemoServer } from '../support/server.js';
import { type Equipment, Visitor } from './visitor.js';

/** The demo council on a server and a browser of a spec's own, opened before its tests and closed after them. */
export class DemoInChromium {
  private server: DemoServer | undefined;
  private browser: Browser | undefined;

  static forThisSpec(): DemoInChromium {
    const demo = new DemoInChromium();
    beforeAll(() => demo.open());
    afterAll(() => demo.close());
    return demo;
  }

  async visitor(equipment?: Equipment): Promise<Visitor> {
    if (!this.server || !this.browser) throw new Error('The demo is not open yet.');
    return Visitor.at(this.browser, this.server.url, equipment);
  }

  audit(): AuditLine[] {
    return this.server?.audit() ?? [];
  }

  private async open(): Promise<void> {
    this.server = await DemoServer.start();
    this.browser = await openChromium();
  }

  private async close(): Promise<void> {
    await this.browser?.close();
    await this.server?.stop();
  }
}
