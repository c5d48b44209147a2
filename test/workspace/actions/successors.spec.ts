import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ActionsDesk, chairOf, clerk, officer, openActionsDesk } from './actions-desk.js';

const TODAY = '2017-10-16';

let desk: ActionsDesk;

beforeAll(async () => {
  desk = await openActionsDesk();
});
afterAll(() => desk.remove());

describe('an action in the place of another', () => {
  const reason = 'Resolved twice.';

  it('is merged with both histories kept', async () => {
    const gone = await desk.raise({ wording: 'That the data be sent.' });
    const kept = await desk.raise({ wording: 'That the data be circulated.' });
    await desk.take('updates', gone, { text: 'Half of it sent.' });
    await desk.take('updates', kept, { text: 'The list is drawn up.', madeOn: '2017-09-20' });
    const { reference } = (await desk.get(kept)).action;

    await desk.take('merging', gone, { other: ` ${reference.toLowerCase()} `, reason });

    const both = await desk.get(kept);
    expect(both.updates.map(({ text }) => text)).toContain('The list is drawn up.');
    expect(both.merged.map(({ updates }) => updates.map(({ act }) => act))).toEqual([['raised', 'progress', 'merged']]);
    expect(both.action).toMatchObject({ state: 'open', lastHeardOn: TODAY });
    const left = await desk.get(gone);
    expect(left.action).toMatchObject({ state: 'superseded', closedOn: TODAY, successorId: kept });
    expect(left).toMatchObject({ wentBy: 'merged', successor: { id: kept, reference }, goesOnAs: { id: kept } });
    expect(left.updates.at(-1)?.text).toBe(`Into ${reference}. ${reason}`);
  });

  it('shows the history of the other to nobody who may not see that', async () => {
    const person = await desk.newPerson({ kind: 'officer' });
    const kept = await desk.raise({ wording: 'Mine.' });
    const secret = { isPrivate: true, publicLabel: 'A matter', wording: 'That Kestrel House be closed.' };
    const gone = await desk.raise(secret);
    await desk.take('owner', kept, { owner: `person:${person.id}` });
    await desk.take('merging', gone, { other: (await desk.get(kept)).action.reference, reason });

    expect((await desk.get(kept, officer(person.id))).merged).toEqual([]);
    expect((await desk.get(kept)).merged).toHaveLength(1);
    expect(JSON.stringify((await desk.get(kept, chairOf('another', person.id))).merged)).not.toContain('Kestrel');
  });

  it('carries along what had gone into it, over as many steps as there were', async () => {
    const chain = [];
    for (const name of ['first', 'second', 'third', 'last']) chain.push(await desk.raise({ wording: `The ${name}.` }));
    const [first = '', second = '', third = '', last = ''] = chain;
    const called = async (id: string) => (await desk.get(id)).action.reference;
    const pdf = Buffer.from('%PDF-1.7 shows the first');
    await desk.take('updates', first, { text: 'Shown.' }, clerk, [await desk.upload('first.pdf', pdf)]);
    await desk.take('due-date', first, { dueOn: '2017-12-31', reason: 'Christmas.', approvedBy: 'The chair' });
    await desk.take('merging', first, { other: await called(second), reason });
    await desk.take('succession', second, { other: await called(third), reason });
    await desk.take('merging', third, { other: await called(last), reason });

    const { merged } = await desk.get(last);

    expect(merged.map(({ action, wentBy, into }) => [action.wording, wentBy, into])).toEqual([
      ['The first.', 'merged', await called(second)],
      ['The second.', 'superseded', await called(third)],
      ['The third.', 'merged', null],
    ]);
    expect(merged[0]?.updates.map(({ text }) => text)).toContain('Shown.');
    expect(merged[0]?.evidence.map(({ fileName }) => fileName)).toEqual(['first.pdf']);
    expect(merged[0]?.dueChanges.map(({ newDueOn }) => newDueOn)).toEqual(['2017-12-31']);
    expect(await desk.get(first)).toMatchObject({ successor: { id: second }, goesOnAs: { id: last } });
  });

  it('leads its former owner no further than they may see', async () => {
    const person = await desk.newPerson({ kind: 'officer' });
    const [gone, between, kept] = [await desk.raise(), await desk.raise(), await desk.raise()];
    const owner = { owner: `person:${person.id}` };
    await desk.take('owner', gone, owner);
    await desk.take('merging', gone, { other: (await desk.get(between)).action.reference, reason });
    await desk.take('merging', between, { other: (await desk.get(kept)).action.reference, reason });
    expect(await desk.get(gone, officer(person.id))).toMatchObject({ successor: null, goesOnAs: null });

    await desk.take('supporters', kept, owner);

    const led = await desk.get(gone, officer(person.id));
    expect(led).toMatchObject({ wentBy: 'merged', successor: null, goesOnAs: { id: kept } });
    expect((await desk.get(kept, officer(person.id))).merged.map(({ action }) => action.id)).toEqual([gone]);
  });

  it('takes its place where it goes on', async () => {
    const gone = await desk.raise();
    const later = await desk.raise();
    const { reference } = (await desk.get(later)).action;

    await desk.take('succession', gone, { other: reference, reason: 'Resolved anew.' });

    const { action, updates } = await desk.get(gone);
    expect(updates.at(-1)).toMatchObject({ act: 'superseded', text: `By ${reference}. Resolved anew.` });
    expect(action).toMatchObject({ state: 'superseded', successorId: later });
  });

  it.each(['merging', 'succession'] as const)('is by %s neither itself, nor closed, nor of others', async (act) => {
    const id = await desk.raise();
    const closed = await desk.raise();
    await desk.take('withdrawal', closed, { reason: 'No longer needed.' });
    const panel = await desk.newPanel(`Others of ${act}`, act.slice(0, 3).toUpperCase());
    const elsewhere = await desk.raise({}, { panel, meeting: await desk.meet(panel.id, '2017-09-05') });
    const called = async (other: string) => (await desk.get(other)).action.reference;
    const before = await desk.get(id);

    const refused = (other: string, user = clerk) => expect(desk.take(act, id, { other, reason }, user)).rejects;
    await refused(await called(id)).toThrow('This is the action itself');
    await refused(await called(closed)).toThrow('is closed');
    await refused('CPP 99(9) 2017/18').toThrow('No action of your panels');
    await refused(await called(elsewhere), { ...clerk, clerkOf: [desk.panel.id] }).toThrow('No action of your panels');
    expect(await desk.get(id)).toEqual(before);
  });
});
