import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReminderRuns } from '../../../src/workspace/reminders/runs/reminder-runs.service.js';
import { actionPaths } from '../../../src/workspace/actions/action.paths.js';
import { outgoingPaths, reminderPaths } from '../../../src/workspace/reminders/reminders.paths.js';
import type { Browser } from '../../support/browser.js';
import { signedInWith } from '../../support/factories/account.js';
import { mailsOf } from '../../support/mail-folder.js';
import { PageReader } from '../../support/page.js';
import { type ActionsDesk, openActionsDesk } from '../actions/actions-desk.js';

let desk: ActionsDesk;
let clerk: Browser;
let councillor: Browser;
let ownerId: string;
let actionId: string;

beforeAll(async () => {
  desk = await openActionsDesk();
  clerk = await signedInWith(desk.app, 'clerk');
  councillor = await signedInWith(desk.app);
  const details = { kind: 'officer', title: undefined, forenames: 'Dinah', surname: 'Johnson' };
  ownerId = (await desk.newPerson({ ...details, mail: 'd.johnson@council.example' })).id;
  actionId = await desk.raise({ dueOn: '2017-10-17' });
  await desk.take('owner', actionId, { owner: `person:${ownerId}` });
  await desk.app.get(ReminderRuns).run('2017-10-16');
});
afterAll(() => desk.remove());

const read = async (address: string, by = clerk) => new PageReader((await by.get(address)).text);

describe('what will go out next', () => {
  it('names each mail of the next day with reminders, and shows its words without a live link', async () => {
    const page = await read(outgoingPaths.index());
    expect(page.text).toContain('go out on Tuesday 17 October 2017');
    expect(page.text).toContain('Dinah Johnson: 1 action');

    const mail = await read(outgoingPaths.show(ownerId));
    expect(mail.heading).toBe('1 action to look after');
    expect(mail.text).toContain('Answer: a link of their own');
  });

  it('can be held back, and goes out with the first mail after its release', async () => {
    await read(outgoingPaths.index());
    await clerk.post(outgoingPaths.hold(ownerId));
    expect((await read(outgoingPaths.index())).text).toContain('Held by');

    desk.app.clock.setTo('2017-10-17T09:00:00.000Z');
    expect(await desk.app.get(ReminderRuns).run('2017-10-17')).toBe(0);
    clerk = await signedInWith(desk.app, 'clerk');
    await read(outgoingPaths.index());
    await clerk.post(outgoingPaths.release(ownerId));
    desk.app.clock.setTo('2017-10-18T09:00:00.000Z');
    expect(await desk.app.get(ReminderRuns).run('2017-10-18')).toBe(1);
    const [mail] = await mailsOf(desk.app);
    expect(mail?.subject).toBe('1 action overdue');
  });

  it('sends a test mail to whoever asks', async () => {
    clerk = await signedInWith(desk.app, 'clerk');
    councillor = await signedInWith(desk.app);
    await read(outgoingPaths.index());
    await clerk.post(outgoingPaths.test());

    expect((await mailsOf(desk.app)).map(({ subject }) => subject)).toContain('A test mail');
  });

  it('is for clerks and administrators', async () => {
    expect((await councillor.get(outgoingPaths.index())).status).toBe(403);
    expect((await councillor.get(outgoingPaths.show(ownerId))).status).toBe(403);
    expect((await councillor.post(outgoingPaths.hold(ownerId))).status).toBe(403);
    expect((await councillor.post(outgoingPaths.test())).status).toBe(403);
  });
});

describe('the reminders of one action', () => {
  it('say who was reminded, and when the next one comes', async () => {
    const page = await read(actionPaths.reminders(actionId));

    expect(page.text).toContain('Next on Tuesday 24 October 2017, for “7 days late”');
    const rows = page.table('Reminders of this action').rows;
    expect(rows.map((row) => [row.name, row.cell('As'), row.cell('Step'), row.cell('Day')])).toEqual([
      ['Dinah Johnson', 'Owner', '1 day late', '18 October 2017'],
      ['Dinah Johnson', 'Owner', 'On the day', '17 October 2017'],
    ]);
  });

  it('are switched off with a reason, and on again', async () => {
    await read(actionPaths.reminders(actionId));
    const without = await clerk.post(reminderPaths.switchOff(actionId), { version: '0', reason: '' });
    expect(new PageReader(without.text).errors).toEqual(['Enter why nobody is to be reminded, up to 500 characters']);

    await clerk.post(reminderPaths.switchOff(actionId), { version: '0', reason: 'The director has it in hand.' });
    expect((await read(actionPaths.reminders(actionId))).text).toContain('The director has it in hand.');
    desk.app.clock.setTo('2017-10-24T09:00:00.000Z');
    expect(await desk.app.get(ReminderRuns).run('2017-10-24')).toBe(0);
    clerk = await signedInWith(desk.app, 'clerk');
    councillor = await signedInWith(desk.app);
    await read(actionPaths.reminders(actionId));

    await clerk.post(reminderPaths.switchOn(actionId), { version: '1' });
    expect((await read(actionPaths.reminders(actionId))).text).toContain('Next on');
  });

  it('are switched by nobody who may not see the action', async () => {
    await read(actionPaths.reminders(actionId), councillor);
    const fields = { version: '2', reason: 'I do not want to know.' };
    expect((await councillor.post(reminderPaths.switchOff(actionId), fields)).status).toBe(404);
  });
});
