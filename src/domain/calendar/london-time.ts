/**
 * Days and hours are those of Europe/London, never UTC: at 23:30 UTC in summer the council is already in the next day.
 */
import type { CalendarDate } from './calendar-date.js';
import type { LocalTime } from './clear-days.js';

const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** From an instant as ISO 8601 UTC text, such as `2026-10-02T23:30:00.000Z`. */
export function londonTime(instant: string): LocalTime {
  const parts = LONDON.formatToParts(Date.parse(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return { date: `${part('year')}-${part('month')}-${part('day')}`, time: `${part('hour')}:${part('minute')}` };
}

/**
 * To an instant as ISO 8601 UTC text. Of the hour that comes twice in October the first is meant; an hour left out in
 * March is moved on by one.
 */
export function instantOf({ date, time }: LocalTime): string {
  const asUtc = `${date}T${time}:00.000Z`;
  const summer = hoursEarlier(asUtc, 1);
  const local = londonTime(summer);
  return local.date === date && local.time === time ? summer : asUtc;
}

/** The day in London of an instant. */
export function londonDay(instant: string): CalendarDate {
  return londonTime(instant).date;
}

function hoursEarlier(instant: string, hours: number): string {
  return new Date(Date.parse(instant) - hours * 3_600_000).toISOString();
}
