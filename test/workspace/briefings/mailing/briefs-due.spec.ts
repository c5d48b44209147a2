import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Email } from 'postal-mime';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { MailRunner } from '../../../../src/platform/mail/mail-runner.js';
import { Mail } from '../../../../src/platform/mail/mail.entity.js';
import { ChairsBriefSent } from '../../../../src/workspace/briefings/mailing/chairs-brief-sent.entity.js';
import { Meeting } from '../../../../src/workspace/meetings/meeting.entity.js';
import { Panel } from '../../../../src/workspace/panels/panel.entity.js';
import { Seat } from '../../../../src/workspace/panels/seat.entity.js';
import { SeatsService } from '../../../../src/workspace/panels/seats.service.js';
import { PanelLaddersService } from '../../../../src/workspace/reminders/ladder/panel-ladders.service.js';
import { PanelRecess } from '../../../../src/workspace/reminders/ladder/panel-recess.entity.js';
import { outgoingPaths } from '../../../../src/workspace/reminders/reminders.paths.js';
import { ReminderPreview } from '../../../../src/workspace/reminders/runs/reminder-preview.service.js';
import { ReminderRuns } from '../../../../src/workspace/reminders/runs/reminder-runs.service.js';
import { signedInWith } from '../../../support/factories/account.js';
import { seatForm } from '../../../support/factories/seat.js';
import { PageReader } from '../../../support/page.js';
import { everyObjectText, readPdf } from '../../../support/pdf.js';
import { PostOffice } from '../../../support/post-office.js';
import { type ActionsDesk, administrator, clerk, openActionsDesk } from '../../actions/actions-desk.js';

const SECRET = 'Foxglove';

let office: PostOffice;
let desk: ActionsDesk;
let panel: Panel;
let meeting: Meeting;
let chairId: string;

/** A panel that meets on Tuesday 12 December; its agenda is settled on Monday 13 November. */
beforeEach(async () => {
  office = await PostOffice.open();
  desk = await openActionsDesk({ SMTP_URL: office.url, MAILS_PER_MINUTE: '60000' });
  panel = await desk.newPanel('Health Panel', 'HP');
  const august = await desk.meet(panel.id, '2017-08-22');
  meeting = await desk.meet(panel.id, '2017-12-12');
  chairId = await seated('chair', 'Watson');
  await desk.raise({ dueOn: '2017-09-30', wording: 'That a visit be arranged.' }, { panel, meeting: august });
  const closed = { isPrivate: true, publicLabel: 'Agency fees', wording: `That ${SECRET} be paid.` };
  const id = await desk.raise({ ...closed, dueOn: '2017-09-30' }, { panel, meeting: august });
  await desk.take('updates', id, { text: `${SECRET} has signed.` });
});
afterEach(async () => {
  await desk.remove();
  await office.close();
});

async function seated(role: 'chair' | 'vice-chair', surname: string): Promise<string> {
  const { id } = await desk.newPerson({ surname, mail: `${surname.toLowerCase()}@council.example` });
  await desk.app.get(SeatsService).add(panel.id, { ...seatForm.build(), role, personId: id }, administrator);
  return id;
}

async function change<Row extends object>(entity: new () => Row, where: object, facts: object): Promise<void> {
  await desk.app.get(UnitOfWork).run(({ manager }) => manager.update(entity, where, facts));
}

async function runOn(day: string, hour = '09'): Promise<void> {
  desk.app.clock.setTo(`${day}T${hour}:00:00.000Z`);
  await desk.app.get(ReminderRuns).run(day);
}

async function mails(): Promise<Mail[]> {
  const where = { purpose: 'chairs-brief' };
  return desk.app
    .get(UnitOfWork)
    .reading(Mail)
    .find({ where, order: { queuedAt: 'ASC', recipientAddress: 'ASC' } });
}

/** Day and recipient of each brief there is. */
async function briefs(): Promise<string[]> {
  return (await mails()).map(({ queuedAt, recipientAddress }) => `${queuedAt.slice(5, 10)} ${recipientAddress}`);
}

async function delivered(): Promise<Email[]> {
  await desk.app.get(MailRunner).runDue();
  return office.mails.filter(({ subject }) => subject?.startsWith('Chair’s brief'));
}

describe('the chair’s brief', () => {
  it('goes out once before the agenda is settled and once before the meeting, to chair and vice-chair', async () => {
    await seated('vice-chair', 'Deputy');
    for (const day of ['2017-11-07', '2017-11-08', '2017-11-08', '2017-11-09', '2017-11-13', '2017-11-14']) {
      await runOn(day);
    }
    for (const day of ['2017-12-07', '2017-12-08', '2017-12-11', '2017-12-13']) await runOn(day);

    expect(await briefs()).toEqual([
      ...['11-08 deputy@council.example', '11-08 watson@council.example'],
      ...['12-08 deputy@council.example', '12-08 watson@council.example'],
    ]);
    const [, first] = await mails();
    expect(first?.subject).toBe('Chair’s brief: Health Panel, Tuesday 12 December 2017');
    for (const part of [first?.text, first?.html]) {
      expect(part).toContain('The agenda is to be settled on Monday 13 November 2017');
      expect(part).toContain('That a visit be arranged.');
      expect(part).toContain(`/workspace/meetings/${meeting.id}/chairs-page`);
      expect(part).toContain('You are sent this as the chair of the Health Panel.');
    }
    const marks = await desk.app.get(UnitOfWork).reading(ChairsBriefSent).find();
    expect(marks.map(({ mailKey }) => mailKey).sort()).toEqual((await mails()).map(({ key }) => key).sort());
  });

  it('reaches a real mail server with the page as a PDF that holds no private word', async () => {
    await runOn('2017-12-08');
    const [mail] = await delivered();

    expect(mail?.attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
      [`chairs-page-${panel.slug}-2017-12-12.pdf`, 'application/pdf'],
    ]);
    const bytes = new Uint8Array(mail?.attachments[0]?.content as ArrayBuffer);
    const pdf = await readPdf(bytes);
    expect(pdf.text).toContain('Agency fees');
    expect(pdf.text).toMatch(/Before the meeting of Tuesday 12\s+December 2017/);
    expect([await everyObjectText(bytes), JSON.stringify(pdf)].join()).not.toContain(SECRET);
    expect(`${mail?.text} ${mail?.html}`).toContain('Agency fees');
    expect(JSON.stringify(mail)).not.toContain(SECRET);
  });

  it('is made up for once, while the meeting is ahead', async () => {
    await runOn('2017-12-11');
    await runOn('2017-12-12');
    expect(await briefs()).toEqual(['12-11 watson@council.example']);
  });

  it('is not made up for once the meeting has begun', async () => {
    await runOn('2017-12-12', '18');
    expect(await briefs()).toEqual([]);
  });

  it('is not mailed of a meeting that is over by the time a missed day is made up for by hand', async () => {
    await desk.meet(panel.id, '2017-12-14');
    desk.app.clock.setTo('2017-12-13T09:00:00.000Z');
    await desk.app.get(ReminderRuns).run('2017-12-08');

    expect((await mails()).map(({ subject }) => subject)).toEqual([
      'Chair’s brief: Health Panel, Thursday 14 December 2017',
    ]);
  });

  it('goes out again for a meeting that was moved to a later day, and not for one that was called off', async () => {
    await runOn('2017-12-08');
    await change(Meeting, { id: meeting.id }, { day: '2017-12-19' });
    for (const day of ['2017-12-11', '2017-12-14', '2017-12-15', '2017-12-18']) await runOn(day);
    expect(await briefs()).toEqual(['12-08 watson@council.example', '12-15 watson@council.example']);

    const january = await desk.meet(panel.id, '2018-01-16');
    await change(Meeting, { id: january.id }, { state: 'cancelled' });
    await runOn('2018-01-15');
    expect(await briefs()).toHaveLength(2);
  });

  it('waits for the end of a recess, and is switched off by the panel’s clerk', async () => {
    const recess = { id: 'recess', panelId: panel.id, name: 'Recess', from: '2017-11-01', to: '2017-11-10' };
    await desk.app.get(UnitOfWork).run(({ manager }) => manager.insert(PanelRecess, recess));
    await runOn('2017-11-08');
    expect(await briefs()).toEqual([]);
    await runOn('2017-11-13');
    expect(await briefs()).toEqual(['11-13 watson@council.example']);

    const ladders = desk.app.get(PanelLaddersService);
    const usual = await ladders.of(panel.id);
    const form = { ...usual, daysBefore: [...usual.daysBefore], isOn: true, sendsBrief: false };
    await ladders.save(panel.id, form, clerk);
    await runOn('2017-12-08');
    expect(await briefs()).toHaveLength(1);
  });

  it('is for the clerk, who is told why, where nobody holds the chair', async () => {
    const { id } = await desk.newPerson({ kind: 'officer', surname: 'Clerk', mail: 'clerk@council.example' });
    await change(Panel, { id: panel.id }, { clerkId: id });
    await change(Seat, { personId: chairId }, { to: '2017-11-30' });
    await runOn('2017-12-08');

    expect(await briefs()).toEqual(['12-08 clerk@council.example']);
    expect((await mails())[0]?.text).toContain('because nobody holds the chair of the Health Panel');
  });
});

describe('what will go out next', () => {
  const read = async (path: string) => {
    const browser = await signedInWith(desk.app, 'clerk');
    return { browser, page: new PageReader((await browser.get(path)).text) };
  };

  it('names the brief and shows its mail, and the dry run prints it and sends nothing', async () => {
    desk.app.clock.setTo('2017-12-08T06:00:00.000Z');
    const { page } = await read(outgoingPaths.index());
    expect(page.text).toContain('chair’s brief of the Health Panel of 12 December 2017');

    const shown = (await read(outgoingPaths.show(chairId))).page;
    expect(shown.heading).toBe('Chair’s brief: Health Panel, Tuesday 12 December 2017');
    expect(shown.fact('Attachment')).toBe(`chairs-page-${panel.slug}-2017-12-12.pdf`);
    expect(shown.text).not.toContain(SECRET);

    const printed: string[] = [];
    for await (const { order, attachment } of desk.app.get(ReminderPreview).mails('2017-12-08')) {
      printed.push(`${order.to.address} ${attachment}`);
    }
    expect(printed).toEqual([`watson@council.example chairs-page-${panel.slug}-2017-12-12.pdf`]);
    expect(await briefs()).toEqual([]);
  });

  it('holds a brief back, and lets it go with the next run', async () => {
    desk.app.clock.setTo('2017-12-08T06:00:00.000Z');
    const { browser } = await read(outgoingPaths.index());
    await browser.post(outgoingPaths.hold(chairId));
    await runOn('2017-12-08');
    expect(await briefs()).toEqual([]);

    const later = (await read(outgoingPaths.index())).browser;
    await later.post(outgoingPaths.release(chairId));
    await runOn('2017-12-11');
    expect(await briefs()).toEqual(['12-11 watson@council.example']);
  });

  it('says for whom there is nobody to write to', async () => {
    await change(Seat, { personId: chairId }, { to: '2017-11-30' });
    desk.app.clock.setTo('2017-12-08T06:00:00.000Z');

    expect((await read(outgoingPaths.index())).page.text).toContain(
      'The chair’s brief of the Health Panel of 12 December 2017 is for nobody',
    );
  });
});
