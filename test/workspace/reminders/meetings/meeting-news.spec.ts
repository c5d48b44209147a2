import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { Job } from '../../../../src/platform/jobs/job.entity.js';
import { Mail } from '../../../../src/platform/mail/mail.entity.js';
import { CallingOffService } from '../../../../src/workspace/meetings/called-off/calling-off.service.js';
import type { Meeting } from '../../../../src/workspace/meetings/meeting.entity.js';
import { MeetingsService } from '../../../../src/workspace/meetings/meetings.service.js';
import { Panel } from '../../../../src/workspace/panels/panel.entity.js';
import { SeatsService } from '../../../../src/workspace/panels/seats.service.js';
import { seatForm } from '../../../support/factories/seat.js';
import { type ActionsDesk, administrator, clerk, openActionsDesk } from '../../actions/actions-desk.js';

let desk: ActionsDesk;
let meeting: Meeting;

beforeEach(async () => {
  desk = await openActionsDesk();
  const member = await desk.newPerson({ surname: 'Elliott', mail: 'elliott@council.example' });
  const former = await desk.newPerson({ surname: 'Former', mail: 'former@council.example' });
  const lead = await desk.newPerson({ surname: 'Lead', mail: 'lead@council.example' });
  const seats = desk.app.get(SeatsService);
  await seats.add(desk.panel.id, seatForm.chair(member.id).build(), administrator);
  await seats.add(desk.panel.id, seatForm.member(former.id).build({ to: '2017-10-31' }), administrator);
  const facts = { leadOfficerId: lead.id };
  await unitOfWork().run(({ manager }) => manager.update(Panel, { id: desk.panel.id }, facts));
  meeting = await desk.meet(desk.panel.id, '2017-11-14');
});
afterEach(() => desk.remove());

const unitOfWork = () => desk.app.get(UnitOfWork);

async function mails(): Promise<Mail[]> {
  await desk.app.runJobs();
  return unitOfWork()
    .reading(Mail)
    .find({ where: { aboutKind: 'meeting' }, order: { recipientAddress: 'ASC', queuedAt: 'ASC' } });
}

async function lines(): Promise<string[]> {
  return (await mails()).map(({ recipientAddress, subject }) => `${recipientAddress}: ${subject}`);
}

const callOff = (fate: 'cancelled' | 'postponed', form: object) =>
  desk.app
    .get(CallingOffService)
    .callOff(fate, meeting.id, { reason: 'The report is not ready.', version: 1, ...form }, clerk);

const edit = (form: object) => {
  const { day, startsAt, place, kind } = meeting;
  const details = { day, startsAt, place, kind, version: 1, ...form };
  return desk.app.get(MeetingsService).edit(meeting.id, details, clerk);
};

describe('news of a meeting', () => {
  it('tells those who sit on the panel that day, and its lead officer, that it is cancelled and why', async () => {
    await callOff('cancelled', {});

    expect(await lines()).toEqual([
      'elliott@council.example: Meeting cancelled: Corporate Parenting Panel, Tuesday 14 November 2017',
      'lead@council.example: Meeting cancelled: Corporate Parenting Panel, Tuesday 14 November 2017',
    ]);
    const [mail] = await mails();
    for (const part of [mail?.text, mail?.html]) {
      expect(part).toContain('Reason: The report is not ready.');
      expect(part).not.toContain('When and where');
    }
  });

  it('tells the new day of one that is postponed', async () => {
    await callOff('postponed', { day: '2017-11-21', startsAt: '18:00', place: 'Rawmarsh Library' });

    const [mail] = await mails();
    expect(mail?.text).toContain('has been postponed to Tuesday 21 November 2017.');
    expect(mail?.text).toContain('Tuesday 21 November 2017, 6.00 p.m.\nRawmarsh Library');
  });

  it('says that a new day is to come, and tells it when it is fixed', async () => {
    await callOff('postponed', {});
    expect((await mails())[0]?.text).toContain('The new day is not fixed yet.');

    await callOff('postponed', { day: '2017-11-21', version: 2 });
    expect(await lines()).toHaveLength(4);
  });

  it('tells of another hour or room, and from where it was moved', async () => {
    await edit({ startsAt: '18:30', place: 'Rawmarsh Library' });

    const [mail] = await mails();
    expect(mail?.subject).toBe('Meeting changed: Corporate Parenting Panel, Tuesday 14 November 2017');
    expect(mail?.text).toContain('It was to be held:\nTuesday 14 November 2017, 5.00 p.m.');
    expect(mail?.text).toContain('When and where:\nTuesday 14 November 2017, 6.30 p.m.\nRawmarsh Library');
  });

  it('says nothing of what is changed otherwise', async () => {
    await edit({ kind: 'special' });

    expect(await mails()).toEqual([]);
  });

  it('says nothing of moves of a meeting that is over', async () => {
    desk.app.clock.setTo('2017-11-20T09:00:00.000Z');
    await edit({ startsAt: '18:30' });

    expect(await mails()).toEqual([]);
  });

  it('goes out once, however often its job is run', async () => {
    await callOff('cancelled', {});
    expect(await lines()).toHaveLength(2);
    const again = { state: 'waiting' as const };
    await unitOfWork().run(({ manager }) => manager.update(Job, { kind: 'meeting-news' }, again));

    expect(await lines()).toHaveLength(2);
  });
});
