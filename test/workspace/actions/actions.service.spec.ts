import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actionsQuery } from '../../../src/workspace/actions/actions-query.js';
import { ActionFigures } from '../../../src/workspace/actions/tracker/action-figures.service.js';
import {
  type ActionsDesk,
  administrator,
  clerk,
  councillor,
  EVERYTHING,
  FIRST_PAGE,
  officer,
  openActionsDesk,
} from './actions-desk.js';

let desk: ActionsDesk;

beforeAll(async () => {
  desk = await openActionsDesk();
});
afterAll(() => desk.remove());

async function found(asked: Record<string, string>, user = clerk) {
  const { items } = await desk.actions.page(actionsQuery(asked), FIRST_PAGE, user);
  return items.map(({ wording }) => wording);
}

describe('an action that is raised', () => {
  it('belongs to the post its clause names, by whatever article', async () => {
    const { id } = await desk.newPost('Head of Service', null);

    const action = await desk.raise({ owner: 'the Head of Service' });

    expect((await desk.get(action)).action).toMatchObject({ ownerPostId: id, noOwnerBecause: null });
  });

  it('says why it has no owner and no date', async () => {
    const because = '“at a future meeting” names no day.';
    const id = await desk.raise({ owner: 'officers', due: 'at a future meeting', dueOn: null, noDateBecause: because });

    expect((await desk.get(id)).action).toMatchObject({
      noOwnerBecause: '“officers” in the minute is no one person or post on the register.',
      noDateBecause: because,
      rag: { status: 'no-date', colour: 'none' },
    });
    expect((await found({ isIncomplete: 'yes' })).length).toBeGreaterThan(0);
  });

  it('is one action however often its clause is raised, with what the minute says by now', async () => {
    const clauseId = '019247a0-0000-7000-8000-000000000001';
    const first = await desk.raise({ clauseId, wording: 'That a visit be arranged.' });
    await desk.take('updates', first, { text: 'Two dates offered.' });

    const second = await desk.raise({ clauseId, wording: 'That a visit to the home be arranged.', minuteNumber: '21' });

    expect(second).toBe(first);
    const { action, updates } = await desk.get(first);
    expect(action).toMatchObject({ wording: 'That a visit to the home be arranged.', minuteNumber: '21' });
    expect(updates.map(({ act }) => act)).toEqual(['raised', 'progress', 'reworded']);
  });
});

describe('the tracker', () => {
  it('lists what is due first at the top, and what has no date last', async () => {
    const panel = await desk.newPanel('Sorting Panel', 'SOP');
    const at = { panel, meeting: await desk.meet(panel.id, '2017-09-05') };
    await desk.raise({ wording: 'No date.', dueOn: null }, at);
    await desk.raise({ wording: 'Late.', dueOn: '2017-12-01' }, at);
    await desk.raise({ wording: 'Early.', dueOn: '2017-10-01' }, at);

    expect(await found({ panelId: panel.id })).toEqual(['Early.', 'Late.', 'No date.']);
    expect(await found({ panelId: panel.id, sort: '-due' })).toEqual(['No date.', 'Late.', 'Early.']);
    expect(await found({ panelId: panel.id, rag: 'overdue' })).toEqual(['Early.']);
    expect(await found({ panelId: panel.id, age: '30' })).toHaveLength(3);
    expect(await found({ panelId: panel.id, age: '90' })).toEqual([]);
  });

  it.each([
    ['a word', 'incubator'],
    ['the beginning of a word', 'incub'],
    ['its reference', 'CPP 77(3)'],
    ['two words in any order', 'baskets incubator'],
  ])('finds an action by %s', async (_, search) => {
    if ((await found({ search: 'incubator' })).length === 0) {
      await desk.raise({ wording: 'That the incubator and baskets be sold.', reference: 'CPP 77(3) 2017/18' });
    }

    expect(await found({ search })).toEqual(['That the incubator and baskets be sold.']);
  });

  it('sorts by owner, whatever kind', async () => {
    const panel = await desk.newPanel('Owned Panel', 'OWP');
    const at = { panel, meeting: await desk.meet(panel.id, '2017-09-05') };
    await desk.newPost('Zoo Keeper', null);
    await desk.newPost('Archivist', null);
    await desk.raise({ wording: 'Zoo.', owner: 'Zoo Keeper' }, at);
    await desk.raise({ wording: 'Nobody.' }, at);
    await desk.raise({ wording: 'Archive.', owner: 'the Archivist' }, at);

    expect(await found({ panelId: panel.id, sort: 'owner' })).toEqual(['Archive.', 'Zoo.', 'Nobody.']);
  });
});

describe('who sees which actions', () => {
  it('lets an officer see those that name them, by person or by post, and no others', async () => {
    const person = await desk.newPerson({ kind: 'officer' });
    await desk.newPost('Virtual Head', person.id);
    const mine = await desk.raise({ wording: 'Mine.', owner: 'the Virtual Head' });
    await desk.raise({ wording: 'Not mine.' });

    expect(await found({}, officer(person.id))).toEqual(['Mine.']);
    expect(await found({ owner: 'me' }, officer(person.id))).toEqual(['Mine.']);
    const supported = await desk.raise({ wording: 'Supported.' });
    await desk.take('supporters', supported, { owner: `person:${person.id}` });
    expect(await found({ owner: 'me' }, officer(person.id))).toEqual(['Mine.', 'Supported.']);
    expect(await found({ owner: 'self' }, officer(person.id))).toEqual(['Mine.']);
    await expect(desk.get(mine, officer('019247a0-0000-7000-8000-00000000000f'))).rejects.toThrow('no such action');
  });

  it('shows nothing to an administrator, who keeps settings and no business', async () => {
    expect(await found({}, administrator)).toEqual([]);
  });

  it('keeps the wording of a private action from whoever may not read its minute', async () => {
    const person = await desk.newPerson({ kind: 'officer' });
    const named = await desk.newPerson({ kind: 'officer' });
    await desk.newPost('Placements Manager', person.id);
    const id = await desk.raise({
      wording: 'That Kestrel House be closed.',
      isPrivate: true,
      publicLabel: 'A matter of a children’s home',
      owner: 'the Placements Manager',
      officerIds: [named.id],
    });
    await desk.take('updates', id, { text: 'Kestrel staff told.' });

    const closed = await desk.get(id, officer(person.id));
    expect(closed.action.wording).toBe('A matter of a children’s home');
    expect(closed.updates.map(({ text }) => text)).toEqual(['', '']);
    expect(await found({ search: 'kestrel' }, councillor())).toEqual([]);
    expect(await found({ search: 'home' }, councillor())).toContain('A matter of a children’s home');
    expect((await desk.get(id, officer(named.id))).action.wording).toBe('That Kestrel House be closed.');
    expect(await found({ search: 'kestrel' })).toEqual(['That Kestrel House be closed.']);
  });

  it('closes it to whoever has an interest in it, clerk or not', async () => {
    const interested = await desk.newPerson();
    const said = {
      isPrivate: true,
      publicLabel: 'A lease',
      interestedIds: [interested.id],
      wording: 'That it be let.',
    };
    const id = await desk.raise(said);

    expect((await desk.get(id, { ...clerk, personId: interested.id })).action.wording).toBe('A lease');
    expect((await desk.get(id)).action.wording).toBe('That it be let.');
  });
});

describe('all of them', () => {
  it('come in batches for the files', async () => {
    let count = 0;
    for await (const actions of desk.actions.batches(EVERYTHING, clerk)) count += actions.length;

    expect(count).toBeGreaterThan(10);
  });
});

describe('the figures of the tracker', () => {
  it('count each status for itself, what is done too where that is asked for', async () => {
    const panel = await desk.newPanel('Figures Panel', 'FIP');
    const at = { panel, meeting: await desk.meet(panel.id, '2017-09-05') };
    await desk.raise({ dueOn: '2017-10-01' }, at);
    await desk.raise({ dueOn: null }, at);
    const gone = await desk.raise({}, at);
    await desk.take('withdrawal', gone, { reason: 'No longer needed.' });
    const figures = async (which: string) => {
      const counts = await desk.app.get(ActionFigures).byAge(actionsQuery({ panelId: panel.id, which }), clerk);
      return counts.map(({ status, count }) => `${count} ${status}`).sort();
    };

    expect(await figures('live')).toEqual(['1 no-date', '1 overdue']);
    expect(await figures('all')).toEqual(['1 closed', '1 no-date', '1 overdue']);
    expect(await figures('closed')).toEqual(['1 closed']);
    expect(await figures('withdrawn')).toEqual(['1 closed']);
    expect(await figures('complete')).toEqual([]);
    expect(await figures('open')).toEqual(['1 no-date', '1 overdue']);
  });
});
