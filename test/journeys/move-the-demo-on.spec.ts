import { describe, expect, it } from '@jest/globals';
import { DemoInChromium } from './demo-in-chromium.js';

const demo = DemoInChromium.forThisSpec();

describe('the demo’s banner', () => {
  it('moves everybody on to the days after the meetings', async () => {
    const reader = await demo.visitor();
    await reader.signIn('jarvis@council.example');
    expect(await reader.banner()).toContain('Here it is Monday 16 October 2017.');

    await reader.press('Move on to 25 October 2017');
    await reader.arriveAt('Home');
    expect(await reader.words()).toContain('It is now Wednesday 25 October 2017 in the demo.');
    await reader.open('/panels/corporate-parenting-panel', 'Corporate Parenting Panel');
    expect(await reader.words()).toMatch(/Past meetings.*Tuesday 24 October 2017/);

    await reader.open('/workspace', 'Home');
    await reader.press('Move on to 13 December 2017');
    await reader.arriveAt('Home');
    expect(await reader.words()).toContain('It is now Wednesday 13 December 2017 in the demo.');
    expect(await reader.banner()).not.toContain('Move on');
    await reader.open('/meetings?when=past', 'Past meetings');
    await reader.follow('Improving Lives Select Commission Tuesday 12 December 2017');
    await reader.arriveAt('Meeting of Tuesday 12 December 2017');
    expect(await reader.words()).toContain('Domestic Abuse Update (Pages 16 - 40)');

    expect(await reader.leave()).toEqual([]);
  });
});
