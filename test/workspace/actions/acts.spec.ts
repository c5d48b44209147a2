import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { StrandsService } from '../../../src/workspace/champions/strands.service.js';
import { type ActionsDesk, chairOf, clerk, officer, openActionsDesk } from './actions-desk.js';

const TODAY = '2017-10-16';

let desk: ActionsDesk;

beforeAll(async () => {
  desk = await openActionsDesk();
});
afterAll(() => desk.remove());

/** What was written last, without who wrote it. */
async function lastEntry(id: string) {
  const { act, text, madeOn } = (await desk.get(id)).updates.at(-1) ?? {};
  return { act, text, madeOn };
}

describe('an update', () => {
  it('tells of the day it was said, and of news', async () => {
    const id = await desk.raise();

    await desk.take('updates', id, { text: 'Two visits made.', madeOn: '2017-10-02' });

    expect(await lastEntry(id)).toEqual({ act: 'progress', text: 'Two visits made.', madeOn: '2017-10-02' });
    expect((await desk.get(id)).action.lastHeardOn).toBe('2017-10-02');
    await desk.take('updates', id, { text: 'Found an older note.', madeOn: '2017-09-01' });
    expect((await desk.get(id)).action.lastHeardOn).toBe('2017-10-02');
  });

  it('turns the action off target and back', async () => {
    const id = await desk.raise();

    await desk.take('updates', id, { text: 'Delayed.', course: 'off-target' });
    expect((await desk.get(id)).action.rag.status).toBe('off-target');
    await desk.take('updates', id, { text: 'No news.' });
    expect((await desk.get(id)).action.rag.status).toBe('off-target');
    await desk.take('updates', id, { text: 'Caught up.', course: 'on-target' });
    expect((await desk.get(id)).action.rag.status).toBe('on-target');
  });

  it.each([
    ['the future', { madeOn: '2017-10-17' }, 'cannot be in the future'],
    ['no day of the calendar', { madeOn: '2017-02-30' }, 'real date'],
    ['nothing', { text: '' }, 'Write what there is to report'],
  ])('of %s is refused', async (_, fields, because) => {
    const id = await desk.raise();

    await expect(desk.take('updates', id, { text: 'Some news.', ...fields })).rejects.toThrow(because);
    expect((await desk.get(id)).updates).toHaveLength(1);
  });

  it('is said at a meeting of the panel that has taken place', async () => {
    const id = await desk.raise();
    const other = await desk.newPanel('Another Panel', 'ANP');
    const past = await desk.meet(desk.panel.id, '2017-10-03');
    const future = await desk.meet(desk.panel.id, '2017-11-28');
    const elsewhere = await desk.meet(other.id, '2017-10-03');

    await desk.take('updates', id, { text: 'Reported.', meetingId: past.id });

    expect((await desk.get(id)).updates.at(-1)).toMatchObject({ madeOn: '2017-10-03', meetingId: past.id });
    const said = { text: 'Reported.' };
    await expect(desk.take('updates', id, { ...said, meetingId: elsewhere.id })).rejects.toThrow('from the list');
    await expect(desk.take('updates', id, { ...said, meetingId: future.id })).rejects.toThrow('in the future');
  });
});

describe('the way to completion', () => {
  it('is proposed by its owner, agreed by the chair, and waits for a minute', async () => {
    const person = await desk.newPerson({ kind: 'officer' });
    const id = await desk.raise({ dueOn: '2017-10-20' });
    await desk.take('owner', id, { owner: `person:${person.id}` });

    await desk.take('completion', id, { text: 'All sent.' }, officer(person.id));
    expect((await desk.get(id)).action).toMatchObject({ state: 'proposed', proposedOn: TODAY, closedOn: null });
    const own = chairOf(desk.panel.id, person.id);
    await expect(desk.take('agreement', id, {}, own)).rejects.toThrow('This action is your own');
    const chair = await desk.newPerson();
    await desk.take('agreement', id, {}, chairOf(desk.panel.id, chair.id));
    expect((await desk.get(id)).action).toMatchObject({ state: 'agreed', closedOn: null });
    expect((await desk.get(id)).updates.map(({ act }) => act)).toEqual(['raised', 'assigned', 'proposed', 'agreed']);
  });

  it('leads back to its owner with a question', async () => {
    const id = await desk.raise();
    await desk.take('completion', id, { text: 'All sent.' });

    await desk.take('return', id, { reason: 'To whom?' });

    expect((await desk.get(id)).action).toMatchObject({ state: 'open', proposedOn: null });
    expect(await lastEntry(id)).toEqual({ act: 'returned', text: 'To whom?', madeOn: TODAY });
  });
});

describe('a reply', () => {
  it('is waited for without being overdue, and starts the date again', async () => {
    const id = await desk.raise({ dueOn: '2017-10-01' });

    await desk.take('waiting', id, { waitingFor: 'Cabinet', replyDueOn: '2017-12-02' });
    expect((await desk.get(id)).action).toMatchObject({ waitingFor: 'Cabinet', waitingSince: TODAY });
    expect((await desk.get(id)).action.rag.status).toBe('off-target');
    await desk.take('reply', id, { text: 'Agreed in part.' });

    const { action, updates } = await desk.get(id);
    expect(action).toMatchObject({ waitingFor: null, waitingSince: null, replyDueOn: null, lastHeardOn: TODAY });
    expect(action.rag.status).toBe('overdue');
    expect(updates.map(({ text }) => text).slice(1)).toEqual([
      'Waits for a reply from Cabinet, expected by 2 December 2017.',
      'Agreed in part.',
    ]);
  });

  it('is no longer waited for once somebody says that it is done, or that it is over', async () => {
    const done = await desk.raise({ waitingFor: 'Cabinet' });
    const over = await desk.raise({ waitingFor: 'Cabinet' });

    await desk.take('completion', done, { text: 'All sent.' });
    await desk.take('withdrawal', over, { reason: 'The matter fell away.' });

    for (const id of [done, over]) expect((await desk.get(id)).action.waitingFor).toBeNull();
  });
});

describe('milestones', () => {
  it('are met one by one, and a late one turns the action off target', async () => {
    const id = await desk.raise({ dueOn: '2017-11-30' });

    await desk.take('milestones', id, { title: 'Consult', on: '2017-11-01' });
    await desk.take('milestones', id, { title: 'Draft', on: '2017-10-10' });

    const { action, milestones } = await desk.get(id);
    expect(action).toMatchObject({ nextMilestoneOn: '2017-10-10', rag: { status: 'off-target' } });
    const [draft] = milestones;
    await desk.take('milestone-met', id, { milestoneId: draft?.id });
    expect((await desk.get(id)).action).toMatchObject({ nextMilestoneOn: '2017-11-01', rag: { status: 'on-target' } });
    await expect(desk.take('milestone-met', id, { milestoneId: draft?.id })).rejects.toThrow('Select the milestone');
  });

  it('belong to their own action, and lie before its due date', async () => {
    const id = await desk.raise({ dueOn: '2017-11-30' });
    const other = await desk.raise({ dueOn: '2017-11-30' });
    await desk.take('milestones', other, { title: 'Theirs', on: '2017-11-01' });
    await desk.take('milestones', id, { title: 'Mine', on: '2017-11-01' });
    const theirs = (await desk.get(other)).milestones[0]?.id;

    await expect(desk.take('milestone-met', id, { milestoneId: theirs })).rejects.toThrow('Select the milestone');
    await expect(desk.take('milestones', id, { title: 'Late', on: '2017-12-01' })).rejects.toThrow(
      'on or before 30 November 2017',
    );
  });
});

describe('owner, supporters and strand', () => {
  it('change hands, with the change on record', async () => {
    const post = await desk.newPost('Virtual School Head', null);
    const id = await desk.raise();

    await desk.take('owner', id, { owner: `post:${post.id}`, reason: 'As agreed.' });
    expect((await desk.get(id)).action).toMatchObject({ ownerPostId: post.id, noOwnerBecause: null });
    expect(await lastEntry(id)).toMatchObject({ act: 'assigned', text: 'Virtual School Head. As agreed.' });
    await desk.take('owner', id, { owner: '', reason: 'The post goes.' });

    expect((await desk.get(id)).action).toMatchObject({ ownerPostId: null, noOwnerBecause: 'The post goes.' });
    await expect(desk.take('owner', id, {})).rejects.toThrow('Say why the action has no owner');
    await expect(desk.take('owner', id, { owner: 'person:nobody' })).rejects.toThrow('from the list');
  });

  it('never name on record somebody who is not named in public', async () => {
    const unnamed = {
      kind: 'co-optee',
      namedInPublic: false,
      publicDescription: 'a representative of the LAC Council',
    };
    const person = await desk.newPerson({ ...unnamed, surname: 'Quillfeather' });
    const id = await desk.raise();

    await desk.take('owner', id, { owner: `person:${person.id}` });
    await desk.take('supporters', id, { owner: `person:${person.id}` });

    const texts = (await desk.get(id)).updates.map(({ text }) => text);
    expect(texts).toEqual([
      '',
      'a representative of the LAC Council',
      'Supported by a representative of the LAC Council.',
    ]);
  });

  it('have each supporter once', async () => {
    const person = await desk.newPerson();
    const id = await desk.raise();
    await desk.take('supporters', id, { owner: `person:${person.id}` });

    await expect(desk.take('supporters', id, { owner: `person:${person.id}` })).rejects.toThrow('already');
    expect((await desk.get(id)).parties).toHaveLength(1);
  });

  it('lose a supporter, who sees it no longer, and keep what was said', async () => {
    const [person, other] = [await desk.newPerson({ kind: 'officer' }), await desk.newPerson({ kind: 'officer' })];
    const [id, elsewhere] = [await desk.raise(), await desk.raise()];
    for (const { id: personId } of [person, other]) await desk.take('supporters', id, { owner: `person:${personId}` });
    await desk.take('supporters', elsewhere, { owner: `person:${other.id}` });
    await desk.take('updates', id, { text: 'I have helped.' }, officer(person.id));
    const partyOf = async (actionId: string, personId: string) =>
      (await desk.get(actionId)).parties.find((party) => party.personId === personId)?.id ?? '';
    const remove = (supporterId: string) => desk.take('supporter-removal', id, { supporterId });
    await expect(remove(await partyOf(elsewhere, other.id))).rejects.toThrow('one of those who support');

    await remove(await partyOf(id, person.id));

    await expect(desk.get(id, officer(person.id))).rejects.toThrow('no such action');
    const { parties, updates } = await desk.get(id);
    expect(parties.map(({ personId }) => personId)).toEqual([other.id]);
    expect(updates.map(({ act }) => act)).toEqual(['raised', 'supported', 'supported', 'progress', 'supported']);
    expect(updates.at(-1)?.text).toMatch(/^No longer supported by /);
    await remove(await partyOf(id, other.id));
    await expect(remove(await partyOf(elsewhere, other.id))).rejects.toThrow('Nobody supports');
  });

  it('are filed under a strand of the panel that stands', async () => {
    const other = await desk.newPanel('Strands Panel', 'STP');
    const strands = desk.app.get(StrandsService);
    const add = (panelId: string, name: string) => strands.add(panelId, { name }, clerk);
    const housing = await add(desk.panel.id, 'Housing');
    const theirs = await add(other.id, 'Health');
    const ended = await add(desk.panel.id, 'Transport');
    await strands.end(desk.panel.id, ended.id, { to: '2017-10-15', version: ended.version }, clerk);
    const id = await desk.raise();

    await desk.take('strand', id, { strandId: housing.id });

    expect((await desk.get(id)).action).toMatchObject({ strandId: housing.id, strand: { name: 'Housing' } });
    for (const strandId of [theirs.id, ended.id]) {
      await expect(desk.take('strand', id, { strandId })).rejects.toThrow('from the list');
    }
    await desk.take('strand', id, { strandId: '' });
    expect((await desk.get(id)).action.strandId).toBeNull();
  });
});

describe('a withdrawal', () => {
  it('stays on the record with its reason', async () => {
    const id = await desk.raise();

    await desk.take('withdrawal', id, { reason: 'The law has changed.' });

    expect((await desk.get(id)).action).toMatchObject({ state: 'withdrawn', closedOn: TODAY });
    expect(await lastEntry(id)).toMatchObject({ act: 'withdrawn', text: 'The law has changed.' });
    await expect(desk.take('withdrawal', id, { reason: 'Again.' })).rejects.toThrow('can no longer be done');
  });
});
