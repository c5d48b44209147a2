import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MeetingsService } from '../../../src/workspace/meetings/meetings.service.js';
import { FixedProceedings } from '../../../src/workspace/proceedings/fixed-proceedings.service.js';
import { HoldingsService } from '../../../src/workspace/proceedings/holding/holdings.service.js';
import type { Outcome } from '../../../src/workspace/proceedings/holding/holding.form.js';
import { openApp, type TestApp } from '../../support/app.js';
import { TestCouncil } from '../../support/council.js';
import { userWith } from '../../support/factories/account.js';

let house: TestApp;
let council: TestCouncil;
const clerk = userWith('clerk');

beforeEach(async () => {
  house = await openApp();
  council = await TestCouncil.found(house);
});
afterEach(() => house.remove());

const meeting = () => house.get(MeetingsService).get(council.meetingId);
const record = async (outcome: Outcome, by = clerk) =>
  house.get(HoldingsService).record(council.meetingId, { outcome, version: (await meeting()).version }, by);
const undo = async () =>
  house.get(HoldingsService).undo(council.meetingId, { version: (await meeting()).version }, clerk);

describe('whether a meeting was held', () => {
  it('is not known before its day', async () => {
    await expect(record('held')).rejects.toThrow('Tuesday 24 October 2017');
  });

  it.each(['held', 'inquorate'] as const)('is recorded as %s, once, and can be taken back', async (outcome) => {
    house.clock.setTo('2017-10-24T18:00:00Z');

    expect((await record(outcome)).state).toBe(outcome);
    await expect(record('held')).rejects.toThrow('recorded already');
    expect((await undo()).state).toBe('scheduled');
  });

  it('is called again where its agenda is out', async () => {
    await council.entry({ title: 'A report', paperExpectation: 'none' });
    await council.publish();
    house.clock.setTo('2017-10-24T18:00:00Z');
    await record('held');

    expect((await undo()).state).toBe('called');
  });

  it('stands where somebody builds on it, such as checked minutes', async () => {
    house.clock.setTo('2017-10-25T09:00:00Z');
    await record('held');
    house.get(FixedProceedings).refuseWhere(() => Promise.resolve('The minutes of this meeting are checked.'));

    await expect(undo()).rejects.toThrow('The minutes of this meeting are checked.');
    expect((await meeting()).state).toBe('held');
  });

  it('is for a clerk of the panel to say', async () => {
    house.clock.setTo('2017-10-24T18:00:00Z');

    await expect(record('held', userWith('monitoring-officer'))).rejects.toMatchObject({ code: 'not-allowed' });
  });
});
