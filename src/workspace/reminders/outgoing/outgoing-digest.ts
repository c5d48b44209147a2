import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { Page } from '../../../platform/web/pages/pagination.js';
import type { Person } from '../../people/person.entity.js';
import type { ReminderHold } from '../runs/reminder-hold.entity.js';

/** What goes out to one person next, unless it is held. */
export interface OutgoingToPerson {
  readonly contact: { readonly person: Person; readonly address: string | null };
  /** In their digest; 0 where there is none. */
  readonly actions: number;
  /** What else they are told of, a letter each. */
  readonly letters: readonly string[];
  readonly hold: ReminderHold | null;
}

export interface Outgoing {
  /** Null where no reminders go out soon. */
  readonly day: CalendarDate | null;
  readonly page: Page<OutgoingToPerson>;
  /** What cannot go out, because nobody can be written to. */
  readonly forNobody: readonly string[];
}
