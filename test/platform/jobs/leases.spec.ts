import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Leases } from '../../../src/platform/jobs/leases.js';
import { openDatabase, type TestDatabase } from '../../support/database.js';
import { FixedClock } from '../../support/fixed-clock.js';

const HOUR_MS = 3_600_000;

describe('a lease', () => {
  let house: TestDatabase;
  let clock: FixedClock;

  beforeEach(async () => {
    house = await openDatabase();
    clock = new FixedClock();
  });

  afterEach(() => house.remove());

  const process = () => new Leases(house.database.unitOfWork, clock.system);

  it('goes to one of several processes that ask at once', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => process().take('sweep', HOUR_MS)));

    expect(answers.filter((isOurs) => isOurs)).toHaveLength(1);
  });

  it('is held until its time has run out, and can be taken from then on', async () => {
    await process().take('sweep', HOUR_MS);
    clock.passMinutes(59);
    expect(await process().take('sweep', HOUR_MS)).toBe(false);
    clock.passMinutes(1);

    expect(await process().take('sweep', HOUR_MS)).toBe(true);
    expect(await process().take('sweep', HOUR_MS)).toBe(false);
  });

  it('says nothing about another', async () => {
    await process().take('sweep', HOUR_MS);

    expect(await process().take('digest', HOUR_MS)).toBe(true);
  });
});
