import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { AuthorityService } from '../../../src/workspace/authority/authority.service.js';
import { MeetingsService } from '../../../src/workspace/meetings/meetings.service.js';
import { PanelsService } from '../../../src/workspace/panels/panels.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { signedInWith, userWith } from '../../support/factories/account.js';
import { authorityForm } from '../../support/factories/authority.js';
import { meetingForm } from '../../support/factories/meeting.js';
import { panelForm } from '../../support/factories/panel.js';
import { PageReader } from '../../support/page.js';
import { statementsOf } from '../../support/statements.js';

const ROOT = '/workspace/meetings';
const founder = userWith('administrator');
const UPCOMING = 'Meetings from today on';
let app: TestApp;
let clerk: Browser;
let panelId: string;

beforeEach(async () => {
  app = await openApp();
  clerk = await signedInWith(app, 'clerk');
  await app.get(AuthorityService).establish(authorityForm.build(), founder);
  panelId = (await app.get(PanelsService).create(panelForm.corporateParenting().build(), founder)).id;
});
afterEach(() => app.remove());

const read = async (path: string, by = clerk) => new PageReader((await by.get(path)).text);
const schedule = (day: string, facts = {}) =>
  app.get(MeetingsService).schedule(meetingForm.build({ panelId, day, ...facts }), userWith('clerk'));

describe('the list of meetings', () => {
  it('shows what is to come, with the last day to publish', async () => {
    await schedule('2017-10-24');

    const row = (await read(ROOT)).table(UPCOMING).row('Tuesday 24 October 2017 Corporate Parenting Panel');

    expect(['Panel', 'Time', 'State', 'Publish by'].map((column) => row.cell(column))).toEqual([
      'Corporate Parenting Panel',
      '5.00 p.m.',
      'Scheduled',
      'Monday 16 October 2017 Last day',
    ]);
  });

  it('narrows to a panel and to the past, and keeps that in its pages', async () => {
    for (const { day } of meetingForm.buildList(26)) await schedule(day);
    await schedule('2017-10-10');

    const upcoming = await read(`${ROOT}?panelId=${panelId}`);
    expect(upcoming.table(UPCOMING).rows).toHaveLength(25);
    expect(upcoming.link('Next page')).toBe(`${ROOT}?panelId=${panelId}&page=2`);
    const past = await read(`${ROOT}?panelId=${panelId}&when=past`);
    expect(past.table('Meetings before today').rows).toHaveLength(1);
  });

  it('says what to do while there is none', async () => {
    const page = await read(ROOT);

    expect(page.text).toContain('No meetings are scheduled.');
    expect(page.link('Schedule a meeting')).toBe(`${ROOT}/new`);
    expect((await read(ROOT, await signedInWith(app))).hasLink('Schedule a meeting')).toBe(false);
  });

  it('is also found with the panel', async () => {
    await schedule('2017-10-24');

    const page = await read(`/workspace/panels/${panelId}/meetings`);

    expect(page.heading).toBe('Meetings of the Corporate Parenting Panel');
    expect(page.table(UPCOMING).columns).toEqual(['Day', 'Time', 'State', 'Publish by']);
    expect(page.link('Schedule a meeting')).toBe(`${ROOT}/new?panelId=${panelId}`);
  });

  it('costs as many statements for many meetings as for one', async () => {
    await schedule('2017-10-24');
    const one = await statementsOf(app, () => clerk.get(ROOT));
    for (const { day } of meetingForm.buildList(10)) await schedule(day);

    expect(await statementsOf(app, () => clerk.get(ROOT))).toBe(one);
  });
});

describe('the form of a new meeting', () => {
  it('schedules it at the usual time and place of the panel', async () => {
    const { values } = (await read(`${ROOT}/new?panelId=${panelId}`)).form('Schedule the meeting');
    expect(values).toMatchObject({ panelId, kind: 'ordinary' });

    const answer = await clerk.post(ROOT, { ...values, 'day-day': '24', 'day-month': '10', 'day-year': '2017' });

    expect(answer.status).toBe(303);
    const page = await read(answer.headers['location'] ?? '');
    expect(page.message).toBe('The meeting has been scheduled.');
    expect(page.fact('Day')).toBe('Tuesday 24 October 2017');
    expect(page.fact('Time')).toBe('5.00 p.m.');
    expect(page.fact('Place')).toMatch(/^Town Hall.*Rother Vale$/);
  });

  it('shows what was typed again, with what is wrong in it', async () => {
    await clerk.get(`${ROOT}/new`);

    const answer = await clerk.post(ROOT, { kind: 'ordinary', 'day-day': '31', 'day-month': '2', 'day-year': '2017' });

    const page = new PageReader(answer.text);
    expect(answer.status).toBe(422);
    expect(page.errors).toEqual(['Select the panel', 'Enter the day of the meeting as a real date, like 24 10 2017']);
    expect(page.form('Schedule the meeting').values).toMatchObject({ 'day-day': '31', 'day-month': '2' });
  });

  it('asks once where something speaks against the day, and keeps what was typed', async () => {
    const { values } = (await read(`${ROOT}/new?panelId=${panelId}`)).form('Schedule the meeting');
    const christmas = { 'day-day': '25', 'day-month': '12', 'day-year': '2017', place: 'Riverside House' };

    const answer = await clerk.post(ROOT, { ...values, ...christmas });

    const page = new PageReader(answer.text);
    expect([answer.status, page.errors]).toEqual([200, []]);
    expect(page.text).toContain('1 thing speaks against this day');
    expect(page.text).toContain('Monday 25 December 2017 is a bank holiday: Christmas Day.');
    const again = page.form('Schedule it all the same').values;
    expect(again).toMatchObject(christmas);
    const boxingDay = await clerk.post(ROOT, { ...again, 'day-day': '26' });
    expect(new PageReader(boxingDay.text).text).toContain('Boxing Day');
    expect((await read(ROOT)).text).toContain('No meetings are scheduled.');

    const { status, headers } = await clerk.post(ROOT, again);

    expect(status).toBe(303);
    expect((await read(headers['location'] ?? '')).text).toContain('Monday 25 December 2017 is a bank holiday');
  });

  it('is for clerks', async () => {
    expect((await (await signedInWith(app, 'administrator')).get(`${ROOT}/new`)).status).toBe(403);
  });
});

describe('the page of a meeting', () => {
  it('opens on the clear-days clock and the way to the agenda', async () => {
    const { id } = await schedule('2017-10-24');

    const page = await read(`${ROOT}/${id}`);

    expect(page.heading).toBe('Corporate Parenting Panel, Tuesday 24 October 2017');
    expect(page.text).toContain(
      'Publish today, the last day for 5 clear days: Tue 17, Wed 18, Thu 19, Fri 20, Mon 23 October.',
    );
    expect(page.link('Open the agenda')).toBe(`${ROOT}/${id}/agenda`);
    expect(page.tags).toContain('Last day');
    expect(page.fact('Agenda on the web')).toBe('Not published yet');
    expect(page.fact('Summons sent to members')).toBe('Not recorded yet');
    expect(page.fact('Deadline for reports')).toBe('Monday 9 October 2017');
  });

  it('warns of a weekend and of a bank holiday', async () => {
    const saturday = await schedule('2017-10-28');
    const christmas = await schedule('2017-12-25');

    expect((await read(`${ROOT}/${saturday.id}`)).text).toContain('Saturday 28 October 2017 falls at a weekend.');
    expect((await read(`${ROOT}/${christmas.id}`)).text).toContain(
      'Monday 25 December 2017 is a bank holiday: Christmas Day.',
    );
  });

  it('has no buttons for those who only read', async () => {
    const { id } = await schedule('2017-10-24');

    const reader = await signedInWith(app);
    const page = await read(`${ROOT}/${id}`, reader);

    for (const words of ['Open the agenda', 'Change the details', 'Record notices']) {
      expect(page.hasLink(words)).toBe(false);
    }
    for (const address of [ROOT, `${ROOT}/${id}`, `${ROOT}/${id}/notices`]) {
      expect((await reader.post(address, {})).status).toBe(403);
    }
  });

  it('links to the public page once the meeting has been called, and no longer to its form', async () => {
    const { id } = await schedule('2017-10-24');
    const meeting = await app.get(MeetingsService).get(id);
    await app.get(UnitOfWork).run((unit) => app.get(MeetingsService).markCalled(unit, meeting));

    const page = await read(`${ROOT}/${id}`);

    expect(page.link('Public page of this meeting')).toBe('/panels/corporate-parenting-panel/meetings/2017-10-24');
    expect(page.hasLink('Change the details')).toBe(false);
    expect(page.text).not.toContain('Publish by');
  });

  it('leads those who do not prepare its agenda to the papers, once they are out', async () => {
    const { id } = await schedule('2017-10-24');
    const member = await signedInWith(app);
    expect((await read(`${ROOT}/${id}`, member)).hasLink('Agenda and papers')).toBe(false);

    const meeting = await app.get(MeetingsService).get(id);
    await app.get(UnitOfWork).run((unit) => app.get(MeetingsService).markCalled(unit, meeting));

    expect((await read(`${ROOT}/${id}`, member)).link('Agenda and papers')).toBe(`${ROOT}/${id}/agenda`);
  });

  it('is changed by its form', async () => {
    const { id } = await schedule('2017-10-24');
    const edit = (await read(`${ROOT}/${id}`)).link('Change the details');
    const { values } = (await read(edit)).form('Save the meeting');

    await clerk.post(`${ROOT}/${id}`, { ...values, 'day-day': '31', startsAt: '18:00' });

    const page = await read(`${ROOT}/${id}`);
    expect([page.fact('Day'), page.fact('Time')]).toEqual(['Tuesday 31 October 2017', '6.00 p.m.']);
  });

  it('asks once before it is moved to a day something speaks against', async () => {
    const { id } = await schedule('2017-10-24');
    const { values } = (await read(`${ROOT}/${id}/edit`)).form('Save the meeting');

    const answer = await clerk.post(`${ROOT}/${id}`, { ...values, 'day-day': '28' });

    const page = new PageReader(answer.text);
    expect(page.text).toContain('Saturday 28 October 2017 falls at a weekend.');
    expect((await read(`${ROOT}/${id}`)).fact('Day')).toBe('Tuesday 24 October 2017');
    await clerk.post(`${ROOT}/${id}`, page.form('Save it all the same').values);
    expect((await read(`${ROOT}/${id}`)).fact('Day')).toBe('Saturday 28 October 2017');

    const { values: there } = (await read(`${ROOT}/${id}/edit`)).form('Save the meeting');
    expect((await clerk.post(`${ROOT}/${id}`, { ...there, kind: 'special' })).status).toBe(303);
  });

  it('records the notices and shows them', async () => {
    const { id } = await schedule('2017-10-24');
    const path = (await read(`${ROOT}/${id}`)).link('Record notices');
    const { values } = (await read(path)).form('Record the notices');

    const half = await clerk.post(path, {
      ...values,
      'officeNoticeDay-day': '13',
      'officeNoticeDay-month': '10',
      'officeNoticeDay-year': '2017',
    });
    expect(new PageReader(half.text).form('Record the notices').error('officeNoticeTime')).toBe(
      'Enter the time as well as the day',
    );

    await clerk.post(path, {
      ...new PageReader(half.text).form('Record the notices').values,
      officeNoticeTime: '16:30',
    });
    expect((await read(`${ROOT}/${id}`)).fact('Notice put up at the offices')).toMatch(
      /^Friday 13 October 2017, 4.30 p.m., recorded by .+6 clear days: Mon 16, Tue 17, .* Mon 23 October$/,
    );
  });

  it('is not there for a meeting that is not', async () => {
    expect((await clerk.get(`${ROOT}/nowhere`)).status).toBe(404);
  });
});
