import { addDays, type CalendarDate, dayOfWeek, isWeekend, plainDate } from '../../../domain/calendar/calendar-date.js';
import type { NamedDays } from '../../../domain/calendar/named-day.js';
import type { Cell } from '../../../platform/web/pages/list-page.js';
import type { MeetingAtHand } from '../meeting-at-hand.js';
import { between, type CalendarEvent, eventsOf } from './calendar-event.js';

const WEEKS = 4;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/** The next four weeks as a table, a row for each week; null when nothing stands in them. */
export function presentWeeks(atHand: readonly MeetingAtHand[], namedDays: NamedDays, today: CalendarDate) {
  const monday = addDays(today, -((dayOfWeek(today) + 6) % 7));
  const left = addDays(monday, WEEKS * 7);
  const events = between(atHand.flatMap(eventsOf), today, WEEKS * 7).filter(({ day }) => day < left);
  if (events.length === 0) return null;
  const hasWeekend = events.some(({ day }) => isWeekend(day));
  const columns = ['Week of', ...WEEKDAYS, ...(hasWeekend ? ['Weekend'] : [])];
  return {
    caption: `Next ${WEEKS} weeks`,
    columns: columns.map((heading) => ({ heading })),
    rows: Array.from({ length: WEEKS }, (_, week) => rowOf(addDays(monday, 7 * week), events, namedDays, hasWeekend)),
  };
}

function rowOf(monday: CalendarDate, events: readonly CalendarEvent[], namedDays: NamedDays, hasWeekend: boolean) {
  const cellOf = (first: number, days: number) => dayCell(addDays(monday, first), days, events, namedDays);
  const cells = [
    { text: plainDate(monday).replace(/ \d{4}$/, '') },
    ...WEEKDAYS.map((_, index) => cellOf(index, 1)),
    ...(hasWeekend ? [cellOf(WEEKDAYS.length, 2)] : []),
  ];
  return { cells };
}

function dayCell(from: CalendarDate, days: number, events: readonly CalendarEvent[], namedDays: NamedDays): Cell {
  const names = Array.from({ length: days }, (_, index) => namedDays.get(addDays(from, index)) ?? []).flat();
  const links = between(events, from, days).map(({ text, href }) => ({ link: { text, href } }));
  const list: Cell[] = [...names.map(({ name }) => ({ text: name })), ...links];
  return list.length === 0 ? { text: '' } : { list };
}
