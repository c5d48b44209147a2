import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { daysFrom } from '../../../../src/domain/calendar/calendar-date.js';
import { AuditEvent } from '../../../../src/platform/audit/audit-event.entity.js';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { AuthorityService } from '../../../../src/workspace/authority/authority.service.js';
import { MunicipalYearsService } from '../../../../src/workspace/authority/municipal-years/municipal-years.service.js';
import { MeetingsService } from '../../../../src/workspace/meetings/meetings.service.js';
import { meetingPaths } from '../../../../src/workspace/meetings/meeting.paths.js';
import { PanelsService } from '../../../../src/workspace/panels/panels.service.js';
import { openApp, type TestApp } from '../../../support/app.js';
import type { Browser } from '../../../support/browser.js';
import { signedInWith, userWith } from '../../../support/factories/account.js';
import { authorityForm } from '../../../support/factories/authority.js';
import { panelForm } from '../../../support/factories/panel.js';
import { PageReader } from '../../../support/page.js';
import { statementsOf } from '../../../support/statements.js';

const administrator = userWith('administrator');
const SHOW = 'Show the days';
const SCHEDULE = 'Schedule the ticked days';
const UPCOMING = 'Meetings from today on';
let app: TestApp;
let clerk: Browser;
let panelId: string;

beforeEach(async () => {
  app = await openApp();
  clerk = await signedInWith(app, 'clerk');
  await app.get(AuthorityService).establish(authorityForm.build(), administrator);
  await app.get(MunicipalYearsService).add({ startsOn: '2017-05-19', endsOn: '2018-05-17' }, administrator);
  panelId = (await app.get(PanelsService).create(panelForm.corporateParenting().build(), administrator)).id;
});
afterEach(() => app.remove());

const read = async (path: string) => new PageReader((await clerk.get(path)).text);
const address = (values: Record<string, string>) => meetingPaths.runDays(`?${new URLSearchParams(values).toString()}`);
const FOURTH_TUESDAYS = { rhythm: 'months', which: 'fourth', weekday: '2' };
const opened = async () => (await read(meetingPaths.newRun(`?panelId=${panelId}`))).form(SHOW).values;
const offered = async (changes: Record<string, string> = FOURTH_TUESDAYS) =>
  read(address({ ...(await opened()), ...changes }));
const ticked = (page: PageReader) =>
  page.all('input[name="days"][checked]').map((box) => box.getAttribute('value') ?? '');

describe('planning a run of meetings', () => {
  it('opens on the panel’s usual time and place and on the days left of the municipal year', async () => {
    const list = await read(`/workspace/panels/${panelId}/meetings`);

    const page = await read(list.link('Plan a run of meetings'));

    expect(page.form(SHOW).values).toMatchObject({
      panelId,
      kind: 'ordinary',
      startsAt: '17:00',
      place: 'Town Hall\nMoorgate Street\nRother Vale',
      'from-day': '16',
      'from-month': '10',
      'from-year': '2017',
      'to-day': '17',
    });
  });

  it('says of a day that it is past, and leaves it unticked', async () => {
    const page = await offered({ rhythm: 'list', list: '10 October 2017\n24 October 2017' });

    const rows = page.table('The days, and what speaks against each').rows;
    expect(rows.map((row) => row.cell('What speaks against it'))).toEqual([
      'Tuesday 10 October 2017 is past: a meeting on it is for the record only.',
      'Nothing',
    ]);
    expect(ticked(page)).toEqual(['2017-10-24']);
  });

  it('offers the days, ticked unless something speaks against one, which is said', async () => {
    await app.get(MeetingsService).schedule({ panelId, kind: 'ordinary', day: '2018-01-23' }, userWith('clerk'));

    const page = await offered();

    expect(page.heading).toBe('Check the days');
    expect(page.fact('Days')).toMatch(
      /^The fourth Tuesday of each month.*from Monday 16 October 2017 to Thursday 17 May/,
    );
    expect(page.all('.govuk-error-message')).toEqual([]);
    const rows = page.table('The days, and what speaks against each').rows;
    expect(rows.map((row) => [row.name, row.cell('What speaks against it')])).toEqual([
      ['Tuesday 24 October 2017', 'Nothing'],
      ['Tuesday 28 November 2017', 'Nothing'],
      ['Tuesday 26 December 2017', 'Tuesday 26 December 2017 is a bank holiday: Boxing Day.'],
      ['Tuesday 23 January 2018', 'This panel already meets that day, at 5.00 p.m.'],
      ['Tuesday 27 February 2018', 'Nothing'],
      ['Tuesday 27 March 2018', 'Nothing'],
      ['Tuesday 24 April 2018', 'Nothing'],
    ]);
    expect(ticked(page)).toEqual(['2017-10-24', '2017-11-28', '2018-02-27', '2018-03-27', '2018-04-24']);
    expect(page.text).toContain('7 days. Something speaks against 2 of them, which are not ticked: you decide.');
  });

  it('keeps what was chosen on the way back to the question', async () => {
    const page = await read((await offered()).link('Change how often the panel meets'));

    expect(page.form(SHOW).values).toMatchObject({ ...FOURTH_TUESDAYS, panelId, 'from-day': '16' });
  });

  it('schedules what the clerk has ticked, also against a warning, and leads to the panel’s meetings', async () => {
    const page = await offered();
    const days = [...ticked(page).slice(0, 2), '2017-12-26'];

    const answer = await clerk.post(page.form(SCHEDULE).action, { ...page.form(SCHEDULE).values, days });

    expect([answer.status, answer.headers['location']]).toEqual([303, meetingPaths.of(panelId)]);
    const list = await read(answer.headers['location'] ?? '');
    expect(list.message).toBe('3 meetings have been scheduled.');
    expect(list.table(UPCOMING).rows.map(({ name }) => name)).toEqual([
      'Tuesday 24 October 2017 Corporate Parenting Panel',
      'Tuesday 28 November 2017 Corporate Parenting Panel',
      'Tuesday 26 December 2017 Corporate Parenting Panel',
    ]);
    const events = await app.get(UnitOfWork).reading(AuditEvent).findBy({ action: 'scheduled a meeting' });
    expect(events).toHaveLength(3);
  });

  it('schedules none where one of them cannot be, and says which', async () => {
    await app.get(MeetingsService).schedule({ panelId, kind: 'ordinary', day: '2017-11-28' }, userWith('clerk'));
    const page = await offered();
    const { action, values } = page.form(SCHEDULE);

    const answer = await clerk.post(action, { ...values, days: ['2017-10-24', '2017-11-28'] });

    const again = new PageReader(answer.text);
    expect([answer.status, again.errors]).toEqual([
      422,
      ['This panel already meets at 5.00 p.m. on Tuesday 28 November 2017'],
    ]);
    expect(ticked(again)).toEqual(['2017-10-24', '2017-11-28']);
    expect((await read(meetingPaths.index())).table(UPCOMING).rows).toHaveLength(1);
  });

  it('asks for a tick where there is none', async () => {
    const { action, values } = (await offered()).form(SCHEDULE);

    const answer = await clerk.post(action, { ...values, days: [] });

    expect(new PageReader(answer.text).errors).toEqual(['Tick the days on which the panel is to meet']);
  });

  it.each([
    ['no weekday', { rhythm: 'months', which: 'fourth' }, ['Select the day of the week'], 'weekday'],
    ['no number of weeks', { rhythm: 'weeks', weekday: '2' }, ['Enter the number of weeks, from 1 to 52'], 'every'],
    ['an empty list', { rhythm: 'list' }, ['Enter the days, one on each line, like 24 October 2017'], 'list'],
    [
      'a list with a slip',
      { rhythm: 'list', list: 'Monday 24 October 2017' },
      ['“Monday 24 October 2017” is no day, or a day that is not on that day of the week'],
      'list',
    ],
  ])('says at its field what is wrong: %s', async (_, changes, errors, field) => {
    const answer = await clerk.get(address({ ...(await opened()), ...changes }));

    const page = new PageReader(answer.text);
    expect([answer.status, page.errors]).toEqual([422, errors]);
    expect(page.form(SHOW).error(field)).toBe(errors[0]);
  });

  it('costs as many statements for many days as for one', async () => {
    const year = address({ ...(await opened()), ...FOURTH_TUESDAYS });
    const day = address({ ...(await opened()), rhythm: 'list', list: '24/10/2017' });

    expect(await statementsOf(app, () => clerk.get(year))).toBe(await statementsOf(app, () => clerk.get(day)));
  });

  it('is for clerks of the panel', async () => {
    const reader = await signedInWith(app, 'administrator');

    for (const path of [meetingPaths.newRun(), meetingPaths.runDays()]) {
      expect((await reader.get(path)).status).toBe(403);
    }
    expect((await reader.post(meetingPaths.runDays(), {})).status).toBe(403);
    expect((await reader.get('/workspace/meetings')).text).not.toContain('Plan a run of meetings');
  });
});

describe('a run in the API', () => {
  it('is looked at, then scheduled', async () => {
    const question = new URLSearchParams({
      ...FOURTH_TUESDAYS,
      panelId,
      kind: 'ordinary',
      from: '2017-12-01',
      to: '2018-01-31',
    });

    const { body: run } = await clerk.api('get', `/api/meetings/runs/days?${question.toString()}`);

    expect(run).toEqual({
      panelId,
      kind: 'ordinary',
      startsAt: '17:00',
      place: 'Town Hall\nMoorgate Street\nRother Vale',
      days: [
        { day: '2017-12-26', warnings: ['Tuesday 26 December 2017 is a bank holiday: Boxing Day.'] },
        { day: '2018-01-23', warnings: [] },
      ],
    });
    const form = { panelId, kind: 'ordinary', days: ['2018-01-23', '2017-12-26', '2018-01-23'] };
    const { status, body } = await clerk.api('post', '/api/meetings/runs', form);
    expect([status, body.items.map(({ day }: { day: string }) => day)]).toEqual([201, ['2017-12-26', '2018-01-23']]);
  });

  it('names the fields that are wrong', async () => {
    const { status, body } = await clerk.api('get', '/api/meetings/runs/days?rhythm=months');
    expect([status, body.error.fields[0]]).toEqual([422, { field: 'panelId', message: 'Select the panel' }]);

    const form = { panelId, kind: 'ordinary' };
    for (const days of [['2017-10-24', 'soon'], [], daysFrom('2018-01-01', '2018-03-02')]) {
      const { status, body } = await clerk.api('post', '/api/meetings/runs', { ...form, days });
      expect([status, body.error.fields[0].field]).toEqual([422, 'days']);
    }
  });
});
