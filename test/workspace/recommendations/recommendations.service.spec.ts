import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import type { BodyForm } from '../../../src/workspace/recommendations/bodies/bodies.form.js';
import { ReplyForm, ReportBackForm, SendingForm } from '../../../src/workspace/recommendations/bodies/bodies.form.js';
import { Bodies } from '../../../src/workspace/recommendations/bodies/bodies.service.js';
import { BodyDeeds } from '../../../src/workspace/recommendations/bodies/body-deeds.service.js';
import { RecommendationFounding } from '../../../src/workspace/recommendations/founding/recommendation-founding.service.js';
import { FollowUps } from '../../../src/workspace/recommendations/links/follow-ups.service.js';
import { ReceivedRecommendations } from '../../../src/workspace/recommendations/received/received-recommendations.service.js';
import { presentRecommendation } from '../../../src/workspace/recommendations/recommendation.presenter.js';
import { toRecommendationResource } from '../../../src/workspace/recommendations/recommendation.resource.js';
import { RecommendationsService } from '../../../src/workspace/recommendations/recommendations.service.js';
import { newId } from '../../../src/platform/database/new-id.js';
import type { CurrentUser } from '../../../src/platform/web/current-user.js';
import { type ActionsDesk, clerk, councillor, FIRST_PAGE, officer, openActionsDesk } from '../actions/actions-desk.js';

const SENT = { sentOn: '2017-08-24', sentBy: 'Democratic Services Officer' };
const UNDER_NOTICE = { ...SENT, receivedOn: '2017-08-25', noticeOn: '2017-08-28' };
const ACCEPTED = { kind: 'accepted', on: '2017-10-10', proposedAction: 'Start in spring.' };

let desk: ActionsDesk;
let service: RecommendationsService;
beforeEach(async () => {
  desk = await openActionsDesk();
  service = desk.app.get(RecommendationsService);
});
afterEach(() => desk.remove());

interface Made {
  readonly id: string;
  readonly actionId: string;
  readonly conditionId: string;
}

/** As the check of minutes makes it: to Cabinet, with one thing to be done if it agrees. */
async function made(said: object = {}): Promise<Made> {
  const [clauseId, conditionClause] = [newId(), newId()];
  const actionId = await desk.raise({ clauseId, wording: 'To consider starting the project', ...said });
  const conditionId = await desk.raise({ clauseId: conditionClause, wording: 'To ask partners what they contribute' });
  const clause = { clauseId, body: 'Cabinet', conditionIds: [conditionClause] };
  const found = () =>
    desk.app.get(UnitOfWork).run((unit) => desk.app.get(RecommendationFounding).found(unit, [clause]));
  await found();
  await found(); // The check was taken back and made again.
  const { items } = await service.page({ which: 'open' }, FIRST_PAGE, clerk);
  const [only] = items;
  if (!only || items.length !== 1) throw new Error(`There are ${items.length} recommendations.`);
  return { id: only.recommendation.id, actionId, conditionId };
}

const body = async (id: string, name = 'Cabinet') => {
  const found = (await service.get(id, clerk)).bodies.find((each) => each.body.name === name);
  if (!found) throw new Error(`It is not made to ${name}.`);
  return found;
};

async function record(
  id: string,
  form: SendingForm | ReplyForm | ReportBackForm,
  fields: object,
  name = 'Cabinet',
  user: CurrentUser = clerk,
) {
  const { body: row } = await body(id, name);
  const address = { id, bodyId: row.id };
  await desk.app.get(BodyDeeds).record(address, Object.assign(form, { version: row.version, ...fields }), user);
}
const send = (id: string, fields: object = SENT, name?: string) => record(id, new SendingForm(), fields, name);
const reply = (id: string, fields: object = ACCEPTED, name?: string) => record(id, new ReplyForm(), fields, name);
const reportBack = (id: string, fields: object) => record(id, new ReportBackForm(), fields);
const addBody = (id: string, name: string) => desk.app.get(Bodies).add(id, { name } satisfies BodyForm, clerk);
const action = async (id: string) => (await desk.get(id)).action;

describe('a recommendation that minutes have made', () => {
  it('waits to be sent to the body that its resolution names, once however often it is checked', async () => {
    const { id, conditionId } = await made();

    expect((await body(id)).standing).toBe('to-send');
    const { linked } = await service.get(id, clerk);
    expect(linked.map(({ kind, action: { id: actionId } }) => [kind, actionId])).toEqual([['condition', conditionId]]);
  });

  it('is owed a reply within two months of the notice, and its action and conditions wait for it', async () => {
    const { id, actionId, conditionId } = await made();
    await send(id, UNDER_NOTICE);

    expect((await body(id)).body).toMatchObject({ replyDueOn: '2017-10-27', noticeOn: '2017-08-28' });
    expect((await body(id)).standing).toBe('due-soon');
    for (const each of [actionId, conditionId]) {
      expect(await action(each)).toMatchObject({ waitingFor: 'Cabinet', replyDueOn: '2017-10-27' });
    }
  });

  it('is owed one by the day that the panel sets, where there is no notice', async () => {
    const { id } = await made();
    await send(id, { ...SENT, replyDueOn: '2017-10-15' });

    expect(await body(id)).toMatchObject({ standing: 'overdue', daysLate: 1 });
  });

  it.each([
    [{ sentOn: '2017-10-17' }, 'sentOn'],
    [{ receivedOn: '2017-08-23' }, 'receivedOn'],
    [{ noticeOn: '2017-08-28' }, 'receivedOn'],
    [{ receivedOn: '2017-08-25', noticeOn: '2017-10-17' }, 'noticeOn'],
    [{ receivedOn: '2017-08-25', noticeOn: '2017-08-28', replyDueOn: '2017-10-01' }, 'replyDueOn'],
    [{ replyDueOn: '2017-08-24' }, 'replyDueOn'],
  ])('cannot be sent with %j', async (fields, field) => {
    const { id } = await made();
    await expect(send(id, { ...SENT, ...fields })).rejects.toMatchObject({ code: 'rule-broken', field });
  });

  it('is answered by what the body will do, and what waited goes on', async () => {
    const { id, actionId, conditionId } = await made();
    await send(id);
    await reply(id);

    expect((await body(id)).standing).toBe('answered');
    for (const each of [actionId, conditionId]) expect((await action(each)).waitingSince).toBeNull();
    const said = (await desk.get(actionId)).updates.at(-1);
    expect(said).toMatchObject({
      act: 'replied',
      text: 'Cabinet, 10 October 2017: accepted in full. Start in spring.',
    });
  });

  it('is not answered by being noted or put off: the time goes on', async () => {
    const { id, actionId } = await made();
    await send(id, { ...SENT, replyDueOn: '2017-10-12' });
    await reply(id, { kind: 'noted', on: '2017-10-10' });

    expect(await body(id)).toMatchObject({ standing: 'overdue', daysLate: 4 });
    expect((await action(actionId)).waitingFor).toBe('Cabinet');
    await expect(reportBack(id, { on: '2017-10-12', at: 'Minute 30' })).rejects.toThrow('There is no answer to report');
  });

  it('refuses a reply before it was sent, and one without substance', async () => {
    const { id } = await made();
    await expect(reply(id)).rejects.toThrow('This recommendation has not been sent');
    await send(id);
    await expect(reply(id, { ...ACCEPTED, proposedAction: '' })).rejects.toMatchObject({ field: 'proposedAction' });
    await expect(reply(id, { kind: 'rejected', on: '2017-10-10' })).rejects.toMatchObject({ field: 'reasons' });
    await expect(reply(id, { ...ACCEPTED, on: '2017-08-23' })).rejects.toMatchObject({ field: 'on' });
  });

  it('waits until the last of its bodies has answered', async () => {
    const { id, actionId } = await made();
    await addBody(id, 'Schools Forum');
    await send(id);
    await send(id, SENT, 'Schools Forum');
    await reply(id);
    expect((await action(actionId)).waitingSince).not.toBeNull();

    await reply(id, { kind: 'rejected', on: '2017-10-11', reasons: 'There is no money.' }, 'Schools Forum');
    expect((await action(actionId)).waitingSince).toBeNull();
  });

  it('waits for all who owe a reply, by the earliest of their days, and no more for who has answered', async () => {
    const { id, actionId, conditionId } = await made();
    await addBody(id, 'Schools Forum');
    await send(id, { ...SENT, replyDueOn: '2017-10-12' });
    await send(id, SENT, 'Schools Forum');
    for (const each of [actionId, conditionId]) {
      expect(await action(each)).toMatchObject({ waitingFor: 'Cabinet and Schools Forum', replyDueOn: '2017-10-12' });
    }

    await reply(id);
    expect(await action(actionId)).toMatchObject({ waitingFor: 'Schools Forum', replyDueOn: null });
  });

  it('waits for nobody once the one body that had not been asked is taken off', async () => {
    const { id, actionId } = await made();
    await send(id);
    await reply(id);
    expect((await action(actionId)).waitingSince).toBeNull();
    await addBody(id, 'Schools Forum');
    await desk.app.get(Bodies).remove(id, (await body(id, 'Schools Forum')).body.id, clerk);
    expect((await action(actionId)).waitingSince).toBeNull();
  });

  it('can be noted twice', async () => {
    const { id } = await made();
    await send(id);
    await reply(id, { kind: 'noted', on: '2017-09-05' });
    await reply(id, { kind: 'noted', on: '2017-10-03' });
    expect((await body(id)).replies).toHaveLength(2);
  });

  it('was sent when it was resolved, or later', async () => {
    const { id } = await made();
    await expect(send(id, { ...SENT, sentOn: '2017-08-21' })).rejects.toMatchObject({
      message: 'It was resolved on 22 August 2017: it was sent then or later',
      field: 'sentOn',
    });
  });

  it('is settled when the panel was told, and leaves the list of what is open', async () => {
    const { id } = await made();
    await send(id);
    await reply(id);
    await expect(reportBack(id, { on: '2017-10-09', at: 'Minute 30' })).rejects.toMatchObject({ field: 'on' });
    const withoutMeeting = reportBack(id, { on: '2017-10-12', at: 'Minute 30' });
    await expect(withoutMeeting).rejects.toThrow('The panel has no meeting on that day');
    await desk.meet(desk.panel.id, '2017-10-12');
    await reportBack(id, { on: '2017-10-12', at: 'Minute 30' });

    expect((await body(id)).standing).toBe('reported-back');
    expect((await service.page({ which: 'open' }, FIRST_PAGE, clerk)).items).toEqual([]);
    expect((await service.page({ which: 'all' }, FIRST_PAGE, clerk)).total).toBe(1);
    await expect(reply(id, { ...ACCEPTED, on: '2017-10-13' })).rejects.toThrow('has been told of the reply already');
  });

  it('takes off a body that nothing was sent to, and no other', async () => {
    const { id } = await made();
    await addBody(id, 'Schools Forum');
    await expect(addBody(id, 'schools forum')).rejects.toMatchObject({ field: 'name' });
    await send(id);
    const remove = async (name: string) => desk.app.get(Bodies).remove(id, (await body(id, name)).body.id, clerk);
    await remove('Schools Forum');
    await expect(remove('Cabinet')).rejects.toThrow('stays on record');
  });

  it('is linked to what follows from the reply', async () => {
    const { id, conditionId, actionId } = await made();
    const followUp = await desk.raise();
    const link = async (of: string) =>
      desk.app.get(FollowUps).link(id, { reference: (await action(of)).reference }, clerk);
    await link(followUp);

    expect((await service.get(id, clerk)).linked.map(({ kind }) => kind).sort()).toEqual(['condition', 'follow-up']);
    for (const again of [followUp, conditionId, actionId]) {
      await expect(link(again)).rejects.toMatchObject({ field: 'reference' });
    }
    await expect(desk.app.get(FollowUps).link(id, { reference: 'CPP 99' }, clerk)).rejects.toThrow(
      'no action with this',
    );
  });

  it('is kept by the clerk, one at a time', async () => {
    const { id } = await made();
    await expect(record(id, new SendingForm(), SENT, 'Cabinet', councillor())).rejects.toMatchObject({
      code: 'not-allowed',
    });
    const sent = await Promise.allSettled([send(id), send(id)]);
    expect(sent.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('shows nobody what is private of it', async () => {
    const { id } = await made({ isPrivate: true, publicLabel: 'A project' });
    const shown = await service.get(id, councillor());

    expect(shown.action).toMatchObject({ wording: 'A project', opens: false });
    await send(id);
    await reply(id);
    await desk.meet(desk.panel.id, '2017-10-12');
    await reportBack(id, { on: '2017-10-12', at: 'Minute 30 on the project' });
    const told = JSON.stringify(toRecommendationResource(await service.get(id, councillor())));
    for (const secret of ['Cabinet', 'accepted', 'Start in spring', 'Minute 30', 'ask partners']) {
      expect(told).not.toContain(secret);
    }
    const page = JSON.stringify(presentRecommendation(await service.get(id, councillor()), councillor()));
    for (const secret of ['Cabinet', 'Accepted', 'Start in spring', 'Minute 30', 'ask partners']) {
      expect(page).not.toContain(secret);
    }
  });
});

describe('the list of recommendations', () => {
  it('counts for nobody what they may not see', async () => {
    await made();
    const page = await service.page({ which: 'open' }, FIRST_PAGE, officer('somebody-else'));
    expect([page.items, page.total]).toEqual([[], 0]);
  });
});

describe('a recommendation to the panel', () => {
  const FORM = { fromBody: 'Scrutiny Board', wording: 'To meet in the evening', receivedOn: '2017-08-24' };
  const take = (fields: object = {}) =>
    desk.app.get(ReceivedRecommendations).take({ ...FORM, meetingId: desk.meeting.id, ...fields }, clerk);

  it('becomes an action that is due when the reply is, and has the same life', async () => {
    const id = await take({ noticeOn: '2017-08-28' });

    const { action: owed, recommendation } = await service.get(id, clerk);
    expect(recommendation).toMatchObject({ direction: 'received', fromBody: 'Scrutiny Board' });
    expect(owed).toMatchObject({ dueOn: '2017-10-27', wording: 'To meet in the evening' });
    await reply(id, { ...ACCEPTED, on: '2017-10-16' }, 'Corporate Parenting Panel');
    expect((await body(id, 'Corporate Parenting Panel')).standing).toBe('answered');
    await expect(addBody(id, 'Cabinet')).rejects.toThrow('the only body to answer it');
    expect((await service.get(id, clerk)).action.waitingSince).toBeNull();
  });

  it('stays as it was taken in, and the panel’s duty never waits for itself', async () => {
    const id = await take();
    await expect(send(id, SENT, 'Corporate Parenting Panel')).rejects.toThrow('stays as it was taken in');
    expect((await service.get(id, clerk)).action.waitingSince).toBeNull();
  });

  it.each([
    [{ receivedOn: '2017-10-17' }, 'receivedOn'],
    [{ noticeOn: '2017-10-17' }, 'noticeOn'],
    [{ replyDueOn: '2017-08-24' }, 'replyDueOn'],
    [{ noticeOn: '2017-08-28', replyDueOn: '2017-10-01' }, 'replyDueOn'],
  ])('is refused with %j', async (fields, field) => {
    await expect(take(fields)).rejects.toMatchObject({ code: 'rule-broken', field });
  });
});
