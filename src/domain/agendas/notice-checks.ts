/**
 * Notice, agenda and open reports are out for the clear days the law asks; where the meeting is itself called at short
 * notice they are out when it is called. Bodies outside Part VA have no such test.
 * (LGA 1972, s.100A(6)(a), s.100B(3)-(4) and s.100E; SI 2002/715.)
 */
import { longDate } from '../calendar/calendar-date.js';
import { latestAct, latestPublication } from '../calendar/clear-days.js';
import { type DaysGiven, daysGiven, daysGivenInWords, openAllYear } from '../calendar/days-given.js';
import type { AgendaToCheck, Finding } from './checked-agenda.js';

export function checkClearDays(agenda: AgendaToCheck): Finding[] {
  const at = latestAct(agenda.publishedAt);
  if (!agenda.partVAApplies || at === null) return [];
  const given = daysGiven(at, { ...agenda, required: agenda.clearDaysRequired });
  if (given.isShort)
    return [agenda.convened === null ? tooFew(given, agenda) : behindCall(given, agenda.convened.date)];
  return given.isShortByClosures ? [tooFewWithoutClosures(given, agenda)] : [];
}

function tooFew(given: DaysGiven, { meetingOn, dayCount, clearDaysRequired: required }: AgendaToCheck): Finding {
  const last = latestPublication(meetingOn, required, openAllYear(dayCount));
  const message = `${inWords(given)}; the law asks for ${required}. The last day to publish is ${longDate(last)}.`;
  return { level: 'stop', code: 'too-few-clear-days', message, lawRef: 'LGA 1972, s.100A(6)(a) and s.100B(3)' };
}

/** No court has said that such days do not count; papers that nobody can come and read are a risk all the same. */
function tooFewWithoutClosures(given: DaysGiven, agenda: AgendaToCheck): Finding {
  const { meetingOn, dayCount, clearDaysRequired: required } = agenda;
  const last = longDate(latestPublication(meetingOn, required, dayCount));
  const message =
    `${inWords(given)}. ${required} are required, and nobody can read papers at offices that are shut: ` +
    `the last day to publish without counting closures is ${last}.`;
  return { level: 'warning', code: 'too-few-clear-days', message, lawRef: 'LGA 1972, s.100B(3)' };
}

/** What goes up on the day of the call keeps up with it. */
function behindCall(given: DaysGiven, calledOn: string): Finding {
  const message = `${inWords(given)}. The meeting was called at short notice on ${longDate(calledOn)}, and its papers should have been out then.`;
  return { level: 'warning', code: 'too-few-clear-days', message, lawRef: 'LGA 1972, s.100B(3)-(4)' };
}

function inWords(given: DaysGiven): string {
  return `Papers published on ${longDate(given.effective)} have ${daysGivenInWords(given)}`;
}
