import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { OwnerRequest } from '../../../../src/workspace/reminders/requests/owner-request.entity.js';
import { RequestsWaiting } from '../../../../src/workspace/reminders/requests/requests-waiting.service.js';
import { signedInWith } from '../../../support/factories/account.js';
import { mailsOf } from '../../../support/mail-folder.js';
import { PageReader } from '../../../support/page.js';
import { chairOf, clerk, councillor, officer } from '../../actions/actions-desk.js';
import { type AnswersDesk, openAnswersDesk } from './answers-desk.js';

const CONFIRMED = { confirmed: 'yes' };
const NEW_DATE = { 'dueOn-day': '30', 'dueOn-month': '11', 'dueOn-year': '2017' };
const MORE_TIME = { ...NEW_DATE, text: 'The data comes in November.', ...CONFIRMED };
const NOT_MINE = { text: 'Ask the Virtual Head Teacher.', ...CONFIRMED };

let desk: AnswersDesk;
let id: string;
let path: string;
beforeEach(async () => {
  desk = await openAnswersDesk();
});
afterEach(() => desk.remove());

async function remindedOf(facts: object = {}): Promise<void> {
  id = await desk.owned(facts);
  await desk.remind();
  path = await desk.pathTo(id);
}

async function post(answer: string, fields: Record<string, string>) {
  const browser = desk.app.browser();
  await browser.get(`${path}/${answer}`);
  return browser.upload(`${path}/${answer}`, fields);
}

const page = async () => new PageReader((await desk.app.browser().get(path)).text);
const requests = () => desk.app.get(UnitOfWork).reading(OwnerRequest).findBy({ actionId: id });
const waitingFor = (reader: typeof clerk) => desk.app.get(RequestsWaiting).of(reader);

describe('somebody who needs more time', () => {
  beforeEach(() => remindedOf());

  it('asks for a date with a reason, which waits for the clerk and the chair', async () => {
    const answer = await post('more-time', MORE_TIME);
    expect([answer.status, answer.headers['location']]).toEqual([303, `${path}?done=more-time`]);

    const waits = [{ kind: 'more-time', actionId: id, reference: 'CPP 20(1) 2017/18' }];
    expect(await waitingFor(clerk)).toEqual(waits);
    expect(await waitingFor(chairOf(desk.panel.id, 'chair'))).toEqual(waits);
    for (const other of [councillor(), officer(desk.owner.id)]) expect(await waitingFor(other)).toEqual([]);
    expect((await desk.get(id)).action.dueOn).toBe('2017-10-16');
    expect((await page()).text).toContain('You asked on 16 October 2017 for a new date, 30 November 2017.');
    expect((await page()).text).not.toContain('I need more time');

    const browser = await signedInWith(desk.app, 'clerk');
    const home = new PageReader((await browser.get('/workspace')).text);
    expect(home.text).toContain('CPP 20(1) 2017/18: a new date is asked for');
    const shown = new PageReader((await browser.get(`/workspace/actions/${id}`)).text);
    expect(shown.text).toContain('Dinah Johnson asked on 16 October 2017 for a new date, 30 November 2017:');
    expect(shown.text).toContain('The data comes in November.');
  });

  it.each([
    ['no reason', { ...MORE_TIME, text: '' }, 'Say why you need more time, in 3 to 2,000 characters'],
    ['a date that is past', { ...MORE_TIME, 'dueOn-month': '9' }, 'The new date must be in the future'],
    [
      'a date that is no later',
      { ...MORE_TIME, 'dueOn-day': '16', 'dueOn-month': '10' },
      'The new date must be in the future',
    ],
    [
      'a slip of the year',
      { ...MORE_TIME, 'dueOn-year': '2117' },
      'The new date must be within the next two years. Check the year',
    ],
    ['no real date', { ...MORE_TIME, 'dueOn-day': '31' }, 'Enter the new date as a real date, like 30 11 2017'],
  ])('is asked again for %s', async (_what, fields, message) => {
    const answer = await post('more-time', fields);
    expect([answer.status, new PageReader(answer.text).errors]).toEqual([422, [message]]);
    expect(await requests()).toEqual([]);
  });

  it('asks once, however often it is sent, and for something else only when that is answered', async () => {
    const answers = await Promise.all([post('more-time', MORE_TIME), post('more-time', MORE_TIME)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect((await post('more-time', { ...MORE_TIME, text: 'Another reason.' })).status).toBe(422);
    expect(await requests()).toHaveLength(1);
  });

  it('has it when the clerk changes the date', async () => {
    await post('more-time', MORE_TIME);
    await desk.take('due-date', id, { dueOn: '2017-11-30', reason: 'As asked.', approvedBy: 'The chair' });

    expect((await requests()).map(({ outcome, settledBy }) => [outcome, settledBy])).toEqual([['met', clerk.name]]);
    expect(await waitingFor(clerk)).toEqual([]);
    expect((await page()).text).toContain('I need more time');
  });

  it('needs none once it is done', async () => {
    await post('more-time', MORE_TIME);
    await post('done', { text: 'All members have it.', ...CONFIRMED });

    expect((await requests()).map(({ outcome }) => outcome)).toEqual(['overtaken']);
  });

  it('is told why not, on the page and by mail', async () => {
    await post('more-time', MORE_TIME);
    const [request] = await requests();
    const declining = `/workspace/actions/${id}/requests/${request?.id}/declining`;
    const browser = await signedInWith(desk.app, 'clerk');
    await browser.get(declining);
    expect((await browser.post(declining, { reason: '' })).status).toBe(422);
    expect((await browser.post(declining, { reason: 'The panel meets before.' })).status).toBe(303);
    expect((await browser.post(declining, { reason: 'The panel meets before.' })).status).toBe(422);

    expect((await page()).text).toContain('It stays as it is. The panel meets before.');
    const shown = new PageReader((await browser.get(`/workspace/actions/${id}`)).text);
    expect(shown.text).toMatch(
      /Asked by mail before.*The data comes in November\.Declined by .*: The panel meets before\./,
    );
    const letter = (await mailsOf(desk.app)).find(({ subject }) => subject?.includes('the date stays as it is'));
    expect(letter?.to?.[0]?.address).toBe('d.johnson@council.example');
    expect(letter?.text).toContain('The panel meets before.');
    expect(letter?.text).toContain('/answers/');
    expect(await waitingFor(clerk)).toEqual([]);
  });

  it('finds the date that was asked for filled in', async () => {
    await post('more-time', MORE_TIME);
    const browser = await signedInWith(desk.app, 'clerk');
    const shown = new PageReader((await browser.get(`/workspace/actions/${id}`)).text);
    const form = new PageReader((await browser.get(shown.link('Change the due date'))).text).form(
      'Change the due date',
    );

    expect(form.values).toMatchObject(NEW_DATE);
  });

  it('is not answered by anybody who happens to see the action', async () => {
    await post('more-time', MORE_TIME);
    const [request] = await requests();
    const browser = await signedInWith(desk.app, 'monitoring-officer');

    expect((await browser.get(`/workspace/actions/${id}/requests/${request?.id}/declining`)).status).toBe(403);
    expect((await browser.get(`/workspace/actions/${id}`)).text).not.toContain('The data comes in November.');
  });
});

describe('somebody whose action it is not', () => {
  beforeEach(() => remindedOf());

  it('says so to the clerk, and nobody is reminded for five working days', async () => {
    expect((await post('not-mine', NOT_MINE)).status).toBe(303);

    expect(await waitingFor(clerk)).toEqual([{ kind: 'not-mine', actionId: id, reference: 'CPP 20(1) 2017/18' }]);
    expect(await waitingFor(chairOf(desk.panel.id, 'chair'))).toEqual([]);
    for (const day of ['2017-10-17', '2017-10-20', '2017-10-23'] as const) expect(await remindOn(day)).toBe(0);
    expect(await remindOn('2017-10-24')).toBe(1);
  });

  it('has nothing open any more once they have done it all the same', async () => {
    await post('not-mine', NOT_MINE);
    await post('done', { text: 'All members have it.', ...CONFIRMED });

    expect((await requests()).map(({ outcome }) => outcome)).toEqual(['overtaken']);
    expect(await waitingFor(clerk)).toEqual([]);
  });

  it('is taken at their word once it has another owner, who is reminded at once', async () => {
    await post('not-mine', NOT_MINE);
    const other = await desk.newPerson({ surname: 'Other', mail: 'other@council.example' });
    await desk.take('owner', id, { owner: `person:${other.id}` });

    expect((await requests()).map(({ outcome }) => outcome)).toEqual(['met']);
    expect(await remindOn('2017-10-17')).toBe(1);
  });

  it('learns nothing of who else there is', async () => {
    await desk.newPerson({ surname: 'Whitaker', mail: 'whitaker@council.example' });

    const { text } = await desk.app.browser().get(`${path}/not-mine`);
    expect(text).toContain('Whose is it?');
    expect(text).not.toContain('Whitaker');
  });
});

describe('what is asked about a private action', () => {
  const SECRET = 'Kestrel';

  it('is not told on its page by the link, nor by mail', async () => {
    await remindedOf({ isPrivate: true, publicLabel: 'A placement', wording: `That ${SECRET} House be closed.` });
    await post('more-time', { ...MORE_TIME, text: `${SECRET} is not empty.` });
    const [request] = await requests();
    const browser = await signedInWith(desk.app, 'clerk');
    const declining = `/workspace/actions/${id}/requests/${request?.id}/declining`;
    await browser.get(declining);
    await browser.post(declining, { reason: `${SECRET} has to close.` });

    expect((await desk.app.browser().get(path)).text).not.toContain(SECRET);
    const mails = await mailsOf(desk.app);
    expect(mails.some(({ subject }) => subject?.includes('the date stays as it is'))).toBe(true);
    expect(JSON.stringify(mails)).not.toContain(SECRET);
  });
});

describe('the links to an action', () => {
  it('are listed for its clerk, who can take them back', async () => {
    await remindedOf();
    const browser = await signedInWith(desk.app, 'clerk');
    const shown = new PageReader((await browser.get(`/workspace/actions/${id}`)).text);
    expect(shown.text).toContain('Dinah Johnson can answer by a link until 15 November 2017.');

    const answer = await browser.post(`/workspace/actions/${id}/answer-links/${desk.owner.id}/revocation`);
    expect([answer.status, answer.headers['location']]).toEqual([303, `/workspace/actions/${id}`]);
    const dead = await desk.app.browser().get(path);
    expect(dead.status).toBe(410);
    expect(dead.text).toContain('The clerk has taken this link back.');
    expect(dead.text).toContain('Send me a new link');
    expect((await browser.get(`/workspace/actions/${id}`)).text).not.toContain('can answer by');
  });

  it('are nobody else’s to see or to take back', async () => {
    await remindedOf();
    const browser = await signedInWith(desk.app, 'monitoring-officer');

    expect((await browser.get(`/workspace/actions/${id}`)).text).not.toContain('can answer by');
    const revocation = `/workspace/actions/${id}/answer-links/${desk.owner.id}/revocation`;
    expect((await browser.post(revocation)).status).toBe(403);
    expect((await desk.app.browser().get(path)).status).toBe(200);
  });
});

async function remindOn(day: '2017-10-17' | '2017-10-20' | '2017-10-23' | '2017-10-24'): Promise<number | null> {
  desk.app.clock.setTo(`${day}T09:00:00.000Z`);
  return desk.remind(day);
}
