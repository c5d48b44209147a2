import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SelectionService } from '../../../src/workspace/actions/selection/selection.service.js';
import { type ActionsDesk, clerk, openActionsDesk } from './actions-desk.js';

let desk: ActionsDesk;

beforeAll(async () => {
  desk = await openActionsDesk();
});
afterAll(() => desk.remove());

const MOVED = { dueOn: '2017-12-31', reason: 'Staff shortage.', approvedBy: 'The chair' };

async function seen(id: string): Promise<string> {
  return `${id}:${(await desk.get(id)).action.version}`;
}

async function raised(count: number, dueOn = '2017-11-30'): Promise<string[]> {
  const ids = [];
  for (let index = 0; index < count; index += 1) ids.push(await desk.raise({ dueOn }));
  return ids;
}

async function change(ids: readonly string[], fields: Partial<typeof MOVED> & { owner?: string }, user = clerk) {
  const actions = await Promise.all(ids.map(seen));
  return desk.app.get(SelectionService).change({ actions, reason: 'Staff shortage.', ...fields }, user);
}

async function facts(ids: readonly string[]) {
  return Promise.all(ids.map((id) => desk.get(id)));
}

describe('many actions at once', () => {
  it('go to one owner and one day, each with its own entries', async () => {
    const post = await desk.newPost('Head of Service', null);
    const ids = await raised(20);

    expect(await change(ids, { ...MOVED, owner: `post:${post.id}` })).toBe(20);

    for (const { action, updates, dueChanges } of await facts(ids)) {
      expect(action).toMatchObject({ ownerPostId: post.id, dueOn: '2017-12-31', originalDueOn: '2017-11-30' });
      expect(updates.map(({ act }) => act)).toEqual(['raised', 'assigned', 'due-moved']);
      expect(dueChanges).toHaveLength(1);
    }
  });

  it('count no slip for those that have the day already', async () => {
    const [moved, kept] = [await raised(1), await raised(1, '2017-12-31')];

    await change([...moved, ...kept], MOVED);

    const times = (await facts([...moved, ...kept])).map(({ action }) => action.timesMoved);
    expect(times).toEqual([1, 0]);
  });

  it('are each changed once, however often they are ticked', async () => {
    const [id = ''] = await raised(1);

    expect(await change([id, id], MOVED)).toBe(1);
    expect((await desk.get(id)).dueChanges).toHaveLength(1);
  });

  it('stay as they were where one of them was changed by somebody else', async () => {
    const ids = await raised(3);
    const actions = await Promise.all(ids.map(seen));
    for (const id of ids.slice(1)) await desk.take('due-date', id, { ...MOVED, dueOn: '2018-01-31' });
    const before = await facts(ids);
    const [second, third] = before.slice(1).map(({ action }) => action.reference);

    const changing = desk.app.get(SelectionService).change({ actions, ...MOVED }, clerk);

    await expect(changing).rejects.toThrow(`Somebody else has changed ${second} and ${third} since`);
    expect(await facts(ids)).toEqual(before);
  });

  it.each([
    ['nothing to change', {}, 'Select an owner or enter a due date'],
    ['nobody who approved the date', { dueOn: '2017-12-31' }, 'who approved'],
    ['an owner that is none', { owner: 'person:nobody' }, 'from the list'],
  ])('stay as they were with %s', async (_, fields, because) => {
    const ids = await raised(2);
    const before = await facts(ids);

    await expect(change(ids, fields)).rejects.toThrow(because);
    expect(await facts(ids)).toEqual(before);
  });

  it('stay as they were where one is closed, or is not this clerk’s', async () => {
    const ids = await raised(2);
    const [closed = ''] = await raised(1);
    await desk.take('withdrawal', closed, { reason: 'No longer needed.' });
    const panel = await desk.newPanel('Another Panel', 'ANP');
    const elsewhere = await desk.raise({}, { panel, meeting: await desk.meet(panel.id, '2017-09-05') });
    const before = await facts(ids);

    await expect(change([...ids, closed], MOVED)).rejects.toThrow('is closed. Take it out of the selection.');
    const ofOnePanel = { ...clerk, clerkOf: [desk.panel.id] };
    await expect(change([...ids, elsewhere], MOVED, ofOnePanel)).rejects.toThrow('Only the clerk of this panel');
    expect(await facts(ids)).toEqual(before);
  });

  it('are changed by one of two who select the same at once', async () => {
    const ids = await raised(5);
    const actions = await Promise.all(ids.map(seen));
    const selection = desk.app.get(SelectionService);

    const answers = await Promise.allSettled([
      selection.change({ actions, ...MOVED }, clerk),
      selection.change({ actions: [...actions].reverse(), ...MOVED, dueOn: '2018-01-31' }, clerk),
    ]);

    const refused = answers.flatMap((each) => (each.status === 'rejected' ? [(each.reason as Error).name] : []));
    expect(refused).toEqual(['StaleSelection']);
    const days = new Set((await facts(ids)).map(({ action }) => action.dueOn));
    expect(days.size).toBe(1);
    expect((await facts(ids)).map(({ dueChanges }) => dueChanges.length)).toEqual([1, 1, 1, 1, 1]);
  });
});
