import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ApologiesService } from '../../../src/workspace/proceedings/apologies/apologies.service.js';
import { HoldingsService } from '../../../src/workspace/proceedings/holding/holdings.service.js';
import { SeatsService } from '../../../src/workspace/panels/seats.service.js';
import type { Person } from '../../../src/workspace/people/person.entity.js';
import { openApp, type TestApp } from '../../support/app.js';
import { TestCouncil } from '../../support/council.js';
import { userWith } from '../../support/factories/account.js';
import { TestSitting } from '../../support/sittings.js';

let house: TestApp;
let council: TestCouncil;
let sitting: TestSitting;
let khan: Person;
let short: Person;

beforeEach(async () => {
  house = await openApp();
  council = await TestCouncil.found(house);
  sitting = new TestSitting(house, council);
  await sitting.seat('Watson');
  khan = await council.person({ kind: 'councillor', title: 'Councillor', forenames: undefined, surname: 'Khan' });
  short = await council.person({ kind: 'councillor', title: 'Councillor', forenames: undefined, surname: 'Short' });
  await council.seat(khan.id);
  await council.seat(short.id, { role: 'substitute' });
});
afterEach(() => house.remove());

const as = async (person: Person) => ({
  ...userWith(),
  name: `Councillor ${person.surname}`,
  personId: person.id,
  seats: await house.get(SeatsService).ofPerson(person.id),
});
const apologies = () => house.get(ApologiesService);
const send = async (person: Person, substituteId?: string) =>
  apologies().send(council.meetingId, substituteId === undefined ? {} : { substituteId }, await as(person));

describe('apologies a member sends', () => {
  it('are on the sheet with who sent them and when, and with the substitute they name', async () => {
    await send(khan, short.id);

    expect(await sitting.line('Khan')).toMatchObject({
      status: 'apologies',
      sentBy: 'Councillor Khan',
      sentAt: '2017-10-16T09:00:00.000Z',
    });
    const khansLine = await sitting.line('Khan');
    expect(await sitting.line('Short')).toMatchObject({ capacity: 'substitute', substituteForId: khansLine.id });
  });

  it('can be taken back, and the substitute with them', async () => {
    await send(khan, short.id);
    await apologies().withdraw(council.meetingId, await as(khan));

    expect(await sitting.line('Khan')).toMatchObject({ status: 'expected', sentBy: null });
    await expect(sitting.line('Short')).rejects.toThrow('not on the sheet');
  });

  it('name a substitute from the panel’s own, once', async () => {
    await expect(send(khan, khan.id)).rejects.toMatchObject({ field: 'substituteId' });
    expect(
      (await apologies().own(council.meetingId, await as(khan))).substitutes.map(({ personId }) => personId),
    ).toEqual([short.id]);
  });

  it('are for those with a seat to attend in, which a substitute’s is not', async () => {
    await expect(send(short)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(apologies().send(council.meetingId, {}, userWith('clerk'))).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });

  it('come before the meeting', async () => {
    await sitting.begin();
    house.clock.setTo('2017-10-24T19:00:00Z');
    const { meeting } = await sitting.recorded();
    await house
      .get(HoldingsService)
      .record(council.meetingId, { outcome: 'held', version: meeting.version }, sitting.clerk);

    await expect(send(khan)).rejects.toThrow('no longer to come');
  });

  it('meet a sheet that the clerk has open: what the clerk saves then collides', async () => {
    await sitting.begin();
    const version = await sitting.version();
    await send(khan);

    await expect(sitting.mark({ Khan: 'present' }, { version })).rejects.toMatchObject({ code: 'conflict' });
    expect((await sitting.line('Khan')).status).toBe('apologies');
  });
});
