import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { ActionClosing } from '../../../src/workspace/actions/action-closing.service.js';
import { DueReturns } from '../../../src/workspace/actions/due-returns.service.js';
import { type ActionsDesk, clerk, openActionsDesk } from './actions-desk.js';

const TODAY = '2017-10-16';
const APPROVED = { reason: 'Staff shortage.', approvedBy: 'The chair' };

let desk: ActionsDesk;

beforeAll(async () => {
  desk = await openActionsDesk();
});
afterAll(() => desk.remove());

/** What was written last, without who wrote it. */
async function lastEntry(id: string) {
  const { act, text, madeOn } = (await desk.get(id)).updates.at(-1) ?? {};
  return { act, text, madeOn };
}

describe('the due date', () => {
  it('keeps the first one on record, with every change, its reason and who approved it', async () => {
    const id = await desk.raise({ dueOn: '2017-11-30' });

    await desk.take('due-date', id, { dueOn: '2017-12-31', ...APPROVED });
    await desk.take('due-date', id, { dueOn: '2018-01-31', ...APPROVED, reason: 'Still short.' });

    const { action, dueChanges } = await desk.get(id);
    expect(action).toMatchObject({ dueOn: '2018-01-31', originalDueOn: '2017-11-30', timesMoved: 2 });
    expect(action.sortDueOn).toBe('2018-01-31');
    expect(dueChanges.map(({ oldDueOn, newDueOn, reason }) => [oldDueOn, newDueOn, reason])).toEqual([
      ['2017-11-30', '2017-12-31', 'Staff shortage.'],
      ['2017-12-31', '2018-01-31', 'Still short.'],
    ]);
    expect(dueChanges[0]).toMatchObject({ approvedBy: 'The chair', changedOn: TODAY, recordedBy: clerk.name });
    expect(await lastEntry(id)).toMatchObject({ text: 'Moved from 31 December 2017 to 31 January 2018. Still short.' });
  });

  it('is no slip where it is the first', async () => {
    const id = await desk.raise({ dueOn: null, noDateBecause: 'No day was named.' });

    await desk.take('due-date', id, { dueOn: '2017-12-31', ...APPROVED });

    const { action } = await desk.get(id);
    expect(action).toMatchObject({ originalDueOn: '2017-12-31', timesMoved: 0, noDateBecause: null });
    expect(action.rag.status).toBe('on-target');
  });

  it('can be taken away with a reason, and the first one stays', async () => {
    const id = await desk.raise({ dueOn: '2017-11-30' });

    await desk.take('due-date', id, { dueOn: '', ...APPROVED });

    expect((await desk.get(id)).action).toMatchObject({
      dueOn: null,
      originalDueOn: '2017-11-30',
      noDateBecause: 'Staff shortage.',
      rag: { status: 'no-date' },
    });
  });

  it.each([
    ['the day it has', { dueOn: '2017-11-30', ...APPROVED }, 'the date it has'],
    ['no reason', { dueOn: '2017-12-31', approvedBy: 'The chair' }, 'Say why'],
    ['nobody who approved', { dueOn: '2017-12-31', reason: 'Staff shortage.' }, 'who approved'],
    ['no day of the calendar', { dueOn: '2017-11-31', ...APPROVED }, 'real date'],
  ])('is not changed with %s', async (_, fields, because) => {
    const id = await desk.raise({ dueOn: '2017-11-30' });

    await expect(desk.take('due-date', id, fields)).rejects.toThrow(because);
    expect((await desk.get(id)).dueChanges).toEqual([]);
  });
});

describe('a due date that a minute sets', () => {
  it('to the day it is moves nothing, and so goes nowhere when the check is taken back', async () => {
    const id = await desk.raise({ dueOn: '2017-11-30' });
    const at = { meetingId: desk.meeting.id, day: '2017-08-22', minuteNumber: '21', panel: 'The panel' };
    const [closing, returns] = [desk.app.get(ActionClosing), desk.app.get(DueReturns)];
    const moved = { from: '2017-11-30', to: '2017-11-30', panel: 'The panel' };

    await desk.app.get(UnitOfWork).run((unit) => closing.moveDue(unit, id, '2017-11-30', 'As before.', at, clerk));
    await desk.app.get(UnitOfWork).run((unit) => returns.back(unit, id, moved, clerk));

    const { action, dueChanges } = await desk.get(id);
    expect(action).toMatchObject({ dueOn: '2017-11-30', originalDueOn: '2017-11-30', timesMoved: 0 });
    expect(dueChanges).toEqual([]);
  });
});

describe('a deferral', () => {
  it('rests until its day, and is taken up again', async () => {
    const id = await desk.raise({ dueOn: '2017-11-30' });

    await desk.take('deferral', id, { until: '2018-04-30', ...APPROVED });
    expect((await desk.get(id)).action).toMatchObject({ state: 'deferred', dueOn: '2018-04-30', timesMoved: 1 });
    expect((await desk.get(id)).action.rag.status).toBe('deferred');
    await desk.take('resumption', id, { reason: 'The grant has come.' });

    expect((await desk.get(id)).action).toMatchObject({ state: 'open', dueOn: '2018-04-30' });
    expect((await desk.get(id)).updates.map(({ act }) => act)).toEqual(['raised', 'deferred', 'resumed']);
  });

  it('to the day it is due is no slip', async () => {
    const id = await desk.raise({ dueOn: '2017-11-30' });

    await desk.take('deferral', id, { until: '2017-11-30', ...APPROVED });

    expect((await desk.get(id)).action).toMatchObject({ state: 'deferred', timesMoved: 0 });
    expect((await desk.get(id)).dueChanges).toEqual([]);
  });

  it('is never into the past', async () => {
    const id = await desk.raise();

    await expect(desk.take('deferral', id, { until: TODAY, ...APPROVED })).rejects.toThrow('in the future');
    expect((await desk.get(id)).dueChanges).toEqual([]);
  });
});
