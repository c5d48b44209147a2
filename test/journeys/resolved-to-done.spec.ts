import { describe, expect, it } from '@jest/globals';
import { readPdf } from '../support/pdf.js';
import { DemoInChromium } from './demo-in-chromium.js';
import { save } from './taking-minutes.js';
import type { Visitor } from './visitor.js';

const demo = DemoInChromium.forThisSpec();
const CHAIRS_PAGE = 'Before the meeting of Tuesday 24 October 2017';
const LEAFLET = 'That information on how homes are adapted for adoptive parents be circulated to members of the panel.';

describe('from resolved to done', () => {
  it('the chair reads one page before the meeting, on screen and on paper, and agrees what is done', async () => {
    const chair = await demo.visitor();
    await chair.signIn('g.watson@council.example');
    await chair.page
      .getByRole('link', { name: /^Chair’s page/ })
      .first()
      .click();
    await chair.arriveAt(CHAIRS_PAGE);
    const page = await chair.words();
    expect(page).toMatch(/At a glance.*Ask at the meeting.*Agree to close/);
    expect(page).toContain('CPP 20(4)');

    const { body } = await chair.download(`${new URL(chair.page.url()).pathname}.pdf`);
    const text = (await readPdf(body)).pages.map((each) => each.text).join(' ');
    expect(text.replace(/\s+/g, ' ')).toMatch(/At a glance.*Ask at the meeting.*Agree to close/);

    await openAction(chair, 'CPP 20(1) 2017/18');
    await chair.press('Agree that it is done');
    await chair.arriveAt('Agree that it is done');
    await chair.press('Agree');
    await chair.page.getByText('You have agreed. The panel’s minute will complete it.').waitFor();
    expect(await chair.leave()).toEqual([]);
  });

  it('an officer’s update shows in matters arising of the next agenda', async () => {
    const officer = await demo.visitor();
    await officer.signIn('leigh.farnworth@council.example');
    await openAction(officer, 'CPP 21(3) 2017/18', LEAFLET);
    await officer.press('Post an update');
    await officer.arriveAt('Post an update');
    await officer.fill('What there is to report', 'The leaflet is with the printers.');
    await officer.press('Post the update');
    await officer.page.getByText('The update is on record.').waitFor();
    expect(await officer.leave()).toEqual([]);

    const clerk = await demo.visitor();
    await clerk.signIn('hazel.ashworth@council.example');
    await clerk.open('/workspace/meetings', 'Meetings');
    await clerk.follow('Tuesday 24 October 2017 Corporate Parenting Panel');
    await clerk.arriveAt('Corporate Parenting Panel, Tuesday 24 October 2017');
    await clerk.press('Open the agenda');
    await clerk.page.getByRole('link', { name: /^8 outstanding/ }).click();
    await clerk.arriveAt('Progress on outstanding resolutions');
    expect(await clerk.words()).toContain('The leaflet is with the printers.');
    expect(await clerk.leave()).toEqual([]);
  });

  it('a councillor finds the actions of the strand they champion', async () => {
    const councillor = await demo.visitor();
    await councillor.signIn('g.watson@council.example');
    await councillor.page.getByRole('link', { name: /^Housing/ }).click();
    await councillor.arriveAt('Housing');
    expect(await councillor.words()).toMatch(/Next report due 22 February 2018.*where care leavers live/);
    expect(await councillor.words()).toContain('That a programme of visits to accommodation for looked after children');
    expect(await councillor.page.getByRole('row').count()).toBe(2);
    await councillor.follow('All actions of this strand');
    await councillor.arriveAt('Actions');
    expect(await councillor.page.getByRole('row').count()).toBe(2);
    expect(await councillor.leave()).toEqual([]);
  });

  it('a clerk gives twenty actions to somebody else at once', async () => {
    const clerk = await demo.visitor();
    await clerk.signIn('hazel.ashworth@council.example');
    await clerk.open('/workspace/actions', 'Actions');
    await clerk.choose('Panel', 'Corporate Parenting Panel');
    await save(clerk, 'Filter');
    for (let nth = 1; nth <= 12; nth += 1) await addAction(clerk, `To write letter ${nth} of twelve.`);
    await clerk.open('/workspace/actions', 'Actions');
    for (const box of await clerk.page.getByRole('checkbox').all()) await box.check();
    await clerk.press('Change the selected');
    await clerk.arriveAt('Change 20 actions');
    await clerk.page.getByLabel('New owner', { exact: true }).fill('Performance Assurance Manager');
    await clerk.page.getByRole('option', { name: 'Performance Assurance Manager', exact: true }).waitFor();
    await clerk.page.keyboard.press('ArrowDown');
    await clerk.page.keyboard.press('Enter');
    await clerk.fill('Reason', 'A new team looks after all of them.');
    await clerk.press('Change them');
    await clerk.page.getByText('20 actions have been changed.').waitFor();
    const owners = await clerk.page.locator('.app-tracker tbody td:nth-of-type(2) .app-table__value').allInnerTexts();
    expect(new Set(owners.map((owner) => owner.trim()))).toEqual(new Set(['Performance Assurance Manager']));
    expect(await clerk.leave()).toEqual([]);
  });

  it('the panel agrees at a minute that it is complete, and the minute says so', async () => {
    const clerk = await demo.visitor();
    await clerk.signIn('hazel.ashworth@council.example');
    await clerk.press('Move on to 25 October 2017');
    await clerk.arriveAt('Home');
    await clerk.open('/workspace/meetings?when=past', 'Meetings');
    await clerk.follow('Tuesday 24 October 2017 Corporate Parenting Panel');
    await clerk.arriveAt('Corporate Parenting Panel, Tuesday 24 October 2017');
    await clerk.follow('Minutes');
    await clerk.arriveAt('Corporate Parenting Panel: minutes');
    const minutes = new URL(clerk.page.url()).pathname;
    await writeTheRest(clerk);
    await clerk.open(minutes, 'Corporate Parenting Panel: minutes');
    await clerk.page
      .getByRole('link', { name: /^minutes and matters arising/i })
      .first()
      .click();
    await clerk.arriveAt('Minute 26');
    await clerk.follow('Deal with outstanding actions');
    await clerk.arriveAt('Outstanding actions');
    const row = clerk.page.getByRole('group', { name: 'CPP 20(1) 2017/18' });
    await row.getByLabel('What was decided').selectOption('Agree complete');
    await row.getByLabel('What was said').fill('The terms of reference had been circulated.');
    await clerk.press('Save');
    await clerk.arriveAt('Minute 26');
    expect(await clerk.words()).toContain('Agreed that this is complete.');
    await clerk.open(minutes, 'Corporate Parenting Panel: minutes');
    await clerk.press('Check…');
    await clerk.arriveAt('Check the minutes');
    await Promise.all([
      clerk.page.waitForEvent('load'),
      clerk.page.getByRole('button', { name: /^Use the suggested/ }).click(),
    ]);
    await clerk.press('Check the minutes');
    await clerk.page.getByText('The minutes are checked, and their numbers are fixed.').waitFor();

    await openAction(clerk, 'CPP 20(1) 2017/18', undefined, '&which=all');
    expect(await clerk.words()).toContain('Complete on 24 October 2017 at minute 26');
    await clerk.page.getByRole('link', { name: 'Tuesday 22 August 2017' }).click();
    await clerk.arriveAt('TERMS OF REFERENCE');
    expect(await clerk.words()).toContain('CPP 20(1) 2017/18: closed at minute 26');
    expect(await clerk.leave()).toEqual([]);
  });
});

async function openAction(visitor: Visitor, reference: string, heading = '', more = ''): Promise<void> {
  await visitor.open(`/workspace/actions?search=${encodeURIComponent(reference)}${more}`, 'Actions');
  await visitor.follow(reference);
  await visitor.page.getByRole('heading', { level: 1, name: heading || 'That' }).waitFor();
}

async function addAction(clerk: Visitor, wording: string): Promise<void> {
  await clerk.page
    .getByRole('link', { name: 'Add an action' })
    .or(clerk.page.getByRole('button', { name: 'Add an action' }))
    .click();
  await clerk.page.getByLabel('What is to be done').fill(wording);
  await clerk.page.getByLabel('Reason').fill('Nobody has been asked yet.');
  await clerk.press('Add an action');
  await clerk.page.getByText('The action has been added.').waitFor();
  await clerk.page.goBack();
  await clerk.page.goBack();
}

/** What was in public is noted; the private item was not reached. */
async function writeTheRest(clerk: Visitor): Promise<void> {
  await clerk.press('Paste the whole text');
  await clerk.arriveAt('Paste the whole text');
  await clerk.fill('Text of the minutes', NOTED);
  await clerk.press('Take the text in');
  await clerk.arriveAt('Corporate Parenting Panel: minutes');
  await clerk.page
    .getByRole('link', { name: /^Fostering Carer Recruitment/ })
    .first()
    .click();
  await clerk.follow('Remove this minute');
  await save(clerk, 'Remove the minute');
}

const TITLES = [
  'CORPORATE PARENTING PANEL REVISED TERMS OF REFERENCE',
  'LOOKED AFTER CHILDREN PROMISES',
  'LACC CPP UPDATE JULY TO SEPTEMBER 2017',
  'CORPORATE PARENTING PERFORMANCE - SEPTEMBER 2017',
  'LAC EDUCATIONAL OUTCOMES/VIRTUAL HEAD TEACHER',
  'SOUTH YORKSHIRE REGIONAL ADOPTION AGENCY UPDATE',
  'RELAUNCH OF THE LAC COUNCIL CAMPAIGN - “THIS IS NOT A SUITCASE”',
  'SPECIAL LEAVE PROVISION FOR FOSTER CARERS/ADOPTERS',
];
const NOTED = [
  '26. MINUTES AND MATTERS ARISING FROM THE MEETING HELD ON 22 AUGUST 2017',
  'Resolved:- That the minutes of the meeting held on 22nd August, 2017 be approved as a correct record.',
  ...TITLES.map((title, index) => `${27 + index}. ${title}\n\nResolved:- That the report be received and noted.`),
  '35. EXCLUSION OF THE PRESS AND PUBLIC',
  'Resolved:- That, under Section 100(A)(4) of the Local Government Act 1972, the public be excluded for the next item.',
].join('\n\n');
