import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MunicipalYearsService } from '../../../src/workspace/authority/municipal-years/municipal-years.service.js';
import { CallingOffService } from '../../../src/workspace/meetings/called-off/calling-off.service.js';
import { MeetingsService } from '../../../src/workspace/meetings/meetings.service.js';
import { HoldingsService } from '../../../src/workspace/proceedings/holding/holdings.service.js';
import { YearlyDuties } from '../../../src/workspace/work-programme/annual-cycle/yearly-duties.service.js';
import { administrator, clerk, openProgrammeDesk } from './programme-desk.js';

let desk: Awaited<ReturnType<typeof openProgrammeDesk>>;
let july: string;

/** It came on 24 October 2017, and is planned again for 10 July 2018. */
beforeEach(async () => {
  desk = await openProgrammeDesk();
  const { panel, meetings, cycle } = desk;
  await desk.reports.add(
    panel.id,
    { title: 'Crime and disorder', month: 10, statute: 'Police and Justice Act' },
    clerk,
  );
  await cycle.fill(panel.id, '2017-10-16', clerk);
  const [came] = await desk.programme.openOf(panel.id);
  await desk.inUnit(async (unit) => {
    await desk.placing.place(unit, came?.id ?? '', meetings.october, clerk);
    await desk.placing.finish(unit, came?.id ?? '', meetings.october.id, 'Minute 31', clerk);
  });
  await desk.app.get(MunicipalYearsService).add({ startsOn: '2018-05-18', endsOn: '2019-05-16' }, administrator);
  july = (await desk.meet('2018-07-10')).id;
  await cycle.fill(panel.id, '2018-05-18', clerk);
  const [next] = await desk.programme.openOf(panel.id);
  await desk.move(next?.id ?? '', july);
  desk.app.clock.setTo('2018-07-10T09:00:00.000Z');
});
afterEach(() => desk.remove());

const isPressing = async () => {
  const [report] = await desk.app.get(YearlyDuties).of(await desk.reports.of(desk.panel.id));
  return report?.duty?.isPressing;
};
const versionOf = async () => (await desk.app.get(MeetingsService).get(july)).version;

describe('what a statute wants again within the year (LAW G5)', () => {
  it('does not press while a meeting in time is to have it', async () => {
    expect(await isPressing()).toBe(false);
  });

  it.each<[string, () => Promise<unknown> | void]>([
    ['is over', () => desk.app.clock.setTo('2018-07-11T09:00:00.000Z')],
    [
      'is cancelled',
      async () =>
        desk.app
          .get(CallingOffService)
          .callOff('cancelled', july, { reason: 'Heat', version: await versionOf() }, clerk),
    ],
    [
      'had no quorum',
      async () =>
        desk.app.get(HoldingsService).record(july, { outcome: 'inquorate', version: await versionOf() }, clerk),
    ],
  ])('presses once that meeting %s', async (_, letGo) => {
    await letGo();
    expect(await isPressing()).toBe(true);
  });
});
