import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { doneIn, gapIn, sectionsOf } from '../../../src/workspace/briefings/chairs-brief.js';
import { ChairsPages } from '../../../src/workspace/briefings/chairs-page.service.js';
import { MeetingsService } from '../../../src/workspace/meetings/meetings.service.js';
import { PlannedItems } from '../../../src/workspace/agendas/entries/planned/planned-items.service.js';
import { ProgrammeItems } from '../../../src/workspace/work-programme/programme-items.service.js';
import { Programme } from '../../../src/workspace/work-programme/programme.service.js';
import { clerk, type MinutesDesk, openMinutesDesk, resolutionOf } from '../minutes/minutes-desk.js';

let desk: MinutesDesk;

beforeAll(async () => {
  desk = await openMinutesDesk();
});
afterAll(() => desk.remove());

describe('what the minutes of the last meeting say', () => {
  it('is promised where a further report was asked for, and told where something was noted', async () => {
    const panel = await desk.newPanel();
    const august = await desk.hold(panel.id, '2017-08-22', [{ title: 'Dental checks' }]);
    await desk.write(
      august,
      0,
      resolutionOf(
        {
          text: 'That a further report on dental checks be submitted.',
          due: 'by 24th October, 2017',
          marks: ['further-report'],
        },
        { text: 'That the progress made be noted.', marks: ['noted'] },
      ),
    );
    await desk.check(august);
    const form = { panelId: panel.id, kind: 'ordinary' as const, day: '2017-10-24' };
    const october = await desk.app.get(MeetingsService).schedule(form, clerk);

    const facts = await desk.app.get(ChairsPages).of(october.id, clerk);

    expect(gapIn(facts)).toBeNull();
    const promised = sectionsOf(facts).find(({ key }) => key === 'promised');
    expect(promised?.lines.map(({ text }) => text)).toEqual(['the agenda has not been begun']);
    expect([...facts.promises.values()]).toMatchObject([{ isFurtherReport: true, itemId: expect.any(String) }]);
    expect(doneIn(facts).lines).toMatchObject([{ label: 'Minute 17', wording: 'That the progress made be noted.' }]);
  });

  it('is told from the work programme, with what else is planned for the meeting', async () => {
    const panel = await desk.newPanel();
    const schedule = (day: string) =>
      desk.app.get(MeetingsService).schedule({ panelId: panel.id, kind: 'ordinary', day }, clerk);
    const [october, december] = [await schedule('2017-10-25'), await schedule('2017-12-20')];
    const august = await desk.hold(panel.id, '2017-08-23', [{ title: 'Dental checks' }]);
    const text = 'That a further report on dental checks be submitted.';
    await desk.write(august, 0, resolutionOf({ text, due: 'by 24th October, 2017', marks: ['further-report'] }));
    await desk.check(august);
    const items = desk.app.get(ProgrammeItems);
    await items.add(panel.id, { title: 'Adoption', source: 'panel', meetingId: october.id }, clerk);
    const [report] = await desk.app.get(Programme).openOf(panel.id);
    const address = { panelId: panel.id, id: report?.id ?? '' };
    const promised = async () =>
      sectionsOf(await desk.app.get(ChairsPages).of(october.id, clerk))
        .find(({ key }) => key === 'promised')
        ?.lines.map((line) => line.text);

    expect(await promised()).toEqual([
      'planned for this meeting, not on the agenda yet',
      'planned for this meeting, not on the agenda yet',
    ]);
    await items.move(address, { meetingId: december.id, reason: 'Not ready', version: 1 }, clerk);
    expect((await promised())?.[0]).toBe('planned for the meeting on 20 December');
    await items.move(address, { meetingId: october.id, version: 2 }, clerk);
    await desk.app.get(PlannedItems).placeAtItsMeeting(panel.id, address.id, clerk);
    expect((await promised())?.[0]).toBe('on the agenda, item 1');
  });
});
