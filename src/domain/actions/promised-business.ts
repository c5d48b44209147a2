/** Business a panel has promised itself for a meeting, and whether that is on the agenda. */
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { ActionState } from './action-states.js';

export interface PromiseFacts {
  readonly state: ActionState;
  readonly dueOn: CalendarDate | null;
  /** Its clause asks for a further report. */
  readonly isFurtherReport: boolean;
}

export interface MeetingToPrepare {
  readonly day: CalendarDate;
  /** The last day for its reports. */
  readonly reportsBy: CalendarDate;
  /** When the panel met last; null where it has not met before. */
  readonly lastMetOn: CalendarDate | null;
}

/**
 * A further report that is due by then or was promised without a day, and whatever else fell due since the panel met
 * last, in time for its papers.
 */
export function isPromisedTo(meeting: MeetingToPrepare, { state, dueOn, isFurtherReport }: PromiseFacts): boolean {
  if (state !== 'open' && state !== 'deferred') return false;
  if (isFurtherReport) return dueOn === null || dueOn <= meeting.day;
  return dueOn !== null && dueOn <= meeting.reportsBy && (meeting.lastMetOn === null || dueOn > meeting.lastMetOn);
}

export interface PromisedItem {
  readonly wording: string;
  /** The item of business it was promised under; null where nobody knows. */
  readonly itemId: string | null;
}

export interface ItemOnAgenda {
  readonly itemId: string;
  readonly number: string;
  /** As the public reads it. */
  readonly title: string;
}

export type Presence =
  | { readonly is: 'on'; readonly numbers: readonly string[] }
  /** Only a person can tell. */
  | { readonly is: 'unsure'; readonly numbers: readonly string[] }
  | { readonly is: 'off' };

/**
 * It is on the agenda where an item says in its title what was promised, no more and no less. Where the words only
 * resemble each other, or the same item of business is there again, somebody has to look.
 */
export function presenceOf(promised: PromisedItem, agenda: readonly ItemOnAgenda[]): Presence {
  const words = wordsOf(promised.wording);
  const numbered = agenda.filter(({ number }) => number !== '');
  const same = numbered.filter(({ title }) => isSame(words, wordsOf(title)));
  if (same.length > 0) return { is: 'on', numbers: same.map(({ number }) => number) };
  const alike = numbered.filter(({ itemId, title }) => itemId === promised.itemId || isAlike(words, wordsOf(title)));
  return alike.length === 0 ? { is: 'off' } : { is: 'unsure', numbers: alike.map(({ number }) => number) };
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && one.size === other.size && [...one].every((word) => other.has(word));
}

/** Half the words of the title are in the promise. */
function isAlike(promise: ReadonlySet<string>, title: ReadonlySet<string>): boolean {
  return title.size > 0 && [...title].filter((word) => promise.has(word)).length * 2 >= title.size;
}

/** What a text is about: its words, one or many of a thing being the same, without those that any promise has. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !SAY_NOTHING.has(word)).map((word) => word.replace(/(?<=\p{L}{3})s$/u, '')));
}

const SAY_NOTHING = new Set(
  `a an and as at be been by for from if in into is it its of on or that the their this to was were will with
  report reports update updates further progress paper papers presentation verbal
  submitted submit presented present brought bring provided provide made make received receive given give taken
  considered consider circulated come back panel commission committee meeting meetings members future next later
  time due course day days week weeks month months year years one two three four six nine twelve`.split(/\s+/),
);
