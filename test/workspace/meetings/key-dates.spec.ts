import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays } from '../../../src/domain/calendar/calendar-date.js';
import { Conflict, NotAllowed } from '../../../src/domain/errors.js';
import { AuditEvent } from '../../../src/platform/audit/audit-event.entity.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { AuthorityService } from '../../../src/workspace/authority/authority.service.js';
import { DeadlinesService } from '../../../src/workspace/meetings/deadlines.service.js';
import { KeyDatesService } from '../../../src/workspace/meetings/key-dates/key-dates.service.js';
import type { MeetingOfPanel } from '../../../src/workspace/meetings/meeting.entity.js';
import { meetingPaths } from '../../../src/workspace/meetings/meeting.paths.js';
import { MeetingsService } from '../../../src/workspace/meetings/meetings.service.js';
import { ShortNotices } from '../../../src/workspace/meetings/short-notice/short-notices.service.js';
import { PanelsService } from '../../../src/workspace/panels/panels.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { signedInWith, userWith } from '../../support/factories/account.js';
import { authorityForm } from '../../support/factories/authority.js';
import { meetingForm } from '../../support/factories/meeting.js';
import { panelForm } from '../../support/factories/panel.js';
import { PageReader } from '../../support/page.js';

const founder = userWith('administrator');
const clerk = userWith('clerk');
let app: TestApp;
let browser: Browser;
let panelId: string;
let meeting: MeetingOfPanel;
let day = '2017-10-17';

beforeAll(async () => {
  app = await openApp();
  await app.get(AuthorityService).establish(authorityForm.build(), founder);
  panelId = (await app.get(PanelsService).create(panelForm.corporateParenting().build(), founder)).id;
  browser = await signedInWith(app, 'clerk');
});
afterAll(() => app.remove());

/** Each test has a meeting of its own, on the Tuesdays from 24 October 2017 on. */
beforeEach(async () => {
  day = addDays(day, 7);
  meeting = await app.get(MeetingsService).schedule(meetingForm.build({ panelId, day }), clerk);
});

const choose = (form: object, version = 1) => app.get(KeyDatesService).choose(meeting.id, { ...form, version }, clerk);
const keyDates = async () => {
  const now = await app.get(MeetingsService).get(meeting.id);
  return (await app.get(DeadlinesService).of([now])).get(meeting.id)?.keyDates;
};

describe('the key dates of a panel with habits of its own', () => {
  it('are counted by them, and by the council’s where it has none', async () => {
    const panels = app.get(PanelsService);
    const form = panelForm.corporateParenting().build();
    await panels.save(panelId, { ...form, reportDeadlineDays: 8, chairsClearanceDays: 0, version: 1 }, founder);

    // Four Mondays and more before it: no holiday lies between.
    expect(await keyDates()).toEqual({
      agendaSetting: { day: addDays(day, -29), isChosen: false },
      reportDeadline: { day: addDays(day, -20), isChosen: false },
      chairsClearance: { day: addDays(day, -8), isChosen: false },
      publication: { day: addDays(day, -8), isChosen: false },
    });
    await panels.save(panelId, { ...form, version: 2 }, founder);
    expect(await keyDates()).toMatchObject({ reportDeadline: { day: addDays(day, -15) } });
  });
});

describe('choosing key dates', () => {
  it('keeps a chosen day and computes the others, until it is left blank again', async () => {
    const chosen = addDays(day, -16);
    const computed = (await keyDates())?.reportDeadline.day;

    await choose({ reportDeadlineOn: chosen });
    expect(await keyDates()).toMatchObject({
      agendaSetting: { isChosen: false },
      reportDeadline: { day: chosen, isChosen: true },
    });

    await choose({}, 2);
    expect((await keyDates())?.reportDeadline).toEqual({ day: computed, isChosen: false });
  });

  it('counts the others back from a chosen day of publication', async () => {
    const before = await keyDates();

    await choose({ publicationOn: addDays(day, -11) });

    const after = await keyDates();
    expect(after?.publication).toEqual({ day: addDays(day, -11), isChosen: true });
    expect((after?.chairsClearance.day ?? '') < (before?.chairsClearance.day ?? '')).toBe(true);
  });

  it('refuses days that do not follow each other, at the chosen one', async () => {
    await expect(choose({ publicationOn: addDays(day, 1) })).rejects.toMatchObject({
      field: 'publicationOn',
      message: expect.stringMatching(/^Publication must be on or before the meeting, Tuesday \d+ \w+ 2017$/),
    });
    await expect(choose({ reportDeadlineOn: addDays(day, -60) })).rejects.toMatchObject({
      field: 'reportDeadlineOn',
      message: expect.stringMatching(/^Agenda setting must be on or before the deadline for reports, /),
    });
  });

  it('refuses a publication too late for the clear days, which only bodies under Part VA must give', async () => {
    const panels = app.get(PanelsService);
    const publicationOn = addDays(day, -7);

    await expect(choose({ publicationOn })).rejects.toMatchObject({
      field: 'publicationOn',
      message: expect.stringMatching(
        /^Publication must be on or before Monday \d+ \w+ 201\d, the last day that gives 5 clear days$/,
      ),
    });

    const form = panelForm.build({
      name: 'Working Group',
      reference: 'WG',
      kind: 'working-group',
      partVaApplies: false,
    });
    const { id } = await panels.create(form, founder);
    meeting = await app.get(MeetingsService).schedule(meetingForm.build({ panelId: id, day }), clerk);
    expect((await choose({ publicationOn })).publicationOn).toBe(publicationOn);
  });

  it('lets a meeting called at short notice publish with the call', async () => {
    meeting = await app.get(MeetingsService).schedule(meetingForm.build({ panelId, day: '2017-10-19' }), clerk);
    const call = { day: '2017-10-16', time: '09:30', by: 'the chair', because: 'The court has ordered it' };
    await app.get(ShortNotices).record(meeting.id, { ...call, version: 1 }, clerk);

    expect((await choose({ publicationOn: '2017-10-16' }, 2)).publicationOn).toBe('2017-10-16');
  });

  it('refuses a meeting somebody else has changed meanwhile', async () => {
    await choose({});
    await expect(choose({})).rejects.toBeInstanceOf(Conflict);
  });

  it('is over once the agenda is out', async () => {
    await app.get(UnitOfWork).run((unit) => app.get(MeetingsService).markCalled(unit, meeting));

    await expect(choose({}, 2)).rejects.toMatchObject({
      message: 'The agenda of this meeting no longer has to be prepared, so its key dates stand.',
    });
  });

  it('is for clerks of the panel', async () => {
    const form = { version: 1 };
    await expect(app.get(KeyDatesService).choose(meeting.id, form, founder)).rejects.toBeInstanceOf(NotAllowed);
    const reader = await signedInWith(app);
    expect((await reader.get(meetingPaths.keyDates(meeting.id))).status).toBe(403);
    expect((await reader.post(meetingPaths.keyDates(meeting.id), {})).status).toBe(403);
  });

  it('goes on record', async () => {
    await choose({ agendaSettingOn: addDays(day, -40) });

    const event = await app.get(UnitOfWork).reading(AuditEvent).findOneByOrFail({
      action: 'chose the key dates of a meeting',
      subjectId: meeting.id,
    });
    expect(event.detail).toMatchObject({
      agendaSettingOn: addDays(day, -40),
      publicationOn: 'computed',
    });
  });
});

describe('the page of key dates', () => {
  const open = async (path: string) => new PageReader((await browser.get(path)).text);

  it('says which day each has when left blank, takes one and shows it as chosen', async () => {
    const path = (await open(meetingPaths.show(meeting.id))).link('Change the key dates');
    const page = await open(path);
    expect(page.text.match(/Left blank: \w+ \d+ \w+ 2017/g)).toHaveLength(4);

    const chosen = addDays(day, -16);
    const [year = '', month = '', date = ''] = chosen.split('-');
    const sent = await browser.post(path, {
      ...page.form('Save the key dates').values,
      'reportDeadlineOn-day': date,
      'reportDeadlineOn-month': month,
      'reportDeadlineOn-year': year,
    });

    expect(sent.status).toBe(303);
    expect((await open(meetingPaths.show(meeting.id))).fact('Deadline for reports')).toContain(
      'Chosen for this meeting',
    );
  });

  it('shows a mistake at its day', async () => {
    const path = meetingPaths.keyDates(meeting.id);
    const { values } = (await open(path)).form('Save the key dates');
    const sent = await browser.post(path, {
      ...values,
      'publicationOn-day': '1',
      'publicationOn-month': '2',
      'publicationOn-year': '2018',
    });

    expect(sent.status).toBe(422);
    expect(new PageReader(sent.text).form('Save the key dates').error('publicationOn')).toMatch(
      /^Publication must be on or before the meeting/,
    );
  });
});

describe('key dates in the API', () => {
  it('are chosen and told', async () => {
    const address = `/api/meetings/${meeting.id}/key-dates`;
    const { status, body } = await browser.api('put', address, { agendaSettingOn: addDays(day, -40), version: 1 });

    expect([status, body.version]).toEqual([200, 2]);
    expect(body.keyDates.agendaSetting).toEqual({ day: addDays(day, -40), isChosen: true });
  });
});
