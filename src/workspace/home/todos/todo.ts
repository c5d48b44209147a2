import type { Reader } from '../../../domain/access/roles.js';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { MeetingAtHand } from '../meeting-at-hand.js';

/** One thing that waits for the person at the desk. */
export interface Todo {
  /** `CPP 24 October 2017: publish the agenda`, also the words of the link. */
  readonly text: string;
  /** Where it is done. */
  readonly href: string;
  /** `5 clear days: Tue 17, Wed 18, …`; empty where the text says it all. */
  readonly hint: string;
  /** By which day; null for what waits until somebody does it. */
  readonly due: CalendarDate | null;
}

/** Who sits at the desk, and what the page has found for them already. */
export interface AtDesk {
  readonly reader: Reader;
  readonly today: CalendarDate;
  /** The coming meetings of a clerk's panels. */
  readonly toPrepare: readonly MeetingAtHand[];
}

/** One kind of thing that can wait for somebody. A feature that has such a thing adds a source to the list in the module. */
export abstract class TodoSource {
  /** What waits for this reader on this day, a bounded number of it. */
  abstract of(desk: AtDesk): Promise<Todo[]>;
}
