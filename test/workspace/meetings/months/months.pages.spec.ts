import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { AuthorityService } from '../../../../src/workspace/authority/authority.service.js';
import { CalendarExceptionsService } from '../../../../src/workspace/authority/calendar/calendar-exceptions.service.js';
import { MunicipalYearsService } from '../../../../src/workspace/authority/municipal-years/municipal-years.service.js';
import { CallingOffService } from '../../../../src/workspace/meetings/called-off/calling-off.service.js';
import { Meeting } from '../../../../src/workspace/meetings/meeting.entity.js';
import { MeetingsService } from '../../../../src/workspace/meetings/meetings.service.js';
import { PanelsService } from '../../../../src/workspace/panels/panels.service.js';
import { openApp, type TestApp } from '../../../support/app.js';
import type { Browser } from '../../../support/browser.js';
import { signedInWith, userWith } from '../../../support/factories/account.js';
import { authorityForm } from '../../../support/factories/authority.js';
import { panelForm } from '../../../support/factories/panel.js';
import { PageReader } from '../../../support/page.js';
import { statementsOf } from '../../../support/statements.js';

const administrator = userWith('administrator');
const atTheDesk = userWith('clerk');
const MONTHS = '/workspace/meetings/months';
let app: TestApp;
let clerk: Browser;
let panelId: string;
let otherId: string;

beforeAll(async () => {
  app = await openApp();
  clerk = await signedInWith(app, 'clerk');
  await app.get(AuthorityService).establish(authorityForm.build(), administrator);
  await app.get(MunicipalYearsService).add({ startsOn: '2016-05-20', endsOn: '2017-05-18' }, administrator);
  await app.get(MunicipalYearsService).add({ startsOn: '2017-05-19', endsOn: '2018-05-17' }, administrator);
  const recess = { day: '2017-10-25', lastDay: '2017-10-26', kind: 'recess', name: 'Half term' } as const;
  await app.get(CalendarExceptionsService).add(recess, administrator);
  panelId = (await app.get(PanelsService).create(panelForm.corporateParenting().build(), administrator)).id;
  otherId = (await app.get(PanelsService).create(panelForm.build({ name: 'Planning Board' }), administrator)).id;
  await schedule(panelId, '2017-10-24');
  await schedule(otherId, '2017-10-05');
  await schedule(panelId, '2017-03-28');
  const { id, version } = await schedule(panelId, '2017-10-17');
  const reason = 'There is no business to consider';
  await app.get(CallingOffService).callOff('cancelled', id, { reason, version }, atTheDesk);
});
afterAll(() => app.remove());

const schedule = (panel: string, day: string) =>
  app.get(MeetingsService).schedule({ panelId: panel, kind: 'ordinary', day }, atTheDesk);
const read = async (path: string) => new PageReader((await clerk.get(path)).text);
/** What the cell of a day says after its number. */
const onDay = (page: PageReader, day: string) => {
  const cell = page.all('.app-month__day').find((each) => each.querySelector(`[datetime="${day}"]`));
  return cell?.textContent.replace(/\s+/g, ' ').trim() ?? '';
};

describe('a month with more than a hundred meetings', () => {
  it('shows them all', async () => {
    const { id, ...like } = await schedule(otherId, '2018-03-13');
    const copies = Array.from({ length: 120 }, (_, number) => {
      return { ...like, panel: undefined, id: `${id}-${number}`, slug: `${like.slug}-${number + 2}` };
    });
    await app.get(UnitOfWork).run(({ manager }) => manager.insert(Meeting, copies));

    const page = await read(`${MONTHS}/2018-03`);

    expect(page.all('.app-month__entries li')).toHaveLength(121);
    expect(page.text).not.toContain('Only the first');
  });
});

describe('a month of meetings', () => {
  it('names each day’s meetings with time, panel and state', async () => {
    const page = await read(`${MONTHS}/2017-10`);

    expect(page.heading).toBe('Meetings in October 2017');
    expect(page.table('Meetings in October 2017').columns[0]).toBe('Monday');
    expect(page.table('Meetings in October 2017').rows).toHaveLength(6);
    expect(onDay(page, '2017-10-24')).toMatch(/5\.00 p\.m\. Corporate Parenting Panel ○ Scheduled$/);
    expect(page.all('s').map((struck) => struck.textContent.trim())).toEqual(['5.00 p.m. Corporate Parenting Panel']);
    expect(onDay(page, '2017-10-17')).toMatch(/Cancelled$/);
  });

  it('names holidays and recesses, and marks today', async () => {
    const page = await read(`${MONTHS}/2017-10`);

    expect(onDay(page, '2017-10-25')).toMatch(/Recess: Half term$/);
    expect(onDay(page, '2017-10-16')).toMatch(/Today$/);
    expect(page.all('.app-month__today')).toHaveLength(1);
    expect(onDay(await read(`${MONTHS}/2017-12`), '2017-12-25')).toMatch(/Bank holiday: Christmas Day$/);
  });

  it('leads to the months beside it and to any other, and keeps the panel', async () => {
    const page = await read(`${MONTHS}/2017-10?panelId=${panelId}`);

    expect(page.text).not.toContain('5.00 p.m. Planning Board');
    expect(page.link('Previous month: September 2017')).toBe(`${MONTHS}/2017-09?panelId=${panelId}`);
    expect(page.link('Next month: November 2017')).toBe(`${MONTHS}/2017-11?panelId=${panelId}`);
    expect(page.link('List')).toBe(`/workspace/meetings?panelId=${panelId}`);
    const { values, action } = page.form('Show');
    expect(values).toEqual({ month: '10', year: '2017', panelId });
    const jump = await clerk.get(`${action}?month=02&year=2018&panelId=${panelId}`);
    expect([jump.status, jump.headers['location']]).toEqual([303, `${MONTHS}/2018-02?panelId=${panelId}`]);
    expect((await read(`/workspace/meetings?panelId=${panelId}`)).link('Month')).toBe(`${MONTHS}?panelId=${panelId}`);
    expect((await clerk.get(MONTHS)).headers['location']).toBe(`${MONTHS}/2017-10`);
  });

  it('is there for one panel, under its own navigation', async () => {
    const ROOT = `/workspace/panels/${otherId}/meetings`;
    const list = await read(ROOT);
    expect((await clerk.get(list.link('Month'))).headers['location']).toBe(`${ROOT}/months/2017-10`);

    const page = await read(`${ROOT}/months/2017-10`);

    expect(page.heading).toBe('Meetings of the Planning Board in October 2017');
    expect(page.text).not.toContain('Corporate Parenting Panel');
    expect(page.link('List')).toBe(ROOT);
    expect(page.link('Schedule a meeting')).toBe(`/workspace/meetings/new?panelId=${otherId}`);
  });

  it('says that there is nothing', async () => {
    expect((await read(`${MONTHS}/2018-01`)).text).toContain('No meetings are scheduled in January 2018.');
  });

  it.each(['2017-13', '2017-1', 'soon'])('is not %s', async (month) => {
    expect((await clerk.get(`${MONTHS}/${month}`)).status).toBe(404);
  });

  it('costs as many statements for many meetings as for one', async () => {
    const one = await statementsOf(app, () => clerk.get(`${MONTHS}/2017-03`));

    expect(await statementsOf(app, () => clerk.get(`${MONTHS}/2017-10`))).toBe(one);
  });
});

describe('the list of meetings', () => {
  const LIST = '/workspace/meetings';

  it('narrows to a municipal year of the settings', async () => {
    const page = await read(`${LIST}?when=all&year=2016%2F17`);

    expect(page.form('Filter').values).toMatchObject({ when: 'all', year: '2016/17' });
    expect(page.table('Meetings, today and before and later').rows.map(({ name }) => name)).toEqual([
      'Tuesday 28 March 2017 Corporate Parenting Panel',
    ]);
    expect((await read(`${LIST}?year=2016%2F17`)).text).toContain('No meetings are scheduled.');
  });

  it('does so in the API', async () => {
    const { body } = await clerk.api('get', '/api/meetings?when=past&year=2017%2F18');

    expect(body.items.map(({ day }: { day: string }) => day)).toEqual(['2017-10-05']);
  });
});
