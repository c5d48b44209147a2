/**
 * Notice, agenda and open reports are out for the clear days the law asks; bodies outside Part VA have no such test.
 * (LGA 1972, s.100A(6)(a), s.100B(3) and s.100E; SI 2002/715.)
 */
import { longDate } from '../calendar/calendar-date.js';
import { clearDaysBetween, effectivePublication, latestAct, latestPublication } from '../calendar/clear-days.js';
import { daysByName } from '../calendar/printed-meetings.js';
import type { AgendaToCheck, Finding } from './checked-agenda.js';

export function checkClearDays(agenda: AgendaToCheck): Finding[] {
  const { meetingOn, dayCount, clearDaysRequired: required } = agenda;
  const at = latestAct(agenda.publishedAt);
  if (!agenda.partVAApplies || at === null) return [];
  const effective = effectivePublication(at, agenda.officesClose, dayCount);
  const counted = clearDaysBetween(effective, meetingOn, dayCount);
  if (counted.length >= required) return [];
  const message =
    `Papers published on ${longDate(effective)} have ${clearDaysInWords(counted)}; the law asks for ${required}. ` +
    `The last day to publish is ${longDate(latestPublication(meetingOn, required, dayCount))}.`;
  return [{ level: 'stop', code: 'too-few-clear-days', message, lawRef: 'LGA 1972, s.100A(6)(a) and s.100B(3)' }];
}

function clearDaysInWords(counted: readonly string[]): string {
  if (counted.length === 0) return 'no clear days';
  return `${counted.length} clear ${counted.length === 1 ? 'day' : 'days'} (${daysByName(counted)})`;
}
