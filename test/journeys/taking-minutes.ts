import type { Visitor } from './visitor.js';

/** Watson presides, Clark sends apologies, and who is not named was there. */
export async function recordAttendance(clerk: Visitor, meeting: string, heading: string): Promise<void> {
  await clerk.open(meeting, heading);
  await clerk.follow('Attendance and what happened');
  await clerk.arriveAt('Attendance');
  await clerk.press('Begin the attendance sheet');
  await clerk.page.getByRole('row').filter({ hasText: 'Clark' }).getByLabel('Apologies').check();
  await clerk.page.getByRole('row').filter({ hasText: 'Cusworth' }).getByLabel('left').fill('6.10pm');
  await clerk.choose('Who presided', 'Watson');
  await clerk.press('Save, and everybody not known was present');
  await clerk.page.getByText('Quorate: 2 in the room').waitFor();
  await clerk.press('The meeting was held');
  await clerk.page.getByText('The meeting is recorded as held.').waitFor();
}

export async function draftMinutes(clerk: Visitor, meeting: string, heading: string): Promise<void> {
  await clerk.open(meeting, heading);
  await clerk.follow('Minutes');
  await clerk.arriveAt('Minutes');
  await clerk.press('Draft the minutes');
  await clerk.page.getByText('The numbers are fixed when the minutes are checked.').waitFor();
}

/** Presses a button that leads back to the same page, until it has come anew. */
export async function save(clerk: Visitor, button = 'Save'): Promise<void> {
  await Promise.all([clerk.page.waitForEvent('load'), clerk.press(button)]);
}

/** Marks as the wording suggests, and the check. */
export async function check(clerk: Visitor, numbers: string): Promise<void> {
  await clerk.press('Check…');
  await clerk.arriveAt('Check the minutes');
  const suggested = clerk.page.getByRole('button', { name: /^Use the suggested marks/ });
  if ((await suggested.count()) > 0) await Promise.all([clerk.page.waitForEvent('load'), suggested.click()]);
  await clerk.page.getByText(`With the check the numbers ${numbers} are fixed`).waitFor();
  await clerk.press('Check the minutes');
  await clerk.page.getByText('The minutes are checked, and their numbers are fixed.').waitFor();
}

/** `what` as the page says it: `draft minutes`, `approved minutes`. */
export async function publish(clerk: Visitor, button: string, what: string): Promise<void> {
  await clerk.press(button);
  await clerk.arriveAt(`Publish the ${what}`);
  await save(clerk, `Publish the ${what}`);
  await clerk.page.getByText('Everybody can read what was published').waitFor();
}
