import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ActionState, isLive } from '../../../src/domain/actions/action-states.js';
import type { Action } from '../../../src/workspace/actions/action.entity.js';
import { ACT_NAMES, type ActName } from '../../../src/workspace/actions/acts/act.js';
import { Acts } from '../../../src/workspace/actions/acts/acts.js';
import { ActsService } from '../../../src/workspace/actions/acts/acts.service.js';
import type { CurrentUser } from '../../../src/platform/web/current-user.js';
import { actionRow } from './action-rows.js';
import {
  type ActionsDesk,
  administrator,
  chairOf,
  clerk,
  councillor,
  officer,
  openActionsDesk,
} from './actions-desk.js';

let desk: ActionsDesk;
/** Owned by a post that somebody holds, and supported by somebody else. */
let id: string;
let people: Record<string, CurrentUser>;

const REPORTS: readonly ActName[] = ['updates', 'completion', 'reply', 'waiting', 'milestones', 'milestone-met'];

beforeAll(async () => {
  desk = await openActionsDesk();
  const [holder, former, supporter, owner] = [
    await desk.newPerson({ kind: 'officer' }),
    await desk.newPerson({ kind: 'officer' }),
    await desk.newPerson({ kind: 'officer' }),
    await desk.newPerson({ kind: 'officer' }),
  ];
  await desk.newPost('Head of Service', holder.id);
  id = await desk.raise({ owner: 'the Head of Service' });
  await desk.take('supporters', id, { owner: `person:${supporter.id}` });
  const mine = await desk.raise();
  await desk.take('owner', mine, { owner: `person:${owner.id}` });
  people = {
    'its clerk': clerk,
    'whoever holds the post': officer(holder.id),
    'a supporter': officer(supporter.id),
    'its chair': chairOf(desk.panel.id, former.id),
    'the chair of another panel': chairOf('another', former.id),
    'the clerk of another panel': { ...clerk, clerkOf: ['another'] },
    'any councillor': councillor(former.id),
    'an administrator': administrator,
    'the owner of another action': officer(owner.id),
  };
});
afterAll(() => desk.remove());

/** What somebody may do to the action, whatever its state; null where they do not know that there is one. */
async function allowed(user: CurrentUser): Promise<ActName[] | null> {
  const may: ActName[] = [];
  for (const name of ACT_NAMES) {
    try {
      await desk.app.get(ActsService).require(name, id, user);
      may.push(name);
    } catch (error) {
      if ((error as Error).name === 'NotFound') return null;
      if ((error as Error).name !== 'NotAllowed') throw error;
    }
  }
  return may;
}

describe('who may do what', () => {
  it.each<[string, readonly ActName[] | null]>([
    ['its clerk', ACT_NAMES.filter((name) => name !== 'agreement')],
    ['whoever holds the post', REPORTS],
    ['a supporter', REPORTS],
    ['its chair', ['agreement', 'due-date', 'return']],
    ['the chair of another panel', []],
    ['the clerk of another panel', []],
    ['any councillor', []],
    ['an administrator', null],
    ['the owner of another action', null],
  ])('%s', async (who, names) => {
    expect((await allowed(people[who] ?? administrator))?.sort() ?? null).toEqual(names && [...names].sort());
  });
});

const ANY_LIVE: readonly ActName[] = [
  'updates',
  'milestones',
  'owner',
  'supporters',
  'supporter-removal',
  'due-date',
  'strand',
  'merging',
  'succession',
  'withdrawal',
];

describe('what fits an action', () => {
  it.each<[ActionState, Partial<Action>, readonly ActName[]]>([
    ['open', {}, [...ANY_LIVE, 'completion', 'deferral', 'waiting']],
    ['open', { nextMilestoneOn: '2017-11-01' }, [...ANY_LIVE, 'completion', 'deferral', 'waiting', 'milestone-met']],
    ['open', { waitingSince: '2017-09-01' }, [...ANY_LIVE, 'completion', 'deferral', 'waiting', 'reply']],
    ['deferred', {}, [...ANY_LIVE, 'completion', 'deferral', 'resumption']],
    ['proposed', {}, [...ANY_LIVE, 'agreement', 'return']],
    ['agreed', {}, [...ANY_LIVE, 'return']],
    ['complete', { nextMilestoneOn: '2017-11-01', waitingSince: '2017-09-01' }, ['strand']],
    ['superseded', {}, ['strand']],
    ['withdrawn', {}, ['strand']],
  ])('that is %s %j', (state, facts, names) => {
    const closedOn = isLive(state) ? null : '2017-10-01';
    const action = actionRow({ ...facts, state, closedOn, panelId: '', meetingId: '' });

    expect(ACT_NAMES.filter((name) => desk.app.get(Acts).get(name).fits(action)).sort()).toEqual([...names].sort());
  });

  it('is asked of the action itself, whatever page the answer comes from', async () => {
    const forms: Partial<Record<ActName, object>> = {
      updates: { text: 'Still at it.' },
      owner: { reason: 'Nobody is left.' },
      'due-date': { dueOn: '2018-01-31', reason: 'Staff shortage.', approvedBy: 'The chair' },
      supporters: { owner: 'person:nobody' },
      milestones: { title: 'Draft', on: '2017-11-01' },
      waiting: { waitingFor: 'Cabinet' },
      reply: { text: 'Yes.' },
      completion: { text: 'It is done.' },
      withdrawal: { reason: 'No longer needed.' },
    };
    const closed = await desk.raise();
    await desk.take('withdrawal', closed, { reason: 'No longer needed.' });
    const before = await desk.get(closed);

    for (const [name, fields] of Object.entries(forms)) {
      await expect(desk.take(name as ActName, closed, fields)).rejects.toThrow('can no longer be done');
    }

    expect(await desk.get(closed)).toEqual(before);
  });
});
