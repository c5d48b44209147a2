/** The pictures of README's tour that begin with a mail. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { remindedBy } from '../journeys/reminded.js';
import { Visitor } from '../journeys/visitor.js';
import { openChromium } from '../support/chromium.js';
import { PostOffice } from '../support/post-office.js';
import { DemoServer } from '../support/server.js';
import { shoot } from './camera.js';

let office: PostOffice;
let server: DemoServer;
let browser: Browser;
beforeAll(async () => {
  office = await PostOffice.open();
  server = await DemoServer.fresh({ SMTP_URL: office.url });
  browser = await openChromium();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await office.close();
});

describe('the tour of reminders', () => {
  it('goes with an officer from the mail to the page that its link opens', async () => {
    const { html, path, wording } = await remindedBy(office);
    const officer = await Visitor.at(browser, server.url);
    await officer.page.setContent(html);
    await shoot(officer, 'reminder', { height: 700, width: 800 });
    await officer.open(path, wording);
    await shoot(officer, 'answer', { height: 900, width: 800 });
    expect(await officer.leave()).toEqual([]);
  });

  it('goes with the clerk through what will go out', async () => {
    const clerk = await Visitor.at(browser, server.url);
    await clerk.signIn('hazel.ashworth@council.example');
    await clerk.open('/workspace/reminders', 'What will go out');
    await shoot(clerk, 'reminders', { height: 900 });
    expect(await clerk.leave()).toEqual([]);
  });
});
