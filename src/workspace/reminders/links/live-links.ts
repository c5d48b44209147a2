import { plainDate } from '../../../domain/calendar/calendar-date.js';
import { londonTime } from '../../../domain/calendar/london-time.js';
import { fullName, type Person } from '../../people/person.entity.js';
import type { LinkRow } from './link-row.js';

/** By how many links somebody can open a thing today, and until when. */
export interface LiveLinks {
  readonly person: Person;
  readonly count: number;
  /** ISO UTC text by the system's clock. */
  readonly lastUntil: string;
}

/** By person; `links` open something, stand in the order in which they end, and have their persons. */
export function livePerPerson(links: readonly LinkRow[], whose: ReadonlySet<string>): LiveLinks[] {
  const byPerson = new Map<string, LiveLinks>();
  for (const { personId, person, expiresAt } of links) {
    if (!person || !whose.has(personId)) continue;
    byPerson.set(personId, { person, count: (byPerson.get(personId)?.count ?? 0) + 1, lastUntil: expiresAt });
  }
  return [...byPerson.values()];
}

/** `D. Johnson can answer by 2 links until 16 November 2017.`, where `can` is `can answer`. */
export function liveInWords({ person, count, lastUntil }: LiveLinks, can: string): string {
  const until = plainDate(londonTime(lastUntil).date);
  return `${fullName(person)} ${can} by ${count === 1 ? 'a link' : `${count} links`} until ${until}.`;
}
