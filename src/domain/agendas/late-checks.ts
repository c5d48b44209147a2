/**
 * An item needs the clear days on the agenda, or the chair's ruling that it is urgent; a paper that is to follow is
 * chased before the day of publication. (LGA 1972, s.100B(3)-(4).)
 */
import { addDays, type CalendarDate, longDate } from '../calendar/calendar-date.js';
import { effectivePublication, isCountedDay, latestPublication } from '../calendar/clear-days.js';
import { openAllYear } from '../calendar/days-given.js';
import type { AgendaToCheck, EntryToCheck, Finding } from './checked-agenda.js';

/** When few of them are left, the clerk is reminded: working days before the last day of publication. */
const REMIND_FROM = 3;
const LAST_REMINDER = 1;

/** What was added after the last day of publication is taken only as urgent (s.100B(4)). */
export function checkLateItems(agenda: AgendaToCheck): Finding[] {
  if (!agenda.partVAApplies) return [];
  const last = lastDayOf({ ...agenda, dayCount: openAllYear(agenda.dayCount) });
  return agenda.entries.filter((entry) => isLate(entry, last)).map((entry) => tooLate(entry, last));
}

/** A paper to follow is named on the agenda and goes out as a supplement; three days and one day before, it is due. */
export function checkPapersToFollow(agenda: AgendaToCheck): Finding[] {
  const left = workingDaysUntil(lastDayOf(agenda), agenda);
  if (left > REMIND_FROM) return [];
  return agenda.entries
    .filter(({ paper, papers }) => paper === 'to-follow' && papers.length === 0)
    .map((entry) => ({
      level: 'warning',
      code: 'paper-to-follow',
      message: `Item ${entry.number}: the paper is still to follow, and ${timeLeft(left)}.`,
      entryId: entry.id,
      lawRef: 'LGA 1972, s.100B(3)',
    }));
}

function isLate({ kind, addedOn, isUrgent }: EntryToCheck, last: CalendarDate): boolean {
  return kind === 'business' && addedOn !== null && addedOn > last && !isUrgent;
}

function tooLate({ id, number, addedOn }: EntryToCheck, last: CalendarDate): Finding {
  return {
    level: 'stop',
    code: 'item-too-late',
    message:
      `Item ${number} came onto the agenda on ${longDate(addedOn ?? last)}, after the last day to publish ` +
      `(${longDate(last)}). It needs the chair’s reason why it is urgent, or a later meeting.`,
    entryId: id,
    lawRef: 'LGA 1972, s.100B(4)',
  };
}

/** Of a meeting called at short notice, the day of the call. (s.100B(4)(a).) */
function lastDayOf({ meetingOn, clearDaysRequired, dayCount, convened, officesClose }: AgendaToCheck): CalendarDate {
  const last = latestPublication(meetingOn, clearDaysRequired, dayCount);
  const called = convened && effectivePublication(convened, officesClose, dayCount);
  return called !== null && called > last ? called : last;
}

/** 0 on the day itself and after it. */
function workingDaysUntil(last: CalendarDate, { today, dayCount }: AgendaToCheck): number {
  let left = 0;
  for (let day = today; day < last && left <= REMIND_FROM; day = addDays(day, 1)) {
    if (isCountedDay(addDays(day, 1), dayCount)) left += 1;
  }
  return left;
}

function timeLeft(left: number): string {
  if (left === 0) return 'the last day to publish has come';
  return `${left === LAST_REMINDER ? 'one working day is' : `${left} working days are`} left until the last day to publish`;
}
