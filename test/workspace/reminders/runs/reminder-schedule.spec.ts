import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { ReminderRun } from '../../../../src/workspace/reminders/runs/reminder-run.entity.js';
import { ReminderSchedule } from '../../../../src/workspace/reminders/runs/reminder-schedule.js';
import { OF_ITS_OWN } from '../../../support/app.js';
import { type ActionsDesk, openActionsDesk } from '../../actions/actions-desk.js';

let desk: ActionsDesk;

const open = async (settings: Record<string, string> = OF_ITS_OWN) => {
  desk = await openActionsDesk(settings);
};
beforeEach(() => open());
afterEach(() => desk.remove());

/** The days on which reminders had gone out after the schedule woke at these instants, in this order. */
async function daysAfter(...instants: string[]): Promise<string[]> {
  for (const instant of instants) {
    desk.app.clock.setTo(instant);
    await desk.app.get(ReminderSchedule).sendIfDue();
  }
  const runs = await desk.app
    .get(UnitOfWork)
    .reading(ReminderRun)
    .find({ order: { day: 'ASC' } });
  return runs.map(({ day }) => day);
}

describe('the hour at which reminders go out', () => {
  it('is that of London, in summer and in winter', async () => {
    expect(await daysAfter('2017-10-27T06:59:00.000Z')).toEqual([]);
    expect(await daysAfter('2017-10-27T07:00:00.000Z')).toEqual(['2017-10-27']);
    expect(await daysAfter('2017-10-30T07:00:00.000Z')).toEqual(['2017-10-27']);
    expect(await daysAfter('2017-10-30T08:00:00.000Z')).toEqual(['2017-10-27', '2017-10-30']);
  });

  it('comes once a day, however often the schedule wakes, also in the night the clocks go back', async () => {
    const night = ['2018-03-23T09:00:00.000Z', '2018-03-25T00:30:00.000Z', '2018-03-25T01:30:00.000Z'];
    expect(await daysAfter(...night, '2018-03-26T07:00:00.000Z', '2018-03-26T07:30:00.000Z')).toEqual([
      '2018-03-23',
      '2018-03-26',
    ]);
  });

  it('comes on the 29th of February', async () => {
    expect(await daysAfter('2024-02-28T09:00:00.000Z', '2024-02-29T09:00:00.000Z')).toEqual([
      '2024-02-28',
      '2024-02-29',
    ]);
  });

  it('waits while another process has taken charge', async () => {
    desk.app.clock.setTo('2017-10-27T09:00:00.000Z');
    await Promise.all([desk.app.get(ReminderSchedule).sendIfDue(), desk.app.get(ReminderSchedule).sendIfDue()]);
    expect(await daysAfter()).toEqual(['2017-10-27']);
  });

  it('is another where the council says so, and none where cron runs the command', async () => {
    await desk.remove();
    await open({ REMINDERS_AT: '10:30' });
    expect(await daysAfter('2017-10-27T09:29:00.000Z')).toEqual([]);
    expect(await daysAfter('2017-10-27T09:30:00.000Z')).toEqual(['2017-10-27']);
    await desk.remove();
    await open({ REMINDERS_AT: 'never' });
    expect(await daysAfter('2017-10-27T12:00:00.000Z')).toEqual([]);
  });
});
