import { describe, expect, it } from '@jest/globals';
import type { CalendarEvent } from '../../../src/platform/calendar-file/calendar-event.js';
import { calendarFile } from '../../../src/platform/calendar-file/calendar-file.js';
import { eventsIn, readCalendar } from '../../support/calendar.js';

const MEETING: CalendarEvent = {
  uid: 'meeting-1@council.example',
  sequence: 2,
  title: 'Corporate Parenting; Children, Young People',
  day: '2017-10-24',
  time: { startsAt: '17:00', minutes: 120 },
  place: ['Town Hall', 'Moorgate Street', 'Rother Vale, S60 2TH'],
  page: 'https://council.example/panels/corporate-parenting-panel/meetings/2017-10-24',
  isCancelled: false,
};
const written = (...events: CalendarEvent[]) => calendarFile('Meetings', events, '2017-10-16T09:00:00.000Z');

describe('a calendar file', () => {
  it('says when and where, in local time', () => {
    expect(eventsIn(written(MEETING))).toEqual([
      expect.objectContaining({
        UID: 'meeting-1@council.example',
        SEQUENCE: '2',
        DTSTAMP: '20171016T090000Z',
        TZID: 'Europe/London',
        DTSTART: '20171024T170000',
        DTEND: '20171024T190000',
        SUMMARY: 'Corporate Parenting; Children, Young People',
        LOCATION: 'Town Hall, Moorgate Street, Rother Vale, S60 2TH',
        URL: MEETING.page,
        STATUS: 'CONFIRMED',
      }),
    ]);
  });

  it('spells out the rules of London time once', () => {
    const zones = readCalendar(written(MEETING, { ...MEETING, uid: 'meeting-2@council.example' })).parts.filter(
      ({ name }) => name === 'VTIMEZONE',
    );

    expect(zones.map(({ properties }) => properties)).toEqual([
      [{ name: 'TZID', parameters: {}, value: 'Europe/London' }],
    ]);
    expect(zones[0]?.parts.map(({ name }) => name)).toEqual(['DAYLIGHT', 'STANDARD']);
  });

  it('ends late meetings on the next day', () => {
    const late = { ...MEETING, day: '2017-10-31', time: { startsAt: '22:30', minutes: 120 } };

    expect(eventsIn(written(late))).toMatchObject([{ DTSTART: '20171031T223000', DTEND: '20171101T003000' }]);
  });

  it('keeps a whole day free of hours and zones', () => {
    const [event] = eventsIn(written({ ...MEETING, time: null, place: [] }));

    expect(event).toMatchObject({ VALUE: 'DATE', DTSTART: '20171024' });
    expect(Object.keys(event ?? {})).not.toEqual(expect.arrayContaining(['TZID']));
    expect(event).not.toHaveProperty('LOCATION');
  });

  it('says of a meeting that was called off that it is cancelled', () => {
    expect(eventsIn(written({ ...MEETING, isCancelled: true }))).toMatchObject([
      { STATUS: 'CANCELLED', SUMMARY: `Cancelled: ${MEETING.title}` },
    ]);
  });

  it('can be empty', () => {
    expect(eventsIn(written())).toEqual([]);
  });
});
