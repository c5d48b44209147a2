import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { userWith } from '../../../support/factories/account.js';
import { personForm } from '../../../support/factories/person.js';
import { openPanelsDesk } from '../../panels/panels-desk.js';

const administrator = userWith('administrator');
const everything = { state: 'all', sorting: { by: 'name', order: 'ascending' } } as const;
const firstPage = { page: 1, size: 25, skip: 0, take: 25 };
let desk: Awaited<ReturnType<typeof openPanelsDesk>>;

beforeEach(async () => {
  desk = await openPanelsDesk();
});
afterEach(() => desk.remove());

async function officer(surname: string): Promise<string> {
  const form = personForm.officer('').build({ forenames: 'Ann', surname, post: undefined });
  return (await desk.people.register(form, administrator)).id;
}

async function setUp(form: { title?: string; isJobShare?: boolean } = {}): Promise<string> {
  return (await desk.posts.setUp({ title: 'Director of Public Health', ...form }, administrator)).id;
}

async function holdersOn(postId: string, day: string): Promise<(string | undefined)[]> {
  return (await desk.postHoldings.on([postId], day)).map(({ person }) => person?.surname);
}

describe('a post', () => {
  it('passes from one holder to the next the day before', async () => {
    const postId = await setUp();
    await desk.postHoldings.appoint(postId, { personId: await officer('Roche'), from: '2017-06-01' }, administrator);
    await desk.postHoldings.appoint(
      postId,
      { personId: await officer('Smith'), from: '2018-01-08', replaces: true },
      administrator,
    );

    expect(await holdersOn(postId, '2017-05-31')).toEqual([]);
    expect(await holdersOn(postId, '2018-01-07')).toEqual(['Roche']);
    expect(await holdersOn(postId, '2018-01-08')).toEqual(['Smith']);
  });

  it('has one holder at a time unless it is a job share', async () => {
    const postId = await setUp();
    const [roche, smith] = [await officer('Roche'), await officer('Smith')];
    await desk.postHoldings.appoint(postId, { personId: roche, from: '2017-06-01' }, administrator);

    const second = { personId: smith, from: '2017-09-01' };
    await expect(desk.postHoldings.appoint(postId, second, administrator)).rejects.toMatchObject({
      message: 'Ann Roche holds this post from 1 June 2017. End that first, or make the post a job share',
      field: 'from',
    });

    const shared = { title: 'Director of Public Health', isJobShare: true, version: 1 };
    await desk.posts.edit(postId, shared, administrator);
    await desk.postHoldings.appoint(postId, second, administrator);
    expect(await holdersOn(postId, '2017-10-16')).toEqual(['Roche', 'Smith']);

    const alone = { ...shared, isJobShare: false, version: 2 };
    await expect(desk.posts.edit(postId, alone, administrator)).rejects.toMatchObject({ field: 'isJobShare' });
  });

  it('is not held twice by the same person, nor by anybody but an officer', async () => {
    const postId = await setUp({ isJobShare: true });
    const roche = await officer('Roche');
    const councillor = await desk.people.register(personForm.build(), administrator);
    await desk.postHoldings.appoint(postId, { personId: roche, from: '2017-06-01' }, administrator);

    for (const personId of [roche, councillor.id]) {
      const again = desk.postHoldings.appoint(postId, { personId, from: '2017-09-01' }, administrator);
      await expect(again).rejects.toMatchObject({ field: 'personId' });
    }
  });

  it('keeps the time of whoever has held it: no later deed undoes it', async () => {
    const postId = await setUp();
    const [roche, smith] = [await officer('Roche'), await officer('Smith')];
    await desk.postHoldings.appoint(postId, { personId: roche, from: '2017-10-12' }, administrator);

    const instead = { personId: smith, from: '2017-10-12', replaces: true };
    await expect(desk.postHoldings.appoint(postId, instead, administrator)).rejects.toMatchObject({
      message:
        'Ann Roche has held this post since Thursday 12 October 2017. Enter Friday 13 October 2017 or a later day',
      field: 'from',
    });
    const early = desk.posts.end(postId, { to: '2017-10-11', version: 1 }, administrator);
    await expect(early).rejects.toMatchObject({
      message:
        'Ann Roche has held this post since Thursday 12 October 2017. Enter Thursday 12 October 2017 or a later day',
      field: 'to',
    });
    expect(await holdersOn(postId, '2017-10-12')).toEqual(['Roche']);
  });

  it('goes to another where its next holder has not begun', async () => {
    const postId = await setUp();
    const [roche, smith] = [await officer('Roche'), await officer('Smith')];
    await desk.postHoldings.appoint(postId, { personId: roche, from: '2017-11-01' }, administrator);

    await desk.postHoldings.appoint(postId, { personId: smith, from: '2017-11-01', replaces: true }, administrator);

    expect(await holdersOn(postId, '2017-11-01')).toEqual(['Smith']);
  });

  it('ends with whoever holds it, and nobody is appointed after', async () => {
    const postId = await setUp();
    const roche = await officer('Roche');
    await desk.postHoldings.appoint(postId, { personId: roche, from: '2017-06-01' }, administrator);
    await desk.posts.end(postId, { to: '2017-12-31', version: 1 }, administrator);

    expect(await desk.postHoldings.of(postId)).toMatchObject([
      { personId: roche, from: '2017-06-01', to: '2017-12-31' },
    ]);
    const late = { personId: await officer('Smith'), from: '2018-01-01' };
    await expect(desk.postHoldings.appoint(postId, late, administrator)).rejects.toMatchObject({
      message: 'This post ended on Sunday 31 December 2017',
    });
    const ended = { ...everything, state: 'ended' as const };
    expect((await desk.posts.list(ended, firstPage, '2018-01-01')).items).toHaveLength(1);
    expect((await desk.posts.list(ended, firstPage, '2017-12-31')).items).toHaveLength(0);
  });

  it('keeps the last day of one holder before the first of the next', async () => {
    const postId = await setUp();
    const roche = { personId: await officer('Roche'), from: '2017-06-01' };
    const { id } = await desk.postHoldings.appoint(postId, roche, administrator);
    const smith = { personId: await officer('Smith'), from: '2018-01-08', replaces: true };
    await desk.postHoldings.appoint(postId, smith, administrator);

    const later = desk.postHoldings.end(postId, id, { to: '2018-03-31', version: 2 }, administrator);
    await expect(later).rejects.toMatchObject({ message: expect.stringContaining('Ann Smith holds'), field: 'to' });
    await desk.postHoldings.end(postId, id, { to: '2017-12-31', version: 2 }, administrator);
    expect(await holdersOn(postId, '2018-01-01')).toEqual([]);
  });

  it('is shared from today on with somebody registered with its title, and its past stays', async () => {
    const postId = await setUp();
    const roche = await officer('Roche');
    await desk.postHoldings.appoint(postId, { personId: roche, from: '2017-06-01' }, administrator);
    const form = personForm.officer('Director of Public Health').build({ forenames: 'Ann', surname: 'Smith' });
    await desk.people.register(form, administrator);

    expect(await holdersOn(postId, '2017-10-15')).toEqual(['Roche']);
    expect(await holdersOn(postId, '2017-10-16')).toEqual(['Roche', 'Smith']);
    expect(await desk.posts.get(postId)).toMatchObject({ isJobShare: true, version: 2 });
  });

  it('that has ended is taken up by nobody, and one whose holder has gone is not shared', async () => {
    const postId = await setUp();
    const roche = { personId: await officer('Roche'), from: '2015-06-01' };
    const { id } = await desk.postHoldings.appoint(postId, roche, administrator);
    await desk.postHoldings.end(postId, id, { to: '2016-12-31', version: 1 }, administrator);
    const form = personForm.officer('Director of Public Health');
    await desk.people.register(form.build({ surname: 'Smith' }), administrator);
    expect(await desk.posts.get(postId)).toMatchObject({ isJobShare: false, version: 1 });

    await desk.posts.end(postId, { to: '2017-10-16', version: 1 }, administrator);
    desk.clock.setTo('2017-10-17T09:00:00.000Z');
    await expect(desk.people.register(form.build({ surname: 'Jones' }), administrator)).rejects.toMatchObject({
      field: 'post',
    });
  });

  it('keeps its title to itself', async () => {
    await setUp();
    await expect(setUp()).rejects.toMatchObject({ field: 'title' });
  });

  it('gives its new title to whoever holds it', async () => {
    const postId = await setUp();
    const roche = await officer('Roche');
    await desk.postHoldings.appoint(postId, { personId: roche, from: '2017-06-01' }, administrator);
    await desk.posts.edit(postId, { title: 'Director of Health', version: 1 }, administrator);

    expect(await desk.people.get(roche)).toMatchObject({ post: 'Director of Health' });
  });

  it('is kept by administrators only', async () => {
    const clerk = userWith('clerk');
    const postId = await setUp();
    const appointment = { personId: await officer('Roche'), from: '2017-06-01' };

    await expect(desk.posts.setUp({ title: 'Head of Service' }, clerk)).rejects.toThrow();
    await expect(desk.posts.edit(postId, { title: 'Head of Service', version: 1 }, clerk)).rejects.toThrow();
    await expect(desk.posts.end(postId, { to: '2018-01-01', version: 1 }, clerk)).rejects.toThrow();
    await expect(desk.postHoldings.appoint(postId, appointment, clerk)).rejects.toThrow();
  });
});
