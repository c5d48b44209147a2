import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ActionsDesk, openActionsDesk } from './actions-desk.js';

const APPROVED = { reason: 'Staff shortage.', approvedBy: 'The chair' };

let desk: ActionsDesk;

beforeAll(async () => {
  desk = await openActionsDesk();
});
afterAll(() => desk.remove());

describe('what is done on a page that is old by now', () => {
  it('is refused, and says so', async () => {
    const id = await desk.raise();
    const { version } = (await desk.get(id)).action;
    await desk.take('due-date', id, { dueOn: '2017-12-31', ...APPROVED });

    await expect(desk.take('withdrawal', id, { reason: 'Not needed.', version })).rejects.toThrow(
      'Somebody else changed',
    );
    expect((await desk.get(id)).action.state).toBe('open');
  });
});

describe('two at once', () => {
  it.each([
    ['withdraw it', 'withdrawal', { reason: 'Not needed.' }],
    ['move its date', 'due-date', { dueOn: '2017-12-31', ...APPROVED }],
    ['propose it', 'completion', { text: 'All sent.' }],
  ] as const)('%s: one does, and the other is told', async (_, act, fields) => {
    const id = await desk.raise();
    const { version } = (await desk.get(id)).action;

    const answers = await Promise.allSettled([1, 2, 3].map(() => desk.take(act, id, { ...fields, version })));

    const refusals = answers.flatMap((each) => (each.status === 'rejected' ? [(each.reason as Error).name] : []));
    expect(refusals).toEqual(['StaleEdit', 'StaleEdit']);
    expect((await desk.get(id)).updates).toHaveLength(2);
    expect((await desk.get(id)).dueChanges).toHaveLength(act === 'due-date' ? 1 : 0);
  });

  it('report: both do, though each page is as old as the other', async () => {
    const id = await desk.raise();
    const { version } = (await desk.get(id)).action;
    const said = ['Two visits made.', 'A third is arranged.', 'They were welcome.'];

    await Promise.all(said.map((text) => desk.take('updates', id, { text, version, course: 'on-target' })));

    const { updates } = await desk.get(id);
    expect(updates.map(({ text }) => text).sort()).toEqual(['', ...said].sort());
    expect(updates.map(({ place }) => place)).toEqual([1, 2, 3, 4]);
  });

  it('merge two actions into each other: one does', async () => {
    const [one, other] = [await desk.raise(), await desk.raise()];
    const called = [(await desk.get(one)).action.reference, (await desk.get(other)).action.reference];

    const answers = await Promise.allSettled([
      desk.take('merging', one, { other: called[1], reason: 'The same.' }),
      desk.take('merging', other, { other: called[0], reason: 'The same.' }),
    ]);

    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const states = [(await desk.get(one)).action.state, (await desk.get(other)).action.state];
    expect(states.sort()).toEqual(['open', 'superseded']);
  });

  it('merge into an action that is withdrawn meanwhile: nothing ends in what is closed', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [gone, kept] = [await desk.raise(), await desk.raise()];
      const other = (await desk.get(kept)).action.reference;

      await Promise.allSettled([
        desk.take('merging', gone, { other, reason: 'The same.' }),
        desk.take('withdrawal', kept, { reason: 'Not needed.' }),
      ]);

      const states = [(await desk.get(gone)).action.state, (await desk.get(kept)).action.state];
      expect([
        ['open', 'withdrawn'],
        ['superseded', 'open'],
      ]).toContainEqual(states);
    }
  });
});
