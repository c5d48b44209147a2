import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actionsQuery } from '../../../src/workspace/actions/actions-query.js';
import { ownerInWords } from '../../../src/workspace/actions/action-words.js';
import type { Panel } from '../../../src/workspace/panels/panel.entity.js';
import { LeaversService } from '../../../src/workspace/panels/leavers/leavers.service.js';
import { PeopleService } from '../../../src/workspace/people/people.service.js';
import { PostHoldingsService } from '../../../src/workspace/people/posts/post-holdings.service.js';
import { PostsService } from '../../../src/workspace/people/posts/posts.service.js';
import { type ActionsDesk, administrator, clerk, FIRST_PAGE, officer, openActionsDesk } from './actions-desk.js';

let desk: ActionsDesk;
let panel: Panel;
let at: { panel: Panel; meeting: Awaited<ReturnType<ActionsDesk['meet']>> };
let count = 0;

beforeAll(async () => {
  desk = await openActionsDesk();
});
afterAll(() => desk.remove());

/** A panel of its own for each, so that its lists hold nothing else. */
async function newPanel() {
  count += 1;
  panel = await desk.newPanel(`Panel ${count}`, `PA${count}`);
  at = { panel, meeting: await desk.meet(panel.id, '2017-09-05') };
}

async function leave(personId: string, lastDay: string) {
  const { version } = await desk.app.get(PeopleService).get(personId);
  const form = { lastDay, reason: 'Retired', seats: 'vacant' as const, version };
  await desk.app.get(LeaversService).leave(personId, form, administrator);
}

/** References of the clerk’s list of what has nobody to do it or no date. */
async function incomplete() {
  const { items } = await desk.actions.page(
    actionsQuery({ panelId: panel.id, isIncomplete: 'yes' }),
    FIRST_PAGE,
    clerk,
  );
  return items.map(({ id }) => id);
}

async function ownerOf(id: string) {
  const { action } = await desk.get(id);
  return { gone: action.ownerGone, words: ownerInWords(action, clerk) };
}

describe('an action', () => {
  it('whose owner has left says so, and is on the clerk’s list', async () => {
    await newPanel();
    const person = await desk.newPerson({ kind: 'officer', title: undefined, forenames: 'Ann', surname: 'Oakley' });
    const id = await desk.raise({}, at);
    await desk.take('owner', id, { owner: `person:${person.id}` });
    expect(await incomplete()).toEqual([]);

    await leave(person.id, '2017-10-15');

    expect(await ownerOf(id)).toEqual({ gone: 'left', words: 'Ann Oakley (has left)' });
    expect(await incomplete()).toEqual([id]);
    await expect(desk.take('owner', id, { owner: `person:${person.id}` })).rejects.toThrow('from the list');
  });

  it('belongs to its owner on their last day', async () => {
    await newPanel();
    const person = await desk.newPerson({ kind: 'officer' });
    const id = await desk.raise({}, at);
    await desk.take('owner', id, { owner: `person:${person.id}` });

    await leave(person.id, '2017-10-16');

    expect((await ownerOf(id)).gone).toBeNull();
    expect(await incomplete()).toEqual([]);
  });

  it('of a post goes to whoever holds it next, and is on the list while nobody does', async () => {
    await newPanel();
    const [first, second] = [await desk.newPerson({ kind: 'officer' }), await desk.newPerson({ kind: 'officer' })];
    const post = await desk.newPost('Head of Fostering', first.id);
    const id = await desk.raise({ owner: 'the Head of Fostering' }, at);
    const holdings = desk.app.get(PostHoldingsService);
    expect(await incomplete()).toEqual([]);

    const [held] = await holdings.of(post.id);
    await holdings.end(post.id, held?.id ?? '', { to: '2017-10-15', version: held?.version ?? 0 }, administrator);

    expect(await ownerOf(id)).toEqual({ gone: 'vacant', words: 'Head of Fostering (vacant)' });
    expect(await incomplete()).toEqual([id]);
    await expect(desk.get(id, officer(first.id))).rejects.toThrow('no such action');

    await holdings.appoint(post.id, { personId: second.id, from: '2017-10-16' }, administrator);
    expect(await ownerOf(id)).toEqual({ gone: null, words: 'Head of Fostering' });
    expect(await incomplete()).toEqual([]);
    expect((await desk.get(id, officer(second.id))).action.id).toBe(id);
  });

  it('of a post that has ended says so, and the post can be chosen no more', async () => {
    await newPanel();
    const post = await desk.newPost('Almoner', (await desk.newPerson({ kind: 'officer' })).id);
    const id = await desk.raise({ owner: 'the Almoner' }, at);

    await desk.app.get(PostsService).end(post.id, { to: '2017-10-15', version: post.version }, administrator);

    expect(await ownerOf(id)).toEqual({ gone: 'ended', words: 'Almoner (the post has ended)' });
    expect(await incomplete()).toEqual([id]);
    await expect(desk.take('owner', id, { owner: `post:${post.id}` })).rejects.toThrow('from the list');
  });

  it('that is over asks for nobody', async () => {
    await newPanel();
    await desk.newPost('Beadle', null);
    const id = await desk.raise({ owner: 'the Beadle' }, at);
    await desk.take('withdrawal', id, { reason: 'No longer needed.' });

    expect(await ownerOf(id)).toEqual({ gone: null, words: 'Beadle' });
    expect(await incomplete()).toEqual([]);
  });
});
