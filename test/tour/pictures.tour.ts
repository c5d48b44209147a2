/** Makes the pictures of README's tour anew from the demo council: `npm run tour`. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { addPlacementCosts, excludeThePublic, keepItFromThePublic, openTheDraft } from '../journeys/december-agenda.js';
import { save } from '../journeys/taking-minutes.js';
import { Visitor } from '../journeys/visitor.js';
import { openChromium } from '../support/chromium.js';
import { readPdf } from '../support/pdf.js';
import { DemoServer } from '../support/server.js';
import { keep, shoot } from './camera.js';
import { drawPages } from './pdf-pages.js';

const OCTOBER = '/panels/corporate-parenting-panel/meetings/2017-10-24';

let server: DemoServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([DemoServer.start(), openChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

describe('the tour', () => {
  it('goes with a clerk from the first page to the packs', async () => {
    const clerk = await Visitor.at(browser, server.url);
    await clerk.signIn('hazel.ashworth@council.example');
    await shoot(clerk, 'home');
    await openTheDraft(clerk);
    await addPlacementCosts(clerk, 'Placement costs');
    await keepItFromThePublic(clerk);
    await excludeThePublic(clerk);
    await clerk.open(new URL(clerk.page.url()).pathname, 'Improving Lives Select Commission');
    await shoot(clerk, 'agenda', { height: 1160 });
    await clerk.press('Publish…');
    await clerk.arriveAt('Publish this agenda');
    await shoot(clerk, 'publication', { height: 1240 });
    await clerk.press('Publish this agenda');
    await clerk.arriveAt('This agenda is published');
    await clerk.follow('Packs of this agenda');
    await clerk.arriveAt('Packs');
    await shoot(clerk, 'packs');
    expect(await clerk.leave()).toEqual([]);
  });

  it('goes with a resident through the public record', async () => {
    const resident = await Visitor.at(browser, server.url);
    await resident.open('/', 'Meetings, agendas and decisions');
    await shoot(resident, 'public');
    await resident.open(OCTOBER, 'Meeting of Tuesday 24 October 2017');
    await shoot(resident, 'meeting', { height: 1240 });
    await shoot(resident, 'narrow', { height: 900, width: 390 });
    expect(await resident.leave()).toEqual([]);
  });

  it('opens the PDFs: the agenda sheet, a stamped page and a slip sheet', async () => {
    const resident = await Visitor.at(browser, server.url);
    const { body: pdf } = await resident.download(`${OCTOBER}/public-pack.pdf`);
    const picture = await drawPages(
      browser,
      [1, 3, 93].map((page) => ({ pdf, page })),
    );
    await keep('pdf', picture);
    await resident.leave();
  });

  it('goes with the clerk through the tracker, and with the chair to the page before the meeting', async () => {
    const clerk = await Visitor.at(browser, server.url);
    await clerk.signIn('hazel.ashworth@council.example');
    await clerk.open('/workspace/actions', 'Actions');
    await shoot(clerk, 'tracker', { height: 1060 });
    expect(await clerk.leave()).toEqual([]);
    const chair = await Visitor.at(browser, server.url);
    await chair.signIn('g.watson@council.example');
    await chair.page
      .getByRole('link', { name: /^Chair’s page/ })
      .first()
      .click();
    await chair.arriveAt('Before the meeting of Tuesday 24 October 2017');
    await shoot(chair, 'chairs-page', { height: 1060 });
    expect(await chair.leave()).toEqual([]);
  });

  it('goes with the clerk from the meeting to its minutes, and to signed ones', async () => {
    const clerk = await Visitor.at(browser, server.url);
    await clerk.signIn('hazel.ashworth@council.example');
    await clerk.press('Move on to 25 October 2017');
    await clerk.arriveAt('Home');
    await openPast(clerk, 'Tuesday 24 October 2017');
    await clerk.follow('Attendance and what happened');
    await clerk.arriveAt('Attendance');
    await shoot(clerk, 'attendance', { height: 1060 });
    await openPast(clerk, 'Tuesday 24 October 2017');
    await clerk.follow('Minutes');
    await clerk.arriveAt('Corporate Parenting Panel: minutes');
    await writeTerms(clerk);
    await clerk.page.evaluate('scrollTo(0, 560)');
    await shoot(clerk, 'minute', { height: 860 });

    await openPast(clerk, 'Tuesday 22 August 2017');
    await clerk.follow('Minutes');
    await clerk.arriveAt('Corporate Parenting Panel: minutes');
    const { body: pdf } = await clerk.download(await clerk.addressOf('Minutes as PDF'));
    const { pages } = await readPdf(pdf);
    const picture = await drawPages(
      browser,
      [1, pages.length].map((page) => ({ pdf, page })),
    );
    await keep('signed', picture);
    expect(await clerk.leave()).toEqual([]);
  });
});

async function openPast(clerk: Visitor, day: string): Promise<void> {
  await clerk.open('/workspace/meetings?when=past', 'Meetings');
  await clerk.follow(`${day} Corporate Parenting Panel`);
  await clerk.arriveAt(`Corporate Parenting Panel, ${day}`);
}

async function writeTerms(clerk: Visitor): Promise<void> {
  await clerk.follow('Corporate Parenting Panel Revised Terms of Reference');
  await clerk.page.getByLabel('Text', { exact: true }).waitFor();
  await clerk.fill(
    'Text',
    'The Panel went through the terms of reference as they were changed after the meeting of August.',
  );
  await clerk.fillIn('New clause', 'Wording', CLAUSES.join('\n'));
  await save(clerk);
  await save(clerk, 'Use all suggested marks');
  await clerk.open(new URL(clerk.page.url()).pathname, 'Minute');
}

const CLAUSES = [
  '(1) That the terms of reference be approved.',
  '(2) That the Head of Service be asked to circulate them to partners by 30th November.',
  '(3) That a further report be submitted in six months.',
];
