import { describe, expect, it } from '@jest/globals';
import { makePdf } from '../support/made-pdf.js';
import { openTheDraft } from './december-agenda.js';
import { DemoInChromium } from './demo-in-chromium.js';
import type { Visitor } from './visitor.js';

const demo = DemoInChromium.forThisSpec();

describe('a clerk with a folder of papers', () => {
  it('drops them on an item, where they become its papers in the order of their names', async () => {
    const clerk = await atTheDraft();
    const row = clerk.page.locator('[data-papers]').filter({ hasText: 'Regional Adoption Agency' });
    await clerk.drop(row, [
      { name: 'b appendix.pdf', pdf: await makePdf({ pages: 2 }) },
      { name: 'a report.pdf', pdf: await makePdf({ pages: 3 }) },
    ]);

    await clerk.page.getByRole('row').filter({ hasText: 'Pages 90 - 94' }).waitFor();
    expect(await clerk.row('10')).toMatch(/A report \(report, 3 pages\).*B appendix \(appendix, 2 pages\)/);
    await clerk.arriveAt('Improving Lives Select Commission');
    expect(await clerk.leave()).toEqual([]);
  });

  it('drops them beside the items, and is asked where they belong', async () => {
    const clerk = await atTheDraft();
    await clerk.drop(clerk.page.getByRole('heading', { level: 1 }), [
      { name: 'domestic abuse update appendix.pdf', pdf: await makePdf({ pages: 1 }) },
      { name: 'no paper.pdf', pdf: Buffer.from('this is no PDF') },
    ]);

    await clerk.page.getByRole('heading', { name: 'Which item do these files belong to?' }).waitFor();
    expect(await clerk.chosen('domestic abuse update appendix.pdf')).toContain('Domestic Abuse Update');
    await clerk.choose('no paper.pdf', '6');
    await clerk.press('Add them');

    await clerk.page.getByRole('status').filter({ hasText: 'no paper.pdf is not added' }).waitFor();
    expect(await clerk.row('8')).toContain('Domestic abuse update appendix (appendix, 1 page)');
    await clerk.arriveAt('Improving Lives Select Commission');
    const troubles = await clerk.leave();
    expect(troubles.filter((trouble) => !trouble.startsWith('422 '))).toEqual([]);
  });
});

async function atTheDraft(): Promise<Visitor> {
  const clerk = await demo.visitor();
  await clerk.signIn('hazel.ashworth@council.example');
  await openTheDraft(clerk);
  return clerk;
}
