import { describe, expect, it } from '@jest/globals';
import { makePdf } from '../support/made-pdf.js';
import { DemoInChromium } from './demo-in-chromium.js';

const PANEL = 'Improving Lives Select Commission';

const demo = DemoInChromium.forThisSpec();

describe('a clerk whose browser runs no script', () => {
  it('adds an item with its paper, and publishes', async () => {
    const clerk = await demo.visitor({ hasScript: false });
    await clerk.signIn('hazel.ashworth@council.example');
    await clerk.follow('Meetings');
    await clerk.arriveAt('Meetings');
    await clerk.follow(`Tuesday 12 December 2017 ${PANEL}`);
    await clerk.arriveAt(`${PANEL}, Tuesday 12 December 2017`);
    await clerk.press('Open the agenda');
    await clerk.arriveAt(PANEL);

    await clerk.press('+ Item');
    await clerk.arriveAt('Add an item');
    await clerk.fill('Title', 'Lettings plan');
    await clerk.press('Add to the agenda');
    await clerk.arriveAt(PANEL);
    await clerk.follow('Add papers to item 11');
    await clerk.arriveAt('Add papers to item 11');
    await clerk.select('Kind', 'Plan');
    await clerk.attach('PDF files', 'lettings plan.pdf', await makePdf({ pages: 2 }));
    await clerk.press('Add papers');
    await clerk.arriveAt(PANEL);
    expect(await clerk.row('11')).toContain('Lettings plan | Pages 90 - 91');

    await clerk.press('Publish…');
    await clerk.arriveAt('Publish this agenda');
    await clerk.press('Publish this agenda');
    await clerk.arriveAt('This agenda is published');
    await clerk.follow('its public page');
    await clerk.arriveAt('Meeting of Tuesday 12 December 2017');
    expect(await clerk.words()).toContain('Lettings plan (Pages 90 - 91)');

    expect(await clerk.leave()).toEqual([]);
  });
});
