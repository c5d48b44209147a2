import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AgendasService } from '../../../../src/workspace/agendas/agendas.service.js';
import { MeetingsService } from '../../../../src/workspace/meetings/meetings.service.js';
import { openApp, type TestApp } from '../../../support/app.js';
import type { Browser } from '../../../support/browser.js';
import { TestCouncil } from '../../../support/council.js';
import { signedInWith, userWith } from '../../../support/factories/account.js';
import { PageReader } from '../../../support/page.js';

const ROOT = '/workspace/meetings';
const newDay = { 'day-day': '21', 'day-month': '11', 'day-year': '2017' };
let app: TestApp;
let clerk: Browser;
let council: TestCouncil;

beforeAll(async () => {
  app = await openApp();
  council = await TestCouncil.found(app);
  clerk = await signedInWith(app, 'clerk');
});
afterAll(() => app.remove());

const read = async (path: string, by = clerk) => new PageReader((await by.get(path)).text);
const schedule = async (day: string) =>
  (await app.get(MeetingsService).schedule({ panelId: council.panelId, kind: 'ordinary', day }, userWith('clerk'))).id;

describe('the page that postpones a meeting', () => {
  it('asks why and to which day, and leads on to the new meeting', async () => {
    const id = await schedule('2017-11-14');
    await app.get(AgendasService).draftFor(id, userWith('clerk'));
    const path = (await read(`${ROOT}/${id}`)).link('Postpone this meeting');
    const { values } = (await read(path)).form('Postpone the meeting');
    expect(values).toMatchObject({ carriesAgenda: 'yes', version: '1' });

    const answer = await clerk.post(path, { ...values, reason: 'The report is not ready', ...newDay });

    expect(answer.status).toBe(303);
    const after = await read(answer.headers['location'] ?? '');
    expect(after.message).toBe('The meeting has been postponed.');
    expect(after.fact('Day')).toBe('Tuesday 21 November 2017');
    expect(after.link('Tuesday 14 November 2017, 5.00 p.m.')).toBe(`${ROOT}/${id}`);
    const before = await read(`${ROOT}/${id}`);
    expect(before.tags).toContain('Postponed');
    expect([before.fact('Reason'), before.fact('Moved to')]).toEqual([
      'The report is not ready',
      'Tuesday 21 November 2017, 5.00 p.m.',
    ]);
    expect(before.hasLink('Cancel this meeting')).toBe(false);
    expect(before.hasLink('Public page of this meeting')).toBe(false);
  });

  it('shows what was typed again, with what is wrong in it', async () => {
    const id = await schedule('2017-11-28');
    const sent = { reason: 'No', 'day-day': '31', 'day-month': '2', 'day-year': '2017', version: '1' };

    const answer = await clerk.post(`${ROOT}/${id}/postponement`, sent);

    const page = new PageReader(answer.text);
    expect(answer.status).toBe(422);
    expect(page.errors).toEqual([
      'Say why, in 10 to 500 characters',
      'Enter the new day as a real date, like 31 10 2017',
    ]);
    expect(page.form('Postpone the meeting').values).toMatchObject({ reason: 'No', 'day-day': '31' });
  });

  it('asks once where something speaks against the new day', async () => {
    const id = await schedule('2017-12-13');
    const reason = 'The report is not ready';
    const christmas = { 'day-day': '25', 'day-month': '12', 'day-year': '2017' };

    const answer = await clerk.post(`${ROOT}/${id}/postponement`, { reason, ...christmas, version: '1' });

    const page = new PageReader(answer.text);
    expect([answer.status, page.errors]).toEqual([200, []]);
    expect(page.text).toContain('Monday 25 December 2017 is a bank holiday: Christmas Day.');
    expect((await read(`${ROOT}/${id}`)).tags).not.toContain('Postponed');
    const again = page.form('Move it all the same').values;
    expect(again).toMatchObject({ reason, ...christmas });
    await clerk.post(`${ROOT}/${id}/postponement`, again);
    expect((await read(`${ROOT}/${id}`)).fact('Moved to')).toBe('Monday 25 December 2017, 5.00 p.m.');
  });

  it('says once that the new day leaves too few clear days', async () => {
    const id = await schedule('2017-10-17');
    const thursday = { 'day-day': '19', 'day-month': '10', 'day-year': '2017' };

    const answer = await clerk.post(`${ROOT}/${id}/postponement`, {
      reason: 'The hall is let',
      ...thursday,
      version: '1',
    });

    const page = new PageReader(answer.text);
    expect(page.text).toContain(
      'Thursday 19 October 2017 is too near: a notice published now leaves 2 clear days: Tue 17, Wed 18 October. ' +
        '5 are required, so the last day to publish was Wednesday 11 October 2017.',
    );
    await clerk.post(`${ROOT}/${id}/postponement`, page.form('Move it all the same').values);
    expect((await read(`${ROOT}/${id}`)).fact('Moved to')).toBe('Thursday 19 October 2017, 5.00 p.m.');
  });

  it('sets a day that was not fixed', async () => {
    const id = await schedule('2017-12-05');
    await clerk.post(`${ROOT}/${id}/postponement`, { reason: 'The hall is flooded', version: '1' });
    const page = await read(`${ROOT}/${id}`);
    expect(page.fact('Moved to')).toBe('The new day is not fixed yet');

    const { values } = (await read(page.link('Set the new day'))).form('Set the new day');

    expect(values).toMatchObject({ reason: 'The hall is flooded', version: '2' });
  });
});

describe('a meeting postponed to a day that was not found', () => {
  it('is given up by its page, and leads nowhere', async () => {
    const id = await schedule('2018-01-16');
    await clerk.post(`${ROOT}/${id}/postponement`, { reason: 'The hall is flooded', version: '1' });
    const { values } = (await read((await read(`${ROOT}/${id}`)).link('Cancel this meeting'))).form(
      'Cancel the meeting',
    );

    await clerk.post(`${ROOT}/${id}/cancellation`, { ...values, reason: 'No day could be found' });

    const page = await read(`${ROOT}/${id}`);
    expect(page.tags).toContain('Cancelled');
    expect(page.fact('Reason')).toBe('No day could be found');
    for (const words of ['Set the new day', 'Cancel this meeting']) expect(page.hasLink(words)).toBe(false);
  });
});

describe('the agenda of a meeting that was called off', () => {
  it.each([
    ['2018-02-06', 'cancellation', 'cancelled'],
    ['2018-02-13', 'postponement', 'postponed'],
    ['2017-10-13', 'adjournment', 'adjourned'],
  ])('is not begun: %s, %s', async (day, act, state) => {
    const id = await schedule(day);
    await clerk.post(`${ROOT}/${id}/${act}`, { reason: 'There is no business', version: '1' });
    const refusal = `This meeting has been ${state}, so no agenda can be begun for it.`;

    const answer = await clerk.get(`${ROOT}/${id}/agenda`);
    const page = new PageReader(answer.text);
    const sent = await clerk.post(`${ROOT}/${id}/agenda`);
    const api = await clerk.api('post', `/api/meetings/${id}/agenda`);

    expect(page.text).toContain(refusal);
    expect(page.all('main form')).toHaveLength(0);
    expect([sent.status, api.status]).toEqual([422, 422]);
    expect(api.body).toMatchObject({ error: { message: refusal } });
  });
});

describe('the page that cancels a meeting', () => {
  it('marks it in the list', async () => {
    const id = await schedule('2017-12-12');
    const { values } = (await read(`${ROOT}/${id}/cancellation`)).form('Cancel the meeting');

    await clerk.post(`${ROOT}/${id}/cancellation`, { ...values, reason: 'There is no business' });

    const row = (await read(ROOT))
      .table('Meetings from today on')
      .row('Tuesday 12 December 2017 Corporate Parenting Panel');
    expect([row.cell('State'), row.cell('Publish by')]).toEqual(['Cancelled', 'Not needed any more']);
  });

  it('is for the clerk of its panel', async () => {
    const id = await schedule('2017-12-14');
    const reader = await signedInWith(app);

    expect((await read(`${ROOT}/${id}`, reader)).hasLink('Cancel this meeting')).toBe(false);
    expect((await reader.get(`${ROOT}/${id}/cancellation`)).status).toBe(403);
    expect((await reader.post(`${ROOT}/${id}/cancellation`, {})).status).toBe(403);
  });
});

describe('the page that adjourns a meeting', () => {
  it('is not offered before its day', async () => {
    const id = await schedule('2017-12-19');

    expect((await read(`${ROOT}/${id}`)).hasLink('Adjourn this meeting')).toBe(false);
    expect((await clerk.get(`${ROOT}/${id}/adjournment`)).status).toBe(422);
  });

  it('is offered on its day', async () => {
    const id = await schedule('2017-10-16');
    const { values } = (await read((await read(`${ROOT}/${id}`)).link('Adjourn this meeting'))).form(
      'Adjourn the meeting',
    );

    const sent = { ...values, reason: 'There was no quorum any more', ...newDay, 'day-day': '22', startsAt: '7pm' };
    const answer = await clerk.post(`${ROOT}/${id}/adjournment`, sent);

    expect((await read(answer.headers['location'] ?? '')).fact('Time')).toBe('7.00 p.m.');
    expect((await read(`${ROOT}/${id}`)).tags).toContain('Adjourned');
  });
});

describe('the API', () => {
  it('answers with the meeting and the one held in its place', async () => {
    const id = await schedule('2018-01-09');
    const sent = { reason: 'The report is not ready', day: '2018-01-16', version: 1 };

    const answer = await clerk.post(`/api/meetings/${id}/postponement`, sent);

    expect(answer.body).toMatchObject({
      meeting: { id, state: 'postponed', calledOffBecause: 'The report is not ready' },
      movedTo: { day: '2018-01-16', followsId: id, state: 'scheduled' },
      warnings: [],
    });
    const again = await clerk.post(`/api/meetings/${id}/cancellation`, { reason: 'Not needed now', version: 2 });
    expect([answer.status, again.status]).toEqual([201, 422]);
  });
});
