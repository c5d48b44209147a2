/** What a panel does with an action that is outstanding, when the minutes of its last meeting come up. */
import { type CalendarDate, plainDate } from '../calendar/calendar-date.js';

export const ACTION_DECISIONS = ['progress', 'complete', 'new-date', 'carry-forward'] as const;
export type ActionDecisionWord = (typeof ACTION_DECISIONS)[number];

export const ACTION_DECISION_WORDS: Readonly<Record<ActionDecisionWord, string>> = {
  progress: 'Progress reported',
  complete: 'Agree complete',
  'new-date': 'New date',
  'carry-forward': 'Carry forward',
};

export interface DecidedWords {
  readonly decision: ActionDecisionWord;
  /** What was said of it; empty where only what was agreed is minuted. */
  readonly text: string;
  readonly newDueOn: CalendarDate | null;
}

/** `Circulated on 3 September. Agreed that this is complete.` */
export function decisionInWords({ decision, text, newDueOn }: DecidedWords): string {
  const said = text === '' ? [] : [asSentence(text)];
  switch (decision) {
    case 'progress':
      return said[0] ?? 'Progress was reported.';
    case 'complete':
      return [...said, 'Agreed that this is complete.'].join(' ');
    case 'new-date':
      return [...said, newDueOn === null ? '' : `Agreed that it is due on ${plainDate(newDueOn)}.`].join(' ').trim();
    case 'carry-forward':
      return [...said, 'Carried forward.'].join(' ');
  }
}

function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** `CPP 20(4) 2017/18` under minutes of the same panel and year: `Minute 20(4)`. */
export function referenceInMinutes(reference: string, panel: string, year: string | null): string {
  if (!reference.startsWith(`${panel} `)) return reference;
  const own = reference.slice(panel.length + 1);
  const short = year !== null && own.endsWith(` ${year}`) ? own.slice(0, -year.length - 1) : own;
  return /^\d/.test(short) ? `Minute ${short}` : short.charAt(0).toUpperCase() + short.slice(1);
}
