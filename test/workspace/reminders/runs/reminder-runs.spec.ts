import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '../../../../src/domain/calendar/calendar-date.js';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { Mail } from '../../../../src/platform/mail/mail.entity.js';
import { Person } from '../../../../src/workspace/people/person.entity.js';
import { Panel } from '../../../../src/workspace/panels/panel.entity.js';
import { ReminderRuns } from '../../../../src/workspace/reminders/runs/reminder-runs.service.js';
import { ActionClosing } from '../../../../src/workspace/actions/action-closing.service.js';
import { newId } from '../../../../src/platform/database/new-id.js';
import { ActionChasing } from '../../../../src/workspace/reminders/ladder/action-chasing.entity.js';
import { ReminderHold } from '../../../../src/workspace/reminders/runs/reminder-hold.entity.js';
import { Reminder } from '../../../../src/workspace/reminders/runs/reminder.entity.js';
import { type ActionsDesk, clerk, openActionsDesk } from '../../actions/actions-desk.js';

let desk: ActionsDesk;
let owner: Person;

beforeEach(async () => {
  desk = await openActionsDesk();
  owner = await desk.newPerson({
    kind: 'officer',
    title: undefined,
    forenames: 'Dinah',
    surname: 'Johnson',
    mail: 'd.johnson@council.example',
  });
});
afterEach(() => desk.remove());

/** The council's clock goes to the morning of a day, and reminders go out. */
async function remindOn(day: CalendarDate): Promise<number | null> {
  desk.app.clock.setTo(`${day}T09:00:00.000Z`);
  return desk.app.get(ReminderRuns).run(day);
}

/** To whom and about what mails were queued since this was last asked. */
let seen = 0;
beforeEach(() => {
  seen = 0;
});
async function mailed(): Promise<string[]> {
  const mails = await desk.app
    .get(UnitOfWork)
    .reading(Mail)
    .find({ where: { purpose: 'reminder-digest' }, order: { queuedAt: 'ASC', id: 'ASC' } });
  const fresh = mails.slice(seen);
  seen = mails.length;
  return fresh.map(({ recipientName, subject }) => `${recipientName}: ${subject}`).sort();
}

async function owned(dueOn: CalendarDate | null, facts: object = {}): Promise<string> {
  const id = await desk.raise({ dueOn, noDateBecause: dueOn === null ? 'The minute does not say.' : null, ...facts });
  await desk.take('owner', id, { owner: `person:${owner.id}` });
  return id;
}

async function changePanel(facts: Partial<Panel>): Promise<void> {
  await desk.app.get(UnitOfWork).run(({ manager }) => manager.update(Panel, { id: desk.panel.id }, facts));
}

describe('the reminders of a day', () => {
  it('put everything one person has to do into one mail, worst first', async () => {
    await owned('2017-10-30');
    await owned('2017-10-16');
    await owned('2017-10-15');

    expect(await remindOn('2017-10-16')).toBe(1);
    expect(await mailed()).toEqual(['Dinah Johnson: 3 actions to look after, 1 overdue']);
    const [mail] = await desk.app.get(UnitOfWork).reading(Mail).findBy({ purpose: 'reminder-digest' });
    const places = ['20(3)', '20(2)', '20(1)'].map((number) => mail?.text.indexOf(number) ?? -1);
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((one, other) => one - other)).toEqual(places);
  });

  it('go out once, however often they are asked for', async () => {
    await owned('2017-10-16');

    expect(await remindOn('2017-10-16')).toBe(1);
    expect(await remindOn('2017-10-16')).toBeNull();
    await Promise.all([remindOn('2017-10-17'), remindOn('2017-10-17')]);

    expect(await mailed()).toEqual(['Dinah Johnson: 1 action overdue', 'Dinah Johnson: 1 action to look after']);
  });

  it('stay away at weekends and on bank holidays, and are made up for', async () => {
    await owned('2017-12-24');

    expect(await remindOn('2017-12-22')).toBe(0);
    for (const day of ['2017-12-23', '2017-12-24', '2017-12-25', '2017-12-26']) expect(await remindOn(day)).toBeNull();
    expect(await remindOn('2017-12-27')).toBe(1);
    expect(await mailed()).toEqual(['Dinah Johnson: 1 action overdue']);
  });

  it('come once after the server was off for three weeks, to everybody they should have reached', async () => {
    const [lead, clerkOfPanel] = [
      await desk.newPerson({ surname: 'Lead', mail: 'lead@council.example' }),
      await desk.newPerson({ surname: 'Clerk', mail: 'clerk@council.example' }),
    ];
    await changePanel({ leadOfficerId: lead.id, clerkId: clerkOfPanel.id });
    await owned('2017-10-16');

    await remindOn('2017-10-13');
    await mailed();
    await remindOn('2017-11-08');

    expect((await mailed()).map((line) => line.split(':')[1])).toEqual([
      ' 1 action overdue',
      ' 1 action overdue',
      ' 1 action overdue',
    ]);
    expect(await remindOn('2017-11-09')).toBe(0);
  });

  it('keep silent while a reply is awaited, and ask for it once it is late', async () => {
    const id = await owned('2017-10-16');
    await desk.take('waiting', id, { waitingFor: 'Cabinet', replyDueOn: '2017-10-20' });

    for (const day of ['2017-10-16', '2017-10-17', '2017-10-20']) await remindOn(day);
    expect(await mailed()).toEqual([]);
    await remindOn('2017-10-23');

    const [mail] = await desk.app.get(UnitOfWork).reading(Mail).findBy({ purpose: 'reminder-digest' });
    expect(mail?.text).toContain('A reply from Cabinet was due on Friday 20 October 2017: ask for it');
  });

  it('never go back: a clock that jumps into the past sends nothing again', async () => {
    await owned('2017-10-16');

    await remindOn('2017-10-18');
    expect(await remindOn('2017-10-17')).toBeNull();
  });

  it('leave out what was done between the plan and the mail, and stop with a proposal', async () => {
    const id = await owned('2017-10-13');
    await desk.take('completion', id, { text: 'All members have it.' });

    expect(await remindOn('2017-10-16')).toBe(0);
    expect(await mailed()).toEqual([]);
  });

  it('start again at day 1 when a completion is returned', async () => {
    const id = await owned('2017-10-13');
    await desk.take('completion', id, { text: 'All members have it.' });
    desk.app.clock.setTo('2017-10-25T09:00:00.000Z');
    await desk.take('return', id, { reason: 'Which members?' });

    await remindOn('2017-10-25');
    expect(await mailed()).toEqual([]);
    await remindOn('2017-10-26');
    expect(await mailed()).toEqual(['Dinah Johnson: 1 action overdue']);
  });

  it('go to whoever holds the post that day', async () => {
    const post = await desk.newPost('Head of Service', owner.id);
    const id = await desk.raise({ dueOn: '2017-10-16' });
    await desk.take('owner', id, { owner: `post:${post.id}` });

    await remindOn('2017-10-16');
    expect(await mailed()).toEqual(['Dinah Johnson: 1 action to look after']);
  });

  it('tell the manager after a week', async () => {
    const manager = await desk.newPerson({ surname: 'Manager', mail: 'manager@council.example' });
    await desk.app.get(UnitOfWork).run((unit) => unit.manager.update(Person, owner.id, { managerId: manager.id }));
    await owned('2017-10-09');

    await remindOn('2017-10-16');
    expect((await mailed()).length).toBe(2);
  });

  it('say of a private action its label only', async () => {
    await owned('2017-10-16', {
      isPrivate: true,
      publicLabel: 'A placement',
      wording: 'That Kestrel House be closed.',
    });

    await remindOn('2017-10-16');
    const [mail] = await desk.app.get(UnitOfWork).reading(Mail).findBy({ purpose: 'reminder-digest' });
    expect(mail?.text).toContain('A placement');
    expect(`${mail?.text}${mail?.html}${mail?.subject}`).not.toContain('Kestrel');
  });

  it('hold no live link: what is stored opens nothing', async () => {
    await owned('2017-10-16');

    await remindOn('2017-10-16');
    const [mail] = await desk.app.get(UnitOfWork).reading(Mail).findBy({ purpose: 'reminder-digest' });
    expect(mail?.text).toMatch(/\[\[action-answer:[0-9a-f-]+\]\]/);
    expect(mail?.text).not.toContain('/answers/');
  });
});

describe('what waits from an earlier day', () => {
  async function hold(personId: string): Promise<void> {
    const row = { id: newId(), personId, heldAt: '2017-10-16T08:00:00.000Z', heldBy: 'The clerk' };
    await desk.app.get(UnitOfWork).run(({ manager }) => manager.insert(ReminderHold, row));
  }
  const release = () =>
    desk.app.get(UnitOfWork).run(({ manager }) => manager.delete(ReminderHold, { personId: owner.id }));

  it('goes to whoever owns it when it goes out', async () => {
    const id = await owned('2017-10-16');
    await hold(owner.id);
    expect(await remindOn('2017-10-16')).toBe(0);
    const other = await desk.newPerson({ kind: 'officer', title: undefined, forenames: 'Rowan', surname: 'Ellery' });
    await desk.app
      .get(UnitOfWork)
      .run(({ manager }) => manager.update(Person, other.id, { mail: 'r@council.example' }));
    await desk.take('owner', id, { owner: `person:${other.id}` });
    await release();

    expect(await remindOn('2017-10-18')).toBe(1);
    expect(await mailed()).toEqual(['Rowan Ellery: 1 action overdue']);
  });

  it('is forgotten where it was switched off meanwhile', async () => {
    const actionId = await owned('2017-10-16');
    await hold(owner.id);
    await remindOn('2017-10-16');
    const off = { id: newId(), actionId, offBecause: 'In hand.', offBy: 'The clerk', quietFrom: null, quietTo: null };
    await desk.app.get(UnitOfWork).run(({ manager }) => manager.insert(ActionChasing, { ...off, version: 1 }));
    await release();

    expect(await remindOn('2017-10-18')).toBe(0);
    expect(await desk.app.get(UnitOfWork).reading(Reminder).count()).toBe(0);
  });
});

describe('a long digest', () => {
  it('names the worst fifty, and says on the others that they were only counted', async () => {
    for (let count = 1; count <= 52; count += 1) await owned('2017-10-16');

    await remindOn('2017-10-16');

    const [mail] = await desk.app.get(UnitOfWork).reading(Mail).findBy({ purpose: 'reminder-digest' });
    expect(mail?.text).toContain('And 2 more.');
    expect(mail?.links).toHaveLength(50);
    expect(await desk.app.get(UnitOfWork).reading(Reminder).countBy({ isNamed: false })).toBe(2);
  });
});

describe('days that cannot be', () => {
  it('a day still to come is refused', async () => {
    desk.app.clock.setTo('2017-10-16T09:00:00.000Z');
    await expect(desk.app.get(ReminderRuns).run('2017-10-17')).rejects.toThrow('This day is still to come');
  });

  it('a clock that was a year ahead for a moment silences nobody', async () => {
    await owned('2017-10-16');
    await remindOn('2018-10-16');
    expect(await remindOn('2017-10-17')).toBe(1);
  });

  it('an action that the panel carries forward instead of closing it starts again at day 1', async () => {
    const id = await owned('2017-10-13');
    await desk.take('completion', id, { text: 'All members have it.' });
    desk.app.clock.setTo('2017-10-25T09:00:00.000Z');
    const at = { panel: 'The panel', meetingId: desk.meeting.id, day: '2017-10-24', minuteNumber: '31' };
    await desk.app
      .get(UnitOfWork)
      .run((unit) => desk.app.get(ActionClosing).carryForward(unit, id, 'Not all members have it.', at, clerk));

    await remindOn('2017-10-25');
    expect(await mailed()).toEqual([]);
    await remindOn('2017-10-26');
    expect(await mailed()).toEqual(['Dinah Johnson: 1 action overdue']);
  });
});
