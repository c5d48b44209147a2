import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NotAllowed, StaleEdit } from '../../../../src/domain/errors.js';
import { AuditEvent } from '../../../../src/platform/audit/audit-event.entity.js';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { Outbox } from '../../../../src/platform/mail/outbox.js';
import { CallingOffService } from '../../../../src/workspace/meetings/called-off/calling-off.service.js';
import { DeadlinesService } from '../../../../src/workspace/meetings/deadlines.service.js';
import { NoticesService } from '../../../../src/workspace/meetings/notices/notices.service.js';
import { SummonsService } from '../../../../src/workspace/meetings/summons/summons.service.js';
import { ProperOfficersService } from '../../../../src/workspace/authority/proper-officers/proper-officers.service.js';
import { openApp } from '../../../support/app.js';
import { TestCouncil } from '../../../support/council.js';
import { userWith } from '../../../support/factories/account.js';
import { clerk, deputy, properOfficer, SummonsDesk } from './summons-desk.js';

let desk: SummonsDesk;

beforeEach(async () => {
  desk = await SummonsDesk.open();
});
afterEach(() => desk.remove());

const at = '2017-10-16T09:00:00.000Z';
const laterAt = '2017-10-16T10:00:00.000Z';

describe('authenticating a summons', () => {
  it('queues a mail to each member who consents, lists the others for paper, and records who and when', async () => {
    await desk.council.publish();

    await desk.authenticate();

    const { summons, members } = await desk.sent();
    expect(summons).toMatchObject({
      day: '2017-10-24',
      startsAt: '17:00',
      clearDays: 5,
      clearDaysRequired: 5,
      lateBecause: null,
      authenticatedAt: at,
      authenticatedBy: 'Ms. Sharon Kemp',
      properOfficer: 'Sharon Kemp',
      properOfficerPost: 'Chief Executive',
    });
    expect(summons.business.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Apologies for absence',
      '2 Budget & council tax',
    ]);
    expect(members.map(({ name, way, address, because }) => [name, way, address, because])).toEqual([
      ['Councillor Pat Ayres', 'electronic', 'ayres@home.example', null],
      ['Councillor Pat Brook', 'electronic', 'brook@home.example', null],
      ['Councillor Pat Cole', 'paper', null, 'no-consent'],
    ]);
    expect((await desk.mails()).map(({ recipientAddress, aboutId }) => [recipientAddress, aboutId])).toEqual([
      ['ayres@home.example', desk.meetingId],
      ['brook@home.example', desk.meetingId],
    ]);
  });

  it('leaves the time of the summons open until the papers are served', async () => {
    await desk.council.publish();
    await desk.authenticate();
    expect(await desk.meeting()).toMatchObject({ summonsAt: null, summonsBy: null });

    await desk.runMails();
    desk.app.clock.passMinutes(60);
    await desk.serve([desk.cole], { time: '11:00' });

    expect(await desk.meeting()).toMatchObject({ summonsAt: laterAt, summonsBy: 'Hannah Etheridge' });
  });

  it('is no summons yet while its mails wait or one has failed', async () => {
    await desk.consent(desk.cole, 'cole@home.example');
    await desk.council.publish();
    await desk.authenticate();
    expect(await desk.meeting()).toMatchObject({ summonsAt: null, summonsBy: null });

    await desk.failMail('cole@home.example');
    await desk.runMails();
    expect(await desk.meeting()).toMatchObject({ summonsAt: null, summonsBy: null });

    desk.app.clock.setTo('2017-10-19T09:00:00.000Z');
    const { id } = (await desk.mails()).find(({ state }) => state === 'failed') ?? { id: '' };
    await desk.app.get(UnitOfWork).run((unit) => desk.app.get(Outbox).sendAgain(unit, id));
    await desk.runMails();
    expect(await desk.meeting()).toMatchObject({
      summonsAt: '2017-10-19T09:00:00.000Z',
      summonsBy: 'Ms. Sharon Kemp',
    });
  });

  it('makes nobody’s form stale when its mails leave', async () => {
    await desk.consent(desk.cole, 'cole@home.example');
    await desk.council.publish();
    await desk.authenticate();
    const { version } = await desk.meeting();
    await desk.runMails();

    const form = { officeNoticeDay: '2017-10-16', officeNoticeTime: '09:30', version };
    await desk.app.get(NoticesService).record(desk.meetingId, form, clerk);

    expect(await desk.meeting()).toMatchObject({ officeNoticeAt: '2017-10-16T08:30:00.000Z', summonsAt: at });
  });

  it('is the summons where every mail has left, and the clear days count from it', async () => {
    await desk.consent(desk.cole, 'cole@home.example');
    await desk.council.publish();

    await desk.authenticate();
    await desk.runMails();

    const meeting = await desk.meeting();
    expect(meeting).toMatchObject({ summonsAt: at, summonsBy: 'Ms. Sharon Kemp' });
    const note = (await desk.app.get(DeadlinesService).of([meeting])).get(meeting.id);
    expect(note?.notice.acts.find(({ act }) => act === 'summons')?.days).toHaveLength(5);
  });

  it('is in the audit trail with the numbers, and without an address', async () => {
    await desk.council.publish();
    await desk.authenticate();

    const action = 'authenticated the summons to a meeting';
    const event = await desk.app.get(UnitOfWork).reading(AuditEvent).findOneByOrFail({ action });
    expect([event.actor, event.mark, event.detail]).toEqual([
      'Ms. Sharon Kemp',
      null,
      { clearDays: 5, byMail: 2, onPaper: 1 },
    ]);
  });

  it('is by whoever acts as proper officer, for the one of that day', async () => {
    await desk.council.publish();
    await desk.authenticate({}, deputy);

    const [mail] = await desk.mails();
    expect(mail?.text).toContain(
      'Authenticated by Dermot Pearson, for Sharon Kemp, Proper Officer, on Monday 16 October 2017 at 10.00 a.m.',
    );
  });

  it('is for nobody but the proper officer', async () => {
    await desk.council.publish();

    for (const role of ['clerk', 'administrator', 'monitoring-officer'] as const) {
      await expect(desk.authenticate({}, userWith(role))).rejects.toBeInstanceOf(NotAllowed);
    }
    expect(await desk.mails()).toEqual([]);
  });

  it('asks for one’s own name', async () => {
    await desk.council.publish();

    await expect(desk.authenticate({ signature: 'Dermot Pearson' })).rejects.toMatchObject({
      message: 'Enter your own name, Ms. Sharon Kemp, to authenticate the summons',
      field: 'signature',
    });
  });

  it('is not done before the agenda is published', async () => {
    await expect(desk.authenticate()).rejects.toThrow('Publish the agenda first');
  });

  it('is not done twice', async () => {
    await desk.council.publish();
    await desk.authenticate();

    await expect(desk.authenticate()).rejects.toThrow('This summons has been authenticated already.');
    expect(await desk.mails()).toHaveLength(2);
  });

  it('is done once where two do it at the same moment', async () => {
    await desk.council.publish();

    const answers = await Promise.allSettled([desk.authenticate(), desk.authenticate({}, deputy)]);

    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect([(await desk.sent()).members.length, (await desk.mails()).length]).toEqual([3, 2]);
  });

  it('is not done to a meeting that has changed since it was seen', async () => {
    await desk.council.publish();
    const { version } = await desk.meeting();

    await expect(desk.authenticate({ version: version - 1 })).rejects.toBeInstanceOf(StaleEdit);
    expect(await desk.mails()).toEqual([]);
  });

  it('is not done where the time of another summons is on record', async () => {
    await desk.council.publish();
    const { version } = await desk.meeting();
    const form = { summonsDay: '2017-10-13', summonsTime: '09:00', version };
    await desk.app.get(NoticesService).record(desk.meetingId, form, clerk);

    await expect(desk.authenticate()).rejects.toThrow(
      'The summons went out on Friday 13 October 2017, 9.00 a.m., by the record of Hannah Etheridge.',
    );
  });

  it('is not done for a meeting that was called off or has begun', async () => {
    await desk.council.publish();
    desk.app.clock.setTo('2017-10-24T16:00:00.000Z');
    await expect(desk.authenticate()).rejects.toThrow('This meeting has begun');

    desk.app.clock.setTo(at);
    const { version } = await desk.meeting();
    const form = { reason: 'The hall is flooded.', version };
    await desk.app.get(CallingOffService).callOff('cancelled', desk.meetingId, form, clerk);

    await expect(desk.authenticate()).rejects.toThrow('This meeting has been cancelled, so nobody is summoned to it.');
  });

  it('needs a proper officer of the day', async () => {
    await desk.council.publish();
    const officers = desk.app.get(ProperOfficersService);
    const administrator = userWith('administrator');
    const [kemp] = await officers.list(administrator);
    const end = { toDay: '2017-10-15', version: 1 };
    await officers.end(kemp?.id ?? '', end, administrator);

    await expect(desk.authenticate()).rejects.toThrow('Nobody is named as proper officer on Monday 16 October 2017.');
  });
});

describe('a summons that is late', () => {
  beforeEach(async () => {
    await desk.council.publish();
    desk.app.clock.setTo('2017-10-17T09:00:00.000Z');
  });

  it('asks for the reason', async () => {
    await expect(desk.authenticate()).rejects.toMatchObject({ field: 'lateBecause' });
    expect(await desk.mails()).toEqual([]);
  });

  it('goes out with it, on record as a stop that was lifted', async () => {
    await desk.authenticate({ lateBecause: 'The precept of the police came late.' });

    const { summons } = await desk.sent();
    expect(summons).toMatchObject({ clearDays: 4, lateBecause: 'The precept of the police came late.' });
    const mark = 'lifted-stop' as const;
    const event = await desk.app.get(UnitOfWork).reading(AuditEvent).findOneByOrFail({ mark });
    expect(event.detail).toMatchObject({ clearDays: 4, reason: 'The precept of the police came late.' });
  });
});

describe('a panel that is not the full council', () => {
  it('has no summons', async () => {
    const house = await openApp();
    const { meetingId } = await TestCouncil.found(house);

    await expect(house.get(SummonsService).prospect(meetingId, properOfficer)).rejects.toThrow(
      'Only a meeting of the full council has a summons.',
    );
    await house.remove();
  });
});
