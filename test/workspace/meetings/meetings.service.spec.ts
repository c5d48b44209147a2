import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Conflict, NotAllowed, NotFound } from '../../../src/domain/errors.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import type { CurrentUser } from '../../../src/platform/web/current-user.js';
import { AuthorityService } from '../../../src/workspace/authority/authority.service.js';
import { DeadlinesService } from '../../../src/workspace/meetings/deadlines.service.js';
import { meetingsQuery } from '../../../src/workspace/meetings/meetings-query.js';
import { MeetingsService } from '../../../src/workspace/meetings/meetings.service.js';
import { NoticesService } from '../../../src/workspace/meetings/notices/notices.service.js';
import { PanelsService } from '../../../src/workspace/panels/panels.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import { userWith } from '../../support/factories/account.js';
import { authorityForm } from '../../support/factories/authority.js';
import { meetingForm } from '../../support/factories/meeting.js';
import { panelForm } from '../../support/factories/panel.js';

const founder = userWith('administrator');
const clerk = userWith('clerk');
let app: TestApp;
let meetings: MeetingsService;
let panelId: string;

beforeEach(async () => {
  app = await openApp();
  meetings = app.get(MeetingsService);
  panelId = (await app.get(PanelsService).create(panelForm.corporateParenting().build(), founder)).id;
});
afterEach(() => app.remove());

const schedule = (day: string, facts = {}) => meetings.schedule(meetingForm.build({ panelId, day, ...facts }), clerk);

describe('scheduling a meeting', () => {
  it('takes the panel’s usual time and place where none is given', async () => {
    expect(await schedule('2017-10-24')).toMatchObject({
      slug: '2017-10-24',
      startsAt: '17:00',
      place: 'Town Hall\nMoorgate Street\nRother Vale',
      state: 'scheduled',
      version: 1,
    });
  });

  it('takes the time and place that are given', async () => {
    expect(await schedule('2017-10-24', { startsAt: '09:30', place: 'Riverside House' })).toMatchObject({
      startsAt: '09:30',
      place: 'Riverside House',
    });
  });

  it('gives a second meeting on a day an address of its own, also when both are made at once', async () => {
    const slugs = (await Promise.all([schedule('2017-10-24'), schedule('2017-10-24', { startsAt: '19:30' })])).map(
      ({ slug }) => slug,
    );

    expect(slugs.sort()).toEqual(['2017-10-24', '2017-10-24-2']);
    expect((await meetings.getByAddress('corporate-parenting-panel', '2017-10-24-2')).panel.reference).toBe('CPP');
  });

  it('refuses the same day and time again, as a form sent twice would ask for', async () => {
    await schedule('2017-10-24');

    await expect(schedule('2017-10-24')).rejects.toMatchObject({
      message: 'This panel already meets at 5.00 p.m. on Tuesday 24 October 2017',
      field: 'startsAt',
    });
  });

  it.each(['1974-03-31', '2022-12-31'])('refuses %s', async (day) => {
    await expect(schedule(day)).rejects.toMatchObject({ code: 'rule-broken', field: 'day' });
  });

  it('needs a panel', async () => {
    await expect(schedule('2017-10-24', { panelId: 'nowhere' })).rejects.toMatchObject({ field: 'panelId' });
  });

  it('is for clerks of the panel', async () => {
    const elsewhere: CurrentUser = { ...clerk, clerkOf: ['another'] };
    const form = meetingForm.build({ panelId });

    await expect(meetings.schedule(form, founder)).rejects.toBeInstanceOf(NotAllowed);
    await expect(meetings.schedule(form, elsewhere)).rejects.toBeInstanceOf(NotAllowed);
    expect((await meetings.schedule(form, { ...clerk, clerkOf: [panelId] })).panelId).toBe(panelId);
  });
});

describe('changing a meeting', () => {
  it('moves its address with its day, and only then', async () => {
    await schedule('2017-10-24', { startsAt: '09:30' });
    const { id } = await schedule('2017-10-24');

    const later = await meetings.edit(id, { kind: 'special', day: '2017-10-24', version: 1 }, clerk);
    expect(later).toMatchObject({ kind: 'special', slug: '2017-10-24-2', version: 2 });
    const moved = await meetings.edit(id, { kind: 'special', day: '2017-10-31', version: 2 }, clerk);
    expect(moved).toMatchObject({ slug: '2017-10-31', version: 3 });
  });

  it('is over once the agenda is out', async () => {
    const { id } = await schedule('2017-10-24');
    await app.get(UnitOfWork).run(async (unit) => meetings.markCalled(unit, await meetings.get(id)));

    const late = meetings.edit(id, { kind: 'ordinary', day: '2017-10-31', version: 2 }, clerk);

    await expect(late).rejects.toBeInstanceOf(Conflict);
    expect(await meetings.get(id)).toMatchObject({ day: '2017-10-24', state: 'called' });
  });

  it('refuses a meeting somebody else has changed meanwhile', async () => {
    const { id } = await schedule('2017-10-24');
    await meetings.edit(id, { kind: 'special', day: '2017-10-24', version: 1 }, clerk);

    const late = meetings.edit(id, { kind: 'ordinary', day: '2017-10-24', version: 1 }, clerk);

    await expect(late).rejects.toBeInstanceOf(Conflict);
  });

  it('calls it once, however often the agenda is published', async () => {
    const { id } = await schedule('2017-10-24');
    const call = () => app.get(UnitOfWork).run(async (unit) => meetings.markCalled(unit, await meetings.get(id)));
    await call();
    await call();

    expect(await meetings.get(id)).toMatchObject({ state: 'called', version: 2 });
  });
});

describe('finding meetings', () => {
  beforeEach(async () => {
    for (const day of ['2017-10-10', '2017-10-16', '2017-12-19', '2017-10-24']) await schedule(day);
  });
  const firstPage = { page: 1, size: 25, skip: 0, take: 25 };
  const days = (found: readonly { day: string }[]) => found.map(({ day }) => day);

  it('lists today’s and later ones soonest first, past ones latest first', async () => {
    const upcoming = await meetings.list(meetingsQuery({}), firstPage);
    const past = await meetings.list(meetingsQuery({ when: 'past' }), firstPage);

    expect([upcoming.total, days(upcoming.items)]).toEqual([3, ['2017-10-16', '2017-10-24', '2017-12-19']]);
    expect([past.total, days(past.items)]).toEqual([1, ['2017-10-10']]);
  });

  it('keeps to one panel where asked', async () => {
    const other = await app.get(PanelsService).create(panelForm.build(), founder);
    await schedule('2017-11-01', { panelId: other.id });

    const found = await meetings.list(meetingsQuery({ panelId: other.id }), firstPage);

    expect(found.items.map(({ panel, day }) => [panel.id, day])).toEqual([[other.id, '2017-11-01']]);
  });

  it('narrows by words of the panel and the place, and orders by day or panel either way', async () => {
    const other = await app.get(PanelsService).create(panelForm.build({ name: 'Audit Committee' }), founder);
    await schedule('2017-11-01', { panelId: other.id, place: 'Riverside House' });

    const found = await meetings.list(meetingsQuery({ search: 'HOUSE audit' }), firstPage);
    expect(days(found.items)).toEqual(['2017-11-01']);
    expect((await meetings.list(meetingsQuery({ search: '100%' }), firstPage)).total).toBe(0);
    const backwards = await meetings.list(meetingsQuery({ sort: '-day' }), firstPage);
    expect(days(backwards.items)).toEqual(['2017-12-19', '2017-11-01', '2017-10-24', '2017-10-16']);
    const byPanel = await meetings.list(meetingsQuery({ sort: 'panel' }), firstPage);
    expect(days(byPanel.items)).toEqual(['2017-11-01', '2017-10-16', '2017-10-24', '2017-12-19']);
  });

  it('names the next meetings after a day', async () => {
    expect(days(await meetings.upcomingOf(panelId, '2017-10-16', 5))).toEqual(['2017-10-24', '2017-12-19']);
    expect(days(await meetings.upcomingOf(panelId, '2017-10-16', 1))).toEqual(['2017-10-24']);
  });

  it('says so when there is none', async () => {
    await expect(meetings.get('nowhere')).rejects.toBeInstanceOf(NotFound);
    await expect(meetings.getByAddress('corporate-parenting-panel', '2000-01-01')).rejects.toBeInstanceOf(NotFound);
  });
});

describe('the last day to publish', () => {
  it.each([
    ['principal', '2017-10-16', ['2017-10-17', '2017-10-18', '2017-10-19', '2017-10-20', '2017-10-23']],
    ['parish', '2017-10-19', ['2017-10-20', '2017-10-21', '2017-10-23']],
  ] as const)('of a %s council for Tuesday 24 October 2017 is %s', async (dayCountProfile, publishBy, counted) => {
    await app.get(AuthorityService).establish(authorityForm.build({ dayCountProfile }), founder);
    const meeting = await schedule('2017-10-24');

    const note = (await app.get(DeadlinesService).of([meeting])).get(meeting.id);

    expect(note).toMatchObject({
      deadline: { publishBy, required: counted.length, days: counted },
      unusualDay: null,
    });
  });

  it('is three clear days ahead in Wales', async () => {
    await app.get(AuthorityService).establish(authorityForm.build({ nation: 'wales' }), founder);

    expect(await app.get(DeadlinesService).clearDaysRequired()).toBe(3);
  });

  it('is not set by law for bodies outside Part VA, and unusual days are named', async () => {
    await app.get(AuthorityService).establish(authorityForm.build(), founder);
    const group = await app.get(PanelsService).create(panelForm.workingGroup().build(), founder);
    const meeting = await schedule('2017-12-25', { panelId: group.id });

    const note = (await app.get(DeadlinesService).of([meeting])).get(meeting.id);

    expect(note).toMatchObject({
      deadline: null,
      unusualDay: 'Monday 25 December 2017 is a bank holiday: Christmas Day.',
      badge: { status: 'none-asked' },
    });
  });

  it('is unknown before the council is set up', async () => {
    expect(await app.get(DeadlinesService).of([await schedule('2017-10-24')])).toEqual(new Map());
  });
});

describe('the notices of a meeting', () => {
  const record = (id: string, form: Record<string, string>) =>
    app.get(NoticesService).record(id, { ...form, version: 1 }, clerk);

  it('are kept as instants, from local time', async () => {
    const { id } = await schedule('2017-10-24');

    await record(id, { officeNoticeDay: '2017-10-13', officeNoticeTime: '16:30' });

    expect(await meetings.get(id)).toMatchObject({
      officeNoticeAt: '2017-10-13T15:30:00.000Z',
      officeNoticeBy: clerk.name,
      inspectionAt: null,
      summonsAt: null,
      version: 2,
    });
  });

  it.each([
    ['summonsTime', { summonsDay: '2017-10-13' }],
    ['inspectionDay', { inspectionTime: '09:00' }],
    ['officeNoticeDay', { officeNoticeDay: '2017-10-16', officeNoticeTime: '10:01' }],
    ['summonsDay', { summonsDay: '1807-10-16', summonsTime: '10:00' }],
    ['inspectionDay', { inspectionDay: '2016-10-22', inspectionTime: '10:00' }],
  ])('say which input is wrong: %s', async (field, form) => {
    const { id } = await schedule('2017-10-24');

    await expect(record(id, form)).rejects.toMatchObject({ code: 'rule-broken', field });
  });

  it('can lie a year before the meeting', async () => {
    const { id } = await schedule('2017-10-24');

    await record(id, { officeNoticeDay: '2016-10-23', officeNoticeTime: '10:00' });

    expect((await meetings.get(id)).officeNoticeAt).toBe('2016-10-23T09:00:00.000Z');
  });

  it('are recorded by clerks of the panel', async () => {
    const { id } = await schedule('2017-10-24');

    await expect(app.get(NoticesService).record(id, { version: 1 }, founder)).rejects.toBeInstanceOf(NotAllowed);
  });
});
