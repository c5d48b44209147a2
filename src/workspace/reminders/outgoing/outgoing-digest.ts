import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { Page } from '../../../platform/web/pages/pagination.js';
import type { Person } from '../../people/person.entity.js';
import type { ReminderHold } from '../runs/reminder-hold.entity.js';

/** A mail that goes out next, unless it is held. */
export interface OutgoingDigest {
  readonly contact: { readonly person: Person; readonly address: string | null };
  readonly actions: number;
  readonly hold: ReminderHold | null;
}

export interface Outgoing {
  /** Null where no reminders go out soon. */
  readonly day: CalendarDate | null;
  readonly page: Page<OutgoingDigest>;
}
