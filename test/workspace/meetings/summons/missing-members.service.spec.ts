import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NotAllowed } from '../../../../src/domain/errors.js';
import { AuditEvent } from '../../../../src/platform/audit/audit-event.entity.js';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { MissingMembers } from '../../../../src/workspace/meetings/summons/missing-members.service.js';
import type { SigningForm } from '../../../../src/workspace/meetings/summons/summons.form.js';
import { Seat } from '../../../../src/workspace/panels/seat.entity.js';
import { userWith } from '../../../support/factories/account.js';
import { properOfficer, SummonsDesk } from './summons-desk.js';

let desk: SummonsDesk;

beforeEach(async () => {
  desk = await SummonsDesk.open();
});
afterEach(() => desk.remove());

const laterAt = '2017-10-16T10:00:00.000Z';

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
    expect(members.map(({ authenticatedBy, authenticatedAt }) => [authenticatedBy, authenticatedAt])).toEqual([
      [null, null],
      [null, null],
      [null, null],
      ['Ms. Sharon Kemp', laterAt],
    ]);
    const mail = (await desk.mails()).find(({ recipientAddress }) => recipientAddress === 'drew@home.example');
    expect(mail?.text).toContain('on Monday 16 October 2017 at 11.00 a.m.');
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
