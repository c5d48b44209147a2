import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { Mail } from '../../../../src/platform/mail/mail.entity.js';
import { ChampionAppointmentsService } from '../../../../src/workspace/champions/champion-appointments.service.js';
import { StrandsService } from '../../../../src/workspace/champions/strands.service.js';
import { Panel } from '../../../../src/workspace/panels/panel.entity.js';
import { ReminderRuns } from '../../../../src/workspace/reminders/runs/reminder-runs.service.js';
import { type ActionsDesk, administrator, openActionsDesk } from '../../actions/actions-desk.js';

let desk: ActionsDesk;
let strandId: string;
let championId: string;

beforeEach(async () => {
  desk = await openActionsDesk();
  championId = (await desk.newPerson({ kind: 'councillor', surname: 'Clark', mail: 'clark@council.example' })).id;
  const clerkId = (await desk.newPerson({ kind: 'officer', surname: 'Lane', mail: 'lane@council.example' })).id;
  await desk.app.get(UnitOfWork).run(({ manager }) => manager.update(Panel, { id: desk.panel.id }, { clerkId }));
  strandId = (await desk.app.get(StrandsService).add(desk.panel.id, { name: 'Housing' }, administrator)).id;
});
afterEach(() => desk.remove());

function appoint(form: { from: string; to?: string; reportEveryMonths?: number }, to = strandId) {
  const address = { panelId: desk.panel.id, strandId: to };
  return desk.app.get(ChampionAppointmentsService).appoint(address, { personId: championId, ...form }, administrator);
}

async function runOn(...days: string[]): Promise<void> {
  for (const day of days) {
    desk.app.clock.setTo(`${day}T09:00:00.000Z`);
    await desk.app.get(ReminderRuns).run(day);
  }
}

async function told(): Promise<string[]> {
  const where = { purpose: 'champion-notice' };
  const mails = await desk.app
    .get(UnitOfWork)
    .reading(Mail)
    .find({ where, order: { id: 'ASC' } });
  return mails.map(({ recipientAddress, subject }) => `${recipientAddress.split('@')[0]}: ${subject}`);
}

describe('the letters to champions', () => {
  it('ask for a report two weeks before and on its day, once each', async () => {
    await appoint({ from: '2017-05-02', reportEveryMonths: 6 });
    await runOn('2017-10-18', '2017-10-19', '2017-10-20', '2017-11-02', '2017-11-03');

    const subject = 'Report on Housing due on Thursday 2 November 2017';
    expect(await told()).toEqual([`clark: ${subject}`, `clark: ${subject}`]);
    const mail = await desk.app.get(UnitOfWork).reading(Mail).findOneByOrFail({ purpose: 'champion-notice' });
    expect(mail.text).toContain('For the Corporate Parenting Panel, you are the champion of Housing.');
    expect(mail.text).toContain(`/workspace/strands/${strandId}`);
  });

  it('tell champion and clerk of the end a month before', async () => {
    await appoint({ from: '2017-05-02', to: '2017-11-16' });
    await runOn('2017-10-16', '2017-10-17', '2017-10-18');

    const subject = 'Champion of Housing until Thursday 16 November 2017';
    expect((await told()).sort()).toEqual([`clark: ${subject}`, `lane: ${subject}`]);
  });

  it('tell a representative on an outside body the same, in the words for that', async () => {
    const form = { name: 'Care Leavers’ Trust', kind: 'outside-body', seats: 2 } as const;
    const { id } = await desk.app.get(StrandsService).add(desk.panel.id, form, administrator);
    await appoint({ from: '2017-05-02', to: '2017-11-16', reportEveryMonths: 6 }, id);
    await runOn('2017-10-17', '2017-10-19');

    const subject = 'Representative on Care Leavers’ Trust until Thursday 16 November 2017';
    expect((await told()).sort()).toEqual([
      'clark: Report on Care Leavers’ Trust due on Thursday 2 November 2017',
      `clark: ${subject}`,
      `lane: ${subject}`,
    ]);
    const mails = await desk.app.get(UnitOfWork).reading(Mail).findBy({ purpose: 'champion-notice' });
    const all = mails.map(({ text }) => text).join(' ');
    expect(all).toContain('you are a representative on Care Leavers’ Trust.');
    expect(all).toContain('That seat is vacant after it, unless the panel appoints somebody.');
    expect(all).not.toMatch(/champion|strand\b/i);
  });

  it('tell nothing to whoever is a champion without either', async () => {
    await appoint({ from: '2017-05-02' });
    await runOn('2017-10-19', '2017-11-02');
    expect(await told()).toEqual([]);
  });
});
