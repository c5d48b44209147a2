/**
 * Notice, agenda and open reports are out for the clear days the law asks; where the meeting is itself called at short
 * notice they are out when it is called. Bodies outside Part VA have no such test.
 * (LGA 1972, s.100A(6)(a), s.100B(3)-(4) and s.100E; SI 2002/715.)
 */
import { type CalendarDate, longDate } from '../calendar/calendar-date.js';
import { clearDaysBetween, effectivePublication, latestAct, latestPublication } from '../calendar/clear-days.js';
import { daysByName } from '../calendar/printed-meetings.js';
import type { AgendaToCheck, Finding } from './checked-agenda.js';

export function checkClearDays(agenda: AgendaToCheck): Finding[] {
  const { meetingOn, dayCount, clearDaysRequired: required, convened } = agenda;
  const at = latestAct(agenda.publishedAt);
  if (!agenda.partVAApplies || at === null) return [];
  const effective = effectivePublication(at, agenda.officesClose, dayCount);
  const counted = clearDaysBetween(effective, meetingOn, dayCount);
  if (counted.length >= required) return [];
  const given = `Papers published on ${longDate(effective)} have ${clearDaysInWords(counted)}`;
  return convened === null ? [tooFew(given, agenda)] : behindCall(given, effective, agenda);
}

function tooFew(given: string, { meetingOn, dayCount, clearDaysRequired: required }: AgendaToCheck): Finding {
  const message =
    `${given}; the law asks for ${required}. ` +
    `The last day to publish is ${longDate(latestPublication(meetingOn, required, dayCount))}.`;
  return { level: 'stop', code: 'too-few-clear-days', message, lawRef: 'LGA 1972, s.100A(6)(a) and s.100B(3)' };
}

/** What goes up on the day of the call keeps up with it. */
function behindCall(given: string, effective: CalendarDate, agenda: AgendaToCheck): Finding[] {
  const { convened, officesClose, dayCount } = agenda;
  if (convened === null || effective <= effectivePublication(convened, officesClose, dayCount)) return [];
  const message = `${given}. The meeting was called at short notice on ${longDate(convened.date)}, and its papers should have been out then.`;
  return [{ level: 'warning', code: 'too-few-clear-days', message, lawRef: 'LGA 1972, s.100B(3)-(4)' }];
}

function clearDaysInWords(counted: readonly string[]): string {
  if (counted.length === 0) return 'no clear days';
  return `${counted.length} clear ${counted.length === 1 ? 'day' : 'days'} (${daysByName(counted)})`;
}
