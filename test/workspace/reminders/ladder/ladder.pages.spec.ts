import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReminderRuns } from '../../../../src/workspace/reminders/runs/reminder-runs.service.js';
import { PanelLaddersService } from '../../../../src/workspace/reminders/ladder/panel-ladders.service.js';
import { reminderPaths } from '../../../../src/workspace/reminders/reminders.paths.js';
import type { Browser } from '../../../support/browser.js';
import { signedInWith } from '../../../support/factories/account.js';
import { PageReader } from '../../../support/page.js';
import { type ActionsDesk, openActionsDesk } from '../../actions/actions-desk.js';

let desk: ActionsDesk;
let clerk: Browser;
let reader: Browser;
let address: string;

beforeAll(async () => {
  desk = await openActionsDesk();
  clerk = await signedInWith(desk.app, 'clerk');
  reader = await signedInWith(desk.app);
  address = reminderPaths.ladder(desk.panel.id);
});
afterAll(() => desk.remove());

const read = async (by = clerk) => new PageReader((await by.get(address)).text);

const LADDER = {
  isOn: 'yes',
  daysBefore: '10',
  onTheDay: 'yes',
  ownerDay: '2',
  managerDay: '5',
  chairDay: '10',
  everyDays: '14',
  sendsBrief: 'yes',
  briefBeforeAgendaSetting: '4',
  briefBeforeMeeting: '1',
  version: '0',
};

describe('when people are reminded of a panel’s actions', () => {
  it('opens on the usual ladder, with an example of it', async () => {
    const page = await read();

    expect(page.form('Save').values).toMatchObject({
      daysBefore: '14, 3',
      ownerDay: '1',
      managerDay: '7',
      chairDay: '14',
      sendsBrief: 'yes',
      briefBeforeAgendaSetting: '3',
      briefBeforeMeeting: '2',
    });
    expect(page.text).toContain('7 days late, Monday 23 October 2017');
  });

  it('shows the example of what is typed, and saves nothing by that', async () => {
    await read();
    const page = new PageReader((await clerk.post(reminderPaths.example(desk.panel.id), LADDER)).text);

    expect(page.text).toContain('5 days late, on the next working day, Monday 23 October 2017');
    expect((await read()).form('Save').values).toMatchObject({ managerDay: '7' });
  });

  it('says instead of the example what is wrong, or that nobody is reminded', async () => {
    await read();
    const shown = async (fields: object) => {
      const answer = await clerk.post(reminderPaths.example(desk.panel.id), { ...LADDER, ...fields });
      return new PageReader(answer.text);
    };

    const wrong = await shown({ managerDay: '2' });
    expect(wrong.errors).toEqual(['The manager must be told later than the owner']);
    expect(wrong.text).toContain('The example is shown again when what you have entered is right.');
    const off = await shown({ isOn: '' });
    expect(off.text).toContain('Nobody is reminded of it.');
    expect(off.text).not.toContain('5 days late');
  });

  it('is changed by a clerk of the panel, who is told of the other that was quicker', async () => {
    await read();
    expect((await clerk.post(address, LADDER)).status).toBe(303);
    expect((await read()).form('Save').values).toMatchObject({
      daysBefore: '10',
      managerDay: '5',
      briefBeforeMeeting: '1',
      version: '1',
    });

    expect((await clerk.post(address, LADDER)).status).toBe(409);
  });

  it.each([
    [{ daysBefore: 'soon' }, 'Enter days before the due date from 1 to 365, such as 14, 3, up to five of them'],
    [{ daysBefore: '1,2,3,4,5,6' }, 'Enter days before the due date from 1 to 365, such as 14, 3, up to five of them'],
    [{ managerDay: '2' }, 'The manager must be told later than the owner'],
    [{ chairDay: '4' }, 'The chair must be told later than the manager'],
    [{ briefBeforeMeeting: '0' }, 'Enter how many working days before the meeting the brief goes out, from 1 to 20'],
    [{ everyDays: '0' }, 'Enter after how many days more each further reminder goes out, from 1 to 365'],
  ])('refuses %j', async (fields, message) => {
    await read();
    const answer = await clerk.post(address, { ...LADDER, version: '1', ...fields });

    expect(answer.status).toBe(422);
    expect(new PageReader(answer.text).errors).toEqual([message]);
  });

  it('keeps the chair’s brief as it is where nothing is said of it, and takes the word of the page', async () => {
    const version = async () => (await read()).form('Save').values.version;
    const silent = Object.fromEntries(Object.entries(LADDER).filter(([name]) => name !== 'sendsBrief'));
    const sends = async () => (await desk.app.get(PanelLaddersService).of(desk.panel.id)).isBriefOff === false;
    await clerk.post(address, { ...silent, version: await version() });
    expect(await sends()).toBe(true);
    await clerk.post(address, { ...LADDER, sendsBrief: 'no', version: await version() });
    expect(await sends()).toBe(false);
    await clerk.post(address, { ...silent, version: await version() });
    expect(await sends()).toBe(false);
    await clerk.post(address, { ...LADDER, sendsBrief: ['no', 'yes'], version: await version() });
    expect(await sends()).toBe(true);
  });

  it('is read by others and changed by none of them', async () => {
    const page = await read(reader);

    expect(page.text).toContain('An action due on');
    expect((await reader.post(address, LADDER)).status).toBe(403);
  });

  it('keeps recesses, in which nobody is reminded', async () => {
    await read();
    const recess = { name: 'Half term', 'from-day': '20', 'from-month': '10', 'from-year': '2017' };
    const wrong = await clerk.post(reminderPaths.recesses(desk.panel.id), {
      ...recess,
      'to-day': '1',
      'to-month': '10',
      'to-year': '2017',
    });
    expect(new PageReader(wrong.text).errors).toEqual(['The last day must be the first day or later']);
    const years = { ...recess, 'to-day': '1', 'to-month': '10', 'to-year': '2027' };
    expect(new PageReader((await clerk.post(reminderPaths.recesses(desk.panel.id), years)).text).errors).toEqual([
      'A recess lasts half a year at most. To stop reminders for longer, switch them off.',
    ]);

    await clerk.post(reminderPaths.recesses(desk.panel.id), {
      ...recess,
      'to-day': '27',
      'to-month': '10',
      'to-year': '2017',
    });
    expect((await read()).text).toContain('Half term: 20 October 2017 to 27 October 2017');
    const owner = await desk.newPerson({ kind: 'officer', surname: 'Johnson', mail: 'johnson@council.example' });
    const id = await desk.raise({ dueOn: '2017-10-23' });
    await desk.take('owner', id, { owner: `person:${owner.id}` });
    desk.app.clock.setTo('2017-10-23T09:00:00.000Z');
    expect(await desk.app.get(ReminderRuns).run('2017-10-23')).toBe(0);
    desk.app.clock.setTo('2017-10-30T09:00:00.000Z');
    expect(await desk.app.get(ReminderRuns).run('2017-10-30')).toBe(1);
  });
});
