import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Meeting } from '../../../src/workspace/meetings/meeting.entity.js';
import { ActionDecisionsService } from '../../../src/workspace/minutes/actions/action-decisions.service.js';
import { minutesPaths } from '../../../src/workspace/minutes/minutes.paths.js';
import { ActionRaising } from '../../../src/workspace/actions/action-raising.service.js';
import { PostsService } from '../../../src/workspace/people/posts/posts.service.js';
import type { Browser } from '../../support/browser.js';
import { signedInWith } from '../../support/factories/account.js';
import { PageReader } from '../../support/page.js';
import { administrator, clerk, type MinutesDesk, openMinutesDesk, resolutionOf } from './minutes-desk.js';

let desk: MinutesDesk;
let browser: Browser;

const action = { marks: ['action' as const] };

beforeAll(async () => {
  desk = await openMinutesDesk();
  browser = await signedInWith(desk.app, 'clerk');
  await desk.app.get(PostsService).setUp({ title: 'Head of Service', isJobShare: false }, administrator);
});
afterAll(() => desk.remove());

async function pageOf(meeting: Meeting): Promise<PageReader> {
  return new PageReader((await browser.get(minutesPaths.check((await desk.read(meeting)).id))).text);
}

/** August with two actions; September with its minutes before it. */
async function augustAndSeptember() {
  const panel = await desk.newPanel();
  const august = await desk.hold(panel.id, '2017-08-22', [{ title: 'Visits' }]);
  const due = 'by 30 September 2017';
  await desk.write(
    august,
    0,
    resolutionOf(
      { text: 'That they be circulated.', ...action, due, owner: 'Head of Service' },
      { text: 'That they be read.', ...action, owner: 'somebody' },
    ),
  );
  const september = await desk.hold(panel.id, '2017-09-26', [
    { kind: 'minutes', title: 'Minutes of 22 August 2017', minutesOf: [august.id] },
  ]);
  await desk.write(september, 0, resolutionOf({ text: 'That they be approved.', marks: ['decision'] }));
  return { panel, august, september };
}

describe('the page of the check', () => {
  it('lists what the check raises, under the names that it gets, with what is missing', async () => {
    const { panel, august } = await augustAndSeptember();

    const page = await pageOf(august);

    expect(page.text).toContain('Actions that the check raises');
    expect(page.text).toContain('Of these 1 has no owner, and 1 has no date.');
    const { reference } = panel;
    expect(page.text).toContain(
      `${reference} 17(1) 2017/18 That they be circulated. Owner: Head of Service Due: 30 September 2017`,
    );
    expect(page.text).toContain(
      `${reference} 17(2) 2017/18 That they be read. Owner: No owner. “somebody” in the minute is no one person or post on the register. Due: No date.`,
    );
    expect(page.text).not.toMatch(/cannot be taken back|kept:|that the check changes/);
    await desk.check(august);
    const { items } = await desk.read(august);
    const ids = items.flatMap(({ blocks }) => blocks.flatMap(({ clauses }) => clauses.map(({ id }) => id)));
    const raised = await desk.app.get(ActionRaising).ofClauses(ids);
    expect(raised.map((each) => each.reference)).toEqual([`${reference} 17(1) 2017/18`, `${reference} 17(2) 2017/18`]);
  });

  it('says after a check was taken back which actions there are, and does not raise them again', async () => {
    const { panel, august } = await augustAndSeptember();
    await desk.check(august);
    const { id, version } = await desk.read(august);
    await desk.checking.takeBack(id, version, clerk);

    const page = await pageOf(august);

    expect(page.text).not.toContain('Actions that the check raises');
    const { reference } = panel;
    expect(page.text).toContain(
      `Raised by an earlier check, and kept: ${reference} 17(1) 2017/18 and ${reference} 17(2) 2017/18.`,
    );
  });

  it('lists what the check does to outstanding actions, and that there is no way back from an approval', async () => {
    const { panel, august, september } = await augustAndSeptember();
    await desk.check(august);
    const { minutesId, id } = await desk.minuteNo(september, 0);
    const decisions = desk.app.get(ActionDecisionsService);
    const { actions, minute } = await decisions.of(minutesId, id, clerk);
    const forms = [
      { actionId: actions[0]?.id ?? '', decision: 'complete' as const, text: '', prints: true },
      {
        actionId: actions[1]?.id ?? '',
        decision: 'new-date' as const,
        newDue: '1 December 2017',
        text: 'Late.',
        prints: true,
      },
    ];
    await decisions.save(minutesId, id, { decisions: forms, version: minute.version }, clerk);
    const warned = 'These minutes approve the minutes of 22 August 2017. Once they are checked';
    expect((await pageOf(september)).text).not.toContain(warned);
    const { id: approvedId, version } = await desk.read(august);
    await desk.approvals.record(approvedId, { approvingMinuteId: id, outcome: 'approved', version }, clerk);

    const page = await pageOf(september);

    const { reference } = panel;
    expect(page.text).toContain(`${reference} 17(1) 2017/18 is closed as complete`);
    expect(page.text).toContain(`${reference} 17(2) 2017/18 is moved to 1 December 2017`);
    expect(page.text).toContain(`${warned}, the check cannot be taken back.`);
  });

  it('says of what is private only what may be said of it', async () => {
    const panel = await desk.newPanel();
    const meeting = await desk.hold(panel.id, '2017-08-22', [{ title: 'A contract' }]);
    const contract = { text: 'That Wetwang be paid.', ...action, publicLabel: 'A payment' };
    await desk.write(meeting, 0, { ...resolutionOf(contract), isPrivate: true });

    const page = await pageOf(meeting);

    expect(page.text).toContain(`${panel.reference} 17 2017/18 A payment`);
    expect(page.text).not.toContain('Wetwang');
  });
});
