/**
 * Actions are raised, reported on, closed and merged by processes that are killed in the middle of it. `KILLS=200` kills
 * two hundred of them; `SEED=N` chooses where: the seed of a run stands in the name of the test. Each process does
 * first what the one before it was killed over.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chanceFrom, seed } from '../../../support/chance.js';
import { killsOr } from '../../../support/kills.js';
import { ClerkProcess, type Kill, startedAhead } from '../../minutes/faults/clerk-processes.js';
import { type MinutesDesk, openMinutesDesk } from '../../minutes/minutes-desk.js';
import { type FactsOfActions, factsOf } from './facts-of-actions.js';
import { decideOn, orderFor, type Sitting, sittingsOf, type Step, STEPS } from './panel-at-work.js';

/** One step that is killed: where in it, and what there is of the actions before and after it. */
interface Fall extends Kill {
  readonly step: Step;
  readonly sitting: Sitting;
  readonly before: FactsOfActions;
  readonly after: FactsOfActions;
}

const ROUNDS = Math.ceil(killsOr(STEPS.length) / STEPS.length);
const KILLS = ROUNDS * STEPS.length;

describe('a process that is killed while it works on actions', () => {
  let desk: MinutesDesk;
  let sittings: readonly Sitting[];

  beforeAll(async () => {
    desk = await openMinutesDesk();
    sittings = await sittingsOf(desk, ROUNDS + 2);
  });

  afterAll(() => desk.remove());

  it(`loses nothing and does nothing twice, ${KILLS} times (seed ${seed})`, loseNothing, 60_000 + KILLS * 30_000);

  async function loseNothing(): Promise<void> {
    const falls = await fallsToCome();
    const signals: (string | null)[] = [];
    let last: Fall | undefined;

    for await (const clerk of startedAhead(desk.app.config, [...falls.map(({ failPoint }) => failPoint), null])) {
      if (last) await goOn(clerk, last);
      last = falls[signals.length];
      if (!last) continue;
      if (last.step === 'check') await decideOn(desk, last.sitting);
      signals.push(await clerk.dieAt(await orderFor(desk, last.step, last.sitting.meeting), last));
      expect([last.before, last.after]).toContainEqual(await factsOf(desk, last.sitting));
    }

    expect(signals).toEqual(Array.from({ length: KILLS }, () => 'SIGKILL'));
  }

  /** By somebody else's process: it does what was not done, and refuses what was. */
  async function goOn(clerk: ClerkProcess, { step, sitting, before, after }: Fall): Promise<void> {
    const isUndone = JSON.stringify(await factsOf(desk, sitting)) === JSON.stringify(before);
    // The same can be reported twice, so whoever sees it on record leaves it at that.
    if (isUndone || step !== 'updates') {
      const { refusal } = await clerk.do(await orderFor(desk, step, sitting.meeting));
      expect({ step, isRefused: refusal !== null }).toEqual({ step, isRefused: !isUndone });
    }

    expect(await factsOf(desk, sitting)).toEqual(after);
  }

  /** Round by round: at the places where the code offers to fail, anywhere, and in the last round when all is done. */
  async function fallsToCome(): Promise<Fall[]> {
    const chance = chanceFrom(seed);
    const [warmUp, control, ...others] = sittings;
    const steps = warmUp && control ? await neverKilled(warmUp, control) : [];
    return others.flatMap((sitting, round) =>
      steps.map(({ step, failPoints, statements, before, after }) => {
        const failPoint = failPoints[round] ?? null;
        const isElsewhere = failPoint === null && (round === 0 || round < ROUNDS - 1);
        const statement = isElsewhere ? 1 + Math.floor(chance() * statements) : null;
        const by = chance() < 0.5 ? 'itself' : 'another';
        return { step, sitting, before, after, failPoint, statement, by };
      }),
    );
  }

  /** What the steps do, and in how many statements, where nothing happens to the process; after a meeting that went alike. */
  async function neverKilled(warmUp: Sitting, control: Sitting) {
    const clerk = await ClerkProcess.start(desk.app.config, null);
    await stepsOf(clerk, warmUp);
    const steps = await stepsOf(clerk, control);
    await clerk.stop();
    return steps;
  }

  async function stepsOf(clerk: ClerkProcess, sitting: Sitting) {
    await decideOn(desk, sitting);
    const steps = [];
    for (const { step, failPoints } of STEPS) {
      const before = await factsOf(desk, sitting);
      const { refusal, statements } = await clerk.do(await orderFor(desk, step, sitting.meeting));
      const after = await factsOf(desk, sitting);
      expect([step, refusal, JSON.stringify(after) === JSON.stringify(before)]).toEqual([step, null, false]);
      steps.push({ step, failPoints: [...failPoints] as string[], statements, before, after });
    }
    return steps;
  }
});
