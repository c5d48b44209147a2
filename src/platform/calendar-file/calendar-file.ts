/** Calendar files (RFC 5545) as Outlook, Google and phones take them. */
import ical, { ICalCalendarMethod, type ICalEventData, ICalEventStatus } from 'ical-generator';
import { addDays, type CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { ClockTime } from '../../domain/calendar/clock-time.js';
import type { CalendarEvent } from './calendar-event.js';
import { LONDON_TIME_ZONE } from './london-time-zone.js';

const LONDON = 'Europe/London';
const MINUTES_OF_A_DAY = 24 * 60;

/** `madeAt` is an instant as ISO UTC text. */
export function calendarFile(name: string, events: readonly CalendarEvent[], madeAt: string): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Minutebook', product: 'Meetings', language: 'EN' },
    // Without a zone of its own the calendar keeps DTSTAMP in UTC, as the standard asks; the events name theirs.
    timezone: { name: null, generator: (zone) => (zone === LONDON ? LONDON_TIME_ZONE : null) },
  });
  for (const event of events) calendar.createEvent(entryOf(event, madeAt));
  return calendar.toString();
}

function entryOf({ uid, sequence, title, day, time, place, page, isCancelled }: CalendarEvent, madeAt: string) {
  const entry: ICalEventData = {
    id: uid,
    sequence,
    stamp: new Date(madeAt),
    summary: isCancelled ? `Cancelled: ${title}` : title,
    location: place.length === 0 ? null : place.join(', '),
    url: page,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(time === null
      ? { start: `${day}T00:00:00`, allDay: true }
      : { start: `${day}T${time.startsAt}:00`, end: endOf(day, time.startsAt, time.minutes), timezone: LONDON }),
  };
  return entry;
}

/** On the clock of the wall: a meeting that begins late in the evening ends on the next day. */
function endOf(day: CalendarDate, startsAt: ClockTime, minutes: number): string {
  const [hours = 0, past = 0] = startsAt.split(':').map(Number);
  const end = hours * 60 + past + minutes;
  const clock = [Math.floor((end % MINUTES_OF_A_DAY) / 60), end % 60];
  const time = clock.map((part) => String(part).padStart(2, '0')).join(':');
  return `${addDays(day, Math.floor(end / MINUTES_OF_A_DAY))}T${time}:00`;
}
