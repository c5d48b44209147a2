import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NotAllowed, StaleEdit } from '../../../../src/domain/errors.js';
import { AuditEvent } from '../../../../src/platform/audit/audit-event.entity.js';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { Outbox } from '../../../../src/platform/mail/outbox.js';
import { CallingOffService } from '../../../../src/workspace/meetings/called-off/calling-off.service.js';
import { DeadlinesService } from '../../../../src/workspace/meetings/deadlines.service.js';
import { NoticesService } from '../../../../src/workspace/meetings/notices/notices.service.js';
import { MissingMembers } from '../../../../src/workspace/meetings/summons/missing-members.service.js';
import type { SigningForm } from '../../../../src/workspace/meetings/summons/summons.form.js';
import { SummonsService } from '../../../../src/workspace/meetings/summons/summons.service.js';
import { Seat } from '../../../../src/workspace/panels/seat.entity.js';
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

describe('a member who joins after the authentication', () => {
  beforeEach(async () => {
    await desk.consent(desk.cole, 'cole@home.example');
    await desk.council.publish();
    await desk.authenticate();
    await desk.runMails();
  });

  const join = async () => {
    const drew = await desk.council.person({ forenames: 'Pat', surname: 'Drew' });
    await desk.council.seat(drew.id);
    await desk.consent(drew, 'drew@home.example');
    return drew;
  };
  const summon = async (form: Partial<SigningForm> = {}, user = properOfficer) => {
    const { version } = (await desk.sent()).summons;
    await desk.app.get(MissingMembers).summon(desk.meetingId, { signature: user.name, version, ...form }, user);
  };

  it('is summoned by the same summons, which is complete again once they have it', async () => {
    const drew = await join();
    desk.app.clock.passMinutes(60);

    await summon();
    expect((await desk.meeting()).summonsAt).toBeNull();
    await desk.runMails();

    expect((await desk.meeting()).summonsAt).toBe(laterAt);
    const { members } = await desk.sent();
    expect(members.map(({ personId }) => personId)).toEqual([desk.ayres.id, desk.brook.id, desk.cole.id, drew.id]);
    expect((await desk.mails()).map(({ recipientAddress }) => recipientAddress)).toContain('drew@home.example');
    const action = 'summoned members who had joined the council since';
    const event = await desk.app.get(UnitOfWork).reading(AuditEvent).findOneByOrFail({ action });
    expect([event.mark, event.detail]).toEqual([null, { people: drew.id }]);
  });

  it('is summoned late with a reason only, by the proper officer only, and not once the meeting has begun', async () => {
    await expect(summon()).rejects.toThrow('Every member of the council is on this summons already.');
    await join();
    await expect(summon({}, userWith('clerk'))).rejects.toBeInstanceOf(NotAllowed);
    desk.app.clock.setTo('2017-10-17T09:00:00.000Z');
    await expect(summon()).rejects.toMatchObject({ field: 'lateBecause' });
    await summon({ lateBecause: 'Councillor Drew was elected on 16 October.' });
    await join();
    desk.app.clock.setTo('2017-10-24T16:00:00.000Z');
    await expect(summon()).rejects.toThrow('This meeting has begun');
  });
});

describe('who is not summoned', () => {
  it('is nobody where the council has no members', async () => {
    await desk.council.publish();
    await desk.app
      .get(UnitOfWork)
      .run(({ manager }) => manager.update(Seat, { panelId: desk.council.panelId }, { to: '2017-10-01' }));

    await expect(desk.authenticate()).rejects.toThrow('Nobody has a seat on the council on that day.');
  });

  it('is a councillor without a seat only with a reason, on record as a stop that was lifted', async () => {
    await desk.council.person({ forenames: 'Una', surname: 'Seated' });
    await desk.council.publish();

    await expect(desk.authenticate()).rejects.toMatchObject({ field: 'unseatedBecause' });
    await desk.authenticate({ unseatedBecause: 'She has not accepted office yet.' });

    expect((await desk.sent()).summons.unseatedBecause).toBe('She has not accepted office yet.');
    const mark = 'lifted-stop' as const;
    const event = await desk.app.get(UnitOfWork).reading(AuditEvent).findOneByOrFail({ mark });
    expect(event.detail).toMatchObject({ reasonForLeavingOut: 'She has not accepted office yet.' });
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

describe('consent', () => {
  it('counts as it stands on the day the summons goes out', async () => {
    await desk.council.publish();
    await desk.withdraw(desk.brook, '2017-10-16');

    await desk.authenticate();

    const { members } = await desk.sent();
    expect(members.map(({ way, because, withdrawnOn }) => [way, because, withdrawnOn])).toEqual([
      ['electronic', null, null],
      ['paper', 'withdrawn', '2017-10-16'],
      ['paper', 'no-consent', null],
    ]);
  });

  it('withdrawn afterwards leaves the summons as it was', async () => {
    await desk.council.publish();
    await desk.authenticate();

    await desk.withdraw(desk.brook, '2017-10-16');

    const { members } = await desk.sent();
    expect(members[1]).toMatchObject({ way: 'electronic', address: 'brook@home.example', consentedOn: '2017-09-01' });
  });
});

describe('a withdrawal that is recorded late', () => {
  it('lets the member be served on paper, which is then when they were summoned', async () => {
    await desk.consent(desk.cole, 'cole@home.example');
    await desk.council.publish();
    await desk.authenticate();
    await desk.runMails();
    desk.app.clock.passMinutes(120);
    await expect(desk.serve([desk.brook])).rejects.toThrow('the others are summoned by email');

    await desk.withdraw(desk.brook, '2017-10-12');
    await desk.serve([desk.brook], { time: '11:30' });

    expect((await desk.meeting()).summonsAt).toBe('2017-10-16T10:30:00.000Z');
  });

  it('of a later day changes nothing', async () => {
    await desk.council.publish();
    await desk.authenticate();
    await desk.runMails();
    desk.app.clock.setTo('2017-10-17T09:00:00.000Z');

    await desk.withdraw(desk.brook, '2017-10-17');

    await expect(desk.serve([desk.brook])).rejects.toThrow('the others are summoned by email');
  });
});

describe('leaving and posting the papers', () => {
  beforeEach(async () => {
    await desk.withdraw(desk.brook, '2017-10-02');
    await desk.council.publish();
    await desk.authenticate();
    await desk.runMails();
    desk.app.clock.passMinutes(120);
  });

  it('is complete with the last member, at the latest time', async () => {
    await desk.serve([desk.cole], { how: 'posted-to-address', time: '11:30' });
    expect((await desk.meeting()).summonsAt).toBeNull();

    await desk.serve([desk.brook], { time: '11:00' });

    expect((await desk.meeting()).summonsAt).toBe('2017-10-16T10:30:00.000Z');
    expect((await desk.sent()).members.map(({ servedHow, servedBy }) => [servedHow, servedBy])).toEqual([
      [null, null],
      ['left-at-home', 'Hannah Etheridge'],
      ['posted-to-address', 'Hannah Etheridge'],
    ]);
  });

  it('is put right by recording it again', async () => {
    await desk.serve([desk.brook, desk.cole], { time: '11:00' });
    await desk.serve([desk.cole], { time: '11:45' });

    expect((await desk.meeting()).summonsAt).toBe('2017-10-16T10:45:00.000Z');
    const action = 'recorded how summonses were left or posted';
    const events = await desk.app.get(UnitOfWork).reading(AuditEvent).findBy({ action });
    expect(events.map(({ detail }) => detail)).toContainEqual({
      how: 'left-at-home',
      at: '2017-10-16T10:45:00.000Z',
      members: 1,
      people: desk.cole.id,
      replaced: `${desk.cole.id}: left-at-home at 2017-10-16T10:00:00.000Z`,
      stillToServe: 0,
    });
  });

  it('is recorded too where it came late, because it is what happened', async () => {
    desk.app.clock.setTo('2017-10-20T09:00:00.000Z');
    await desk.serve([desk.brook, desk.cole], { day: '2017-10-19' });

    const meeting = await desk.meeting();
    const note = (await desk.app.get(DeadlinesService).of([meeting])).get(meeting.id);
    expect(note?.notice.acts.find(({ act }) => act === 'summons')).toMatchObject({ isShort: true });
  });

  it('is refused before the summons was authenticated, in the future, and once the meeting began', async () => {
    await expect(desk.serve([desk.cole], { time: '09:59' })).rejects.toThrow(
      'Enter a time after the summons was authenticated',
    );
    await expect(desk.serve([desk.cole], { time: '12:01' })).rejects.toThrow('Enter a time that has passed');

    desk.app.clock.setTo('2017-10-25T09:00:00.000Z');
    await expect(desk.serve([desk.cole], { day: '2017-10-24', time: '17:00' })).rejects.toThrow(
      'Enter a time before the meeting',
    );
  });

  it('is not for those who have the mail, unless it failed', async () => {
    await expect(desk.serve([desk.ayres])).rejects.toThrow('the others are summoned by email');

    await desk.failMail('ayres@home.example');
    await desk.serve([desk.ayres, desk.brook, desk.cole], { time: '11:00' });

    expect((await desk.meeting()).summonsAt).toBe('2017-10-16T10:00:00.000Z');
  });

  it('is for the clerk and the proper officer', async () => {
    await expect(desk.serve([desk.cole], {}, userWith('monitoring-officer'))).rejects.toBeInstanceOf(NotAllowed);
    await expect(desk.serve([desk.cole], {}, userWith('administrator'))).rejects.toBeInstanceOf(NotAllowed);
    await desk.serve([desk.cole], {}, properOfficer);
  });

  it('is refused where somebody else was quicker', async () => {
    await desk.serve([desk.brook]);

    await expect(desk.serve([desk.cole], { version: 1 })).rejects.toBeInstanceOf(StaleEdit);
  });

  it('stands when the other notices are recorded', async () => {
    await desk.serve([desk.brook, desk.cole], { time: '11:00' });
    const { version } = await desk.meeting();
    const form = { officeNoticeDay: '2017-10-16', officeNoticeTime: '09:30', version };

    await desk.app.get(NoticesService).record(desk.meetingId, form, clerk);

    expect(await desk.meeting()).toMatchObject({
      officeNoticeAt: '2017-10-16T08:30:00.000Z',
      summonsAt: '2017-10-16T10:00:00.000Z',
      summonsBy: 'Hannah Etheridge',
    });
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
