import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ACTION_STATES, isLive } from '../../../src/domain/actions/action-states.js';
import { LONG_SILENT, NEARLY_DUE, RAG_STATUSES, type RagFacts, ragOf } from '../../../src/domain/actions/rag.js';
import { addDays } from '../../../src/domain/calendar/calendar-date.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { Action } from '../../../src/workspace/actions/action.entity.js';
import { RAG_STATUS_IN_SQL, ragParameters } from '../../../src/workspace/actions/rag-in-sql.js';
import { actionRow } from './action-rows.js';
import { type ActionsDesk, openActionsDesk } from './actions-desk.js';
import { seed } from '../../support/chance.js';

const TODAY = '2017-10-16';
const ROWS_AT_ONCE = 20;
const CASES = 2000;

/** Mostly where something changes, and the days beside it. */
function dayAround(...turns: readonly number[]): fc.Arbitrary<string> {
  const edges = turns.flatMap((days) => [days - 1, days, days + 1]);
  const anywhere = fc.integer({ min: -80, max: 80 });
  const days = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...edges) }, { weight: 1, arbitrary: anywhere });
  return days.map((each) => addDays(TODAY, each));
}

const facts: fc.Arbitrary<RagFacts> = fc.record({
  state: fc.oneof(fc.constant('open' as const), fc.constantFrom(...ACTION_STATES)),
  dueOn: fc.option(dayAround(0, NEARLY_DUE)),
  timesMoved: fc.constantFrom(0, 0, 0, 0, 2),
  isOffTarget: fc.constantFrom(false, false, false, true),
  nextMilestoneOn: fc.option(dayAround(0), { freq: 2 }),
  lastHeardOn: dayAround(-LONG_SILENT),
  waitingSince: fc.option(dayAround(0), { freq: 2 }),
  lastColour: fc.constantFrom(null, 'red', 'amber', 'green'),
});

let desk: ActionsDesk;

beforeAll(async () => {
  desk = await openActionsDesk();
});
afterAll(() => desk.remove());

describe('red, amber, green in SQL', () => {
  it(`is that of the rule, whatever the facts (seed ${seed})`, async () => {
    const cases = fc.sample(facts, { seed, numRuns: CASES });
    const rows = cases.map((each) =>
      actionRow({
        ...each,
        panelId: desk.panel.id,
        meetingId: desk.meeting.id,
        closedOn: isLive(each.state) ? null : TODAY,
      }),
    );
    await insert(rows);

    const found = await statuses();

    const expected = rows.map((row) => ragOf(row, TODAY).status);
    expect(rows.map(({ id }) => found.get(id))).toEqual(expected);
    // Every status has come up, so that none is agreed on by not being asked.
    expect(new Set(expected)).toEqual(new Set(RAG_STATUSES));
  });
});

async function insert(rows: readonly Action[]): Promise<void> {
  await desk.app.get(UnitOfWork).run(async ({ manager }) => {
    for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
      await manager.insert(Action, rows.slice(start, start + ROWS_AT_ONCE));
    }
  });
}

async function statuses(): Promise<Map<string, string>> {
  const rows = await desk.app
    .get(UnitOfWork)
    .reading(Action)
    .createQueryBuilder('action')
    .setParameters(ragParameters(TODAY))
    .select('action.id', 'id')
    .addSelect(RAG_STATUS_IN_SQL, 'status')
    .getRawMany<{ id: string; status: string }>();
  return new Map(rows.map(({ id, status }) => [id, status]));
}
