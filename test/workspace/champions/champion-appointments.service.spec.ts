import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NotAllowed, NotFound } from '../../../src/domain/errors.js';
import type { ChampionAppointmentForm } from '../../../src/workspace/champions/champion-appointment.form.js';
import { userWith } from '../../support/factories/account.js';
import { panelForm } from '../../support/factories/panel.js';
import { seatForm } from '../../support/factories/seat.js';
import { openChampionsDesk } from './champions-desk.js';

const administrator = userWith('administrator');
const BY_MINUTE = { appointingMinute: 'minute 20' };
let desk: Awaited<ReturnType<typeof openChampionsDesk>>;

beforeEach(async () => {
  desk = await openChampionsDesk();
});
afterEach(() => desk.remove());

function appoint(form: ChampionAppointmentForm, strandId = desk.housing.id, user = administrator) {
  return desk.appointments.appoint({ panelId: desk.panelId, strandId }, form, user);
}

function end(id: string, to: string, version = 1) {
  const address = { panelId: desk.panelId, strandId: desk.housing.id, id };
  return desk.appointments.end(address, { to, version, endedBecause: 'CPP 40(1) 2017/18' }, administrator);
}

async function championOn(day: string): Promise<string | undefined> {
  const champions = await desk.strands.championsOn([desk.housing.id], day);
  expect(champions.length).toBeLessThanOrEqual(1);
  return champions[0]?.person?.surname;
}

describe('the champion of a strand', () => {
  it('is one person from the first to the last day, then it is vacant', async () => {
    const { id } = await appoint({ personId: await desk.councillor('Watson'), from: '2017-08-22' });
    await end(id, '2017-10-15');

    expect(await championOn('2017-08-21')).toBeUndefined();
    expect(await championOn('2017-08-22')).toBe('Watson');
    expect(await championOn('2017-10-15')).toBe('Watson');
    expect(await championOn('2017-10-16')).toBeUndefined();
  });

  it('passes to the next the day before, where that is asked', async () => {
    const [watson, clark] = [await desk.councillor('Watson'), await desk.councillor('Clark')];
    await appoint({ personId: watson, from: '2017-08-22' });

    await expect(appoint({ personId: clark, from: '2017-10-16' })).rejects.toMatchObject({
      message: 'Councillor Mary Watson is the champion of this strand from 22 August 2017. End that appointment first',
      field: 'from',
    });
    await appoint({ personId: clark, from: '2017-10-16', replaces: true, ...BY_MINUTE });

    expect(await championOn('2017-10-15')).toBe('Watson');
    expect(await championOn('2017-10-16')).toBe('Clark');
  });

  it('is replaced also where a last day was set that is to come', async () => {
    const [watson, clark] = [await desk.councillor('Watson'), await desk.councillor('Clark')];
    await appoint({ personId: watson, from: '2017-08-22', to: '2018-05-17' });
    await appoint({ personId: clark, from: '2017-11-01', replaces: true, ...BY_MINUTE });
    expect([await championOn('2017-10-31'), await championOn('2017-11-01')]).toEqual(['Watson', 'Clark']);
  });

  it('of the past stays: nobody replaces a time that is over, or undoes its first day', async () => {
    const [watson, clark] = [await desk.councillor('Watson'), await desk.councillor('Clark')];
    await appoint({ personId: watson, from: '2017-06-01', to: '2017-09-30' });
    const over = appoint({ personId: clark, from: '2017-09-01', replaces: true, ...BY_MINUTE });
    await expect(over).rejects.toMatchObject({ field: 'from' });

    await appoint({ personId: watson, from: '2017-10-12' });
    const undone = appoint({ personId: clark, from: '2017-10-12', replaces: true, ...BY_MINUTE });
    await expect(undone).rejects.toMatchObject({
      message: expect.stringContaining('Enter Friday 13 October 2017 or a later day'),
    });
  });

  it('of earlier days can be recorded beside the present one', async () => {
    const [watson, clark] = [await desk.councillor('Watson'), await desk.councillor('Clark')];
    await appoint({ personId: watson, from: '2017-08-22' });
    await appoint({ personId: clark, from: '2016-08-23', to: '2017-08-21' });

    expect([await championOn('2017-08-21'), await championOn('2017-08-22')]).toEqual(['Clark', 'Watson']);
    const [former] = (await desk.appointments.of([desk.housing.id])).slice(1);
    const into = end(former?.id ?? '', '2017-08-31');
    await expect(into).rejects.toMatchObject({ message: expect.stringContaining('Watson'), field: 'to' });
  });

  it.each([
    ['a councillor without a seat', { kind: 'councillor' }, null],
    ['a co-optee', { kind: 'co-optee' }, null],
    ['an officer', { kind: 'officer', post: 'Director' }, 'personId'],
    ['a partner', { kind: 'partner' }, 'personId'],
  ] as const)('may be %s', async (_, form, field) => {
    const appointed = appoint({ personId: await desk.register(form), from: '2017-08-22' });
    if (field === null) await expect(appointed).resolves.toMatchObject({ from: '2017-08-22', to: null });
    else await expect(appointed).rejects.toMatchObject({ field });
  });

  it('may be anybody with a seat on the panel that day', async () => {
    const personId = await desk.register({ kind: 'partner' });
    await desk.seats.add(desk.panelId, seatForm.coOptee(personId).build({ from: '2017-09-01' }), administrator);

    await expect(appoint({ personId, from: '2017-08-31' })).rejects.toMatchObject({ field: 'personId' });
    await appoint({ personId, from: '2017-09-01' });
    expect(await championOn('2017-09-01')).toBeDefined();
  });

  it('has a first day that comes before the last, within the days of the strand', async () => {
    const personId = await desk.councillor('Watson');
    const backwards = appoint({ personId, from: '2017-08-22', to: '2017-08-21' });
    await expect(backwards).rejects.toMatchObject({ field: 'to' });

    await desk.strands.end(desk.panelId, desk.housing.id, { to: '2017-12-31', version: 1 }, administrator);
    await expect(appoint({ personId, from: '2018-01-01' })).rejects.toMatchObject({ field: 'from' });
    await expect(appoint({ personId, from: '2017-12-01', to: '2018-01-01' })).rejects.toMatchObject({ field: 'to' });
    const { id } = await appoint({ personId, from: '2017-12-01' });
    expect(await desk.appointments.get(desk.housing.id, id)).toMatchObject({ to: '2017-12-31' });
    await expect(end(id, '2018-01-01')).rejects.toMatchObject({ field: 'to' });
  });

  it('ends with the strand; who has not begun never comes', async () => {
    const { panelId, housing } = desk;
    await appoint({ personId: await desk.councillor('Watson'), from: '2017-08-22', to: '2017-10-31' });
    await appoint({ personId: await desk.councillor('Clark'), from: '2017-11-01' });

    const early = desk.strands.end(panelId, housing.id, { to: '2017-08-21', version: 1 }, administrator);
    await expect(early).rejects.toMatchObject({
      message: expect.stringContaining('Enter Tuesday 22 August 2017 or a later day'),
      field: 'to',
    });
    await desk.strands.end(panelId, housing.id, { to: '2017-10-16', version: 1 }, administrator);
    expect((await desk.appointments.of([housing.id])).map(({ from, to }) => [from, to])).toEqual([
      ['2017-08-22', '2017-10-16'],
    ]);
  });

  it('is not appointed or ended by anybody but a keeper, nor on another panel', async () => {
    const personId = await desk.councillor('Watson');
    const strandId = desk.housing.id;
    const form = { personId, from: '2017-08-22' };
    await expect(appoint(form, strandId, userWith())).rejects.toBeInstanceOf(NotAllowed);
    const other = await desk.panels.create(panelForm.build(), administrator);
    const elsewhere = desk.appointments.appoint({ panelId: other.id, strandId }, form, administrator);
    await expect(elsewhere).rejects.toBeInstanceOf(NotFound);
    await expect(end('nobody', '2017-10-16')).rejects.toBeInstanceOf(NotFound);
  });

  it('is asked for by person and day', async () => {
    const personId = await desk.councillor('Watson');
    const education = await desk.strands.add(desk.panelId, { name: 'Educational attainment' }, administrator);
    await appoint({ personId, from: '2017-08-22' });
    await appoint({ personId, from: '2017-10-16' }, education.id);

    const onDay = async (day: string) => (await desk.strands.ofPerson(personId, day)).map(({ name }) => name);
    expect(await onDay('2017-08-21')).toEqual([]);
    expect(await onDay('2017-10-15')).toEqual(['Housing']);
    expect(await onDay('2017-10-16')).toEqual(['Educational attainment', 'Housing']);
  });
});
