import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { RuleBroken } from '../../../domain/errors.js';
import { detailsFrom, type MeetingDetails } from '../meeting-details.js';
import type { MeetingOfPanel } from '../meeting.entity.js';
import type { AdjournmentForm } from './calling-off.form.js';

/** When and where a meeting is held instead; null while its day is not fixed. @throws RuleBroken */
export function newDayFrom(
  { day, startsAt, place }: Partial<AdjournmentForm>,
  meeting: MeetingOfPanel,
  today: CalendarDate,
): MeetingDetails | null {
  if (day === undefined) {
    if (startsAt !== undefined) throw new RuleBroken('Enter the new day as well as the time', 'day');
    return null;
  }
  const { kind, version } = meeting;
  const as = { kind, version, day, startsAt: startsAt ?? meeting.startsAt, place: place ?? meeting.place };
  const details = detailsFrom(as, meeting.panel, today);
  if (day < today) throw new RuleBroken('The new day must be today or later', 'day');
  if (moment(details) <= moment(meeting)) {
    throw new RuleBroken('The new day and time must be after those of this meeting', 'day');
  }
  return details;
}

function moment({ day, startsAt }: Pick<MeetingDetails, 'day' | 'startsAt'>): string {
  return `${day} ${startsAt}`;
}
