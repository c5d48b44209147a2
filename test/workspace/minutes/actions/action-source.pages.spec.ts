import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { Action } from '../../../../src/workspace/actions/action.entity.js';
import { actionPaths } from '../../../../src/workspace/actions/action.paths.js';
import { signedInWith } from '../../../support/factories/account.js';
import { type MinutesDesk, openMinutesDesk, resolutionOf } from '../minutes-desk.js';

let desk: MinutesDesk;

beforeAll(async () => {
  desk = await openMinutesDesk();
});
afterAll(() => desk.remove());

it('the way from an action leads to its decision, or to the text in which it was promised', async () => {
  const panel = await desk.newPanel();
  const meeting = await desk.hold(panel.id, '2017-08-22', [{ title: 'Visits' }]);
  const marked = { marks: ['action' as const] };
  const promise = 'Mr Day would send it.';
  const { minutesId, blocks } = await desk.write(
    meeting,
    0,
    resolutionOf({ text: 'That visits be arranged.', ...marked }),
    { kind: 'narrative', text: promise, clauses: [{ ...marked, text: promise }] },
  );
  await desk.check(meeting);
  const actions = await desk.app.get(UnitOfWork).reading(Action).findBy({ meetingId: meeting.id });
  const browser = await signedInWith(desk.app, 'clerk');
  const sourceOf = async (source: string) => {
    const { id = '' } = actions.find((each) => each.source === source) ?? {};
    return (await browser.get(actionPaths.source(id))).headers['location'];
  };

  expect(await sourceOf('clause')).toBe(`/workspace/decisions/${blocks[0]?.id}`);
  expect(await sourceOf('sentence')).toBe(`/workspace/minutes/${minutesId}/text`);
  expect((await browser.get(actionPaths.source(panel.id))).status).toBe(404);
});
