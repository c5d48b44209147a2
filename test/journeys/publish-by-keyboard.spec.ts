import { describe, expect, it } from '@jest/globals';
import { DemoInChromium } from './demo-in-chromium.js';

const PANEL = 'Improving Lives Select Commission';

const demo = DemoInChromium.forThisSpec();

describe('a clerk without a mouse', () => {
  it('signs in, moves an item, publishes, and always sees where the keyboard is', async () => {
    const clerk = await demo.visitor({ byKeyboard: true });
    await clerk.open('/', 'Meetings, agendas and decisions');
    await clerk.follow('Sign in for councillors and staff');
    await clerk.arriveAt('Sign in');
    await clerk.signIn('hazel.ashworth@council.example');

    await clerk.follow('Meetings');
    await clerk.arriveAt('Meetings');
    await clerk.follow(`Tuesday 12 December 2017 ${PANEL}`);
    await clerk.arriveAt(`${PANEL}, Tuesday 12 December 2017`);
    await clerk.press('Open the agenda');
    await clerk.arriveAt(PANEL);
    await clerk.press('Move item 9 up');
    await clerk.page.getByRole('row').filter({ hasText: 'Pages 16 - 64' }).waitFor();
    expect(await clerk.row('8')).toContain('Virtual School Headteacher Report 2017');

    await clerk.press('Publish…');
    await clerk.arriveAt('Publish this agenda');
    await clerk.press('Publish this agenda');
    await clerk.arriveAt('This agenda is published');
    await clerk.follow('its public page');
    await clerk.arriveAt('Meeting of Tuesday 12 December 2017');
    await clerk.follow('(Pages 16 - 64)');

    expect(await clerk.leave()).toEqual([]);
  });
});
