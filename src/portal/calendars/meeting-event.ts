/** Published meetings as entries of a calendar file. */
import { USUAL_MINUTES } from '../../domain/calendar/meeting-clashes.js';
import type { CalendarEvent } from '../../platform/calendar-file/calendar-event.js';
import { clockTimeFrom } from '../../platform/web/forms/clock-time-text.js';
import type { PublishedMeeting } from '../../publications/published-meeting.js';
import { paths } from '../portal.paths.js';

/** Known by its address, which its notice and its agenda share. */
export function meetingEvent(
  { address, panel, meeting, state, sequence }: PublishedMeeting,
  baseUrl: string,
): CalendarEvent {
  const startsAt = clockTimeFrom(meeting.time);
  return {
    uid: `${address.replaceAll('/', '-')}@${new URL(baseUrl).hostname}`,
    sequence,
    title: panel.name,
    day: meeting.day,
    time: startsAt === null ? null : { startsAt, minutes: USUAL_MINUTES },
    place: meeting.place,
    page: `${baseUrl}${paths.published(address)}`,
    isCancelled: isOff(state),
  };
}

/** Adjourned meetings have begun on their day. */
function isOff(state: PublishedMeeting['state']): boolean {
  return state === 'cancelled' || state === 'postponed';
}
