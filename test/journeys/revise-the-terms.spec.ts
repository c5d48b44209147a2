import { describe, expect, it } from '@jest/globals';
import { readPdf } from '../support/pdf.js';
import { DemoInChromium } from './demo-in-chromium.js';
import type { Visitor } from './visitor.js';

const PANEL = 'Corporate Parenting Panel';
const SELECT_COMMISSION = 'Improving Lives Select Commission';
const WORDING = 'Hold a seventh meeting in the year';
const PUBLIC = '/panels/corporate-parenting-panel/terms-of-reference';

const PASTED = `1. Purpose:

- i) To scrutinise.
- ii) To review:
  - (a) plans; and
  - (b) decisions.

2.. Membership

Eighteen members.`;

const demo = DemoInChromium.forThisSpec();

async function openTerms(clerk: Visitor, panel: string): Promise<void> {
  await clerk.open('/workspace/panels', 'Panels');
  await clerk.follow(panel);
  await clerk.arriveAt(panel);
  await clerk.follow('Terms of reference');
  await clerk.arriveAt(`Terms of reference of the ${panel}`);
}

describe('a clerk', () => {
  it('takes an amendment from the minute to the public version in force', async () => {
    const clerk = await demo.visitor();
    await clerk.signIn('hazel.ashworth@council.example');
    await openTerms(clerk, PANEL);
    await clerk.follow('Version 1');
    await clerk.arriveAt('Terms of reference');
    await clerk.follow('Record an amendment that minutes propose');
    await clerk.arriveAt('Record an amendment that minutes propose');
    await clerk.choose('Section that it changes', '10 Frequency of meetings');
    await clerk.fill('Amendment, in the words of the minute', WORDING);
    await clerk.fillDay('Day of the meeting', ['22', '8', '2017']);
    await clerk.fill('Number of the minute', '20');
    await clerk.press('Record the amendment');
    await clerk.arriveAt('Terms of reference');

    await openTerms(clerk, PANEL);
    await clerk.follow('Version 2');
    await clerk.arriveAt('Terms of reference');
    await clerk.follow(`Change section 10 to take up: ${WORDING}`);
    await clerk.arriveAt('Change section 10');
    await clerk.fill('Text', 'The panel meets seven times in the year.');
    await clerk.press('Save the section');
    await clerk.arriveAt('Terms of reference');
    await clerk.press(`Mark as taken up: section 10, ${WORDING}`);
    await clerk.page.getByText('The amendment to section 10 is taken up.').waitFor();

    await clerk.follow('What changed since version 1');
    await clerk.arriveAt('What changed from version 1 to version 2');
    expect(await clerk.words()).toContain('[taken out: The panel meets every two months.');
    const paper = await clerk.download(await clerk.addressOf('Save as a PDF for an agenda'));
    expect((await readPdf(paper.body)).text).toMatch(/put in: The\s+panel\s+meets\s+seven\s+times/);

    await clerk.page.goBack();
    await clerk.press('Record the adoption');
    await clerk.arriveAt('The adoption of version 2');
    await clerk.fillDay('Day of the meeting that adopted it', ['22', '8', '2017']);
    await clerk.fill('Number of the minute (optional)', '20');
    await clerk.fillDay('In force from', ['16', '10', '2017']);
    await clerk.press('Record the adoption');
    await clerk.arriveAt('Terms of reference');
    await clerk.press('Publish this version');
    await clerk.page.getByText('Version 2 is published.').waitFor();

    const resident = await demo.visitor();
    await resident.open(PUBLIC, 'Terms of reference');
    expect(await resident.words()).toContain('The panel meets seven times in the year.');
    expect(await resident.words()).toContain('Corporate Parenting Panel, 22 August 2017, minute 20');
    await resident.follow('Version 1, in force from 19 May 2017 until 15 October 2017');
    await resident.arriveAt('Terms of reference');
    expect(await resident.words()).toContain('Superseded');
    expect([...(await clerk.leave()), ...(await resident.leave())]).toEqual([]);
  });

  it('pastes a text, and sees its sections and what is odd in it before it is saved', async () => {
    const clerk = await demo.visitor();
    await clerk.signIn('hazel.ashworth@council.example');
    await openTerms(clerk, SELECT_COMMISSION);
    await clerk.press('Paste a version');
    await clerk.arriveAt('Paste the terms of reference');
    await clerk.fill('Text', 'To scrutinise.');
    await clerk.press('Check the sections');
    await clerk.page.getByRole('link', { name: /^No numbered sections were found/ }).waitFor();
    await clerk.arriveAt('Paste the terms of reference');
    await clerk.fill('Text', PASTED);
    await clerk.press('Check the sections');
    await clerk.page.getByText('“2.. Membership” is kept as it is written').waitFor();
    await clerk.arriveAt('Paste the terms of reference');
    await clerk.press('Save as a draft');
    await clerk.arriveAt(`Terms of reference of the ${SELECT_COMMISSION}`);

    expect(await clerk.words()).toMatch(/2\.\. Membership Eighteen members\./);
    expect(await clerk.leave()).toEqual([]);
  });
});
