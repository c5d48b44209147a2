import { describe, expect, it } from '@jest/globals';
import { everyObjectText, readPdf } from '../support/pdf.js';
import { addPlacementCosts, excludeThePublic, keepItFromThePublic, openTheDraft } from './december-agenda.js';
import { DemoInChromium } from './demo-in-chromium.js';
import type { Visitor } from './visitor.js';

const SECRET = 'Zwetschgenmus';

const demo = DemoInChromium.forThisSpec();

describe('a clerk', () => {
  it('brings an agenda from a draft to the public page and its PDF', async () => {
    const clerk = await demo.visitor();
    await clerk.signIn('hazel.ashworth@council.example');

    await openTheDraft(clerk);
    expect(await clerk.row('9')).toContain('Pages 41 - 89');

    await addPlacementCosts(clerk, `Secret costs of ${SECRET}`);
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

async function publish(clerk: Visitor): Promise<void> {
  await clerk.press('Publish…');
  await clerk.arriveAt('Publish this agenda');
  expect(await clerk.row('12')).toBe(
    'Placement Costs (Pages 90 - 92) EXEMPT para 3 | ' +
      'Pages 90 - 92: Placement Costs (EXEMPT para 3) The reasons, and the public interest test ' +
      'Opens to the panel’s voting members and named substitutes, co-optees whose seat says so, its clerk and the monitoring officer.',
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
