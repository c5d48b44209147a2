import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PanelsService } from '../../src/workspace/panels/panels.service.js';
import { TermsAdoptionService } from '../../src/workspace/terms-of-reference/adoption/terms-adoption.service.js';
import { TermsDraftingService } from '../../src/workspace/terms-of-reference/drafting/terms-drafting.service.js';
import { TermsPublishingService } from '../../src/workspace/terms-of-reference/publication/terms-publishing.service.js';
import { TermsOfReferenceService } from '../../src/workspace/terms-of-reference/terms-of-reference.service.js';
import { openApp, type TestApp } from '../support/app.js';
import type { Browser } from '../support/browser.js';
import { userWith } from '../support/factories/account.js';
import { panelForm } from '../support/factories/panel.js';
import { PageReader } from '../support/page.js';
import { TERMS_TEXT } from '../workspace/terms-of-reference/terms-text.js';

const clerk = userWith('clerk', 'administrator');
const PANEL = '/panels/corporate-parenting-panel';
const TERMS = `${PANEL}/terms-of-reference`;
let app: TestApp;
let visitor: Browser;
let panelId: string;

beforeEach(async () => {
  app = await openApp();
  visitor = app.browser();
  panelId = (await app.get(PanelsService).create(panelForm.corporateParenting().build(), clerk)).id;
});
afterEach(() => app.remove());

const read = async (address: string) => new PageReader((await visitor.get(address)).text);

/** A version that is adopted, and in force from this day. */
async function adopted(number: number, day: string, inForceFrom = day): Promise<void> {
  const text = { title: 'Terms of reference', text: TERMS_TEXT };
  await app.get(TermsDraftingService).begin(panelId, text, clerk);
  const { version } = await app.get(TermsOfReferenceService).get(panelId, number);
  const minute = { adoptedOn: day, adoptingBody: 'Council', adoptingMinute: '12', inForceFrom };
  await app.get(TermsAdoptionService).adopt(panelId, number, { ...minute, version }, clerk);
}
const publish = (number: number) => app.get(TermsPublishingService).publish(panelId, number, clerk);

describe('the terms of reference in public', () => {
  it('are those that were published, and no draft', async () => {
    await adopted(1, '2017-05-19');

    expect((await visitor.get(TERMS)).status).toBe(404);
    expect((await visitor.get(`${TERMS}/1`)).status).toBe(404);
    expect((await read(PANEL)).hasLink('Terms of reference')).toBe(false);
  });

  it('are read section by section from the page of the panel', async () => {
    await adopted(1, '2017-05-19');
    await publish(1);

    const page = await read((await read(PANEL)).link('Terms of reference'));

    expect([page.heading, page.tags]).toEqual(['Terms of reference', ['In force']]);
    expect(page.fact('Adopted by')).toBe('Council, 19 May 2017, minute 12');
    expect(page.headings).toEqual(
      expect.arrayContaining(['1. Purpose:', '2. Membership', '3.. Frequency of meetings:']),
    );
    expect((await visitor.get('/sitemap.xml')).text).toContain(`${TERMS}/1</loc>`);
  });

  it('are not in force any more once another is, though the public cannot read that one yet', async () => {
    await adopted(1, '2017-05-19');
    await publish(1);
    await adopted(2, '2017-10-10');

    const page = await read(TERMS);

    expect(page.tags).toEqual(['Superseded']);
    expect(page.fact('In force until')).toBe('9 October 2017; a later version is not published yet');
    expect((await visitor.get(`${TERMS}/2`)).status).toBe(404);
    const { body } = await visitor.api('get', `/api/public${TERMS}`);
    expect(body.items).toMatchObject([{ number: 1, state: 'superseded', isNextMissing: true }]);

    await publish(2);

    const first = await read(`${TERMS}/1`);
    expect(first.fact('In force until')).toBe('9 October 2017');
    expect((await read(TERMS)).tags).toEqual(['In force']);
  });

  it('are the version in force, with those before and after it', async () => {
    await adopted(1, '2017-05-19');
    await adopted(2, '2017-10-10');
    await adopted(3, '2017-10-16', '2018-01-31');
    for (const number of [1, 2, 3]) await publish(number);

    const page = await read(TERMS);

    expect(page.fact('In force from')).toBe('10 October 2017');
    expect(page.link('Version 3, in force from 31 January 2018')).toBe(`${TERMS}/3`);
    const first = await read(page.link('Version 1, in force from 19 May 2017 until 9 October 2017'));
    expect([first.tags, first.fact('In force until')]).toEqual([['Superseded'], '9 October 2017']);
    const { body } = await visitor.api('get', `/api/public${TERMS}`);
    expect(body.items).toMatchObject([
      { number: 3, state: 'adopted', href: `${TERMS}/3` },
      { number: 2, state: 'in-force', supersededFrom: '2018-01-31' },
      { number: 1, state: 'superseded', supersededFrom: '2017-10-10' },
    ]);
  });
});
