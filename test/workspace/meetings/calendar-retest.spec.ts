import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuthorityService } from '../../../src/workspace/authority/authority.service.js';
import { CalendarExceptionsService } from '../../../src/workspace/authority/calendar/calendar-exceptions.service.js';
import { MeetingsService } from '../../../src/workspace/meetings/meetings.service.js';
import { NoticesService } from '../../../src/workspace/meetings/notices/notices.service.js';
import { ShortMeetingsService } from '../../../src/workspace/meetings/short-meetings.service.js';
import { PanelsService } from '../../../src/workspace/panels/panels.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import { signedInWith, userWith } from '../../support/factories/account.js';
import { authorityForm } from '../../support/factories/authority.js';
import { panelForm } from '../../support/factories/panel.js';
import { PageReader } from '../../support/page.js';

const administrator = userWith('administrator');
const clerk = userWith('clerk');
const HOLIDAY = { day: '2017-10-20', kind: 'bank-holiday', name: 'State funeral' } as const;

/** As in September 2022: papers out in time for five clear days, then one of the days becomes a bank holiday. */
describe('a holiday proclaimed when papers are out', () => {
  let app: TestApp;
  let shortId: string;

  beforeAll(async () => {
    app = await openApp();
    await app.get(AuthorityService).establish(authorityForm.build(), administrator);
    const { id: panelId } = await app.get(PanelsService).create(panelForm.build(), administrator);
    const schedule = (day: string) => app.get(MeetingsService).schedule({ panelId, kind: 'ordinary', day }, clerk);
    const noticed = async (day: string) => {
      const { id } = await schedule(day);
      const form = { officeNoticeDay: '2017-10-16', officeNoticeTime: '09:00', version: 1 };
      await app.get(NoticesService).record(id, form, clerk);
      return id;
    };
    shortId = await noticed('2017-10-24');
    await noticed('2017-10-19');
    await noticed('2017-11-14');
    await schedule('2017-10-31');
  });
  afterAll(() => app.remove());

  it('finds the meeting that was in time and is no longer, and no other', async () => {
    const exception = await app.get(CalendarExceptionsService).add(HOLIDAY, administrator);

    const found = await app.get(ShortMeetingsService).for(clerk);

    expect(found.map(({ meetingId, days, required }) => ({ meetingId, days, required }))).toEqual([
      { meetingId: shortId, days: 4, required: 5 },
    ]);
    expect(found[0]?.cause).toBe('Friday 20 October 2017 was added to the calendar: State funeral');
    await app.get(CalendarExceptionsService).remove(exception.id, administrator);
    expect(await app.get(ShortMeetingsService).for(clerk)).toEqual([]);
  });

  it('is done with once the meeting is moved, and counts anew what is recorded of its notices', async () => {
    const exception = await app.get(CalendarExceptionsService).add(HOLIDAY, administrator);
    const meetings = app.get(MeetingsService);
    const move = async (day: string) => {
      const { version } = await meetings.get(shortId);
      await meetings.edit(shortId, { kind: 'ordinary', day, startsAt: '17:00', version }, clerk);
    };
    const short = async () => (await app.get(ShortMeetingsService).for(clerk)).map(({ days }) => days);
    const told = async () =>
      (await (await signedInWith(app, 'administrator')).get('/workspace/authority/calendar')).text.includes(
        'has too few clear days',
      );
    expect([await short(), await told()]).toEqual([[4], true]);

    await move('2017-11-07');
    expect([await short(), await told()]).toEqual([[], false]);

    await move('2017-10-24');
    const { version } = await meetings.get(shortId);
    const earlier = { officeNoticeDay: '2017-10-13', officeNoticeTime: '09:00', version };
    await app.get(NoticesService).record(shortId, earlier, clerk);
    expect([await short(), await told()]).toEqual([[], false]);

    const back = { officeNoticeDay: '2017-10-16', officeNoticeTime: '09:00', version: version + 1 };
    await app.get(NoticesService).record(shortId, back, clerk);
    await app.get(CalendarExceptionsService).remove(exception.id, administrator);
  });

  it('tells the administrator at once, and the clerk at home', async () => {
    const browser = await signedInWith(app, 'administrator');
    await browser.get('/workspace/authority/calendar');
    const { day, kind, name } = HOLIDAY;
    await browser.post('/workspace/authority/calendar', { day, kind, name });

    const calendar = new PageReader((await browser.get('/workspace/authority/calendar')).text);
    const link = calendar.link('1 coming meeting whose papers or notices are out has too few clear days');
    const list = new PageReader((await browser.get(link)).text);
    expect(list.table('Meetings short of clear days').rows[0]?.cell('Clear days')).toBe('4 of 5');

    const home = new PageReader((await (await signedInWith(app, 'clerk')).get('/workspace')).text);
    expect(home.text).toContain('has only 4 of 5 clear days');
  });
});
