import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Meeting } from '../../../src/workspace/meetings/meeting.entity.js';
import { MinutesChecks } from '../../../src/workspace/minutes/checks/minutes-checks.service.js';
import { statementsOf } from '../../support/statements.js';
import { clerk, type MinutesDesk, openMinutesDesk, resolutionOf } from './minutes-desk.js';

describe('minutes of many items', () => {
  let desk: MinutesDesk;

  beforeAll(async () => {
    desk = await openMinutesDesk();
  });

  afterAll(() => desk.remove());

  it.each<[string, (meeting: Meeting) => Promise<unknown>]>([
    ['are loaded', (meeting) => desk.read(meeting)],
    ['are put before the rules', async (meeting) => desk.app.get(MinutesChecks).findingsOf(await desk.read(meeting))],
    [
      'are opened at one of them',
      async (meeting) => {
        const { id, items } = await desk.read(meeting);
        return desk.editor.take(id, items[0]?.id ?? '', clerk);
      },
    ],
  ])('%s in as few statements as few of them', async (_what, work) => {
    const [few, many] = [await meetingOf(2), await meetingOf(12)];

    const forFew = await statementsOf(desk.app, () => work(few));

    expect(await statementsOf(desk.app, () => work(many))).toBe(forFew);
  });

  /** Each minute cites another, one of another meeting and one that is not kept, and holds a vote. */
  async function meetingOf(count: number): Promise<Meeting> {
    const panel = await desk.newPanel();
    const titles = Array.from({ length: count }, (_item, index) => ({ title: `Business ${index + 1}` }));
    const meeting = await desk.hold(panel.id, '2017-08-22', titles);
    for (const index of titles.keys()) {
      const text = `See Minute No. ${17 + index}, Minute No. ${90 + index} and Minute No. 3 of 18th July 2017.`;
      const vote = { voteMethod: 'show-of-hands' as const, votesFor: 1, votesAgainst: 1, castingVote: 'for' as const };
      const motion = { ...resolutionOf({ text: 'That it be done.' }), ...vote };
      await desk.write(meeting, index, { kind: 'narrative', text }, motion);
    }
    return meeting;
  }
});
