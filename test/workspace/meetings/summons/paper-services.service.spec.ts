import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NotAllowed, StaleEdit } from '../../../../src/domain/errors.js';
import { AuditEvent } from '../../../../src/platform/audit/audit-event.entity.js';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { DeadlinesService } from '../../../../src/workspace/meetings/deadlines.service.js';
import { NoticesService } from '../../../../src/workspace/meetings/notices/notices.service.js';
import { userWith } from '../../../support/factories/account.js';
import { clerk, properOfficer, SummonsDesk } from './summons-desk.js';

let desk: SummonsDesk;

beforeEach(async () => {
  desk = await SummonsDesk.open();
});
afterEach(() => desk.remove());

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
