import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openChromium } from '../support/chromium.js';
import { PostOffice } from '../support/post-office.js';
import { DemoServer } from '../support/server.js';
import { remindedBy } from './reminded.js';
import { type Equipment, Visitor } from './visitor.js';

const UPDATE = 'The data went to all members of the panel this morning.';
const REASON = 'The provider answers in November.';

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

const visitor = (equipment?: Equipment) => Visitor.at(browser, server.url, equipment);

describe('an officer who gets a reminder', () => {
  it('answers from the mail without an account; the tracker and the chair’s page show it', async () => {
    const { reference, path, wording } = await remindedBy(office);
    const officer = await visitor();
    await officer.open(path, wording);
    expect(await officer.words()).toMatch(/Due .* Post an update/);
    await officer.press('Post an update');
    await officer.arriveAt('Post an update');
    await officer.fill('What there is to report', UPDATE);
    await officer.page
      .getByRole('group', { name: /^You are posting as / })
      .getByRole('checkbox')
      .check();
    await officer.press('Post the update');
    await officer.page.getByText('Your update is on record.').waitFor();
    await officer.arriveAt(wording);
    expect(await officer.words()).toContain(UPDATE);
    expect(await officer.leave()).toEqual([]);

    const clerk = await visitor();
    await clerk.signIn('hazel.ashworth@council.example');
    await clerk.open(`/workspace/actions?search=${encodeURIComponent(reference)}`, 'Actions');
    await clerk.follow(reference);
    await clerk.arriveAt(wording);
    expect(await clerk.words()).toContain(UPDATE);
    expect(await clerk.words()).toContain('Links in mails');
    expect(await clerk.leave()).toEqual([]);

    const chair = await visitor();
    await chair.signIn('g.watson@council.example');
    await chair.page
      .getByRole('link', { name: /^Chair’s page/ })
      .first()
      .click();
    await chair.arriveAt('Before the meeting of Tuesday 24 October 2017');
    expect(await chair.words()).toContain(UPDATE);
    expect(await chair.leave()).toEqual([]);
  });

  it('asks for more time without script, and the clerk finds it among what is to be done', async () => {
    const { reference, path, wording } = await remindedBy(office);
    const officer = await visitor({ hasScript: false });
    await officer.open(path, wording);
    await officer.press('I need more time');
    await officer.arriveAt('I need more time');
    await officer.fillDay('The date you ask for', ['30', '11', '2017']);
    await officer.fill('Why you need more time', REASON);
    await officer.page
      .getByRole('group', { name: /^You are posting as / })
      .getByRole('checkbox')
      .check();
    await officer.press('Ask for a new date');
    await officer.arriveAt(wording);
    expect(await officer.words()).toContain('for a new date, 30 November 2017.');
    expect(await officer.leave()).toEqual([]);

    const clerk = await visitor();
    await clerk.signIn('hazel.ashworth@council.example');
    await clerk.page.getByRole('link', { name: `${reference}: a new date is asked for` }).click();
    await clerk.arriveAt(wording);
    expect(await clerk.words()).toContain(REASON);
    await clerk.follow('Keep the date');
    await clerk.arriveAt('Keep the date as it is');
    await clerk.fill('Reason', 'The panel meets before.');
    await clerk.press('Decline');
    await clerk.page.getByText('Declined.').waitFor();
    expect(await clerk.leave()).toEqual([]);
  });

  it('is told in plain words that a link is not whole', async () => {
    const { path } = await remindedBy(office);
    const stranger = await visitor();
    const answer = await stranger.page.goto(path.slice(0, -4));
    expect(answer?.status()).toBe(404);
    expect(await stranger.words()).toContain('Part of the link may be missing');
    expect(await stranger.leave()).toEqual([]);
  });
});
