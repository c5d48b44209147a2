/** What an appointment must satisfy: one champion of a strand at a time, who is a member, while the strand stands. */
import { addDays, type CalendarDate, longDate } from '../../domain/calendar/calendar-date.js';
import { RuleBroken } from '../../domain/errors.js';
import { sharedDays, termInWords } from '../../domain/membership/term-of-office.js';
import { fullName, type Person } from '../people/person.entity.js';
import type { ChampionAppointment } from './champion-appointment.entity.js';
import type { ChampionStrand } from './champion-strand.entity.js';

type Term = Pick<ChampionAppointment, 'from' | 'to'>;

/** @throws RuleBroken */
export function refuseBackwards({ from, to }: Term): void {
  if (to !== null && to < from) throw new RuleBroken(`The last day must be ${longDate(from)} or later`, 'to');
}

/** @throws RuleBroken */
export function refuseAfterEnd({ endedOn }: ChampionStrand, { from, to }: Term): void {
  if (endedOn === null) return;
  if (from > endedOn) throw new RuleBroken(`This strand ended on ${longDate(endedOn)}`, 'from');
  if (to === null || to > endedOn) throw new RuleBroken(`This strand ended on ${longDate(endedOn)}`, 'to');
}

/** @throws RuleBroken */
export function refuseUnlessMember(person: Person | null, { to }: Term, hasSeat: boolean): void {
  if (person === null || !(hasSeat || person.kind === 'councillor' || person.kind === 'co-optee')) {
    throw new RuleBroken('Select a councillor, a co-optee or another member of this panel from the list', 'personId');
  }
  if (person.leftOn !== null && (to === null || to > person.leftOn)) {
    throw new RuleBroken(`They left the council on ${longDate(person.leftOn)}`, 'personId');
  }
}

/** `field` is where the day that reaches into another's time was entered. @throws RuleBroken */
export function refuseSecond(term: Term, others: readonly ChampionAppointment[], field: 'from' | 'to'): void {
  const other = others.find((each) => sharedDays(term, each) !== null);
  if (!other) return;
  throw new RuleBroken(
    `${whoIs(other)} is the champion of this strand ${termInWords(other)}. End that appointment first`,
    field,
  );
}

/** A time as champion that has begun stays on record: nothing ends it before its first day. @throws RuleBroken */
export function refuseUndoing(
  appointments: readonly ChampionAppointment[],
  lastDay: CalendarDate,
  today: CalendarDate,
  field: 'from' | 'to',
): void {
  const undone = appointments.find(({ from }) => from > lastDay && from <= today);
  if (!undone) return;
  const earliest = longDate(field === 'to' ? undone.from : addDays(undone.from, 1));
  throw new RuleBroken(
    `${whoIs(undone)} has been the champion since ${longDate(undone.from)}. Enter ${earliest} or a later day`,
    field,
  );
}

/** To those who keep champions, who know everybody. */
function whoIs({ person }: ChampionAppointment): string {
  return person ? fullName(person) : 'Somebody';
}
