import { describe, expect, it } from '@jest/globals';
import { DemoInChromium } from './demo-in-chromium.js';

const PANEL = 'Improving Lives Select Commission';
const HAZEL = 'hazel.ashworth@council.example';

const demo = DemoInChromium.forThisSpec();

describe('a clerk who plans the year', () => {
  it('schedules a run by keyboard alone, and finds it in the month', async () => {
    const clerk = await demo.visitor({ byKeyboard: true });
    await clerk.signIn(HAZEL);
    await clerk.follow('Meetings');
    await clerk.arriveAt('Meetings');
    await clerk.press('Plan a run of meetings');
    await clerk.arriveAt('Plan a run of meetings');
    await clerk.select('Panel', PANEL);
    await clerk.select('Which one of the month', 'Fourth');
    await clerk.press('Show the days');
    await clerk.arriveAt('Plan a run of meetings');
    expect(await clerk.words()).toContain('There is a problem Select the day of the week');
    await clerk.select('Day of the week', 'Tuesday');
    await clerk.press('Show the days');
    await clerk.arriveAt('Check the days');
    expect(await clerk.words()).toContain('Something speaks against 1 of them, which is not ticked');
    await clerk.tick('Days to schedule', 'Tuesday 25 December 2018');
    await clerk.press('Schedule the ticked days');
    await clerk.arriveAt('Meetings');

    expect(await clerk.words()).toContain('12 meetings have been scheduled.');
    await clerk.follow('Month');
    await clerk.arriveAt('Meetings in October 2017');
    await clerk.select('Month', 'December');
    await clerk.select('Year', '2018');
    await clerk.press('Show');
    await clerk.arriveAt('Meetings in December 2018');
    await clerk.follow(`5.30 p.m. ${PANEL}`);
    await clerk.arriveAt(`${PANEL}, Tuesday 25 December 2018`);
    expect(await clerk.leave()).toEqual([]);
  });

  it('is asked once before a meeting goes to a bank holiday', async () => {
    const clerk = await demo.visitor({ byKeyboard: true });
    await clerk.signIn(HAZEL);
    await clerk.open('/workspace/meetings/new', 'Schedule a meeting');
    await clerk.select('Panel', PANEL);
    await clerk.fillDay('Day', ['25', '12', '2017']);
    await clerk.fill('Place (optional)', 'Riverside House');
    await clerk.press('Schedule the meeting');
    await clerk.page.getByRole('heading', { name: '1 thing speaks against this day' }).waitFor();
    await clerk.arriveAt('Schedule a meeting');
    expect(await clerk.typed('Place (optional)')).toBe('Riverside House');

    await clerk.press('Schedule it all the same');

    await clerk.arriveAt(`${PANEL}, Monday 25 December 2017`);
    expect(await clerk.leave()).toEqual([]);
  });

  it('lists days where a panel has no rhythm, without script', async () => {
    const clerk = await demo.visitor({ hasScript: false });
    await clerk.signIn(HAZEL);
    await clerk.open('/workspace/meetings/runs/new', 'Plan a run of meetings');
    await clerk.select('Panel', PANEL);
    await clerk.tick('How often does the panel meet?', 'On days that I list');
    await clerk.fill('Days', 'Tuesday 3 July 2018\n04/09/2018');
    await clerk.press('Show the days');
    await clerk.arriveAt('Check the days');
    await clerk.press('Schedule the ticked days');
    await clerk.arriveAt('Meetings');

    expect(await clerk.words()).toContain('2 meetings have been scheduled.');
    expect(await clerk.leave()).toEqual([]);
  });
});

describe('a resident', () => {
  it('goes from the month to a meeting, past months with nothing in them', async () => {
    const resident = await demo.visitor();
    await resident.open('/meetings/months/2018-05', 'Meetings in May 2018');
    await resident.open('/meetings', 'Meetings');
    await resident.follow('Month');
    await resident.arriveAt('Meetings in October 2017');
    await resident.follow('5.00 p.m. Corporate Parenting Panel');

    await resident.arriveAt('Meeting of Tuesday 24 October 2017');
    expect(await resident.leave()).toEqual([]);
  });
});
