import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../../../../src/platform/database/new-id.js';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { Mail } from '../../../../src/platform/mail/mail.entity.js';
import { Panel } from '../../../../src/workspace/panels/panel.entity.js';
import { Replies } from '../../../../src/workspace/recommendations/bodies/replies.service.js';
import { Sendings } from '../../../../src/workspace/recommendations/bodies/sendings.service.js';
import { RecommendationFounding } from '../../../../src/workspace/recommendations/founding/recommendation-founding.service.js';
import { RecommendationsService } from '../../../../src/workspace/recommendations/recommendations.service.js';
import { ReminderRuns } from '../../../../src/workspace/reminders/runs/reminder-runs.service.js';
import { type ActionsDesk, clerk, FIRST_PAGE, openActionsDesk } from '../../actions/actions-desk.js';

const SECRET = 'Foxglove';
let desk: ActionsDesk;
let address: readonly [id: string, bodyId: string];

beforeEach(async () => {
  desk = await openActionsDesk();
  const clerkId = (await desk.newPerson({ kind: 'officer', surname: 'Lane', mail: 'lane@council.example' })).id;
  await desk.app.get(UnitOfWork).run(({ manager }) => manager.update(Panel, { id: desk.panel.id }, { clerkId }));
  const clauseId = newId();
  await desk.raise({ clauseId, wording: `To pay ${SECRET}`, isPrivate: true, publicLabel: 'A payment' });
  const clause = { clauseId, body: SECRET, conditionIds: [] };
  await desk.app.get(UnitOfWork).run((unit) => desk.app.get(RecommendationFounding).found(unit, [clause]));
  const { items } = await desk.app.get(RecommendationsService).page({ which: 'open' }, FIRST_PAGE, clerk);
  address = [items[0]?.recommendation.id ?? '', items[0]?.bodies[0]?.body.id ?? ''];
  const sent = { sentOn: '2017-08-24', sentBy: 'The clerk', replyDueOn: '2017-11-03', version: 1 };
  await desk.app.get(Sendings).record(...address, sent, clerk);
});
afterEach(() => desk.remove());

async function runOn(...days: string[]): Promise<void> {
  for (const day of days) {
    desk.app.clock.setTo(`${day}T09:00:00.000Z`);
    await desk.app.get(ReminderRuns).run(day);
  }
}

async function mails(): Promise<Mail[]> {
  const where = { purpose: 'reply-due' };
  return desk.app
    .get(UnitOfWork)
    .reading(Mail)
    .find({ where, order: { id: 'ASC' } });
}

describe('the letters on replies that are due', () => {
  it('reach the clerk fourteen and three days before, once each, and say nothing private', async () => {
    await runOn('2017-10-19', '2017-10-20', '2017-10-23', '2017-10-31', '2017-11-01', '2017-11-06');

    const sent = await mails();
    const subject = 'Reply to CPP 20(1) 2017/18 due on Friday 3 November 2017';
    expect(sent.map((mail) => [mail.recipientAddress, mail.subject])).toEqual([
      ['lane@council.example', subject],
      ['lane@council.example', subject],
    ]);
    expect(JSON.stringify(sent)).not.toContain(SECRET);
  });

  it('stop once the body has answered, and not where it has only noted it', async () => {
    const noted = { kind: 'noted' as const, on: '2017-10-02', proposedAction: '', reasons: '', version: 2 };
    await desk.app.get(Replies).record(...address, noted, clerk);
    await runOn('2017-10-20');
    expect(await mails()).toHaveLength(1);

    const answer = { ...noted, kind: 'accepted' as const, proposedAction: 'Pay.', version: 3 };
    await desk.app.get(Replies).record(...address, answer, clerk);
    await runOn('2017-10-31');
    expect(await mails()).toHaveLength(1);
  });
});
