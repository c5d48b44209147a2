import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ActionsDesk, clerk, officer, openActionsDesk } from './actions-desk.js';

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

  it('send the same report by a double click: it is written once, and so is its file', async () => {
    const id = await desk.raise();
    const { version } = (await desk.get(id)).action;
    const pdf = Buffer.from('%PDF-1.7 sent twice');
    const report = async () =>
      desk.take('updates', id, { text: 'Two visits made.', version }, clerk, [await desk.upload('visits.pdf', pdf)]);

    const answers = await Promise.allSettled([report(), report(), report()]);

    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { updates, evidence } = await desk.get(id);
    expect([updates.length, evidence.length]).toEqual([2, 1]);
    await expect(report()).rejects.toThrow('This update is already there');
  });

  it('say the same, each for themselves or with another file: that is all on record', async () => {
    const id = await desk.raise();
    const said = { text: 'See the file.' };
    const file = (content: string) => desk.upload('report.pdf', Buffer.from(`%PDF-1.7 ${content}`));
    await desk.take('updates', id, said, clerk, [await file('one')]);
    await desk.take('updates', id, said, clerk, [await file('another')]);
    await desk.take('updates', id, { ...said, madeOn: '2017-10-02' }, clerk, [await file('one')]);
    const supporter = await desk.newPerson({ kind: 'officer' });
    await desk.take('supporters', id, { owner: `person:${supporter.id}` });
    await desk.take('updates', id, said, officer(supporter.id), [await file('one')]);

    const { updates } = await desk.get(id);
    expect(updates.filter(({ act }) => act === 'progress')).toHaveLength(4);
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
