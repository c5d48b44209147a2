import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../../src/platform/database/new-id.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { RecommendationFounding } from '../../../src/workspace/recommendations/founding/recommendation-founding.service.js';
import type { Browser } from '../../support/browser.js';
import { signedInWith } from '../../support/factories/account.js';
import { PageReader } from '../../support/page.js';
import { type ActionsDesk, openActionsDesk } from '../actions/actions-desk.js';

let desk: ActionsDesk;
let clerk: Browser;
let actionId: string;
let path: string;

beforeAll(async () => {
  desk = await openActionsDesk();
  clerk = await signedInWith(desk.app, 'clerk');
  const clauseId = newId();
  actionId = await desk.raise({ clauseId, wording: 'To consider starting the project' });
  const clause = { clauseId, body: 'Cabinet', conditionIds: [] };
  await desk.app.get(UnitOfWork).run((unit) => desk.app.get(RecommendationFounding).found(unit, [clause]));
  path = (await read('/workspace/recommendations')).link('CPP 20(1) 2017/18');
});
afterAll(() => desk.remove());

async function read(address: string, browser = clerk): Promise<PageReader> {
  return new PageReader((await browser.get(address)).text);
}

async function record(link: string, fields: Record<string, string>) {
  const address = (await read(path)).link(`${link} (Cabinet)`);
  const page = await read(address);
  const { action, values } = page.form(BUTTONS[link] ?? 'Record it');
  return clerk.post(action, { ...values, ...fields });
}

const BUTTONS: Readonly<Record<string, string>> = { 'Record a reply': 'Record the reply' };
const day = (name: string, [year, month, date]: [string, string, string]) => ({
  [`${name}-day`]: date,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
});

describe('the pages of recommendations', () => {
  it('list what is not reported back, for whoever reads the panel’s actions, and what waits for the clerk at home', async () => {
    const row = (await read('/workspace/recommendations')).table('Recommendations').row('CPP 20(1) 2017/18');
    expect([row.cell('To'), row.cell('Standing')]).toEqual(['Cabinet', expect.stringContaining('To be sent')]);

    const reader = await signedInWith(desk.app, 'monitoring-officer');
    const seen = await read(path, reader);
    expect(seen.text).toContain('To consider starting the project');
    expect(seen.text).not.toContain('Record that it was sent');
    expect((await reader.get(`${path}/bodies/none/sending`)).status).toBe(403);
    expect((await read('/workspace')).link('CPP 20(1) 2017/18: a recommendation is to be sent')).toBe(path);
  });

  it('ask when it was sent, and say what is wrong with the answer', async () => {
    const wrong = await record('Record that it was sent', {
      sentBy: 'The clerk',
      ...day('sentOn', ['2017', '10', '17']),
    });
    expect(wrong.status).toBe(422);
    expect(new PageReader(wrong.text).errors).toEqual(['The day on which it was sent cannot be in the future']);

    const sent = await record('Record that it was sent', {
      sentBy: 'The clerk',
      ...day('sentOn', ['2017', '8', '24']),
      ...day('receivedOn', ['2017', '8', '25']),
      ...day('noticeOn', ['2017', '8', '28']),
    });
    expect(sent.status).toBe(303);
    const page = await read(path);
    expect(page.fact('Reply due')).toBe('27 October 2017, under a notice (s.9FE)');
    expect(page.text).toContain('Reply due soon');
    expect((await read(`/workspace/actions/${actionId}`)).text).toContain('Cabinet: reply due soon');
  });

  it('record a reply and the minute at which the panel was told', async () => {
    const noted = await record('Record a reply', { kind: 'noted', ...day('on', ['2017', '10', '10']) });
    expect(noted.status).toBe(303);
    expect((await read(path)).text).toContain('Noted, not answered');
    const empty = await record('Record a reply', { kind: 'accepted', ...day('on', ['2017', '10', '12']) });
    expect(new PageReader(empty.text).errors).toEqual(['Enter what the body will do, in its own words']);

    const said = { kind: 'accepted', proposedAction: 'Start in spring.', ...day('on', ['2017', '10', '12']) };
    expect((await record('Record a reply', said)).status).toBe(303);
    expect((await read('/workspace')).text).toContain('CPP 20(1) 2017/18: a reply is to be reported back');
    await desk.meet(desk.panel.id, '2017-10-13');
    const told = { at: 'Minute 30', ...day('on', ['2017', '10', '13']) };
    expect((await record('Record that the panel was told', told)).status).toBe(303);
    expect((await read(path)).fact('Reported back')).toBe('13 October 2017, Minute 30');
    expect((await read('/workspace/recommendations')).text).not.toContain('CPP 20(1) 2017/18');
    expect((await read('/workspace/recommendations?which=all')).text).toContain('CPP 20(1) 2017/18');
  });

  it('add a body, take it off again, and link what follows', async () => {
    const form = (await read(path)).form('Add the body');
    expect((await clerk.post(form.action, { ...form.values, name: 'Schools Forum' })).status).toBe(303);
    const added = await read(path);
    expect(added.text).toContain('Schools Forum');
    const removal = added.form('Take it off: Schools Forum');
    expect((await clerk.post(removal.action, removal.values)).status).toBe(303);
    expect((await read(path)).text).not.toContain('Schools Forum');

    const linking = (await read(path)).form('Link the action');
    const missing = await clerk.post(linking.action, { ...linking.values, reference: 'CPP 99' });
    expect(new PageReader(missing.text).errors).toEqual([
      'There is no action with this reference among those you may see',
    ]);
  });

  it('are made of an action that waits for a reply, by the clerk and once', async () => {
    const id = await desk.raise({ wording: 'To ask the Schools Forum for its view' });
    await desk.take('waiting', id, { waitingFor: 'Schools Forum', replyDueOn: '2017-10-12' });
    const { action } = (await read(`/workspace/actions/${id}`)).form('Follow it as a recommendation');
    const auditor = await signedInWith(desk.app, 'monitoring-officer');
    expect((await read(`/workspace/actions/${id}`, auditor)).text).not.toContain('Follow it as a recommendation');
    await auditor.get('/workspace');
    expect((await auditor.post(action)).status).toBe(403);

    const answer = await clerk.post(action);
    expect(answer.status).toBe(303);
    const page = await read(answer.headers['location'] ?? '');
    expect(page.fact('Reply due')).toBe('12 October 2017, as the panel asks');
    expect(page.text).toContain('Schools Forum');
    expect((await read(`/workspace/actions/${id}`)).link('Open the recommendation')).toBe(answer.headers['location']);
    expect((await clerk.api('post', `/api/recommendations/of-action/${id}`)).status).toBe(422);
  });

  it('take in what another body recommends to the panel', async () => {
    const list = await read(`/workspace/recommendations?panelId=${desk.panel.id}`);
    const page = await read(list.link('Add one made to the panel'));
    const { action, values } = page.form('Add it');
    const said = { fromBody: 'Scrutiny Board', wording: 'To meet in the evening', meetingId: desk.meeting.id };
    const answer = await clerk.post(action, { ...values, ...said, ...day('receivedOn', ['2017', '8', '24']) });
    expect(answer.status).toBe(303);
    expect((await read(answer.headers['location'] ?? '')).fact('Made by')).toBe('Scrutiny Board');
  });
});

describe('recommendations in JSON', () => {
  it('are read and written with the same rules', async () => {
    const clauseId = newId();
    await desk.raise({ clauseId });
    const clause = { clauseId, body: 'Cabinet', conditionIds: [] };
    await desk.app.get(UnitOfWork).run((unit) => desk.app.get(RecommendationFounding).found(unit, [clause]));
    const { items } = (await clerk.api('get', '/api/recommendations?direction=made')).body;
    const [{ id, bodies }] = items;
    const address = `/api/recommendations/${id}/bodies/${bodies[0].id}`;

    const early = { kind: 'rejected', on: '2017-10-10', reasons: 'No money.', version: bodies[0].version };
    expect((await clerk.api('post', `${address}/reply`, early)).status).toBe(422);
    const sent = await clerk.api('post', `${address}/sending`, {
      sentOn: '2017-08-24',
      sentBy: 'The clerk',
      version: 1,
    });
    expect(sent.body.bodies[0]).toMatchObject({ standing: 'awaited', version: 2 });
    expect((await clerk.api('post', `${address}/reply`, early)).status).toBe(409);
    const replied = await clerk.api('post', `${address}/reply`, { ...early, version: 2 });
    expect(replied.body.bodies[0]).toMatchObject({ standing: 'answered', replies: [{ kind: 'rejected' }] });
    await desk.meet(desk.panel.id, '2017-10-12');
    const report = { on: '2017-10-12', at: 'Minute 30', version: 3 };
    expect((await clerk.api('post', `${address}/report`, report)).body.bodies[0].standing).toBe('reported-back');
    expect((await clerk.api('get', `/api/recommendations/${id}`)).body.id).toBe(id);
  });
});
