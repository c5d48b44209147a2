/** What the editor says of due dates: the panel's usual one, and which day the words that were typed mean. */
import { readDueWording } from '../../../domain/actions/due-day.js';
import type { DueContext } from '../../../domain/actions/due-reading.js';
import { usualDueDate } from '../../../domain/actions/usual-due-date.js';
import { plainDate } from '../../../domain/calendar/calendar-date.js';
import type { MinuteInHand } from './minute-in-hand.js';

export interface UsualDueDate {
  readonly hint: string;
  /** Words that read as a day, to be chosen. */
  readonly offered: readonly string[];
}

export function presentUsualDue({ due, minutes: { panel } }: Pick<MinuteInHand, 'due' | 'minutes'>): UsualDueDate {
  const usual = usualDueDate({ rule: panel.actionDueRule, days: panel.actionDueDays }, due);
  const left = 'If you leave this empty, no date is set.';
  if (usual === null) return { hint: left, offered: [] };
  return { hint: `${left} The panel’s usual date: ${plainDate(usual)}`, offered: [plainDate(usual)] };
}

/** `Means 22 February 2018: in six months’ time, counted from …`; null while nothing is written. */
export function meaningOf(words: string, context: DueContext): string | null {
  if (words.trim() === '') return null;
  const { on, because } = readDueWording(words, context);
  if (on === null) return `No date is set: ${because}`;
  const day = plainDate(on);
  return because === day ? `Means ${day}` : `Means ${because.startsWith(day) ? because : `${day}: ${because}`}`;
}
