/**
 * What an appointment must satisfy: no more at a time than there are seats, each a member and nobody twice, while the
 * strand or the body stands.
 */
import { addDays, type CalendarDate, longDate } from '../../domain/calendar/calendar-date.js';
import { RuleBroken } from '../../domain/errors.js';
import { firstDayHeld } from '../../domain/membership/shared-seats.js';
import { STRAND_WORDS } from '../../domain/membership/strand-kinds.js';
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
export function refuseAfterEnd({ kind, endedOn }: ChampionStrand, { from, to }: Term): void {
  if (endedOn === null) return;
  const over = `${kind === 'strand' ? 'This strand ended on' : 'The panel appoints nobody to this body after'} ${longDate(endedOn)}`;
  if (from > endedOn) throw new RuleBroken(over, 'from');
  if (to === null || to > endedOn) throw new RuleBroken(over, 'to');
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

/** `field` is where the day that reaches into others’ time was entered. @throws RuleBroken */
export function refuseWithoutSeat(
  { kind, seats }: ChampionStrand,
  term: Term,
  others: readonly ChampionAppointment[],
  field: 'from' | 'to',
): void {
  const full = firstDayHeld(others, seats, term);
  if (!full) return;
  const { isHolder, thing } = STRAND_WORDS[kind];
  const [holder] = full.holders;
  if (seats === 1 && holder) {
    const held = `${whoIs(holder)} is ${isHolder} this ${thing} ${termInWords(holder)}`;
    throw new RuleBroken(`${held}. End that appointment first`, field);
  }
  const holders = full.holders.map((each) => `${whoIs(each)} (${termInWords(each)})`).join(', ');
  throw new RuleBroken(
    `All ${seats} seats are held on ${longDate(full.day)}: ${holders}. End one of these appointments first`,
    field,
  );
}

/** Nobody holds two seats of one body on one day. `field` is where that can be put right. @throws RuleBroken */
export function refuseTwice(
  { kind, seats }: ChampionStrand,
  term: Term & Pick<ChampionAppointment, 'personId'>,
  others: readonly ChampionAppointment[],
  field: 'personId' | 'to',
): void {
  const own = others.find((each) => each.personId === term.personId && sharedDays(term, each) !== null);
  if (seats === 1 || !own) return;
  const { isHolder, thing } = STRAND_WORDS[kind];
  throw new RuleBroken(`${whoIs(own)} is ${isHolder} this ${thing} already, ${termInWords(own)}`, field);
}

/** A time that has begun stays on record: nothing ends it before its first day. @throws RuleBroken */
export function refuseUndoing(
  { kind }: ChampionStrand,
  appointments: readonly ChampionAppointment[],
  lastDay: CalendarDate,
  today: CalendarDate,
  field: 'from' | 'to',
): void {
  const undone = appointments.find(({ from }) => from > lastDay && from <= today);
  if (!undone) return;
  const earliest = longDate(field === 'to' ? undone.from : addDays(undone.from, 1));
  throw new RuleBroken(
    `${whoIs(undone)} has been ${kind === 'strand' ? 'the champion' : 'a representative'} since ${longDate(undone.from)}. Enter ${earliest} or a later day`,
    field,
  );
}

/** To those who keep champions, who know everybody. */
function whoIs({ person }: ChampionAppointment): string {
  return person ? fullName(person) : 'Somebody';
}
