import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays } from '../../../../src/domain/calendar/calendar-date.js';
import { Conflict, NotAllowed } from '../../../../src/domain/errors.js';
import { AuditEvent } from '../../../../src/platform/audit/audit-event.entity.js';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { AgendasService } from '../../../../src/workspace/agendas/agendas.service.js';
import { AgendaPublicationService } from '../../../../src/workspace/agendas/publication/agenda-publication.service.js';
import { CallingOffService } from '../../../../src/workspace/meetings/called-off/calling-off.service.js';
import { MeetingsService } from '../../../../src/workspace/meetings/meetings.service.js';
import { openApp, type TestApp } from '../../../support/app.js';
import { TestCouncil } from '../../../support/council.js';
import { userWith } from '../../../support/factories/account.js';

const clerk = userWith('clerk');
const reason = 'The chair is ill';
let app: TestApp;
let council: TestCouncil;
let meetings: MeetingsService;
let callingOff: CallingOffService;
let day = '2018-01-02';
let id: string;

beforeAll(async () => {
  app = await openApp();
  council = await TestCouncil.found(app);
  meetings = app.get(MeetingsService);
  callingOff = app.get(CallingOffService);
});
beforeEach(async () => {
  day = addDays(day, 14);
  ({ id } = await meetings.schedule({ panelId: council.panelId, kind: 'special', day }, clerk));
});
afterAll(() => app.remove());

const eventsOf = (subjectId: string) => app.get(UnitOfWork).reading(AuditEvent).findBy({ subjectId });

describe('a meeting that is cancelled', () => {
  it('keeps its place in the list and says why, in one event', async () => {
    await callingOff.callOff('cancelled', id, { reason, version: 1 }, clerk);

    expect(await meetings.get(id)).toMatchObject({ state: 'cancelled', calledOffBecause: reason, version: 2 });
    expect((await eventsOf(id)).map(({ action }) => action)).toContain('cancelled a meeting');
    expect(await eventsOf(id)).toHaveLength(2);
  });

  it('cannot be called off again, and leaves its time free', async () => {
    await callingOff.callOff('cancelled', id, { reason, version: 1 }, clerk);

    const again = callingOff.callOff('postponed', id, { reason, version: 2 }, clerk);

    await expect(again).rejects.toMatchObject({ code: 'rule-broken' });
    const instead = await meetings.schedule({ panelId: council.panelId, kind: 'ordinary', day }, clerk);
    expect(instead.slug).toBe(`${day}-2`);
  });

  it('is not cancelled by anybody but a clerk of its panel, nor over somebody else’s change', async () => {
    const form = { reason, version: 1 };
    await expect(callingOff.callOff('cancelled', id, form, userWith('administrator'))).rejects.toBeInstanceOf(
      NotAllowed,
    );
    await meetings.edit(id, { kind: 'ordinary', day, version: 1 }, clerk);

    await expect(callingOff.callOff('cancelled', id, form, clerk)).rejects.toBeInstanceOf(Conflict);
  });
});

describe('a meeting that is postponed', () => {
  it('is tied to the one held in its place, at the same time and place where no other is given', async () => {
    const form = { reason, version: 1, day: addDays(day, 7) };

    const { meeting, after } = await callingOff.callOff('postponed', id, form, clerk);

    expect(after).toMatchObject({ kind: 'special', startsAt: '17:00', place: meeting.place, followsId: id });
    expect(after).toMatchObject({ state: 'scheduled', slug: addDays(day, 7), version: 1 });
    expect((await meetings.neighboursOf(meeting)).after?.id).toBe(after?.id);
    expect((await meetings.neighboursOf(await meetings.get(after?.id ?? ''))).before?.id).toBe(id);
  });

  it('can wait for its new day', async () => {
    expect((await callingOff.callOff('postponed', id, { reason, version: 1 }, clerk)).after).toBeNull();

    const later = { reason, version: 2, day: addDays(day, 7), startsAt: '10:00', place: 'Riverside House' };
    const { after } = await callingOff.callOff('postponed', id, later, clerk);

    expect(after).toMatchObject({ startsAt: '10:00', place: 'Riverside House', followsId: id });
  });

  it.each([
    ['a time without a day', { startsAt: '10:00' }, 'day'],
    ['the time it has', { day: 'same' }, 'day'],
    ['an earlier day', { day: '2017-10-30' }, 'day'],
    ['a day gone by', { day: '2017-10-13' }, 'day'],
  ])('refuses %s', async (_, { day: to, ...rest }: { day?: string; startsAt?: string }, field) => {
    const form = { reason, version: 1, ...rest, ...(to && { day: to === 'same' ? day : to }) };

    await expect(callingOff.callOff('postponed', id, form, clerk)).rejects.toMatchObject({
      code: 'rule-broken',
      field,
    });
    expect((await meetings.get(id)).state).toBe('scheduled');
  });

  it('takes its draft agenda along where the clerk says so', async () => {
    const agendas = app.get(AgendasService);
    const agenda = await agendas.draftFor(id, clerk);
    const form = { reason, version: 1, day: addDays(day, 7), carriesAgenda: true };

    const { after } = await callingOff.callOff('postponed', id, form, clerk);

    expect(await agendas.findOfMeeting(id)).toBeNull();
    expect(await agendas.findOfMeeting(after?.id ?? '')).toMatchObject({ id: agenda.id, version: agenda.version + 1 });
  });

  it('keeps an agenda that can no longer be published', async () => {
    const agenda = await app.get(AgendasService).draftFor(id, clerk);
    await callingOff.callOff('postponed', id, { reason, version: 1, day: addDays(day, 7) }, clerk);

    const publish = app.get(AgendaPublicationService).publish(agenda.id, { version: agenda.version }, clerk);

    await expect(publish).rejects.toThrow('This meeting has been postponed, so its agenda can no longer be published.');
  });
});

describe('a meeting that is adjourned', () => {
  it('goes on at another meeting, once its day has come', async () => {
    const form = { reason, version: 1, day: addDays(day, 1) };
    await expect(callingOff.callOff('adjourned', id, form, clerk)).rejects.toMatchObject({ code: 'rule-broken' });
    const before = app.clock.now();
    app.clock.setTo(`${day}T19:30:00.000Z`);

    const { meeting, after } = await callingOff.callOff('adjourned', id, form, clerk);

    app.clock.setTo(before);
    expect(meeting).toMatchObject({ state: 'adjourned', calledOffBecause: reason });
    expect(after).toMatchObject({ followsId: id, day: addDays(day, 1) });
  });
});
