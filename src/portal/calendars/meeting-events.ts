/** Published meetings as entries of a calendar file. */
import { USUAL_MINUTES } from '../../domain/calendar/meeting-clashes.js';
import type { CalendarEvent } from '../../platform/calendar-file/calendar-event.js';
import { clockTimeFrom } from '../../platform/web/forms/clock-time-text.js';
import type { Published } from '../../publications/public-record.js';
import { addresses, paths } from '../portal.paths.js';

export type PublishedMeeting = Published<'agenda'> | Published<'meeting-notice'>;

/**
 * One entry for each meeting, whether its agenda is out, a notice of it, or both: known by its address, which both
 * share. What was published last says when and where it is.
 */
export function meetingEvents(published: readonly PublishedMeeting[], baseUrl: string): CalendarEvent[] {
  const byAddress = new Map<string, PublishedMeeting[]>();
  for (const each of published) {
    const address = addressOf(each);
    byAddress.set(address, [...(byAddress.get(address) ?? []), each]);
  }
  return [...byAddress].map(([address, about]) => eventOf(address, about.sort(latestFirst), baseUrl));
}

function addressOf({ content: { panel, meeting } }: PublishedMeeting): string {
  return addresses.meeting(panel.slug, meeting.slug);
}

function latestFirst(one: PublishedMeeting, other: PublishedMeeting): number {
  return other.publication.sequence - one.publication.sequence;
}

function eventOf(address: string, about: readonly PublishedMeeting[], baseUrl: string): CalendarEvent {
  const [latest] = about;
  if (!latest) throw new RangeError(`Nothing is published at ${address}`);
  const { panel, meeting } = latest.content;
  const startsAt = clockTimeFrom(meeting.time);
  return {
    uid: `${address.replaceAll('/', '-')}@${new URL(baseUrl).hostname}`,
    sequence: about.reduce((editions, { publication }) => editions + publication.edition, -1),
    title: panel.name,
    day: meeting.day,
    time: startsAt === null ? null : { startsAt, minutes: USUAL_MINUTES },
    place: meeting.place,
    page: `${baseUrl}${paths.published(address)}`,
    isCancelled: about.some(({ content }) => 'state' in content && isOff(content.state)),
  };
}

/** Adjourned meetings have begun on their day. */
function isOff(state: Published<'meeting-notice'>['content']['state']): boolean {
  return state === 'cancelled' || state === 'postponed';
}
