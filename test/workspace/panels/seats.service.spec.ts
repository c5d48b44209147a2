import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Conflict, NotAllowed, NotFound } from '../../../src/domain/errors.js';
import type { CurrentUser } from '../../../src/platform/web/current-user.js';
import { pageRequest } from '../../../src/platform/web/pages/pagination.js';
import { userWith } from '../../support/factories/account.js';
import { panelForm } from '../../support/factories/panel.js';
import { personForm } from '../../support/factories/person.js';
import { seatForm } from '../../support/factories/seat.js';
import { formerQuery } from '../../../src/workspace/panels/seats/former-seats.js';
import { openPanelsDesk } from './panels-desk.js';

const administrator = userWith('administrator');
const ADDRESS = 'panels/corporate-parenting-panel';
let desk: Awaited<ReturnType<typeof openPanelsDesk>>;
let panelId: string;

beforeEach(async () => {
  desk = await openPanelsDesk();
  panelId = (await desk.panels.create(panelForm.corporateParenting().build(), administrator)).id;
});
afterEach(() => desk.remove());

describe('a seat', () => {
  it('belongs to a person, to a body in words, or to nobody', async () => {
    const person = await councillor('Watson');
    await desk.seats.add(panelId, seatForm.member(person).build(), administrator);
    await desk.seats.add(panelId, seatForm.ofBody('two representatives of the LAC Council').build(), administrator);
    await desk.seats.add(panelId, seatForm.build(), administrator);

    const seats = await desk.seats.seatsOf(panelId);
    expect(seats.map((seat) => [seat.position, seat.person?.surname ?? seat.heldBy, seat.isVacant])).toEqual([
      [1, 'Watson', false],
      [2, 'two representatives of the LAC Council', false],
      [3, null, true],
    ]);
  });

  it.each([
    ['chair', true, true],
    ['member', true, true],
    ['substitute', false, true],
    ['adviser', false, false],
  ] as const)('of a %s has the rights of the role, whatever was ticked', async (role, votes, seesExempt) => {
    const form = seatForm.build({ role, votes: !votes, seesExempt: !seesExempt });

    expect(await desk.seats.add(panelId, form, administrator)).toMatchObject({ votes, seesExempt });
  });

  it('of a co-optee has the rights that were ticked', async () => {
    const form = seatForm.build({ role: 'co-optee', votes: false, seesExempt: true });

    expect(await desk.seats.add(panelId, form, administrator)).toMatchObject({ votes: false, seesExempt: true });
  });

  it.each(['co-optee', 'member', 'substitute'] as const)(
    'of a %s for some items only opens no exempt papers',
    async (role) => {
      const form = seatForm.build({ role, limitedTo: 'items relating to education' });

      expect(await desk.seats.add(panelId, form, administrator)).toMatchObject({ seesExempt: false });
    },
  );

  it.each([
    ['seesExempt', { role: 'co-optee' as const, limitedTo: 'items relating to education', seesExempt: true }],
    ['heldBy', { heldBy: 'a body', personId: 'a person' }],
    ['to', { to: '2017-05-18' }],
    ['personId', { personId: '01900000-0000-7000-8000-000000000000' }],
  ])('says which input is wrong: %s', async (field, facts) => {
    await expect(desk.seats.add(panelId, seatForm.build(facts), administrator)).rejects.toMatchObject({ field });
  });

  it('is not given twice to one person at a time', async () => {
    const person = await councillor('Watson');
    await desk.seats.add(panelId, seatForm.member(person).build({ to: '2018-05-17' }), administrator);

    const again = (from: string) => desk.seats.add(panelId, seatForm.chair(person).build({ from }), administrator);

    await expect(again('2018-05-17')).rejects.toMatchObject({ field: 'personId' });
    expect((await again('2018-05-18')).role).toBe('chair');
  });

  it('is kept by administrators and by the clerks of the panel', async () => {
    const clerkHere: CurrentUser = { ...userWith('clerk'), clerkOf: [panelId] };
    const clerkElsewhere: CurrentUser = { ...userWith('clerk'), clerkOf: ['another'] };

    expect(await desk.seats.add(panelId, seatForm.build(), clerkHere)).toMatchObject({ panelId });
    await expect(desk.seats.add(panelId, seatForm.build(), clerkElsewhere)).rejects.toBeInstanceOf(NotAllowed);
  });

  it('needs a panel', async () => {
    await expect(desk.seats.add('nowhere', seatForm.build(), administrator)).rejects.toBeInstanceOf(NotFound);
  });
});

describe('the chair', () => {
  it('is one person at a time', async () => {
    await desk.seats.add(panelId, seatForm.chair(await councillor('Watson')).build(), administrator);

    const second = desk.seats.add(panelId, seatForm.chair(await councillor('Clark')).build(), administrator);

    await expect(second).rejects.toMatchObject({
      field: 'role',
      message: 'This panel already has somebody in the chair from Friday 19 May 2017. End that seat first',
    });
  });

  it('passes to a successor once the seat has ended', async () => {
    const watson = await desk.seats.add(panelId, seatForm.chair(await councillor('Watson')).build(), administrator);
    await desk.seats.end(panelId, watson.id, { to: '2017-10-31', version: watson.version }, administrator);

    const next = seatForm.chair(await councillor('Clark')).build({ from: '2017-11-01' });
    await desk.seats.add(panelId, next, administrator);

    expect(await chairsOn('2017-10-31')).toEqual(['Watson']);
    expect(await chairsOn('2017-11-01')).toEqual(['Clark']);
  });

  it('cannot be taken by correcting another seat', async () => {
    await desk.seats.add(panelId, seatForm.chair(await councillor('Watson')).build(), administrator);
    const clark = await councillor('Clark');
    const seat = await desk.seats.add(panelId, seatForm.member(clark).build(), administrator);

    const taken = seatForm.chair(clark).build({ version: seat.version });

    await expect(desk.seats.change(panelId, seat.id, taken, administrator)).rejects.toMatchObject({ field: 'role' });
  });

  it('is one person even when two clerks appoint at once', async () => {
    const [one, other] = [await councillor('Watson'), await councillor('Clark')];

    const appointed = await Promise.allSettled(
      [one, other].map((person) => desk.seats.add(panelId, seatForm.chair(person).build(), administrator)),
    );

    expect(appointed.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await chairsOn('2017-10-16')).toHaveLength(1);
  });
});

describe('the register', () => {
  it('shows who sat on any day', async () => {
    const seat = await desk.seats.add(panelId, seatForm.member(await councillor('Watson')).build(), administrator);
    await desk.seats.end(panelId, seat.id, { to: '2017-10-31', version: seat.version }, administrator);

    expect(await desk.seats.membershipOn(panelId, '2017-05-18')).toEqual([]);
    expect(await desk.seats.membershipOn(panelId, '2017-10-31')).toMatchObject([{ person: { surname: 'Watson' } }]);
    expect(await desk.seats.membershipOn(panelId, '2017-11-01')).toEqual([]);
    expect(await desk.seats.seatsOf(panelId)).toHaveLength(1);
  });

  it('refuses an ending before the beginning, and a change of a seat as it was', async () => {
    const seat = await desk.seats.add(panelId, seatForm.build(), administrator);

    const backwards = desk.seats.end(panelId, seat.id, { to: '2017-05-18', version: 1 }, administrator);
    await expect(backwards).rejects.toMatchObject({ field: 'to' });
    await desk.seats.end(panelId, seat.id, { to: '2018-05-17', version: 1 }, administrator);
    const late = desk.seats.end(panelId, seat.id, { to: '2018-05-18', version: 1 }, administrator);
    await expect(late).rejects.toBeInstanceOf(Conflict);
  });
});

describe('a successor', () => {
  it('has the seat from the next day on the same terms, and the register keeps both', async () => {
    const seat = await desk.seats.add(
      panelId,
      seatForm.chair(await councillor('Watson')).build({ represents: 'Deputy Leader' }),
      administrator,
    );
    const form = { to: '2018-05-17', version: 1, personId: await councillor('Clark'), appointingMinute: 'Council, 6' };

    await desk.seats.succeed(panelId, seat.id, form, administrator);

    expect([await chairsOn('2018-05-17'), await chairsOn('2018-05-18')]).toEqual([['Watson'], ['Clark']]);
    const [, next] = await desk.seats.seatsOf(panelId);
    expect(next).toMatchObject({ represents: 'Deputy Leader', appointingMinute: 'Council, 6', to: null });
    const early = desk.seats.succeed(
      panelId,
      next?.id ?? '',
      { ...form, to: '2018-06-01', from: '2018-06-01' },
      administrator,
    );
    await expect(early).rejects.toMatchObject({ field: 'from' });
  });
});

describe('a seat that a post holds', () => {
  it('is printed with the holder of the day, gives them its rights and stays when they go', async () => {
    const post = await desk.posts.setUp({ title: 'Director of Public Health' }, administrator);
    const roche = await desk.people.register(
      personForm.officer('Officer').build({ forenames: 'Terri', surname: 'Roche' }),
      administrator,
    );
    const appointed = { personId: roche.id, from: '2017-06-01' };
    const holding = await desk.postHoldings.appoint(post.id, appointed, administrator);
    await desk.seats.add(
      panelId,
      seatForm.build({ role: 'co-optee', postId: post.id, seesExempt: true }),
      administrator,
    );

    expect(await printedOn('2017-05-31')).toEqual(['Co-opted members: Director of Public Health (vacant).']);
    expect(await printedOn('2017-10-16')).toEqual(['Co-opted members: T. Roche (Director of Public Health).']);
    expect(await desk.seats.ofPerson(roche.id)).toMatchObject([
      { personId: roche.id, from: '2017-06-01', to: null, seesExempt: true },
    ]);

    await desk.postHoldings.end(post.id, holding.id, { to: '2017-10-01', version: 1 }, administrator);
    expect(await desk.seats.ofPerson(roche.id)).toMatchObject([{ from: '2017-06-01', to: '2017-10-01' }]);
    expect(await printedOn('2017-10-16')).toEqual(['Co-opted members: Director of Public Health (vacant).']);
  });

  it('is refused beside a person or a second time', async () => {
    const { id: postId } = await desk.posts.setUp({ title: 'Director of Public Health' }, administrator);
    const both = seatForm.member(await councillor('Clark')).build({ postId });
    await expect(desk.seats.add(panelId, both, administrator)).rejects.toMatchObject({ field: 'postId' });

    await desk.seats.add(panelId, seatForm.build({ postId }), administrator);
    const again = desk.seats.add(panelId, seatForm.build({ postId }), administrator);
    await expect(again).rejects.toMatchObject({ field: 'postId' });
  });
});

describe('the former members of a panel', () => {
  it('are searched, ordered and read a page at a time', async () => {
    for (const [surname, to] of [
      ['Watson', '2017-06-01'],
      ['Clark', '2017-09-01'],
    ] as const) {
      await desk.seats.add(panelId, seatForm.member(await councillor(surname)).build({ to }), administrator);
    }
    const former = async (asked: Record<string, string>) => {
      const request = { page: 1, size: 9, skip: 0, take: 9, on: '2017-10-16', reader: administrator };
      const { items } = await desk.seats.former(panelId, formerQuery(asked), request);
      return items.map(({ person }) => person?.surname);
    };

    expect(await former({})).toEqual(['Clark', 'Watson']);
    expect(await former({ sort: 'to' })).toEqual(['Watson', 'Clark']);
    expect(await former({ sort: 'name' })).toEqual(['Clark', 'Watson']);
    expect(await former({ name: 'wat' })).toEqual(['Watson']);
  });

  it('keep who is not named in public out of the search and the order of names for those who may not know the name', async () => {
    for (const [surname, form] of [
      ['Abel', personForm.unnamed()],
      ['Clark', personForm],
      ['Young', personForm.unnamed()],
      ['Baker', personForm],
    ] as const) {
      const { id } = await desk.people.register(form.build({ surname }), administrator);
      await desk.seats.add(panelId, seatForm.member(id).build({ to: '2017-09-30' }), administrator);
    }
    const former = async (asked: Record<string, string>, reader: CurrentUser) => {
      const request = { on: '2017-10-16', reader, ...pageRequest({}) };
      const { items } = await desk.seats.former(panelId, formerQuery(asked), request);
      return items.map(({ person }) => person?.surname);
    };

    for (const reader of [userWith(), userWith('proper-officer')]) {
      expect(await former({ sort: 'name' }, reader)).toEqual(['Baker', 'Clark', 'Abel', 'Young']);
      expect(await former({ sort: '-name' }, reader)).toEqual(['Clark', 'Baker', 'Abel', 'Young']);
      expect(await former({ name: 'young' }, reader)).toEqual([]);
    }
    expect(await former({ sort: '-name' }, userWith('clerk'))).toEqual(['Young', 'Clark', 'Baker', 'Abel']);
    expect(await former({ name: 'young' }, userWith('clerk'))).toEqual(['Young']);
  });
});

describe('the published membership', () => {
  it('prints people in the panel’s layout with the word for its chair', async () => {
    const watson = seatForm.chair(await councillor('Watson')).build({ represents: 'Deputy Leader' });
    await desk.seats.add(panelId, watson, administrator);
    await desk.seats.add(panelId, seatForm.member(await councillor('Clark')).build(), administrator);

    expect(await publishedLines()).toEqual(['Councillors M. Watson (Chairperson; Deputy Leader) and M. Clark.']);
    expect(await desk.seats.printedMembership(panelId, '2017-10-16')).toEqual({
      heading: 'Membership of the Corporate Parenting Panel',
      layout: 'sentence',
      lines: ['Councillors M. Watson (Chairperson; Deputy Leader) and M. Clark.'],
    });
  });

  it('never names who is not named in public', async () => {
    const child = await desk.people.register(personForm.unnamed().build({ surname: 'Plantedname' }), administrator);
    await desk.seats.add(panelId, seatForm.coOptee(child.id).build(), administrator);

    expect(await publishedLines()).toEqual(['Co-opted members: a representative of the LAC Council.']);
    const { publication } = await desk.publicRecord.current('panel', ADDRESS);
    expect(publication.content).not.toContain('Plantedname');
  });

  it('is published anew with each change that the public reads, and only then', async () => {
    const seat = await desk.seats.add(panelId, seatForm.ofBody('the Virtual School').build(), administrator);
    await desk.seats.change(
      panelId,
      seat.id,
      seatForm.ofBody('the Virtual School').build({ seesExempt: true, version: 1 }),
      administrator,
    );
    expect(await desk.publicRecord.history(ADDRESS)).toHaveLength(2);

    await desk.seats.end(panelId, seat.id, { to: '2017-10-15', version: 2 }, administrator);

    expect(await desk.publicRecord.history(ADDRESS)).toHaveLength(3);
    expect(await publishedLines()).toEqual([]);
  });
});

async function councillor(surname: string): Promise<string> {
  return (await desk.people.register(personForm.build({ surname }), administrator)).id;
}

async function chairsOn(day: string): Promise<string[]> {
  const chairs = await desk.seats.chairsOn([panelId], day);
  return chairs.map(({ person }) => person?.surname ?? '');
}

async function publishedLines(): Promise<readonly string[]> {
  return (await desk.publicRecord.current('panel', ADDRESS)).content.membership.lines;
}

async function printedOn(day: string): Promise<readonly string[]> {
  return (await desk.seats.printedMembership(panelId, day)).lines;
}
