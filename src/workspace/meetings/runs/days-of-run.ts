/** The days a clerk asks for, or what is wrong with the question, at its input. */
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { enumerated } from '../../../domain/enumeration.js';
import { RuleBroken } from '../../../domain/errors.js';
import { daysOfRun, type Recurrence, rhythmInWords } from '../../../domain/calendar/recurrence.js';
import { readTypedDays } from '../../../domain/calendar/typed-days.js';
import { refuseOutOfReach } from '../meeting-details.js';
import type { RunQuestionForm } from './run.form.js';

/** Weekly for a year, and a few more. */
export const MOST_DAYS = 60;

/** @throws RuleBroken */
export function daysAskedFor(question: RunQuestionForm, today: CalendarDate): CalendarDate[] {
  const rule = ruleOf(question);
  return rule === null ? listed(question.list ?? '', today) : inRhythm(rule, question, today);
}

/** `The fourth Tuesday of each month`; null for listed days. */
export function rhythmOf(question: RunQuestionForm): string | null {
  const rule = ruleOf(question);
  return rule && rhythmInWords(rule);
}

/** @throws RuleBroken */
export function refuseTooMany(days: readonly CalendarDate[], field: string): void {
  if (days.length <= MOST_DAYS) return;
  throw new RuleBroken(`These are ${days.length} days. A run has at most ${MOST_DAYS}, so plan it in parts`, field);
}

function ruleOf({ rhythm, every = 1, which = 'first', weekday = 1 }: RunQuestionForm): Recurrence | null {
  switch (rhythm) {
    case 'weeks':
      return { rhythm, every, weekday };
    case 'months':
      return { rhythm, place: which, weekday };
    case 'list':
      return null;
  }
}

function inRhythm(rule: Recurrence, { from = '', to = '' }: RunQuestionForm, today: CalendarDate): CalendarDate[] {
  refuseOutOfReach(from, today, 'from');
  refuseOutOfReach(to, today, 'to');
  if (to < from) throw new RuleBroken('The last day must be the first day or later', 'to');
  const days = daysOfRun(rule, from, to);
  if (days.length === 0) throw new RuleBroken('There is no such day between the first day and the last', 'to');
  refuseTooMany(days, 'to');
  return days;
}

function listed(text: string, today: CalendarDate): CalendarDate[] {
  const { days, problems } = readTypedDays(text);
  const [problem, ...more] = problems.map((line) => `“${line.slice(0, 60)}”`);
  if (problem !== undefined) {
    const named = more.length > 2 ? `${problem} and ${more.length} more lines are` : areLines([problem, ...more]);
    throw new RuleBroken(`${named} no day, or a day that is not on that day of the week`, 'list');
  }
  days.forEach((day) => refuseOutOfReach(day, today, 'list'));
  refuseTooMany(days, 'list');
  return [...days];
}

function areLines(lines: readonly string[]): string {
  return `${enumerated(lines)} ${lines.length === 1 ? 'is' : 'are'}`;
}
