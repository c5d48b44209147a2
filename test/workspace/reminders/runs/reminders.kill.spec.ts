import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { Mail } from '../../../../src/platform/mail/mail.entity.js';
import { AnswerLink } from '../../../../src/workspace/reminders/answers/answer-link.entity.js';
import { Reminder } from '../../../../src/workspace/reminders/runs/reminder.entity.js';
import { runBuilt } from '../../../cli/run-built.js';
import { killsOr } from '../../../support/kills.js';
import { type ActionsDesk, openActionsDesk } from '../../actions/actions-desk.js';

const OWNERS = killsOr(3);

let desk: ActionsDesk;

beforeEach(async () => {
  desk = await openActionsDesk();
  for (let count = 1; count <= OWNERS; count += 1) {
    const mail = `owner${count}@council.example`;
    const person = await desk.newPerson({ kind: 'officer', surname: `Owner ${count}`, mail });
    const id = await desk.raise({ dueOn: '2017-10-16' });
    await desk.take('owner', id, { owner: `person:${person.id}` });
  }
});
afterEach(() => desk.remove());

const remind = (settings: Record<string, string> = {}) =>
  runBuilt(desk.app.config, 'cli/main.js', ['remind', '--date', '2017-10-16'], { DEMO: 'false', ...settings });

async function expectEachOnce(): Promise<void> {
  const unitOfWork = desk.app.get(UnitOfWork);
  const mails = await unitOfWork.reading(Mail).findBy({ purpose: 'reminder-digest' });
  const everybody = Array.from({ length: OWNERS }, (_each, index) => `owner${index + 1}@council.example`);
  expect(mails.map(({ recipientAddress }) => recipientAddress).sort()).toEqual(everybody.sort());
  const reminders = await unitOfWork.reading(Reminder).find();
  expect(reminders).toHaveLength(OWNERS);
  expect(reminders.filter(({ mailKey }) => mailKey === null)).toEqual([]);
  const linked = (await unitOfWork.reading(AnswerLink).find()).map(({ id }) => id);
  for (const { links } of mails) for (const { id } of links) expect(linked).toContain(id);
}

describe('a process that is killed while it reminds', () => {
  it('is followed by another that goes on from there: each digest comes once', async () => {
    expect((await remind({ FAILPOINT: 'reminders-planned' })).signal).toBe('SIGKILL');
    for (let kill = 1; kill <= OWNERS; kill += 1) {
      expect((await remind({ FAILPOINT: 'digest-queued' })).signal).toBe('SIGKILL');
    }
    expect((await remind()).code).toBe(0);

    await expectEachOnce();
  });

  it('has an equal beside it that sends nothing twice', async () => {
    const ends = await Promise.all([remind(), remind()]);

    expect(ends.map(({ code, problems }) => ({ code, problems: code === 0 ? '' : problems }))).toEqual([
      { code: 0, problems: '' },
      { code: 0, problems: '' },
    ]);
    await expectEachOnce();
  });
});
