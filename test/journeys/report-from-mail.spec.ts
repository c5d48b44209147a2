import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openChromium } from '../support/chromium.js';
import { makePdf } from '../support/made-pdf.js';
import { PostOffice } from '../support/post-office.js';
import { DemoServer } from '../support/server.js';
import { openTheDraft } from './december-agenda.js';
import { type Equipment, Visitor } from './visitor.js';

const PANEL = 'Improving Lives Select Commission';
const ITEM = 'Placement Costs';
const REASON = 'Please add the costs of September.';
const ADDRESS = 'leigh.farnworth@council.example';

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

/** Where the link leads in the first mail to the author whose subject begins so; mails leave some moments later. */
async function linkIn(subject: string): Promise<string> {
  for (let second = 0; second < 30; second += 1) {
    const mail = office.mails.find((each) => each.subject?.startsWith(subject) && each.to?.[0]?.address === ADDRESS);
    const [, path] = /^Send the report: https?:\/\/[^/\s]+(\/reports\/\S+)/m.exec(mail?.text ?? '') ?? [];
    if (path) return path;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error(`No such mail has arrived: ${office.mails.map((each) => each.subject).join('\n')}`);
}

async function send(path: string, title: string, pages: number, equipment?: Equipment): Promise<void> {
  const author = await visitor(equipment);
  await author.open(path, ITEM);
  await author.attach('Report, as PDF', 'costs.pdf', await makePdf({ pages }));
  await author.fill('Title', title);
  await author.fill('Background papers (optional)', 'None');
  await author.page
    .getByRole('group', { name: /^You are submitting as / })
    .getByRole('checkbox')
    .check();
  await author.page.getByRole('button', { name: /^Send / }).click();
  await author.arriveAt('Your report has been sent');
  await author.follow('Send another version');
  await author.arriveAt(ITEM);
  expect(await author.words()).toContain('It waits for the clerk.');
  expect(await author.leave()).toEqual([]);
}

describe('an officer whose report an agenda waits for', () => {
  it('sends it from the mail, gets it back, sends another, and finds it on the agenda', async () => {
    const clerk = await visitor();
    await clerk.signIn('hazel.ashworth@council.example');
    await openTheDraft(clerk);
    const agenda = new URL(clerk.page.url()).pathname;
    await clerk.press('+ Item');
    await clerk.arriveAt('Add an item');
    await clerk.fill('Title', ITEM);
    await clerk.choose('Officer named on the item (optional)', 'Leigh Farnworth');
    await clerk.press('Add to the agenda');
    await clerk.arriveAt(PANEL);
    await clerk.unfold('More for item 11');
    await clerk.follow('Ask Leigh Farnworth for the report for item 11');
    await clerk.arriveAt('Ask Leigh Farnworth for the report');
    await clerk.press('Send the mail');
    await clerk.arriveAt(PANEL);

    await send(await linkIn('Report due on '), 'Placement costs of the summer', 2);

    await clerk.open('/workspace', 'Home');
    await clerk.page.getByRole('link', { name: new RegExp(`a report for “${ITEM}” is handed in$`) }).click();
    await clerk.arriveAt('Report for item 11');
    await clerk.press('Return it…');
    await clerk.arriveAt('Return the report for item 11');
    await clerk.fill('What has to change', REASON);
    await clerk.press('Return the report');
    await clerk.arriveAt(PANEL);

    const path = await linkIn('Your report was returned');
    const author = await visitor();
    await author.open(path, ITEM);
    expect(await author.words()).toContain(REASON);
    expect(await author.leave()).toEqual([]);
    await send(path, 'Placement costs until September', 3, { hasScript: false });

    await clerk.open(agenda, PANEL);
    expect(await clerk.row('11')).toContain('No paper yet');
    await clerk.page.getByRole('link', { name: /^Report from Leigh Farnworth/ }).click();
    await clerk.arriveAt('Report for item 11');
    await clerk.press('Accept as a paper');
    await clerk.arriveAt(PANEL);
    expect(await clerk.row('11')).toContain(
      `${ITEM} Officer: Leigh Farnworth, Service Manager, Fostering | Pages 90 - 92 | Placement costs until September (report, 3 pages)`,
    );
    expect(await clerk.leave()).toEqual([]);

    const late = await visitor();
    expect((await late.page.goto(path))?.status()).toBe(410);
    expect(await late.words()).toContain('The clerk has accepted your report');
    expect(await late.leave()).toEqual([]);
  });
});
