/**
 * Minutes are checked, published, approved and signed by processes that are killed in the middle of it. `KILLS=200`
 * kills two hundred of them, for a quarter of an hour; `SEED=N` chooses where: the seed of a run stands in the name
 * of the test. Each process does first what the one before it was killed over.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { Job } from '../../../../src/platform/jobs/job.entity.js';
import { chanceFrom, seed } from '../../../support/chance.js';
import { killsWanted } from '../../../support/kills.js';
import { type MinutesDesk, openMinutesDesk } from '../minutes-desk.js';
import { ACTS, orderFor } from './acts-on-minutes.js';
import { ClerkProcess, type Kill, type Order, startedAhead } from './clerk-processes.js';
import { type FactsOfMinutes, factsOf } from './facts-of-minutes.js';
import { type HeldMeeting, holdMeetings } from './meetings-in-a-row.js';

/** One act that is killed: where in it, and what the minutes are before and after it. */
interface Fall extends Kill {
  readonly act: Order['act'];
  readonly held: HeldMeeting;
  readonly before: FactsOfMinutes;
  readonly after: FactsOfMinutes;
}

const ROUNDS = Math.ceil(killsWanted / ACTS.length);
const KILLS = ROUNDS * ACTS.length;

describe('a process that is killed while it works on minutes', () => {
  let desk: MinutesDesk;
  let meetings: readonly HeldMeeting[];

  beforeAll(async () => {
    desk = await openMinutesDesk();
    meetings = await holdMeetings(desk, ROUNDS + 1);
  });

  afterAll(() => desk.remove());

  it(`leaves all or nothing to whoever comes next, ${KILLS} times (seed ${seed})`, async () => {
    const falls = await fallsToCome();
    const signals: (string | null)[] = [];
    let last: Fall | undefined;

    for await (const clerk of startedAhead(desk.app.config, [...falls.map(({ failPoint }) => failPoint), null])) {
      if (last) await goOn(clerk, last);
      last = falls[signals.length];
      if (!last) continue;
      signals.push(await clerk.dieAt(await orderFor(desk, last.act, last.held.meeting, last.held.next), last));
      expect([last.before, last.after]).toContainEqual(await factsOf(desk, last.held));
    }

    expect(signals).toEqual(Array.from({ length: KILLS }, () => 'SIGKILL'));
  });

  /** By somebody else's process: it does what was not done, and refuses what was. */
  async function goOn(clerk: ClerkProcess, { act, held, before, after }: Fall): Promise<void> {
    const leaseIsOver = { leaseUntil: '2017-10-16T08:59:00.000Z' };
    await desk.app.get(UnitOfWork).run(({ manager }) => manager.update(Job, { state: 'running' }, leaseIsOver));
    const isUndone = JSON.stringify(await factsOf(desk, held)) === JSON.stringify(before);

    const { refusal } = await clerk.do(await orderFor(desk, act, held.meeting, held.next));

    // A job that was done already is done again, and changes nothing.
    expect(refusal === null).toBe(isUndone || act === 'publish');
    expect(await factsOf(desk, held)).toEqual(after);
  }

  /** Round by round: at the places where the code offers to fail, anywhere, and in the last round when all is done. */
  async function fallsToCome(): Promise<Fall[]> {
    const chance = chanceFrom(seed);
    const [control, ...others] = meetings;
    const steps = control ? await neverKilled(control) : [];
    return others.flatMap((held, round) =>
      steps.map(({ act, failPoints, statements, before, after }) => {
        const failPoint = failPoints[round] ?? null;
        const isElsewhere = failPoint === null && round < ROUNDS - 1;
        const statement = isElsewhere ? 1 + Math.floor(chance() * statements) : null;
        const by = chance() < 0.5 ? 'itself' : 'another';
        return { act, held, before, after, failPoint, statement, by };
      }),
    );
  }

  /** What the acts do to minutes, and in how many statements, where nothing happens to the process. */
  async function neverKilled(held: HeldMeeting) {
    const clerk = await ClerkProcess.start(desk.app.config, null);
    const steps = [];
    for (const { act, failPoints } of ACTS) {
      const before = await factsOf(desk, held);
      const { refusal, statements } = await clerk.do(await orderFor(desk, act, held.meeting, held.next));
      const after = await factsOf(desk, held);
      expect([refusal, JSON.stringify(after) === JSON.stringify(before)]).toEqual([null, false]);
      steps.push({ act, failPoints: [...failPoints] as string[], statements, before, after });
    }
    await clerk.stop();
    return steps;
  }
});
