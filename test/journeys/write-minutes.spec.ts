import { describe, expect, it } from '@jest/globals';
import { DemoInChromium } from './demo-in-chromium.js';
import { check, draftMinutes, recordAttendance, save } from './taking-minutes.js';
import { foundPanel, PANEL, SEPTEMBER } from './two-meetings.js';
import type { Equipment, Visitor } from './visitor.js';

const MINUTES = `${PANEL}: minutes`;

describe('a clerk without a mouse', () => {
  const demo = DemoInChromium.forThisSpec();

  it('writes minutes with the keys that the page tells', async () => {
    const clerk = await atTheFirstMinute(demo, { byKeyboard: true });
    const { keyboard } = clerk.page;
    expect(await clerk.words()).toContain('Alt+C goes to the next empty clause');

    await clerk.fill('Text', 'The Panel considered how carers are found.');
    await keyboard.press('Alt+C');
    await clerk.press('That the report be received and the contents noted.');
    await keyboard.press('Alt+C');
    await keyboard.type('That visits be made.');
    await keyboard.press('Alt+A');
    await keyboard.press('ControlOrMeta+S');
    await clerk.page.getByText(/^Saved at/).waitFor();
    await keyboard.press('Alt+N');
    await clerk.arriveAt('Minute 18');
    await clerk.fill('Text', 'Visits were talked about.');
    await save(clerk, '+ Text');
    await chooseFromList(clerk);
    await save(clerk, '+ Councillor V. Cusworth left the meeting at 6.10 p.m.');
    await keyboard.press('Alt+N');
    await clerk.arriveAt(MINUTES);

    await readBack(clerk);
    expect(await clerk.leave()).toEqual([]);
  });
});

describe('a clerk whose browser runs no script', () => {
  const demo = DemoInChromium.forThisSpec();

  it('writes minutes, marks clauses, and says who left', async () => {
    const clerk = await atTheFirstMinute(demo, { hasScript: false });
    expect(await clerk.words()).not.toContain('Alt+C');

    await clerk.fill('Text', 'The Panel considered how carers are found.');
    await clerk.fillIn(
      'New clause',
      'Wording',
      '(1) That the report be received and the contents noted.\n(2) That visits be made.',
    );
    await save(clerk);
    await clerk.tick('What clause (2) is', 'Action');
    await save(clerk, 'Save and next');
    await clerk.arriveAt('Minute 18');
    await clerk.fill('Text', 'Visits were talked about.');
    await save(clerk, '+ Councillor V. Cusworth left the meeting at 6.10 p.m.');
    await clerk.press('Save and next');
    await clerk.arriveAt(MINUTES);

    await readBack(clerk);
    expect(await clerk.leave()).toEqual([]);
  });
});

async function atTheFirstMinute(demo: DemoInChromium, equipment: Equipment): Promise<Visitor> {
  const { september } = await foundPanel(demo);
  const clerk = await demo.visitor(equipment);
  await clerk.signIn('hazel.ashworth@council.example');
  await recordAttendance(clerk, september, SEPTEMBER);
  await draftMinutes(clerk, september, SEPTEMBER);
  await clerk.follow('Recruitment of foster carers');
  await clerk.arriveAt('Minute 17');
  return clerk;
}

/** What the browser sends for a choice from a list of suggestions: a key that is none. */
async function chooseFromList(clerk: Visitor): Promise<void> {
  await clerk.page.evaluate("document.activeElement.dispatchEvent(new Event('keydown', { bubbles: true }))");
}

/** What the wording suggests is left to the check. */
async function readBack(clerk: Visitor): Promise<void> {
  await check(clerk, '17 to 18');
  await clerk.press('Read through');
  await clerk.arriveAt('Minutes');
  const words = await clerk.words();
  expect(words).toContain(
    'Resolved:- (1) That the report be received and the contents noted. (2) That visits be made.',
  );
  expect(words).toContain('Visits were talked about. Councillor V. Cusworth left the meeting at 6.10 p.m.');
}
