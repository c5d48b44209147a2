import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PublishedMeeting } from '../../src/publications/published-meeting.js';
import { meetingEvent } from '../../src/portal/calendars/meeting-event.js';
import { type TestApp, openApp } from '../support/app.js';
import type { Browser } from '../support/browser.js';
import { eventsIn } from '../support/calendar.js';
import { TestCouncil } from '../support/council.js';
import { publishedLike } from '../support/published-like.js';
import { PageReader } from '../support/page.js';

describe('public calendars', () => {
  let house: TestApp;
  let anybody: Browser;
  let council: TestCouncil;

  beforeAll(async () => {
    house = await openApp();
    anybody = house.browser();
    council = await TestCouncil.found(house);
    await council.entry({ title: 'Regional adoption agency', paperExpectation: 'verbal' });
  });
  afterAll(() => house.remove());

  const linked = async (path: string) => {
    const page = new PageReader((await anybody.get(path)).text);
    return anybody.get(page.link('Add these meetings to your calendar'));
  };

  it('hold nothing of a meeting before its agenda is out', async () => {
    expect(eventsIn((await anybody.get('/meetings.ics')).text)).toEqual([]);
  });

  it('hold the published meetings, of all panels and of one, under the same name', async () => {
    await council.publish();
    const [all, ofPanel] = [await linked('/meetings'), await linked('/panels/corporate-parenting-panel')];

    expect([all.type, ofPanel.type]).toEqual(['text/calendar', 'text/calendar']);
    expect(ofPanel.headers['content-disposition']).toBe(
      'attachment; filename="corporate-parenting-panel-meetings.ics"',
    );
    expect(ofPanel.headers['cache-control']).toBe('public, max-age=60');
    const [event, ...more] = eventsIn(all.text);
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      SUMMARY: 'Corporate Parenting Panel',
      TZID: 'Europe/London',
      DTSTART: '20171024T170000',
      DTEND: '20171024T190000',
      SEQUENCE: expect.stringMatching(/^\d+$/),
      STATUS: 'CONFIRMED',
      LOCATION: 'Town Hall, Moorgate Street, Rother Vale, S60 2TH',
    });
    expect(event?.['UID']).toMatch(/^panels-corporate-parenting-panel-meetings-2017-10-24@/);
    expect(event?.['URL']).toMatch(/\/panels\/corporate-parenting-panel\/meetings\/2017-10-24$/);
    expect(eventsIn(ofPanel.text)).toEqual([event]);
  });

  it('are not there for a panel nobody has published', async () => {
    expect((await anybody.get('/panels/no-such-panel/meetings.ics')).status).toBe(404);
  });
});

describe('the calendar of a council with more meetings than a file can hold', () => {
  it('has all that are to come, and the nearest of those past', async () => {
    const house = await openApp();
    const council = await TestCouncil.found(house);
    await council.entry({ title: 'Regional adoption agency', paperExpectation: 'verbal' });
    await council.publish();
    await publishedLike(house, 2000, '2017-10-02');
    await publishedLike(house, 3, '2017-10-03');

    const days = eventsIn((await house.browser().get('/meetings.ics')).text).map(({ DTSTART = '' }) =>
      DTSTART.slice(0, 8),
    );

    expect(days).toHaveLength(2000);
    expect(days.slice(-5)).toEqual(['20171002', '20171003', '20171003', '20171003', '20171024']);
    await house.remove();
  }, 60_000);
});

describe('a meeting that was called off', () => {
  const meeting: PublishedMeeting = {
    address: 'panels/audit/meetings/2017-10-24',
    panel: { name: 'Audit', slug: 'audit' },
    meeting: { kind: 'ordinary', day: '2017-10-24', time: '5.00 p.m.', place: ['Town Hall'], slug: '2017-10-24' },
    state: 'scheduled',
    sequence: 7,
  };

  it.each([
    ['cancelled', true],
    ['postponed', true],
    ['scheduled', false],
    ['adjourned', false],
  ] as const)('is taken out of the calendar when %s: %s', (state, isCancelled) => {
    expect(meetingEvent({ ...meeting, state }, 'https://council.example')).toMatchObject({
      uid: 'panels-audit-meetings-2017-10-24@council.example',
      sequence: 7,
      isCancelled,
    });
  });
});
