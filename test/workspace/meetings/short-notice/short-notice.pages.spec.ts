import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { MeetingsService } from '../../../../src/workspace/meetings/meetings.service.js';
import { NoticesService } from '../../../../src/workspace/meetings/notices/notices.service.js';
import { Panel } from '../../../../src/workspace/panels/panel.entity.js';
import { openApp, type TestApp } from '../../../support/app.js';
import type { Browser } from '../../../support/browser.js';
import { TestCouncil } from '../../../support/council.js';
import { signedInWith, userWith } from '../../../support/factories/account.js';
import { PageReader } from '../../../support/page.js';
import { readPdf } from '../../../support/pdf.js';

const ROOT = '/workspace/meetings';
const BUTTON = 'Call at short notice';
const because = 'A court order has to be answered by Friday';
const by = 'Councillor G. Watson, chair';
const SAID = `This meeting was called at short notice on Monday 16 October 2017, 9.30 a.m., by ${by}. Reason: ${because}.`;
const call = { day: '2017-10-16', time: '09:30', by, because };
let app: TestApp;
let council: TestCouncil;
let clerk: Browser;

beforeAll(async () => {
  app = await openApp();
  council = await TestCouncil.found(app);
  clerk = await signedInWith(app, 'clerk');
});
afterAll(() => app.remove());

const read = async (path: string, by_ = clerk) => new PageReader((await by_.get(path)).text);
const schedule = async (day: string) =>
  (await app.get(MeetingsService).schedule({ panelId: council.panelId, kind: 'ordinary', day }, userWith('clerk'))).id;
const record = (id: string, form: object) => clerk.api('put', `/api/meetings/${id}/short-notice`, form);

describe('the page that calls a meeting at short notice', () => {
  it('asks when, by whom and why, and says so on the page of the meeting', async () => {
    const id = await schedule('2017-10-19');
    const form = (await read((await read(`${ROOT}/${id}`)).link(BUTTON))).form('Save the call');
    const day = { 'day-day': '16', 'day-month': '10', 'day-year': '2017' };

    const answer = await clerk.post(form.action, {
      ...form.values,
      _csrf: undefined,
      ...day,
      time: '9.30am',
      by,
      because,
    });

    expect(answer.status).toBe(303);
    const page = await read(`${ROOT}/${id}`);
    expect(page.message).toBe('This meeting is recorded as called at short notice.');
    expect(page.fact('Short notice')).toBe(SAID);
    expect(page.tags).toContain('Short notice');
    expect(page.text).toContain('Called at short notice on Monday 16 October 2017: publish at once');
    expect((await read(page.link('Change the call at short notice'))).form('Save the call').values).toMatchObject({
      time: '09:30',
      by,
      because,
    });
  });

  it('says what was done when everything is left blank', async () => {
    const id = await schedule('2017-11-21');
    const { action, values } = (await read(`${ROOT}/${id}/short-notice`)).form('Save the call');

    expect((await clerk.post(action, { ...values, _csrf: undefined })).status).toBe(303);

    expect((await read(`${ROOT}/${id}`)).message).toBe('This meeting is recorded as not called at short notice.');
  });

  it('shows what was typed again, with what is wrong in it', async () => {
    const id = await schedule('2017-10-20');
    await clerk.get(`${ROOT}/${id}/short-notice`);

    const answer = await clerk.post(`${ROOT}/${id}/short-notice`, {
      time: '25:00',
      by: 'x',
      because: 'No',
      version: 1,
    });

    expect(answer.status).toBe(422);
    expect(new PageReader(answer.text).errors).toEqual([
      'Enter the time of the call, like 10:00',
      'Say who called it, in 3 to 120 characters',
      'Say why, in 10 to 500 characters',
    ]);
  });

  it('takes the call back where everything is left blank', async () => {
    const id = await schedule('2017-10-23');
    await record(id, { ...call, version: 1 });

    const answer = await record(id, { version: 2 });

    expect(answer.body).toMatchObject({ convenedAt: null, convenedBy: null, convenedBecause: null, version: 3 });
  });

  it('is not made up where the notice was out before', async () => {
    const id = await schedule('2017-10-12');
    const acts = { officeNoticeDay: '2017-10-02', officeNoticeTime: '09:00', version: 1 };
    await app.get(NoticesService).record(id, acts, userWith('clerk'));

    const { body } = await record(id, { ...call, day: '2017-10-11', version: 2 });
    expect(body.error.fields).toEqual([
      {
        field: 'day',
        message: 'Its notice was out before, on 2 October 2017, 9.00 a.m., so the meeting was called then',
      },
    ]);
  });

  it('holds for the day it was made for', async () => {
    const id = await schedule('2017-10-13');
    await record(id, { ...call, day: '2017-10-12', version: 1 });

    const moved = await clerk.api('put', `/api/meetings/${id}`, { kind: 'ordinary', day: '2017-11-28', version: 2 });

    expect(moved.body).toMatchObject({ error: { fields: [{ field: 'day' }] } });
  });

  it('is for the clerk of the panel, and not for the council itself', async () => {
    const id = await schedule('2017-10-18');
    const reader = await signedInWith(app);
    expect((await read(`${ROOT}/${id}`, reader)).hasLink(BUTTON)).toBe(false);
    expect((await reader.get(`${ROOT}/${id}/short-notice`)).status).toBe(403);

    await kindOfPanel('council');

    expect((await read(`${ROOT}/${id}`)).hasLink(BUTTON)).toBe(false);
    expect((await clerk.get(`${ROOT}/${id}/short-notice`)).status).toBe(422);
    expect((await record(id, { ...call, version: 1 })).status).toBe(422);
    await kindOfPanel('panel');
  });
});

describe('a call', () => {
  it.each([
    [{ day: undefined }, 'day', 'Enter the day it was called'],
    [{ time: undefined }, 'time', 'Enter the time it was called'],
    [{ by: undefined }, 'by', 'Say who called it'],
    [{ because: undefined }, 'because', 'Say why it was called at short notice'],
    [{ time: '10:01' }, 'day', 'Enter a time that has passed: this records what has been done'],
    [
      { day: '2017-10-06' },
      'day',
      'Called then, the meeting has all its clear days: it was not called at short notice',
    ],
  ])('is whole, has happened and was short: not %j', async (change, field, message) => {
    const id = await schedule('2017-10-17');

    const answer = await record(id, { ...call, ...change, version: 1 });

    expect([answer.status, answer.body]).toEqual([
      422,
      { error: expect.objectContaining({ fields: [{ field, message }] }) },
    ]);
    await app.get(UnitOfWork).run(({ manager }) => manager.query(`DELETE FROM meetings WHERE id = '${id}'`));
  });
});

describe('the agenda of a meeting called at short notice', () => {
  it('goes out with less than its clear days, and says so on the sheet and to the public', async () => {
    await app
      .get(MeetingsService)
      .edit(
        council.meetingId,
        { kind: 'ordinary', day: '2017-10-19', startsAt: '10:00', version: 1 },
        userWith('clerk'),
      );
    await record(council.meetingId, { ...call, version: 2 });
    await council.entry({ title: 'Answer to the court', paperExpectation: 'verbal' });
    expect((await read(`/workspace/agendas/${council.agendaId}`)).text).toContain(SAID);

    await council.publish();

    const page = await read('/panels/corporate-parenting-panel/meetings/2017-10-19-2', app.browser());
    expect(page.text).toContain(SAID);
    const { body } = await app.browser().download(page.link('Agenda'));
    expect((await readPdf(body as Buffer)).text.replace(/\s+/g, ' ')).toContain(SAID);
    const after = await read(`${ROOT}/${council.meetingId}`);
    expect(after.tags).toEqual(expect.arrayContaining(['Short notice']));
    expect(after.hasLink('Change the call at short notice')).toBe(false);
  });
});

/** Written straight away: a panel with meetings does not become the council by its form in these tests. */
async function kindOfPanel(kind: Panel['kind']): Promise<void> {
  await app.get(UnitOfWork).run(({ manager }) => manager.update(Panel, { id: council.panelId }, { kind }));
}
