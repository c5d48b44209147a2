import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Published } from '../../src/publications/public-record.js';
import { type PublishedMeeting, meetingEvents } from '../../src/portal/calendars/meeting-events.js';
import { type TestApp, openApp } from '../support/app.js';
import type { Browser } from '../support/browser.js';
import { eventsIn } from '../support/calendar.js';
import { TestCouncil } from '../support/council.js';
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
      SEQUENCE: '0',
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

describe('a meeting that was called off', () => {
  const meeting = {
    kind: 'ordinary',
    day: '2017-10-24',
    time: '5.00 p.m.',
    place: ['Town Hall'],
    slug: '2017-10-24',
  };
  const published = (facts: object, edition: number, sequence: number) =>
    ({
      publication: { edition, sequence },
      content: { panel: { name: 'Audit', slug: 'audit' }, meeting, ...facts },
    }) as unknown as PublishedMeeting;
  const notice = (state: Published<'meeting-notice'>['content']['state'], edition: number, sequence: number) =>
    published({ state, reason: null, movedTo: null }, edition, sequence);

  it.each(['cancelled', 'postponed'] as const)('is one entry with its agenda, and cancelled when %s', (state) => {
    const events = meetingEvents([published({}, 2, 4), notice(state, 1, 7)], 'https://council.example');

    expect(events).toMatchObject([
      { uid: 'panels-audit-meetings-2017-10-24@council.example', sequence: 2, isCancelled: true },
    ]);
  });

  it.each(['scheduled', 'adjourned'] as const)('stays where it was while %s', (state) => {
    expect(meetingEvents([notice(state, 1, 7)], 'https://council.example')).toMatchObject([{ isCancelled: false }]);
  });
});
