import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { doneIn, gapIn, sectionsOf } from '../../../src/workspace/briefings/chairs-brief.js';
import { ChairsPages } from '../../../src/workspace/briefings/chairs-page.service.js';
import { MeetingsService } from '../../../src/workspace/meetings/meetings.service.js';
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
});
