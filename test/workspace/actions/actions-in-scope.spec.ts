import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { actionScope } from '../../../src/domain/access/action-access.js';
import { ACCOUNT_ROLES, type Reader } from '../../../src/domain/access/roles.js';
import { type Seat, SEAT_ROLES } from '../../../src/domain/membership/seats.js';
import { newId } from '../../../src/platform/database/new-id.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { ActionParty, PARTY_KINDS } from '../../../src/workspace/actions/action-party.entity.js';
import { Action } from '../../../src/workspace/actions/action.entity.js';
import { opensTo } from '../../../src/workspace/actions/action-matter.js';
import { actionsInScope } from '../../../src/workspace/actions/actions-in-scope.js';
import { actionRow } from './action-rows.js';
import { type ActionsDesk, openActionsDesk } from './actions-desk.js';
import { seed } from '../../support/chance.js';

const TODAY = '2017-10-16';
const ACTIONS = 120;
const READERS = 150;

interface Case {
  readonly action: Action;
  readonly parties: readonly ActionParty[];
}

/** Whoever asks, with the posts they hold. */
interface Asking {
  readonly reader: Reader;
  readonly postIds: readonly string[];
}

let desk: ActionsDesk;
let panelIds: readonly string[];
let personIds: readonly string[];
let postIds: readonly string[];
let cases: readonly Case[];

beforeAll(async () => {
  desk = await openActionsDesk();
  const panels = [desk.panel, await desk.newPanel('Second Panel', 'SEP'), await desk.newPanel('Third Panel', 'THP')];
  panelIds = panels.map(({ id }) => id);
  personIds = [await desk.newPerson(), await desk.newPerson(), await desk.newPerson()].map(({ id }) => id);
  postIds = [await desk.newPost('Archivist', null), await desk.newPost('Zoo Keeper', null)].map(({ id }) => id);
  cases = fc.sample(someCase(), { seed, numRuns: ACTIONS });
  await desk.app.get(UnitOfWork).run(async ({ manager }) => {
    for (const { action, parties } of cases) {
      await manager.insert(Action, action);
      if (parties.length > 0) await manager.insert(ActionParty, [...parties]);
    }
  });
});
afterAll(() => desk.remove());

describe('the actions of a reader in SQL', () => {
  it(`are those of the rule, and open where the policy opens them (seed ${seed})`, async () => {
    const askers = fc.sample(someAsking(), { seed: seed + 1, numRuns: READERS });
    const seen = new Set<string>();
    for (const asking of askers) {
      const expected = expectedFor(asking);

      const found = await foundFor(asking);

      expect({ asking, found }).toEqual({ asking, found: expected });
      for (const opens of Object.values(expected)) seen.add(String(opens));
      if (Object.keys(expected).length === 0) seen.add('nothing');
    }
    // Each of the answers has come up.
    expect([...seen].sort()).toEqual(['false', 'nothing', 'true']);
  });
});

/** The ids of those that are seen, each with whether it opens, by the rules. */
function expectedFor({ reader, postIds: held }: Asking): Record<string, boolean> {
  const { everyPanel, panelIds: scoped, personId } = actionScope(reader, TODAY);
  const isNamed = ({ action, parties }: Case) =>
    (personId !== null && action.ownerPersonId === personId) ||
    (action.ownerPostId !== null && held.includes(action.ownerPostId)) ||
    parties.some(
      (party) =>
        party.kind !== 'interested' &&
        ((personId !== null && party.personId === personId) || (party.postId !== null && held.includes(party.postId))),
    );
  const visible = cases.filter((each) => everyPanel || scoped.includes(each.action.panelId) || isNamed(each));
  return Object.fromEntries(
    visible.map(({ action, parties }) => [action.id, opensTo(reader, action, parties, TODAY)] as const).sort(byId),
  );
}

async function foundFor({ reader, postIds: held }: Asking): Promise<Record<string, boolean>> {
  const { select, opens } = actionsInScope(desk.app.get(UnitOfWork), reader, held, TODAY);
  const rows = await select
    .select('action.id', 'id')
    .addSelect(`CASE WHEN ${opens} THEN 1 ELSE 0 END`, 'opens')
    .getRawMany<{ id: string; opens: number }>();
  return Object.fromEntries(rows.map((row) => [row.id, Number(row.opens) === 1] as const).sort(byId));
}

function byId([one]: readonly [string, boolean], [other]: readonly [string, boolean]): number {
  return one < other ? -1 : 1;
}

function someCase(): fc.Arbitrary<Case> {
  const owner = fc.oneof(
    fc.constant({}),
    fc.constantFrom(...personIds).map((ownerPersonId) => ({ ownerPersonId })),
    fc.constantFrom(...postIds).map((ownerPostId) => ({ ownerPostId })),
  );
  const party = fc.oneof(
    fc.record({ kind: fc.constantFrom(...PARTY_KINDS), personId: fc.constantFrom(...personIds) }),
    // Only supporters are posts.
    fc.record({ kind: fc.constant('supporter' as const), postId: fc.constantFrom(...postIds) }),
  );
  return fc
    .record({
      panelId: fc.constantFrom(...panelIds),
      isPrivate: fc.boolean(),
      opensToMembers: fc.boolean(),
      owner,
      parties: fc.array(party, { maxLength: 3 }),
    })
    .map(({ owner: owning, parties, ...facts }) => {
      const action = actionRow({ ...facts, ...owning, meetingId: desk.meeting.id, publicLabel: 'A matter' });
      const row = { personId: null, postId: null };
      return {
        action,
        parties: parties.map((each) => ({ ...row, ...each, id: newId(), actionId: action.id })),
      };
    });
}

function someAsking(): fc.Arbitrary<Asking> {
  return fc.option(fc.constantFrom(...personIds)).chain((personId) =>
    fc.record({
      reader: fc.record({
        personId: fc.constant(personId),
        roles: fc.subarray([...ACCOUNT_ROLES], { maxLength: 2 }),
        clerkOf: fc.oneof(fc.constant('all' as const), fc.subarray([...panelIds])),
        isCouncillor: fc.boolean(),
        seats: fc.array(someSeat(personId), { maxLength: 3 }),
      }),
      postIds: personId === null ? fc.constant([]) : fc.subarray([...postIds]),
    }),
  );
}

/** Of the reader, or now and then of nobody. */
function someSeat(personId: string | null): fc.Arbitrary<Seat> {
  return fc.record({
    panelId: fc.constantFrom(...panelIds),
    role: fc.constantFrom(...SEAT_ROLES),
    personId: fc.constantFrom(personId, personId, personId, null),
    isVacant: fc.constant(false),
    votes: fc.boolean(),
    seesExempt: fc.boolean(),
    limitedTo: fc.option(fc.constant('Item 4 only'), { freq: 3 }),
    from: fc.constantFrom('2017-05-19', '2017-05-19', TODAY, '2017-10-17'),
    to: fc.constantFrom(null, null, TODAY, '2017-10-15'),
  });
}
