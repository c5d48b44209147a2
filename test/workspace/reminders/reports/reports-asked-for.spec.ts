import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { Mail } from '../../../../src/platform/mail/mail.entity.js';
import { AgendaEntry } from '../../../../src/workspace/agendas/agenda-entry.entity.js';
import { Meeting } from '../../../../src/workspace/meetings/meeting.entity.js';
import { PeopleService } from '../../../../src/workspace/people/people.service.js';
import { ReminderRuns } from '../../../../src/workspace/reminders/runs/reminder-runs.service.js';
import { userWith } from '../../../support/factories/account.js';
import { entryForm } from '../../../support/factories/entry.js';
import { personForm } from '../../../support/factories/person.js';
import { mailsOf } from '../../../support/mail-folder.js';
import { PageReader } from '../../../support/page.js';
import { type AgendaDesk, openAgendaDesk } from '../../agendas/agenda-desk.js';

let desk: AgendaDesk;
let agendaId: string;
let authorId: string;

beforeEach(async () => {
  desk = await openAgendaDesk();
  agendaId = await desk.begin();
  const form = personForm.build({ surname: 'Author', mail: 'author@council.example' });
  authorId = (await desk.app.get(PeopleService).register(form, userWith('administrator'))).id;
  const { meetingId } = await desk.agendas.get(agendaId);
  await change(Meeting, { id: meetingId }, { reportDeadlineOn: '2017-10-20' });
});
afterEach(() => desk.remove());

async function change<Row extends object>(entity: new () => Row, where: object, facts: object): Promise<void> {
  await desk.app.get(UnitOfWork).run(({ manager }) => manager.update(entity, where, facts));
}

/** An item that waits for a report of the author. */
async function expectReport(facts: Partial<AgendaEntry>): Promise<string> {
  const id = await desk.addEntry(agendaId, entryForm.build());
  await change(AgendaEntry, { id }, { officerId: authorId, paperExpectation: 'paper', ...facts });
  return id;
}

async function runOn(day: string): Promise<void> {
  desk.app.clock.setTo(`${day}T09:00:00.000Z`);
  await desk.app.get(ReminderRuns).run(day);
}

async function mails(): Promise<Mail[]> {
  const where = { purpose: 'reports-due' };
  return desk.app
    .get(UnitOfWork)
    .reading(Mail)
    .find({ where, order: { queuedAt: 'ASC', id: 'ASC' } });
}

describe('the author of a report', () => {
  it('is asked for all of them in one mail three working days before the last day, and again on it', async () => {
    await expectReport({ title: 'Placement data' });
    await expectReport({ title: 'Fees of Acme Care', publicTitle: 'Fees of a provider' });

    for (const day of ['2017-10-16', '2017-10-17', '2017-10-17', '2017-10-18', '2017-10-19']) await runOn(day);
    expect((await mails()).map(({ recipientAddress, subject }) => `${recipientAddress}: ${subject}`)).toEqual([
      'author@council.example: 2 reports due',
    ]);
    const [mail] = await mails();
    for (const part of [mail?.text, mail?.html]) {
      expect(part).toContain('Placement data');
      expect(part).toContain('Fees of a provider');
      expect(part).toContain('Due on Friday 20 October 2017');
      expect(part).not.toContain('Acme');
    }
    await runOn('2017-10-20');
    await runOn('2017-10-23');
    expect((await mails()).map(({ text }) => text.includes('Due today, Friday 20 October 2017'))).toEqual([
      false,
      true,
    ]);
  });

  it('gets a link of each, which opens that item without signing in', async () => {
    await expectReport({ title: 'Placement data' });
    await expectReport({ title: 'Fees of Acme Care', publicTitle: 'Fees of a provider' });
    await runOn('2017-10-17');

    const [{ text = '' } = {}] = await mailsOf(desk.app);
    const paths = [...text.matchAll(/Send the report: https?:\/\/[^/\s]+(\/reports\/\S+)/g)].map(
      ([, path = '']) => path,
    );
    const headings: string[] = [];
    for (const path of paths) headings.push(new PageReader((await desk.app.browser().get(path)).text).heading);
    expect(headings.sort()).toEqual(['Fees of a provider', 'Placement data']);
    const [queued] = await mails();
    expect(paths.filter((path) => queued?.text.includes(path))).toEqual([]);
  });

  it('is left alone once the paper is there, or none is expected', async () => {
    await desk.addPaper(agendaId, await expectReport({}), 2);
    await expectReport({ paperExpectation: 'verbal' });
    await expectReport({ withdrawnAt: '2017-10-16T09:00:00.000Z' });

    await runOn('2017-10-17');
    expect(await mails()).toEqual([]);
  });
});
