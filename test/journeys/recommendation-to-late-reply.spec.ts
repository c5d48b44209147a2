import { describe, expect, it } from '@jest/globals';
import { DemoInChromium } from './demo-in-chromium.js';

const demo = DemoInChromium.forThisSpec();
const REFERENCE = 'CPP 34 2017/18';
const WORDING = 'That the provision be recommended to Cabinet for approval.';

describe('a recommendation to Cabinet', () => {
  it('is sent, only noted, answered late, and told to the panel at a meeting', async () => {
    const clerk = await demo.visitor();
    await clerk.signIn('hazel.ashworth@council.example');
    await clerk.press('Move on to 25 October 2017');
    await clerk.arriveAt('Home');
    await clerk.press('Move on to 13 December 2017');
    await clerk.arriveAt('Home');

    await clerk.follow(`${REFERENCE}: a recommendation is to be sent`);
    await clerk.arriveAt(WORDING);
    expect(await clerk.words()).not.toContain('Record a reply');
    await clerk.follow('Record that it was sent (Cabinet)');
    await clerk.arriveAt('When it was sent');
    await clerk.fillDay('Sent on', ['7', '11', '2017']);
    await clerk.fill('By whom', 'Democratic Services Officer');
    await clerk.fillDay('Reply asked for by (optional)', ['1', '12', '2017']);
    await clerk.press('Record it');
    await clerk.arriveAt(WORDING);
    expect(await clerk.words()).toContain('Overdue 12 days');

    await clerk.follow('Record a reply (Cabinet)');
    await clerk.arriveAt('What the body said');
    await clerk.tick('What it said', 'Noted, not answered');
    await clerk.fillDay('On', ['4', '12', '2017']);
    await clerk.press('Record the reply');
    await clerk.arriveAt(WORDING);
    expect(await clerk.words()).toContain('Overdue 12 days');

    const chair = await demo.visitor();
    await chair.signIn('g.watson@council.example');
    await chair.open('/workspace/recommendations', 'Recommendations');
    expect(await chair.row(REFERENCE)).toMatch(/Cabinet.*Overdue 12 days/);
    expect(await chair.leave()).toEqual([]);

    await clerk.follow('Record a reply (Cabinet)');
    await clerk.arriveAt('What the body said');
    await clerk.tick('What it said', 'Accepted in full');
    await clerk.fillDay('On', ['11', '12', '2017']);
    await clerk.press('Record the reply');
    await clerk.arriveAt('What the body said');
    expect(await clerk.words()).toContain('Enter what the body will do, in its own words');
    await clerk.fill('What it will do (optional)', 'Approve the provision from April.');
    await clerk.press('Record the reply');
    await clerk.arriveAt(WORDING);
    expect(await clerk.words()).toContain('It will: Approve the provision from April.');

    await clerk.follow('Record that the panel was told (Cabinet)');
    await clerk.arriveAt('When the panel was told of the reply');
    await clerk.fillDay('Meeting of', ['12', '12', '2017']);
    await clerk.fill('At which minute', 'Minute 41');
    await clerk.press('Record it');
    await clerk.arriveAt('When the panel was told of the reply');
    expect(await clerk.words()).toContain('The panel has no meeting on that day');
    await clerk.open('/workspace', 'Home');
    expect(await clerk.words()).toContain(`${REFERENCE}: a reply is to be reported back`);
    expect(await clerk.leave()).toEqual([]);
  });
});
