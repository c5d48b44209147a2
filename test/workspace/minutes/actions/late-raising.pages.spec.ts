import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { ActionUpdate } from '../../../../src/workspace/actions/action-update.entity.js';
import { Action } from '../../../../src/workspace/actions/action.entity.js';
import { SearchWord } from '../../../../src/platform/database/search/search-word.entity.js';
import type { Meeting } from '../../../../src/workspace/meetings/meeting.entity.js';
import { LateRaising } from '../../../../src/workspace/minutes/actions/late-raising.service.js';
import { minutesPaths } from '../../../../src/workspace/minutes/minutes.paths.js';
import type { Browser } from '../../../support/browser.js';
import { signedInWith } from '../../../support/factories/account.js';
import { PageReader } from '../../../support/page.js';
import { clerk, type MinutesDesk, openMinutesDesk, resolutionOf, stranger } from '../minutes-desk.js';

const BUTTON = 'Raise the actions of these minutes';

let desk: MinutesDesk;
let browser: Browser;

beforeAll(async () => {
  desk = await openMinutesDesk();
  browser = await signedInWith(desk.app, 'clerk');
});
afterAll(() => desk.remove());

async function pageOf(minutesId: string): Promise<PageReader> {
  return new PageReader((await browser.get(minutesPaths.show(minutesId))).text);
}

async function actionsOf({ id: meetingId }: Meeting): Promise<Action[]> {
  return desk.app
    .get(UnitOfWork)
    .reading(Action)
    .find({ where: { meetingId }, order: { referenceKey: 'ASC' } });
}

/** As if they had been checked before there were actions. */
async function checkedLongAgo(): Promise<Meeting> {
  const { id: panelId } = await desk.newPanel();
  const meeting = await desk.hold(panelId, '2017-08-22', [{ title: 'Visits' }]);
  const action = { marks: ['action' as const] };
  const clauses = [
    { text: 'That visits be arranged.', ...action },
    { text: 'That data be sent.', ...action },
  ];
  await desk.write(meeting, 0, resolutionOf(...clauses, { text: 'That it be noted.', marks: ['noted'] }));
  await desk.check(meeting);
  const ids = (await actionsOf(meeting)).map(({ id }) => id);
  await desk.app.get(UnitOfWork).run(async ({ manager }) => {
    for (const id of ids) {
      await manager.delete(SearchWord, { subjectId: id });
      await manager.delete(ActionUpdate, { actionId: id });
      await manager.delete(Action, { id });
    }
  });
  return meeting;
}

describe('minutes that were checked before there were actions', () => {
  it('have them raised with one button, which is gone then', async () => {
    const meeting = await checkedLongAgo();
    const { id } = await desk.read(meeting);
    const page = await pageOf(id);
    expect(page.text).toContain('2 clauses are marked as actions and have none in the tracker.');
    const form = page.form(BUTTON);

    expect((await browser.post(form.action, form.values)).status).toBe(303);

    const after = await pageOf(id);
    expect(after.message).toBe('2 actions have been raised.');
    expect(after.text).not.toContain(BUTTON);
    const raised = await actionsOf(meeting);
    expect(raised.map(({ wording, raisedOn }) => [wording, raisedOn])).toEqual([
      ['That visits be arranged.', '2017-08-22'],
      ['That data be sent.', '2017-08-22'],
    ]);
    await browser.post(form.action, form.values);
    expect(await actionsOf(meeting)).toEqual(raised);
    expect((await pageOf(id)).message).toBe('These minutes have all their actions.');
  });

  it('have them raised once by two at a time, and only what is missing', async () => {
    const meeting = await checkedLongAgo();
    const { id } = await desk.read(meeting);
    const late = desk.app.get(LateRaising);

    const counts = await Promise.all([late.raise(id, clerk), late.raise(id, clerk)]);

    expect(counts.sort()).toEqual([0, 2]);
    expect(await actionsOf(meeting)).toHaveLength(2);
  });

  it('are offered it neither while they are drafted nor where they have them all, and only to their clerk', async () => {
    const meeting = await checkedLongAgo();
    const { id } = await desk.read(meeting);
    const { id: panelId } = await desk.newPanel();
    const drafted = await desk.hold(panelId, '2017-08-22', [{ title: 'Visits' }]);
    await desk.write(drafted, 0, resolutionOf({ text: 'That visits be arranged.', marks: ['action'] }));
    const { id: draftedId } = await desk.read(drafted);
    const late = desk.app.get(LateRaising);

    expect((await pageOf(draftedId)).text).not.toContain(BUTTON);
    await expect(late.raise(draftedId, clerk)).rejects.toThrow('The check of these minutes raises their actions.');
    await expect(late.raise(id, stranger)).rejects.toThrow('Only the clerk of this panel');
    await desk.check(drafted);
    expect((await pageOf(draftedId)).text).not.toContain(BUTTON);
  });
});
