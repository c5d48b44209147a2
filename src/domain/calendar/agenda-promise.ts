import { type CalendarDate, longDate } from './calendar-date.js';

/** What a notice says of the agenda: by when it is promised, until that day has passed. */
export function agendaPromise(agendaBy: CalendarDate | null, today: CalendarDate): string {
  return agendaBy !== null && agendaBy >= today
    ? `The agenda will be published by ${longDate(agendaBy)}.`
    : 'The agenda of this meeting has not been published yet.';
}
