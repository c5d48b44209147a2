import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { currentRequestTrace, type RequestTrace, withRequestTrace } from '../../../src/platform/audit/request-trace.js';
import { JobBell } from '../../../src/platform/jobs/job-bell.js';
import { JobDispatcher } from '../../../src/platform/jobs/job-dispatcher.js';
import { type JobHandler, JobHandlers } from '../../../src/platform/jobs/job-handlers.js';
import { JobQueue } from '../../../src/platform/jobs/job-queue.js';
import { JobRunner } from '../../../src/platform/jobs/job-runner.js';
import { openDatabase, type TestDatabase } from '../../support/database.js';
import { FixedClock } from '../../support/fixed-clock.js';

describe('the dispatcher of jobs', () => {
  const clock = new FixedClock();
  let house: TestDatabase;
  let bell: JobBell;
  let queue: JobQueue;

  beforeEach(async () => {
    house = await openDatabase();
    bell = new JobBell();
    queue = new JobQueue(house.database.unitOfWork, bell, clock.system);
  });

  afterEach(() => house.remove());

  const dispatcherWith = (handler: JobHandler) => {
    const handlers = new JobHandlers();
    handlers.register('build', handler);
    return new JobDispatcher(new JobRunner(house.database.unitOfWork, handlers, clock.system), bell);
  };
  const order = (...keys: string[]) =>
    house.database.unitOfWork.run(async (unit) => {
      for (const key of keys) await queue.order(unit, { kind: 'build', key, payload: {} });
    });

  it('runs a job as soon as it is ordered, and not as part of the request that ordered it', async () => {
    let tell: (trace: RequestTrace | null) => void;
    const told = new Promise<RequestTrace | null>((resolve) => (tell = resolve));
    const dispatcher = dispatcherWith(async () => tell(currentRequestTrace()));
    dispatcher.start();
    await withRequestTrace({ requestId: 'request', address: '192.0.2.1' }, () => order('pack-1'));

    expect(await told).toBeNull();
    await dispatcher.onApplicationShutdown();
    expect(await queue.find('pack-1')).toMatchObject({ state: 'done' });
  });

  it('lets the job in hand come to its end when it is stopped, and begins no other', async () => {
    let tell: () => void;
    const begun = new Promise<void>((resolve) => (tell = resolve));
    const dispatcher = dispatcherWith(async () => {
      void dispatcher.onApplicationShutdown();
      tell();
    });
    await order('pack-1', 'pack-2');
    dispatcher.start();
    await begun;
    await dispatcher.onApplicationShutdown();

    expect([(await queue.find('pack-1'))?.state, (await queue.find('pack-2'))?.state]).toEqual(['done', 'waiting']);
  });
});
