import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { RuleBroken } from '../../../src/domain/errors.js';
import { JobBell } from '../../../src/platform/jobs/job-bell.js';
import { type JobHandler, JobHandlers } from '../../../src/platform/jobs/job-handlers.js';
import { JobQueue } from '../../../src/platform/jobs/job-queue.js';
import { JobRunner } from '../../../src/platform/jobs/job-runner.js';
import { openDatabase, type TestDatabase } from '../../support/database.js';
import { FixedClock } from '../../support/fixed-clock.js';

describe('background jobs', () => {
  let house: TestDatabase;
  let clock: FixedClock;
  let queue: JobQueue;

  beforeEach(async () => {
    Logger.overrideLogger(false);
    house = await openDatabase();
    clock = new FixedClock();
    queue = new JobQueue(house.database.unitOfWork, new JobBell(), clock.system);
  });

  afterEach(() => house.remove());

  const runnerWith = (handler: JobHandler) => {
    const handlers = new JobHandlers();
    handlers.register('build', handler);
    return new JobRunner(house.database.unitOfWork, handlers, clock.system);
  };
  const order = (key = 'pack-1') =>
    house.database.unitOfWork.run((unit) => queue.order(unit, { kind: 'build', key, payload: { pack: key } }));

  it('are run once however often they were ordered', async () => {
    const built: string[] = [];
    const runner = runnerWith(async ({ payload }) => void built.push(payload['pack'] ?? ''));
    await order();
    await order();

    expect(await runner.runDue()).toBe(1);
    await order();
    expect(await runner.runDue()).toBe(0);
    expect(built).toEqual(['pack-1']);
    expect(await queue.find('pack-1')).toMatchObject({ state: 'done', attempts: 1, problem: null });
  });

  it('are not ordered by a unit that failed', async () => {
    const failed = house.database.unitOfWork.run(async (unit) => {
      await queue.order(unit, { kind: 'build', key: 'pack-1', payload: {} });
      throw new Error('no');
    });

    await expect(failed).rejects.toThrow('no');
    expect(await queue.find('pack-1')).toBeNull();
  });

  it('say how far they have come', async () => {
    const seen: unknown[] = [];
    const runner = runnerWith(async (job) => {
      await job.report(3, 8);
      const row = await queue.find('pack-1');
      seen.push(row?.progress, row?.total, row?.state);
    });
    await order();
    await runner.runDue();

    expect(seen).toEqual([3, 8, 'running']);
  });

  it('are tried three times with pauses, then set aside with a problem that tells nothing secret', async () => {
    const runner = runnerWith(() => Promise.reject(new Error('password=hunter2')));
    await order();
    const tries: number[] = [];
    for (let look = 0; look < 5; look += 1) {
      tries.push(await runner.runDue());
      clock.passMinutes(1);
    }

    expect(tries).toEqual([1, 1, 1, 0, 0]);
    expect(await queue.find('pack-1')).toMatchObject({
      state: 'failed',
      attempts: 3,
      problem: 'Something went wrong on our side.',
    });
  });

  it('are not tried again when a rule stands in the way, and say which', async () => {
    const runner = runnerWith(() => Promise.reject(new RuleBroken('Page 3 of the report cannot be read.')));
    await order();
    await runner.runDue();

    expect(await queue.find('pack-1')).toMatchObject({
      state: 'failed',
      attempts: 1,
      problem: 'Page 3 of the report cannot be read.',
    });
  });

  it('start afresh when ordered again after they failed', async () => {
    let isBroken = true;
    const runner = runnerWith(() => (isBroken ? Promise.reject(new RuleBroken('broken')) : Promise.resolve()));
    await order();
    await runner.runDue();
    isBroken = false;
    await order();
    await runner.runDue();

    expect(await queue.find('pack-1')).toMatchObject({ state: 'done', problem: null });
  });

  it('are taken by one of two runners', async () => {
    const built: string[] = [];
    const handler: JobHandler = async ({ payload }) => void built.push(payload['pack'] ?? '');
    for (const key of ['pack-1', 'pack-2', 'pack-3']) await order(key);

    const counts = await Promise.all([runnerWith(handler).runDue(), runnerWith(handler).runDue()]);

    expect(counts.reduce((sum, count) => sum + count)).toBe(3);
    expect(built.sort()).toEqual(['pack-1', 'pack-2', 'pack-3']);
  });

  it('are taken over when the lease of a runner that died has run out', async () => {
    await order();
    const dead = runnerWith(() => new Promise(() => undefined));
    void dead.runDue();
    while ((await queue.find('pack-1'))?.state !== 'running') await Promise.resolve();
    const alive = runnerWith(() => Promise.resolve());

    expect(await alive.runDue()).toBe(0);
    clock.passMinutes(3);
    expect(await alive.runDue()).toBe(1);
    expect(await queue.find('pack-1')).toMatchObject({ state: 'done', attempts: 2 });
  });

  it('are given up when every attempt ended the process', async () => {
    await order();
    for (const attempt of [1, 2, 3]) {
      void runnerWith(() => new Promise(() => undefined)).runDue();
      while ((await queue.find('pack-1'))?.attempts !== attempt) await Promise.resolve();
      clock.passMinutes(3);
    }
    const built: string[] = [];
    const runner = runnerWith(async ({ payload }) => void built.push(payload['pack'] ?? ''));
    await runner.runDue();

    expect(built).toEqual([]);
    expect(await queue.find('pack-1')).toMatchObject({ state: 'failed', problem: 'Something went wrong on our side.' });
    await order();
    await runner.runDue();
    expect(built).toEqual(['pack-1']);
  });

  it('tell the age of the oldest that waits', async () => {
    expect(await queue.oldestWaitingSeconds()).toBeNull();
    await order();
    clock.passMinutes(2);

    expect(await queue.oldestWaitingSeconds()).toBe(120);
  });
});
