import { describe, expect, it } from '@jest/globals';
import { makePdf } from '../support/made-pdf.js';
import { everyObjectText, readPdf } from '../support/pdf.js';
import { DemoInChromium } from './demo-in-chromium.js';
import type { Visitor } from './visitor.js';

const PANEL = 'Improving Lives Select Commission';
const MEETING = `${PANEL}, Tuesday 12 December 2017`;
const SECRET = 'Zwetschgenmus';

const demo = DemoInChromium.forThisSpec();

describe('a clerk', () => {
  it('brings an agenda from a draft to the public page and its PDF', async () => {
    const clerk = await demo.visitor();
    await clerk.signIn('hazel.ashworth@council.example');

    await openTheDraft(clerk);
    expect(await clerk.row('9')).toContain('Pages 41 - 89');

    await addAnItemWithItsPaper(clerk);
    expect(await clerk.row('11')).toContain('Placement Costs | Pages 90 - 92 | Placement Costs (report, 3 pages)');
    expect(await clerk.words()).toContain('Pack: 92 pages so far');

    await keepItFromThePublic(clerk);
    expect(await clerk.row('11')).toContain('EXEMPT para 3');
    expect(await clerk.words()).toContain('Item 11 is exempt, and no item before it excludes the press and public.');

    await excludeThePublic(clerk);
    expect(await clerk.words()).not.toContain('no item before it');

    await publish(clerk);
    await clerk.follow('its public page');
    await clerk.arriveAt('Meeting of Tuesday 12 December 2017');
    expect(await clerk.words()).toContain('Placement Costs (Pages 90 - 92)');
    await readThePublicPack(clerk);

    expect(await clerk.leave()).toEqual([]);
  });
});

async function openTheDraft(clerk: Visitor): Promise<void> {
  await clerk.follow('Meetings');
  await clerk.arriveAt('Meetings');
  await clerk.follow(`Tuesday 12 December 2017 ${PANEL}`);
  await clerk.arriveAt(MEETING);
  await clerk.press('Open the agenda');
  await clerk.arriveAt(PANEL);
}

async function addAnItemWithItsPaper(clerk: Visitor): Promise<void> {
  await clerk.press('Add an item');
  await clerk.arriveAt('Add an item');
  await clerk.fill('Title', 'Placement Costs');
  await clerk.press('Add to the agenda');
  await clerk.arriveAt(PANEL);
  await clerk.follow('Add a paper to item 11');
  await clerk.arriveAt('Add a paper to item 11');
  await clerk.select('Kind', 'Report');
  await clerk.fill('Title (optional)', 'Placement Costs');
  await clerk.fill('Background papers', 'None');
  await clerk.attach('PDF file', 'costs.pdf', await makePdf({ pages: 3, text: `Secret costs of ${SECRET}` }));
  await clerk.press('Add the paper');
  await clerk.arriveAt(PANEL);
}

async function keepItFromThePublic(clerk: Visitor): Promise<void> {
  await clerk.follow('Marking of item 11');
  await clerk.arriveAt('Keep item 11 from the public');
  await clerk.tick(
    'Paragraphs of Part 1 of Schedule 12A',
    '3. Information relating to the financial or business affairs',
  );
  await clerk.fill('Why it falls under this paragraph', 'It compares what named agencies charge.');
  await clerk.fill('Public interest test', 'Agencies that read each other’s prices would raise them.');
  await clerk.fillDay('Review date', ['24', '4', '2018']);
  await clerk.tick('Does it give away terms of a contract under negotiation?', 'Yes');
  await clerk.tick('Must it be registered by law, as filed company accounts are?', 'No');
  await clerk.tick('Is it about planning permission the council may grant itself?', 'No');
  await clerk.press('Save the marking');
  await clerk.arriveAt(PANEL);
}

async function excludeThePublic(clerk: Visitor): Promise<void> {
  await clerk.press('Add an exclusion of the public');
  await clerk.arriveAt('Add an exclusion of the public');
  await clerk.select('Where it stands', 'After 10. Regional Adoption Agency');
  await clerk.press('Add to the agenda');
  await clerk.arriveAt(PANEL);
}

async function publish(clerk: Visitor): Promise<void> {
  await clerk.press('Publish…');
  await clerk.arriveAt('Publish this agenda');
  expect(await clerk.row('12')).toBe(
    'Placement Costs (Pages 90 - 92) EXEMPT para 3 | ' +
      'Pages 90 - 92: Placement Costs (EXEMPT para 3) The reasons, and the public interest test',
  );
  await clerk.press('Publish this agenda');
  await clerk.glance();
  await clerk.arriveAt('This agenda is published');
}

async function readThePublicPack(reader: Visitor): Promise<void> {
  const address = await reader.addressOf('(Pages 16 - 40)');
  expect(new URL(address).hash).toBe('#p16');
  const { status, type, body } = await reader.download(address);
  expect({ status, type }).toEqual({ status: 200, type: 'application/pdf' });

  const pack = await readPdf(body);
  const page = pack.pages[(pack.destinations['p16'] ?? 0) - 1];
  expect(page?.label).toBe('16');
  expect(page?.text).toContain('Page 16');
  expect(page?.text).toContain('Agenda Item 8');
  expect(pack.pages.at(-1)?.label).toBe('90-92');
  expect(await everyObjectText(body)).not.toContain(SECRET);
}
