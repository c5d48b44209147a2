import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NotAllowed, NotFound, StaleEdit } from '../../../src/domain/errors.js';
import { AuditEvent } from '../../../src/platform/audit/audit-event.entity.js';
import { AuditTrail } from '../../../src/platform/audit/audit-trail.js';
import { AppointmentChanges } from '../../../src/workspace/champions/appointment-changes.service.js';
import type { ChampionAppointmentForm } from '../../../src/workspace/champions/champion-appointment.form.js';
import type { ChampionStrand } from '../../../src/workspace/champions/champion-strand.entity.js';
import { userWith } from '../../support/factories/account.js';
import { openChampionsDesk } from './champions-desk.js';

const administrator = userWith('administrator');
let desk: Awaited<ReturnType<typeof openChampionsDesk>>;
let trust: ChampionStrand;
let people: Record<'watson' | 'clark' | 'cusworth', string>;

beforeEach(async () => {
  desk = await openChampionsDesk();
  const form = { name: 'Care Leavers’ Trust', kind: 'outside-body', seats: 2 } as const;
  trust = await desk.strands.add(desk.panelId, form, administrator);
  people = {
    watson: await desk.councillor('Watson'),
    clark: await desk.councillor('Clark'),
    cusworth: await desk.councillor('Cusworth'),
  };
});
afterEach(() => desk.remove());

function appoint(form: ChampionAppointmentForm, strandId = trust.id) {
  return desk.appointments.appoint({ panelId: desk.panelId, strandId }, form, administrator);
}

async function onBody(day: string): Promise<(string | undefined)[]> {
  const held = await desk.strands.championsOn([trust.id], day);
  return held.map(({ person }) => person?.surname).sort();
}

describe('an outside body', () => {
  it('has as many representatives at a time as there are seats, and no more on any day', async () => {
    await appoint({ personId: people.watson, from: '2017-05-19', to: '2018-05-17' });
    await appoint({ personId: people.clark, from: '2017-09-01' });
    expect([await onBody('2017-08-31'), await onBody('2017-09-01')]).toEqual([['Watson'], ['Clark', 'Watson']]);

    await expect(appoint({ personId: people.cusworth, from: '2017-06-01' })).rejects.toMatchObject({
      message:
        'All 2 seats are held on Friday 1 September 2017: Councillor Mary Watson (from 19 May 2017 to 17 May 2018), ' +
        'Councillor Mary Clark (from 1 September 2017). End one of these appointments first',
      field: 'from',
    });
    await appoint({ personId: people.cusworth, from: '2017-06-01', to: '2017-08-31' });
    const { id } = await appoint({ personId: people.cusworth, from: '2018-05-18', to: '2018-12-31' });
    expect(await onBody('2018-05-18')).toEqual(['Clark', 'Cusworth']);

    const [watson] = await desk.appointments.ofPerson(people.watson);
    const longer = { to: '2018-06-30', version: 1, endedBecause: 'Extended by the council' };
    const address = { panelId: desk.panelId, strandId: trust.id, id: watson?.id ?? '' };
    await expect(desk.appointments.end(address, longer, administrator)).rejects.toMatchObject({
      message: expect.stringContaining('All 2 seats are held on Friday 18 May 2018'),
      field: 'to',
    });
    expect(await desk.appointments.get(trust.id, id)).toMatchObject({ to: '2018-12-31' });
  });

  it('has nobody twice', async () => {
    await appoint({ personId: people.watson, from: '2017-05-19', to: '2018-05-17' });
    await expect(appoint({ personId: people.watson, from: '2018-05-17' })).rejects.toMatchObject({
      message:
        'Councillor Mary Watson is a representative on this outside body already, from 19 May 2017 to 17 May 2018',
      field: 'personId',
    });
    await appoint({ personId: people.watson, from: '2018-05-18' });
    expect(await onBody('2018-05-18')).toEqual(['Watson']);
  });

  it('is told whom of several a new representative replaces', async () => {
    const watson = await appoint({ personId: people.watson, from: '2017-05-19' });
    await appoint({ personId: people.clark, from: '2017-05-19' });
    const instead = { personId: people.cusworth, from: '2017-11-01', appointingMinute: 'minute 31' };

    await expect(appoint({ ...instead, replaces: true })).rejects.toMatchObject({
      message: '2 people hold a seat on Wednesday 1 November 2017: say whom they replace',
      field: 'replacesId',
    });
    await expect(appoint({ ...instead, replacesId: desk.housing.id })).rejects.toMatchObject({ field: 'replacesId' });
    await appoint({ ...instead, replacesId: watson.id });

    expect([await onBody('2017-10-31'), await onBody('2017-11-01')]).toEqual([
      ['Clark', 'Watson'],
      ['Clark', 'Cusworth'],
    ]);
    expect(await desk.appointments.get(trust.id, watson.id)).toMatchObject({
      to: '2017-10-31',
      endedBecause: 'Another representative was appointed by minute 31',
    });
  });

  it('needs a number of seats, and gives none up that somebody holds today or later', async () => {
    const without = desk.strands.add(desk.panelId, { name: 'Drainage Board', kind: 'outside-body' }, administrator);
    await expect(without).rejects.toMatchObject({ field: 'seats' });
    await appoint({ personId: people.watson, from: '2017-05-19', to: '2017-10-15' });
    await appoint({ personId: people.clark, from: '2017-05-19' });
    await appoint({ personId: people.cusworth, from: '2017-11-01', to: '2017-11-30' });

    const { panelId } = desk;
    const change = (seats: number, version: number) =>
      desk.strands.change(panelId, trust.id, { name: trust.name, seats, version }, administrator);
    await expect(change(1, 1)).rejects.toMatchObject({
      message: '2 people hold a seat on Wednesday 1 November 2017. End an appointment first, or enter 2 or more',
      field: 'seats',
    });
    expect(await change(3, 1)).toMatchObject({ seats: 3, kind: 'outside-body', version: 2 });
    desk.clock.setTo('2017-12-01T09:00:00.000Z');
    expect(await change(1, 2)).toMatchObject({ seats: 1 });
    await expect(change(4, 2)).rejects.toBeInstanceOf(StaleEdit);
  });

  it('is no strand: a strand keeps its one champion, and only strands are offered to file under', async () => {
    const form = { name: 'Homes', seats: 4, version: 1 };
    expect(await desk.strands.change(desk.panelId, desk.housing.id, form, administrator)).toMatchObject({ seats: 1 });
    expect((await desk.strands.all()).map(({ name }) => name)).toEqual(['Homes']);
    const second = desk.strands.add(desk.panelId, { name: 'care leavers trust' }, administrator);
    await expect(second).rejects.toMatchObject({
      message: 'This panel has an outside body of this name already',
      field: 'name',
    });
  });

  it('takes its representatives with it when the panel appoints to it no longer', async () => {
    await appoint({ personId: people.watson, from: '2017-05-19' });
    await appoint({ personId: people.clark, from: '2017-05-19' });
    await desk.strands.end(desk.panelId, trust.id, { to: '2017-10-31', version: 1 }, administrator);

    const all = await desk.appointments.of([trust.id]);
    expect(all.map(({ to, endedBecause }) => [to, endedBecause])).toEqual([
      ['2017-10-31', 'The panel appoints nobody to this body any longer'],
      ['2017-10-31', 'The panel appoints nobody to this body any longer'],
    ]);
    await expect(appoint({ personId: people.cusworth, from: '2017-11-01' })).rejects.toMatchObject({
      message: 'The panel appoints nobody to this body after Tuesday 31 October 2017',
    });
  });

  it('leaves events in its own words', async () => {
    await appoint({ personId: people.watson, from: '2017-05-19' });
    await desk.strands.change(desk.panelId, trust.id, { name: trust.name, seats: 3, version: 1 }, administrator);

    const events = await desk.database.unitOfWork.reading(AuditEvent).findBy({ subjectId: trust.id });
    expect(events.map(({ action, detail }) => [action, detail['seats'], detail['seatsBefore']]).sort()).toEqual([
      ['added an outside body', 2, undefined],
      ['appointed a representative on an outside body', undefined, undefined],
      ['changed an outside body', 3, 2],
    ]);
  });
});

describe('an appointment', () => {
  const changes = () =>
    new AppointmentChanges(desk.database.unitOfWork, new AuditTrail(desk.clock.system), desk.publication, desk.clock);

  it.each(['strand', 'outside-body'] as const)(
    'to a %s gets another minute and interval, its term kept',
    async (kind) => {
      const strandId = kind === 'strand' ? desk.housing.id : trust.id;
      const said = { appointingMinute: 'CPP 20(2) 2017/18', reportEveryMonths: 12 };
      const { id } = await appoint({ personId: people.watson, from: '2017-05-19', ...said }, strandId);
      const address = { panelId: desk.panelId, strandId, id };

      await changes().change(address, { reportEveryMonths: 6, version: 1 }, administrator);
      const changed = {
        ...{ from: '2017-05-19', to: null, reportEveryMonths: 6, appointingMinute: null },
        ...{ reportsAskedSince: '2017-10-16', version: 2 },
      };
      expect(await desk.appointments.get(strandId, id)).toMatchObject(changed);
      const again = changes().change(address, { reportEveryMonths: 3, version: 1 }, administrator);
      await expect(again).rejects.toBeInstanceOf(StaleEdit);

      const events = await desk.database.unitOfWork.reading(AuditEvent).findBy({ subjectId: strandId });
      const event = events.find(({ action }) => action.startsWith('changed the appointment'));
      expect(event?.detail).toEqual({
        panelId: desk.panelId,
        personId: people.watson,
        reportEveryMonths: 6,
        reportEveryMonthsBefore: 12,
        appointingMinuteBefore: 'CPP 20(2) 2017/18',
      });
    },
  );

  it('is changed by keepers only, and only where it is', async () => {
    const { id } = await appoint({ personId: people.watson, from: '2017-05-19' });
    const address = { panelId: desk.panelId, strandId: trust.id, id };
    await expect(changes().change(address, { version: 1 }, userWith())).rejects.toBeInstanceOf(NotAllowed);
    const elsewhere = changes().change({ ...address, strandId: desk.housing.id }, { version: 1 }, administrator);
    await expect(elsewhere).rejects.toBeInstanceOf(NotFound);
  });
});
