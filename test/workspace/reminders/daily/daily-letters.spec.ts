import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { Mail } from '../../../../src/platform/mail/mail.entity.js';
import { DailyLetters } from '../../../../src/workspace/reminders/daily/daily-letters.service.js';
import { ContactsService } from '../../../../src/workspace/reminders/links/contacts.service.js';
import { ReminderRun } from '../../../../src/workspace/reminders/runs/reminder-run.entity.js';
import { ReminderRuns } from '../../../../src/workspace/reminders/runs/reminder-runs.service.js';
import { OF_ITS_OWN } from '../../../support/app.js';
import { type ActionsDesk, openActionsDesk } from '../../actions/actions-desk.js';

/** A Monday. */
const DAY = '2017-10-16';

let desk: ActionsDesk;
let ownerId: string;
/** What one feature has to say; another, that comes before it, fails while this is true. */
let isBroken: boolean;

beforeEach(async () => {
  desk = await openActionsDesk(OF_ITS_OWN);
  ownerId = (await desk.newPerson({ mail: 'owner@council.example' })).id;
  isBroken = true;
  const daily = desk.app.get(DailyLetters);
  daily.register('a-broken-kind', () =>
    isBroken ? Promise.reject(new Error('This kind is broken.')) : Promise.resolve({ letters: [], forNobody: [] }),
  );
  daily.register('a-kind-that-works', async (day) => {
    const contact = (await desk.app.get(ContactsService).of([ownerId], day)).get(ownerId);
    if (!contact) throw new Error('The owner has no contact.');
    const model = { subject: 'A letter that works', greeting: 'Dear owner' };
    const about = { kind: 'person', id: ownerId };
    const write = () => Promise.resolve({ template: 'test-mail', model, purpose: 'test', about });
    return { letters: [{ contact, key: `works:${day}`, what: 'a letter', write }], forNobody: [] };
  });
  desk.app.clock.setTo(`${DAY}T09:00:00.000Z`);
});
afterEach(() => desk.remove());

async function subjects(): Promise<string[]> {
  return (await desk.app.get(UnitOfWork).reading(Mail).find()).map(({ subject }) => subject).sort();
}

async function rename(from: string, to: string): Promise<void> {
  await desk.app.get(UnitOfWork).run(({ manager }) => manager.query(`ALTER TABLE ${from} RENAME TO ${to}`));
}

const run = () => desk.app.get(ReminderRuns).run(DAY);

describe('the letters of a day', () => {
  it('go out though another kind fails, once, and the day stays unfinished until that is mended', async () => {
    await expect(run()).rejects.toThrow(AggregateError);
    await expect(run()).rejects.toThrow(AggregateError);
    expect(await subjects()).toEqual(['A letter that works']);

    isBroken = false;
    await run();
    expect(await subjects()).toEqual(['A letter that works']);
    const done = await desk.app.get(UnitOfWork).reading(ReminderRun).findOneByOrFail({ day: DAY });
    expect(done.finishedAt).not.toBeNull();
  });

  it('are foretold though another kind fails, which is said', async () => {
    const { letters, forNobody } = await desk.app.get(DailyLetters).due(DAY);

    expect(letters.map(({ what }) => what)).toEqual(['a letter']);
    expect(forNobody).toEqual(['Some letters could not be prepared. Ask your administrator: the log says why.']);
    expect(desk.app.log.join('')).toContain('Letters of kind a-broken-kind could not be prepared');
  });

  it('go out though a digest cannot be written, which follows once it can', async () => {
    isBroken = false;
    const actionId = await desk.raise({ dueOn: DAY });
    await desk.take('owner', actionId, { owner: `person:${ownerId}` });
    await rename('answer_links', 'answer_links_gone');
    await expect(run()).rejects.toThrow(AggregateError);
    expect(await subjects()).toEqual(['A letter that works']);

    await rename('answer_links_gone', 'answer_links');
    await run();
    expect(await subjects()).toEqual(['1 action to look after', 'A letter that works']);
  });
});
