import { describe, expect, it } from '@jest/globals';
import { DemoInChromium } from './demo-in-chromium.js';

const COLOUR = 'Colour of the council';

const demo = DemoInChromium.forThisSpec();

describe('an administrator', () => {
  it('changes the colour of the council, and the public sees it', async () => {
    const administrator = await demo.visitor();
    await administrator.signIn('owen.tait@council.example');
    await administrator.follow('Council');
    await administrator.arriveAt('Council settings');
    await administrator.fill(COLOUR, 'plum');
    await administrator.press('Save and publish');
    await administrator.arriveAt('Council settings');
    expect(await administrator.words()).toContain('There is a problem');
    await administrator.fill(COLOUR, '#7a1f5c');
    await administrator.press('Save and publish');
    await administrator.page.getByRole('alert').waitFor();
    await administrator.arriveAt('Council settings');

    const resident = await demo.visitor();
    await resident.open('/', 'Meetings, agendas and decisions');
    expect(await resident.colourOfHeader()).toBe('rgb(122, 31, 92)');
    expect([...(await administrator.leave()), ...(await resident.leave())]).toEqual([]);
  });
});
