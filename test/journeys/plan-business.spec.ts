import { describe, expect, it } from '@jest/globals';
import { DemoInChromium } from './demo-in-chromium.js';
import { check, draftMinutes, recordAttendance, save } from './taking-minutes.js';
import { foundPanel, PANEL, SEPTEMBER } from './two-meetings.js';
import type { Visitor } from './visitor.js';

const TITLE = 'Recruitment of foster carers: further report';
const PROGRAMME = `Work programme of the ${PANEL}`;
const [NOVEMBER, DECEMBER] = ['Tuesday 14 November 2017', 'Tuesday 12 December 2017'];

const demo = DemoInChromium.forThisSpec();

describe('planned business', () => {
  it('comes from a clause, moves over the board with its reason, and goes onto an agenda and back', async () => {
    const { september, panel } = await foundPanel(demo, ['2017-11-14', '2017-12-12']);
    const clerk = await demo.visitor();
    await clerk.signIn('hazel.ashworth@council.example');
    await askForReport(clerk, september);

    await clerk.open(`${panel}/work-programme`, PROGRAMME);
    expect(await cardsOf(clerk, NOVEMBER)).toContain('Resolved: Minute 17, 12 September 2017');
    await dragTo(clerk, DECEMBER, 'The figures come in November.');
    expect(await cardsOf(clerk, DECEMBER)).toContain('Moved once');

    await moveByKeyboard(clerk, NOVEMBER);
    expect(await cardsOf(clerk, NOVEMBER)).toContain(TITLE);

    await clerk.press(`Put on the agenda: ${TITLE}`);
    await clerk.arriveAt(PANEL);
    await clerk.page.getByText('The item is on the agenda.').waitFor();
    expect(await clerk.row('1')).toContain(TITLE);

    await withdraw(clerk);
    await clerk.open(`${panel}/work-programme`, PROGRAMME);
    expect(await cardsOf(clerk, 'To be fixed')).toContain('Moved twice');
    await clerk.follow(TITLE);
    await clerk.arriveAt(TITLE);
    expect(await clerk.words()).toContain('Withdrawn from the agenda of 14 November 2017.');
    expect(await clerk.leave()).toEqual([]);
  });

  it('is a table without script, and moves on a page of its own', async () => {
    const clerk = await demo.visitor({ hasScript: false });
    await clerk.signIn('hazel.ashworth@council.example');
    await clerk.open('/workspace/panels', 'Panels');
    await clerk.follow(PANEL);
    await clerk.arriveAt(PANEL);
    await clerk.follow('Work programme');
    await clerk.arriveAt(PROGRAMME);
    expect(await clerk.row(TITLE)).toContain('To be fixed');

    await clerk.follow(TITLE);
    await clerk.arriveAt(TITLE);
    await clerk.follow('Move to another meeting');
    await clerk.arriveAt('Move to another meeting');
    await clerk.choose('Meeting', DECEMBER);
    await clerk.press('Move the item');
    await clerk.arriveAt(PROGRAMME);

    expect(await clerk.row(TITLE)).toContain('12 December 2017');
    expect(await clerk.leave()).toEqual([]);
  });
});

/** The minutes of September resolve that the panel hears of it again, and are checked. */
async function askForReport(clerk: Visitor, september: string): Promise<void> {
  await recordAttendance(clerk, september, SEPTEMBER);
  await draftMinutes(clerk, september, SEPTEMBER);
  await clerk.follow('Recruitment of foster carers');
  await clerk.arriveAt('Minute 17');
  await clerk.fill('Text', 'The Panel considered how carers are found.');
  await clerk.fillIn('New clause', 'Wording', 'That a further report be submitted in two months’ time.');
  await save(clerk);
  await clerk.arriveAt('Minute 17');
  const suggestion = clerk.page.getByRole('button', { name: /^Use the suggestion: Further report/ });
  await Promise.all([clerk.page.waitForEvent('load'), suggestion.click()]);
  await save(clerk, 'Save and next');
  await clerk.arriveAt('Minute 18');
  await clerk.fill('Text', 'Visits were talked about.');
  await clerk.press('Save and back to the list');
  await clerk.arriveAt(`${PANEL}: minutes`);
  await check(clerk, '17 to 18');
}

async function dragTo(clerk: Visitor, heading: string, reason: string): Promise<void> {
  const card = clerk.page.locator('.app-card', { hasText: TITLE });
  await card.dragTo(columnOf(clerk, heading).locator('.app-board__cards'));
  const window = clerk.page.getByRole('dialog', { name: 'Move to another meeting' });
  await window.getByText('Say why it moves: it stays on record.').waitFor();
  await clerk.glance();
  await window.getByLabel('Why it moves').fill(reason);
  await window.getByRole('button', { name: 'Move the item' }).click();
  await clerk.page.getByRole('status').filter({ hasText: 'The item has moved.' }).waitFor();
}

/** Nothing but keys: the window opens from the card, and the focus comes back to it. */
async function moveByKeyboard(clerk: Visitor, heading: string): Promise<void> {
  const opener = clerk.page.getByRole('button', { name: `Move… ${TITLE}` });
  await opener.focus();
  await clerk.page.keyboard.press('Enter');
  const window = clerk.page.getByRole('dialog');
  await window.waitFor();
  await clerk.page.keyboard.type(heading);
  await clerk.page.keyboard.press('Tab');
  await clerk.page.keyboard.press('Tab');
  await clerk.page.keyboard.press('Enter');
  await window.waitFor({ state: 'hidden' });
  await columnOf(clerk, heading).getByText(TITLE).first().waitFor();
  await clerk.page.waitForFunction('document.activeElement.textContent.startsWith("Move")');
}

async function withdraw(clerk: Visitor): Promise<void> {
  await clerk.unfold('More for item 1');
  await clerk.page.getByRole('link', { name: /^Withdraw/ }).click();
  await clerk.arriveAt('Withdraw item 1?');
  await clerk.fill('Why it is withdrawn', 'The officer is ill.');
  await clerk.press('Withdraw');
  await clerk.arriveAt(PANEL);
}

function columnOf({ page }: Visitor, heading: string) {
  return page.locator('.app-board__column', { has: page.getByRole('heading', { name: heading }) });
}

async function cardsOf(clerk: Visitor, heading: string): Promise<string> {
  return (await columnOf(clerk, heading).innerText()).replace(/\s+/g, ' ');
}
