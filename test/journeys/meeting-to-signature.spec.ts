import { describe, expect, it } from '@jest/globals';
import { DemoInChromium } from './demo-in-chromium.js';
import { check, draftMinutes, publish, recordAttendance, save } from './taking-minutes.js';
import { foundPanel, OCTOBER, PANEL, SEPTEMBER } from './two-meetings.js';
import type { Visitor } from './visitor.js';

const PUBLIC = '/panels/fostering-working-panel/meetings/2017-09-12/minutes';
const MINUTES = `${PANEL}: minutes`;

const demo = DemoInChromium.forThisSpec();

describe('two meetings of a panel', () => {
  it('bring minutes from the attendance to the signature, with a correction where they are approved', async () => {
    const { september, october } = await foundPanel(demo);
    const clerk = await demo.visitor();
    await clerk.signIn('hazel.ashworth@council.example');

    await recordAttendance(clerk, september, SEPTEMBER);
    await draftMinutes(clerk, september, SEPTEMBER);
    await writeSeptember(clerk);
    await check(clerk, '17 to 18');
    const minutes = new URL(clerk.page.url()).pathname;
    await publish(clerk, 'Publish…', 'draft minutes');
    const draft = await readInPublic('Draft minutes Draft');
    expect(draft).toContain('(2) That six visits be arranged.');
    expect(draft).toContain('Councillor V. Cusworth left the meeting at 6.10 p.m.');

    await askForApproval(clerk, october);
    await recordAttendance(clerk, october, OCTOBER);
    await draftMinutes(clerk, october, OCTOBER);
    await writeApproval(clerk);
    await check(clerk, '19');

    await correct(clerk, minutes);
    await publish(clerk, 'Publication', 'approved minutes');
    const approved = await readInPublic('Minutes');
    expect(approved).toContain('Approved at the meeting of 10 October 2017.');
    expect(approved).toContain('(2) That sixteen visits be arranged.');
    expect(approved).toMatch(/Corrections made when the minutes were approved.*six visits.*sixteen visits/);

    await sign(clerk, minutes);
    await publish(clerk, 'Publication', 'approved minutes');
    const signed = await readInPublic('Minutes');
    expect(signed).toContain('Signed by Councillor G. Watson, Chair, on 10 October 2017.');

    expect(await clerk.leave()).toEqual([]);
  });
});

/** Somebody new each time: a browser keeps a public page for a minute. */
async function readInPublic(heading: string): Promise<string> {
  const resident = await demo.visitor();
  await resident.open(PUBLIC, heading);
  const words = await resident.words();
  expect(await resident.leave()).toEqual([]);
  return words;
}

async function writeSeptember(clerk: Visitor): Promise<void> {
  await clerk.follow('Recruitment of foster carers');
  await clerk.arriveAt('Minute 17');
  await clerk.fill('Text', 'The Panel considered how carers are found.');
  await clerk.fillIn('New clause', 'Wording', '(1) That the report be noted.\n(2) That six visits be arranged.');
  await save(clerk);
  await clerk.arriveAt('Minute 17');
  expect(await clerk.words()).toContain('Use the suggestion: Action for clause (2)');
  await save(clerk, 'Use the suggestion: Action for clause (2)');
  await clerk.fillIn('Clause (2)', 'Owner', 'the Head of Service');
  await clerk.tick('What clause (1) is', 'Noted');
  await save(clerk, 'Save and next');
  await clerk.arriveAt('Minute 18');
  await clerk.fill('Text', 'Visits were talked about.');
  await save(clerk, '+ Councillor V. Cusworth left the meeting at 6.10 p.m.');
  await clerk.arriveAt('Minute 18');
  expect(await clerk.typed('Departure')).toBe('Councillor V. Cusworth left the meeting at 6.10 p.m.');
  await clerk.press('Save and back to the list');
  await clerk.arriveAt(MINUTES);
  expect(await clerk.row('17')).toContain('Clauses marked');
}

async function askForApproval(clerk: Visitor, meeting: string): Promise<void> {
  await clerk.open(meeting, OCTOBER);
  await clerk.press('Open the agenda');
  await clerk.arriveAt('Agenda');
  await clerk.press('Begin the agenda');
  await clerk.arriveAt(PANEL);
  await clerk.press('+ Minutes to approve');
  await clerk.arriveAt('Add minutes to approve');
  await clerk.press('Add to the agenda');
  await clerk.arriveAt(PANEL);
}

/** The draft says what such an item usually comes to. */
async function writeApproval(clerk: Visitor): Promise<void> {
  await clerk.page.getByRole('row').filter({ hasText: '19' }).getByRole('link').click();
  await clerk.arriveAt('Minute 19');
  const wording = clerk.page.getByRole('group', { name: 'Clause 1' }).getByLabel('Wording').first();
  expect(await wording.inputValue()).toMatch(
    /That the minutes of the previous meeting held on 12th September, 2017 be/,
  );
  await wording.fill(
    'That the minutes of 12th September, 2017 be approved, with “sixteen” for “six” in Minute No. 17.',
  );
  await clerk.press('Save and back to the list');
  await clerk.arriveAt(MINUTES);
}

async function correct(clerk: Visitor, minutes: string): Promise<void> {
  await clerk.open(minutes, MINUTES);
  await clerk.press('Approval…');
  await clerk.arriveAt('Approval');
  await clerk.tick('What the meeting did', 'Approved with corrections');
  const correction = clerk.page.getByRole('group', { name: 'Correction 1' });
  await correction
    .getByLabel('Where the words stand')
    .selectOption({ label: 'Minute 17 Recruitment of foster carers' });
  await clerk.fillIn('Correction 1', 'For (optional)', 'six visits');
  await clerk.fillIn('Correction 1', 'Read (optional)', 'sixteen visits');
  await clerk.press('Record it');
  await clerk.arriveAt(MINUTES);
}

async function sign(clerk: Visitor, minutes: string): Promise<void> {
  await clerk.open(minutes, MINUTES);
  await clerk.press('Signature…');
  await clerk.arriveAt('Record the signature');
  expect(await clerk.typed('Who presided and signed')).toBe('Councillor G. Watson');
  await clerk.press('Record the signature');
  await clerk.page.getByText('The minutes are signed. Their text is fixed for good.').waitFor();
}
