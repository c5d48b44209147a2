import { describe, expect, it } from '@jest/globals';
import { openTheDraft } from './december-agenda.js';
import { DemoInChromium } from './demo-in-chromium.js';
import type { Visitor } from './visitor.js';

const demo = DemoInChromium.forThisSpec();

describe('two clerks at one item', () => {
  it('lose nothing of what either typed', async () => {
    const first = await demo.visitor();
    const second = await demo.visitor();
    for (const clerk of [first, second]) await openItem(clerk);

    await first.fill('Title', 'Domestic Abuse: half-year update');
    await first.press('Save');
    await first.arriveAt('Improving Lives Select Commission');
    await second.fill('Title', 'Domestic Abuse Update and action plan');
    await second.press('Save');

    await second.arriveAt('Item 8');
    const words = await second.words();
    expect(words).toContain('Saved meanwhile as Title : Domestic Abuse: half-year update');
    expect(await second.typed('Title')).toBe('Domestic Abuse Update and action plan');

    await second.fill('Title', 'Domestic Abuse: half-year update and action plan');
    await second.press('Save');
    await second.arriveAt('Improving Lives Select Commission');
    expect(await second.row('8')).toContain('Domestic Abuse: half-year update and action plan');
    expect([...(await first.leave()), ...(await second.leave())]).toEqual([]);
  });
});

async function openItem(clerk: Visitor): Promise<void> {
  await clerk.signIn('hazel.ashworth@council.example');
  await openTheDraft(clerk);
  await clerk.follow('Edit item 8');
  await clerk.arriveAt('Item 8');
}
