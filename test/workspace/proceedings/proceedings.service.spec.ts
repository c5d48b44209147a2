import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EntryInterest } from '../../../src/workspace/agendas/entry-interest.entity.js';
import { InterestDeclaration } from '../../../src/workspace/proceedings/interest-declaration.entity.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { DeclarationsService } from '../../../src/workspace/proceedings/declarations/declarations.service.js';
import type { DeclarationForm } from '../../../src/workspace/proceedings/declarations/declaration.form.js';
import { HeadService } from '../../../src/workspace/proceedings/head/head.service.js';
import { PresidingsService } from '../../../src/workspace/proceedings/presiding/presidings.service.js';
import { ProceedingsService } from '../../../src/workspace/proceedings/proceedings.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import { TestCouncil } from '../../support/council.js';
import { userWith } from '../../support/factories/account.js';
import { TestSitting } from '../../support/sittings.js';

let house: TestApp;
let council: TestCouncil;
let sitting: TestSitting;
let entryId: string;

beforeEach(async () => {
  house = await openApp();
  council = await TestCouncil.found(house);
  sitting = new TestSitting(house, council);
  entryId = await council.entry({ title: 'Foster carer recruitment' });
  await sitting.seat('Watson', 'Clark', 'Cusworth', 'Khan');
  await council.seat(
    (await council.person({ kind: 'co-optee', title: 'Ms.', forenames: undefined, surname: 'Jones' })).id,
    {
      role: 'co-optee',
    },
  );
  await sitting.begin();
});
afterEach(() => house.remove());

const proceedings = () => house.get(ProceedingsService);
const votersAt = async (at: string | null, entry: string | null = entryId) => {
  const { voters, ...quorum } = await proceedings().votersAt(council.meetingId, { entryId: entry, at });
  return { names: voters.map(({ name }) => name), ...quorum };
};
const declare = async (surname: string, facts: Partial<DeclarationForm> = {}) => {
  const attendanceId = (await sitting.line(surname)).id;
  const form = { attendanceId, entryId, kind: 'disclosable-pecuniary', isDispensed: false, conduct: 'left' } as const;
  return house.get(DeclarationsService).add(council.meetingId, { ...form, ...facts }, sitting.clerk);
};

describe('who may vote', () => {
  it('are members in the room with a vote, neither co-optees without one nor whoever takes part remotely', async () => {
    await sitting.mark({ Watson: 'present', Clark: 'present', Cusworth: 'remote', Khan: 'present', Jones: 'present' });

    expect(await votersAt(null)).toMatchObject({
      names: ['Councillor Watson', 'Councillor Clark', 'Councillor Khan'],
      counted: 3,
      quorum: 3,
      isQuorate: true,
    });
  });

  it('follow who comes and goes: quorum 3 is lost with the member who leaves at 7.42 p.m. (P5, P8)', async () => {
    await sitting.mark({
      Watson: 'present',
      Clark: ['present', { arrived: '18:20' }],
      Cusworth: 'present',
      Khan: ['present', { left: '19:42' }],
    });

    expect((await votersAt('18:00')).names).toEqual(['Councillor Watson', 'Councillor Cusworth', 'Councillor Khan']);
    await sitting.mark({ Clark: 'absent' });
    expect(await votersAt('19:50')).toMatchObject({ counted: 2, isQuorate: false });
  });

  it('are not those with a pecuniary interest in the entry, who vote on others (H3)', async () => {
    await sitting.mark({ Watson: 'present', Clark: 'present', Cusworth: 'present' });
    await declare('Clark');

    expect(await votersAt(null)).toMatchObject({ names: ['Councillor Watson', 'Councillor Cusworth'], counted: 2 });
    expect((await votersAt(null, null)).names).toHaveLength(3);
  });
});

describe('who presides', () => {
  it('is one person over the meeting, and somebody else for an entry where it is recorded (J8)', async () => {
    await sitting.mark({ Watson: 'present', Cusworth: 'present' }, { presidedById: (await sitting.line('Watson')).id });
    const presidings = [{ entryId, attendanceId: (await sitting.line('Cusworth')).id }];
    const version = await sitting.version();
    await house.get(PresidingsService).save(council.meetingId, { presidings, version }, sitting.clerk);

    expect((await votersAt(null)).presiding?.name).toBe('Councillor Cusworth');
    expect((await votersAt(null, null)).presiding?.name).toBe('Councillor Watson');
    const { sentences } = await proceedings().headOf(council.meetingId, () => 'Minute No. 21');
    expect(sentences.presidedBy).toBe('Councillor Cusworth presided for Minute No. 21.');
  });
});

describe('the head of the minutes', () => {
  it('prints the clerk’s own words beside which the sentence is still made', async () => {
    await sitting.mark({ Watson: 'present' });
    const present = 'Present:- The Deputy Leader.';
    await house.get(HeadService).save(council.meetingId, { present, version: await sitting.version() }, sitting.clerk);
    await sitting.mark({ Clark: 'present' });

    const { sentences, made } = await proceedings().headOf(council.meetingId, () => null);

    expect(sentences.present).toBe(present);
    expect(made.present).toBe('Present:- Councillors Watson and Clark.');
  });

  it('tells arrivals and departures in the order of their times', async () => {
    await sitting.mark({
      Khan: ['present', { left: '18:30' }],
      Clark: ['present', { arrived: '17:40', left: '18:10' }],
    });

    const movements = await proceedings().movementsOf(council.meetingId);

    expect(movements.map(({ at, kind, name }) => `${at} ${kind} ${name}`)).toEqual([
      '17:40 arrived Councillor Clark',
      '18:10 left Councillor Clark',
      '18:30 left Councillor Khan',
    ]);
  });
});

describe('a declaration of interest', () => {
  it('is recorded once for a person, an entry and a kind', async () => {
    await declare('Clark');

    await expect(declare('Clark')).rejects.toMatchObject({ field: 'kind' });
    await declare('Clark', { kind: 'personal', conduct: 'stayed' });

    expect((await sitting.recorded()).declarations.map(({ kind }) => kind)).toEqual([
      'disclosable-pecuniary',
      'personal',
    ]);
  });

  it('closes what is private of the item to who declared it, and opens it again with the declaration', async () => {
    const closedTo = async () => {
      const interests = await house.get(UnitOfWork).reading(EntryInterest).findBy({ entryId });
      return interests.map(({ personId }) => personId);
    };
    const clark = (await sitting.line('Clark')).personId;
    await declare('Watson', { kind: 'personal', conduct: 'stayed' });
    await declare('Cusworth', { isDispensed: true, conduct: 'stayed' });
    const id = await declare('Clark');
    expect(await closedTo()).toEqual([clark]);

    await declare('Clark', { kind: 'prejudicial' });
    await house.get(DeclarationsService).remove(council.meetingId, id, sitting.clerk);
    expect(await closedTo()).toEqual([clark]);

    const [left] = (await sitting.recorded()).declarations.filter(({ kind }) => kind === 'prejudicial');
    await house.get(DeclarationsService).remove(council.meetingId, left?.id ?? '', sitting.clerk);
    expect(await closedTo()).toEqual([]);
  });

  it('is about an item of this agenda, and recorded by its clerk', async () => {
    await expect(declare('Clark', { entryId: 'another' })).rejects.toMatchObject({ field: 'entryId' });
    const form = {
      attendanceId: (await sitting.line('Clark')).id,
      entryId,
      kind: 'personal',
      conduct: 'stayed',
    } as const;
    const adding = house
      .get(DeclarationsService)
      .add(council.meetingId, { ...form, isDispensed: false }, userWith('monitoring-officer'));

    await expect(adding).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await house.get(UnitOfWork).reading(InterestDeclaration).count()).toBe(0);
  });
});
