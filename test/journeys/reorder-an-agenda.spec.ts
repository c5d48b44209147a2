import { describe, expect, it } from '@jest/globals';
import { openTheDraft } from './december-agenda.js';
import { DemoInChromium } from './demo-in-chromium.js';
import type { Visitor } from './visitor.js';

const CLERK = 'hazel.ashworth@council.example';
const PANEL = 'Improving Lives Select Commission';

const demo = DemoInChromium.forThisSpec();

async function atTheDraft(equipment?: { hasScript: boolean }): Promise<Visitor> {
  const clerk = await demo.visitor(equipment);
  await clerk.signIn(CLERK);
  await openTheDraft(clerk);
  return clerk;
}

describe('a clerk who puts items in another order', () => {
  it('drags one to its place, and hears where it is', async () => {
    const clerk = await atTheDraft();
    const grip = (number: number) =>
      clerk.page
        .locator('.app-draggable')
        .nth(number - 1)
        .locator('.app-drag');

    await grip(9).dragTo(grip(8));

    await clerk.page.getByRole('status').filter({ hasText: 'It has been moved and is item 8 now.' }).waitFor();
    expect(await clerk.row('8')).toContain('Virtual School Headteacher Report 2017');
    expect(await clerk.row('8')).toContain('Pages 16 - 64');
    expect(await clerk.row('9')).toContain('Pages 65 - 89');
    expect(await clerk.leave()).toEqual([]);
  });

  it('moves it back with its button, without a new page and with the focus where it was', async () => {
    const clerk = await atTheDraft();

    await clerk.press('Move item 8 down');

    await clerk.page.getByRole('status').filter({ hasText: 'It has been moved and is item 9 now.' }).waitFor();
    expect(await clerk.page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Move item 9 down');
    expect(await clerk.leave()).toEqual([]);
  });

  it('does the same without script', async () => {
    const clerk = await atTheDraft({ hasScript: false });

    await clerk.press('Move item 9 up');
    await clerk.arriveAt(PANEL);

    expect(await clerk.words()).toContain('It has been moved and is item 8 now.');
    expect(await clerk.row('8')).toContain('Virtual School Headteacher Report 2017');
    expect(await clerk.leave()).toEqual([]);
  });
});
