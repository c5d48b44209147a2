import { describe, expect, it } from '@jest/globals';
import { DEMO_PASSWORD } from '../../seeds/demo-council/accounts.js';
import { DemoInChromium } from './demo-in-chromium.js';
import { Keyboard } from './keyboard.js';

const PANEL = 'Improving Lives Select Commission';

const demo = DemoInChromium.forThisSpec();

describe('a clerk without a mouse', () => {
  it('signs in, moves an item, publishes, and always sees where the keyboard is', async () => {
    const clerk = await demo.visitor();
    const keyboard = new Keyboard(clerk.page);
    await clerk.open('/', 'Meetings, agendas and decisions');
    await keyboard.tabTo('Skip to main content');
    await keyboard.enter('Sign in for councillors and staff');
    await clerk.arriveAt('Sign in');
    await keyboard.type('mail', 'hazel.ashworth@council.example');
    await keyboard.type('password', DEMO_PASSWORD);
    await clerk.page.keyboard.press('Enter');
    await clerk.arriveAt('Home');

    await keyboard.enter('Meetings');
    await clerk.arriveAt('Meetings');
    await keyboard.enter(`Tuesday 12 December 2017 ${PANEL}`);
    await clerk.arriveAt(`${PANEL}, Tuesday 12 December 2017`);
    await keyboard.enter('Open the agenda');
    await clerk.arriveAt(PANEL);
    await keyboard.enter('Move item 9 up');
    await clerk.page.getByRole('row').filter({ hasText: 'Pages 16 - 64' }).waitFor();
    expect(await clerk.row('8')).toContain('Virtual School Headteacher Report 2017');

    await keyboard.enter('Publish…');
    await clerk.arriveAt('Publish this agenda');
    await keyboard.enter('Publish this agenda');
    await clerk.arriveAt('This agenda is published');
    await keyboard.enter('its public page');
    await clerk.arriveAt('Meeting of Tuesday 12 December 2017');
    await keyboard.tabTo('(Pages 16 - 64)');

    expect(keyboard.unseen).toEqual([]);
    expect(await clerk.leave()).toEqual([]);
  });
});
