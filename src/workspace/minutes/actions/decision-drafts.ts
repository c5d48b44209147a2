/** Turns what a page or a program sent into what a minute says of each action. */
import { readDueWording } from '../../../domain/actions/due-day.js';
import type { DueContext } from '../../../domain/actions/due-reading.js';
import { isCalendarDate, plainDate } from '../../../domain/calendar/calendar-date.js';
import { RuleBroken } from '../../../domain/errors.js';
import type { ActionDecision } from './action-decision.entity.js';
import type { ActionDecisionForm } from './action-decisions.form.js';

export type DecisionDraft = Pick<ActionDecision, 'actionId' | 'decision' | 'text' | 'newDueOn' | 'prints'>;

/** In the order of the page. @throws RuleBroken at the input that is wrong */
export function decisionDrafts(forms: readonly ActionDecisionForm[], due: DueContext): DecisionDraft[] {
  return forms.flatMap(({ actionId, decision, text = '', newDue = '', prints }, index) => {
    if (decision === undefined) return [];
    const at = (field: string) => `decisions[${index}][${field}]`;
    if (text === '' && decision === 'progress') throw new RuleBroken('Enter what was reported', at('text'));
    if (text === '' && decision === 'new-date') throw new RuleBroken('Enter why the date is moved', at('text'));
    const newDueOn = decision === 'new-date' ? dayIn(newDue, due, at('newDue')) : null;
    return [{ actionId, decision, text, newDueOn, prints }];
  });
}

function dayIn(words: string, due: DueContext, field: string): string {
  if (words === '') throw new RuleBroken('Enter the new date', field);
  const read = isCalendarDate(words) ? { on: words, because: '' } : readDueWording(words, due);
  if (read.on === null) throw new RuleBroken(`Enter a day: ${read.because}`, field);
  if (read.on > due.saidOn) return read.on;
  throw new RuleBroken(`Enter a day after the meeting: this is ${plainDate(read.on)}`, field);
}
