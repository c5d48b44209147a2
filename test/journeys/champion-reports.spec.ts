import { describe, expect, it } from '@jest/globals';
import { DemoInChromium } from './demo-in-chromium.js';

const PANEL = 'Corporate Parenting Panel';
const TITLE = 'Housing: report of the champion';
const demo = DemoInChromium.forThisSpec();

describe('a champion', () => {
  it('sees what is under way on their strand, and reports; the clerk puts the report on an agenda', async () => {
    const champion = await demo.visitor();
    await champion.signIn('g.watson@council.example');
    expect(await champion.words()).toContain('My champion strands');
    await champion.page.getByRole('link', { name: /^Housing\b/ }).click();
    await champion.arriveAt('Housing');
    expect(await champion.row('CPP 20(5) 2017/18')).toContain('On target');
    expect(await champion.words()).toContain('Next report due 22 February 2018');

    await champion.press('Write a report');
    await champion.arriveAt('Write a report');
    await champion.fill('Report', 'I saw two flats in September.\n\nI ask the panel to see them too.');
    await champion.press('Send the report');
    await champion.arriveAt(TITLE);
    expect(await champion.words()).toContain('Planned for 19 December 2017');

    const clerk = await demo.visitor();
    await clerk.signIn('hazel.ashworth@council.example');
    await clerk.open('/workspace/panels', 'Panels');
    await clerk.follow(PANEL);
    await clerk.arriveAt(PANEL);
    await clerk.follow('Work programme');
    await clerk.arriveAt(`Work programme of the ${PANEL}`);
    await clerk.press(`Put on the agenda: ${TITLE}`);
    await clerk.arriveAt(PANEL);
    await clerk.page.getByText('The item is on the agenda.').waitFor();
    expect(await clerk.words()).toContain(TITLE);
    expect(await clerk.leave()).toEqual([]);

    await champion.open('/workspace', 'Home');
    await champion.page.getByRole('link', { name: /^Housing\b/ }).click();
    await champion.arriveAt('Housing');
    expect(await champion.row(TITLE)).toContain('On the agenda for 19 December 2017');
    expect(await champion.leave()).toEqual([]);
  });
});
