import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEvent } from '../../../../src/platform/audit/audit-event.entity.js';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { CalendarExceptionsService } from '../../../../src/workspace/authority/calendar/calendar-exceptions.service.js';
import { CallingOffService } from '../../../../src/workspace/meetings/called-off/calling-off.service.js';
import { KeyDatesService } from '../../../../src/workspace/meetings/key-dates/key-dates.service.js';
import { MeetingsService } from '../../../../src/workspace/meetings/meetings.service.js';
import { ShortNotices } from '../../../../src/workspace/meetings/short-notice/short-notices.service.js';
import { openApp, type TestApp } from '../../../support/app.js';
import type { Browser } from '../../../support/browser.js';
import { eventsIn } from '../../../support/calendar.js';
import { TestCouncil } from '../../../support/council.js';
import { signedInWith, userWith } from '../../../support/factories/account.js';
import { PageReader } from '../../../support/page.js';

const ROOT = '/workspace/meetings';
const PUBLIC = '/panels/corporate-parenting-panel/meetings';
const BUTTON = 'Publish the notice of this meeting';
const user = userWith('clerk');
let app: TestApp;
let council: TestCouncil;
let clerk: Browser;
let anybody: Browser;

beforeAll(async () => {
  app = await openApp();
  council = await TestCouncil.found(app);
  clerk = await signedInWith(app, 'clerk');
  anybody = app.browser();
});
afterAll(() => app.remove());

const read = async (path: string, by = clerk) => new PageReader((await by.get(path)).text);
const publicly = (day: string) => read(`${PUBLIC}/${day}`, anybody);
const schedule = async (day: string) =>
  (await app.get(MeetingsService).schedule({ panelId: council.panelId, kind: 'ordinary', day }, user)).id;

/** By the page, as a clerk does it. */
async function publish(id: string): Promise<void> {
  const path = (await read(`${ROOT}/${id}`)).link(BUTTON);
  const form = (await read(path)).form('Publish the notice');
  expect((await clerk.post(form.action, { ...form.values, _csrf: undefined })).status).toBe(303);
}

describe('the notice of a meeting', () => {
  it('is asked for once, with the days it has and all that the public will read', async () => {
    const id = await schedule('2017-11-14');

    const path = (await read(`${ROOT}/${id}`)).link(BUTTON);
    const { text } = await clerk.get(path);
    const page = new PageReader(text);

    expect(page.heading).toBe(BUTTON);
    expect([page.fact('Day'), page.fact('Time')]).toEqual(['Tuesday 14 November 2017', '5.00 p.m.']);
    expect(page.fact('Agenda')).toBe('The agenda will be published by Monday 6 November 2017.');
    expect(page.tags).toEqual(['In time']);
  });

  it('makes the meeting public before its agenda: on its page, in the lists, in the calendars, as JSON', async () => {
    const id = await schedule('2017-11-21');
    expect((await anybody.get(`${PUBLIC}/2017-11-21`)).status).toBe(404);

    await publish(id);

    const answer = await anybody.get(`${PUBLIC}/2017-11-21`);
    const page = new PageReader(answer.text);
    expect(page.heading).toBe('Meeting of Tuesday 21 November 2017');
    expect(page.text).toContain('5.00 p.m., Town Hall, Moorgate Street');
    expect(page.text).toContain('The agenda will be published by Monday 13 November 2017.');
    expect(page.text).toContain('You can come and watch');
    expect(page.text).toContain('Notice published on 16 October 2017');
    expect(page.link('committees@council.example')).toBe('mailto:committees@council.example');
    const row = (await read('/meetings', anybody)).table('Coming meetings').rows.at(-1);
    expect([row?.cell('Date'), row?.cell('State')]).toEqual(['Tuesday 21 November 2017', 'As announced']);
    const file = await anybody.get('/panels/corporate-parenting-panel/meetings.ics');
    expect(eventsIn(file.text)).toContainEqual(expect.objectContaining({ DTSTART: '20171121T170000' }));
    expect((await anybody.get(`/api/public${PUBLIC}/2017-11-21`)).body).toMatchObject({
      meeting: { day: '2017-11-21', time: '5.00 p.m.' },
      notice: { state: 'scheduled', agendaBy: '2017-11-13', isOpenToPublic: true, shortNotice: null },
      files: [],
    });
  });

  it('is shown with the time and the name of whoever published it, and is not offered again', async () => {
    const id = await schedule('2017-11-28');
    await publish(id);

    const page = await read(`${ROOT}/${id}`);

    expect(page.message).toBe('The notice of this meeting is public.');
    expect(page.fact('Notice on the web')).toMatch(/^Monday 16 October 2017, 10.00 a.m., published by \S+/);
    expect(page.link('Public page of this meeting')).toBe(`${PUBLIC}/2017-11-28`);
    expect(page.hasLink(BUTTON)).toBe(false);
    expect((await clerk.get(`${ROOT}/${id}/notice-publication`)).status).toBe(422);
    const events = await app.get(UnitOfWork).reading(AuditEvent).findBy({ subjectId: id });
    expect(events.map(({ action }) => action)).toContain('published the notice of a meeting');
  });

  it('is published anew when time or place change, while the day stands', async () => {
    const id = await schedule('2017-12-05');
    await publish(id);
    const edit = await read((await read(`${ROOT}/${id}`)).link('Change the details'));
    expect(edit.text).toContain('Saving publishes it anew');
    const { values } = edit.form('Save the meeting');

    const moved = await clerk.post(`${ROOT}/${id}`, { ...values, _csrf: undefined, 'day-day': '6' });
    await clerk.post(`${ROOT}/${id}`, { ...values, _csrf: undefined, startsAt: '18:30' });

    expect(moved.status).toBe(422);
    expect(new PageReader(moved.text).errors).toEqual([
      'The notice of this meeting is public, so its day stands. Postpone it instead.',
    ]);
    expect((await publicly('2017-12-05')).text).toContain('6.30 p.m., Town Hall');
    expect((await anybody.get(`/api/public${PUBLIC}/2017-12-05`)).body).toMatchObject({ edition: 2 });
  });

  it('tells the clerk when it no longer says what is so', async () => {
    const id = await schedule('2017-12-12');
    await publish(id);
    const publicationOn = '2017-12-01';
    await app.get(KeyDatesService).choose(id, { publicationOn, version: 2 }, user);

    const page = await read(`${ROOT}/${id}`);
    expect(page.text).toContain('The public notice of this meeting no longer says what is so.');
    const anew = (await read(page.link('Publish the notice of this meeting anew'))).form('Publish the notice anew');
    await clerk.post(anew.action, { ...anew.values, _csrf: undefined });

    expect((await publicly('2017-12-12')).text).toContain('The agenda will be published by Friday 1 December 2017.');
    expect((await read(`${ROOT}/${id}`)).text).not.toContain('no longer says what is so');
  });

  it('is postponed in public, and the old address follows the new time', async () => {
    const id = await schedule('2017-12-19');
    await publish(id);
    const form = { reason: 'The hall is flooded', day: '2018-01-09', version: 2 };
    const { after } = await app.get(CallingOffService).callOff('postponed', id, form, user);
    const newTime = { kind: 'ordinary' as const, day: '2018-01-09', startsAt: '19:00', version: 1 };

    await app.get(MeetingsService).edit(after?.id ?? '', newTime, user);

    expect((await publicly('2017-12-19')).link('Tuesday 9 January 2018, 7.00 p.m.')).toBe(`${PUBLIC}/2018-01-09`);
    expect((await publicly('2018-01-09')).text).toContain('7.00 p.m., Town Hall');
  });

  it('is late where too few clear days are left, and is published all the same', async () => {
    const id = await schedule('2017-10-20');

    const page = await read(`${ROOT}/${id}/notice-publication`);

    expect(page.tags).toEqual(['Late']);
    expect(page.text).toContain('Late: 3 clear days: Tue 17, Wed 18, Thu 19 October; 5 are required.');
    expect(page.fact('Agenda')).toBe('The agenda of this meeting has not been published yet.');
    const { action, values } = page.form('Publish the notice');
    const refused = await clerk.post(action, { ...values, _csrf: undefined });
    expect(refused.status).toBe(422);
    expect(new PageReader(refused.text).errors).toEqual([
      'Say why this notice is published late, in 10 characters or more',
    ]);
    const lateBecause = 'The court asked for the meeting.';
    const answered = { ...values, reason: 'The chair was ill all week', lateBecause, _csrf: undefined };
    expect((await clerk.post(action, answered)).status).toBe(303);

    const late = 'Notice published on 16 October 2017, 3 clear days before the meeting; 5 are required. ';
    const seen = await publicly('2017-10-20');
    expect(seen.text).toContain(`${late}${lateBecause}`);
    expect(seen.text).toContain('The agenda of this meeting has not been published yet.');
    expect(seen.text).not.toContain('ill all week');
    const events = await app.get(UnitOfWork).reading(AuditEvent).findBy({ subjectId: id });
    expect(events.at(-1)?.detail).toMatchObject({ clearDays: 3, reason: 'The chair was ill all week' });
  });

  it('owes no reason where its meeting is called at short notice, and by the API owes the same', async () => {
    const short = await schedule('2017-10-19');
    const call = { day: '2017-10-16', time: '09:30', by: 'The chair', because: 'A court order', version: 1 };
    await app.get(ShortNotices).record(short, call, user);
    const late = await schedule('2017-10-23');
    const api = (id: string, body: object) => clerk.api('post', `/api/meetings/${id}/notice-publication`, body);

    expect((await api(short, { version: 2 })).status).toBe(201);
    expect((await publicly('2017-10-19')).text).not.toContain('are required');
    expect((await api(late, { version: 1 })).status).toBe(422);
    expect((await api(late, { version: 1, reason: 'The chair was ill all week' })).status).toBe(201);
    const { body } = await anybody.get(`/api/public${PUBLIC}/2017-10-23`);
    expect(body.notice).toMatchObject({ given: { on: '2017-10-16', required: 5 }, lateBecause: null });
    expect(body.notice.given.days).toHaveLength(4);
  });

  it('is not late where only a day on which the offices are shut makes the days too few', async () => {
    for (const day of ['2017-10-19', '2017-10-20']) {
      const closure = { kind: 'closure', name: 'Boiler repairs', day } as const;
      await app.get(CalendarExceptionsService).add(closure, userWith('administrator'));
    }
    const id = await schedule('2017-10-25');

    const { status } = await clerk.api('post', `/api/meetings/${id}/notice-publication`, { version: 1 });

    expect(status).toBe(201);
    expect((await publicly('2017-10-25')).text).not.toContain('are required');
  });

  it('gives way to the agenda', async () => {
    await publish(council.meetingId);
    await council.entry({ title: 'Regional adoption agency', paperExpectation: 'verbal' });

    await council.publish();

    const page = await publicly('2017-10-24');
    expect(page.text).toContain('Regional adoption agency');
    expect(page.text).not.toContain('The agenda will be published');
    expect((await read(`${ROOT}/${council.meetingId}`)).hasLink(BUTTON)).toBe(false);
  });

  it('is for the clerk of the panel and those who answer for what goes out', async () => {
    const id = await schedule('2018-01-23');
    const path = `${ROOT}/${id}/notice-publication`;

    for (const role of ['monitoring-officer', 'proper-officer'] as const) {
      expect((await (await signedInWith(app, role)).get(path)).status).toBe(200);
    }
    const reader = await signedInWith(app);
    expect((await read(`${ROOT}/${id}`, reader)).hasLink(BUTTON)).toBe(false);
    expect([(await reader.get(path)).status, (await reader.post(path, { version: 1 })).status]).toEqual([403, 403]);
  });

  it('is not published unseen, nor of a meeting that was called off or has passed', async () => {
    const id = await schedule('2018-02-06');
    const past = await schedule('2017-10-10');
    const api = (of: string, version: number) =>
      clerk.api('post', `/api/meetings/${of}/notice-publication`, { version });

    expect((await api(id, 7)).status).toBe(409);
    expect((await api(past, 1)).status).toBe(422);
    await app.get(CallingOffService).callOff('cancelled', id, { reason: 'No business at all', version: 1 }, user);
    expect((await api(id, 2)).status).toBe(422);
  });

  it('is published by the API', async () => {
    const id = await schedule('2018-02-20');

    const answer = await clerk.api('post', `/api/meetings/${id}/notice-publication`, { version: 1 });

    expect([answer.status, answer.body]).toEqual([201, expect.objectContaining({ id, version: 2 })]);
    expect((await anybody.get(`${PUBLIC}/2018-02-20`)).status).toBe(200);
  });
});
