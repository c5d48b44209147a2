import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { Meeting } from '../../../src/workspace/meetings/meeting.entity.js';
import { meetingPaths } from '../../../src/workspace/meetings/meeting.paths.js';
import { MeetingsService } from '../../../src/workspace/meetings/meetings.service.js';
import { PanelsService } from '../../../src/workspace/panels/panels.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { eventsIn } from '../../support/calendar.js';
import { TestCouncil } from '../../support/council.js';
import { signedInWith, userWith } from '../../support/factories/account.js';
import { meetingForm } from '../../support/factories/meeting.js';
import { panelForm } from '../../support/factories/panel.js';
import { PageReader } from '../../support/page.js';

const clerk = userWith('clerk');
const CPP = 'Corporate Parenting Panel';
let app: TestApp;
let council: TestCouncil;
let member: Browser;
let keeper: Browser;

beforeAll(async () => {
  app = await openApp();
  council = await TestCouncil.found(app);
  const other = await app.get(PanelsService).create(panelForm.build({ name: 'Audit' }), userWith('administrator'));
  const schedule = (panelId: string, day: string) =>
    app.get(MeetingsService).schedule(meetingForm.build({ panelId, day, startsAt: '17:00' }), clerk);
  const off = await schedule(council.panelId, '2017-12-19');
  await schedule(other.id, '2017-11-21');
  await schedule(council.panelId, '2016-10-04');
  await app.get(UnitOfWork).run(({ manager }) => manager.update(Meeting, { id: off.id }, { state: 'postponed' }));
  const person = await council.person({ forenames: 'Mary' });
  await council.seat(person.id);
  member = await council.signIn(person);
  keeper = await signedInWith(app, 'clerk');
});
afterAll(() => app.remove());

const page = async (browser: Browser, path: string) => new PageReader((await browser.get(path)).text);
const events = async (browser: Browser, path: string) => eventsIn((await browser.get(path)).text);
const days = (found: readonly Record<string, string>[]) => found.map(({ DTSTART }) => DTSTART);

describe('the calendar of a panel', () => {
  it('is a file with every meeting of the past year and to come, and those that were called off', async () => {
    const link = (await page(member, `/workspace/panels/${council.panelId}/meetings`)).link(
      'Add these meetings to your calendar',
    );
    const answer = await member.get(link);

    expect(answer.type).toBe('text/calendar');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="corporate-parenting-panel-meetings.ics"');
    const found = eventsIn(answer.text);
    expect(days(found)).toEqual(['20171024T170000', '20171219T170000']);
    expect(found).toMatchObject([
      { SUMMARY: CPP, STATUS: 'CONFIRMED', TZID: 'Europe/London', DTEND: '20171024T190000', SEQUENCE: '0' },
      { SUMMARY: `Cancelled: ${CPP}`, STATUS: 'CANCELLED' },
    ]);
    expect(found[0]?.['UID']?.startsWith(`${council.meetingId}@`)).toBe(true);
    expect(found[0]?.['URL']?.endsWith(meetingPaths.show(council.meetingId))).toBe(true);
  });

  it('keeps the name of a meeting that moves, and counts its changes', async () => {
    const path = meetingPaths.calendarOf(council.panelId);
    const [before] = await events(member, path);
    const moved = { kind: 'ordinary', day: '2017-10-24', startsAt: '18:00', version: 1 } as const;
    await app.get(MeetingsService).edit(council.meetingId, moved, clerk);

    const [after] = await events(member, path);

    expect(after).toMatchObject({ UID: before?.['UID'], SEQUENCE: '1', DTSTART: '20171024T180000' });
  });

  it('has key dates as whole days for its clerks alone', async () => {
    const link = (await page(keeper, `/workspace/panels/${council.panelId}/meetings`)).link(
      'Add meetings and key dates',
    );
    const kept = (await events(keeper, link)).filter(({ VALUE }) => VALUE === 'DATE');

    expect(kept.slice(0, 4).map(({ SUMMARY, DTSTART }) => [SUMMARY, DTSTART])).toEqual([
      [`Agenda setting: ${CPP}`, '20170925'],
      [`Deadline for reports: ${CPP}`, '20171009'],
      [`Chair’s clearance: ${CPP}`, '20171012'],
      [`Publication: ${CPP}`, '20171016'],
    ]);
    expect((await events(member, link)).filter(({ VALUE }) => VALUE === 'DATE')).toEqual([]);
  });

  it('is not there for a panel that is not', async () => {
    expect((await member.get(meetingPaths.calendarOf('nowhere'))).status).toBe(404);
  });
});

describe('a person’s own calendar', () => {
  it('has the meetings of the panels they sit on, and is found from their first page', async () => {
    const link = (await page(member, '/workspace')).link('Add my meetings to my calendar');

    const answer = await member.get(link);

    expect(answer.headers['content-disposition']).toBe('attachment; filename="my-meetings.ics"');
    expect(answer.headers['cache-control']).toBe('private, no-store');
    expect(eventsIn(answer.text).every(({ SUMMARY }) => SUMMARY?.endsWith(CPP))).toBe(true);
  });

  it('has those of every panel for a clerk of all', async () => {
    const link = (await page(keeper, '/workspace/meetings')).link('Add my meetings to my calendar');

    expect((await events(keeper, link)).map(({ SUMMARY }) => SUMMARY)).toContain('Audit');
  });

  it('is empty for somebody on no panel, who is not offered it', async () => {
    const stranger = await signedInWith(app);

    expect((await page(stranger, '/workspace/meetings')).hasLink('Add my meetings to my calendar')).toBe(false);
    expect(await events(stranger, meetingPaths.mine())).toEqual([]);
  });
});
