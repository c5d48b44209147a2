/** Whose time ends because somebody else is appointed in their place. */
import { type CalendarDate, longDate } from '../../domain/calendar/calendar-date.js';
import { RuleBroken } from '../../domain/errors.js';
import { termsOn } from '../../domain/membership/term-of-office.js';
import type { ChampionAppointment } from './champion-appointment.entity.js';
import type { ChampionAppointmentForm } from './champion-appointment.form.js';
import type { ChampionStrand } from './champion-strand.entity.js';

/**
 * Of those who hold a seat on the first day and hold it still today: what is over by now stays as it was.
 *
 * @throws RuleBroken where that is none of them, or several hold a seat and nobody has said which, or no minute ends it
 */
export function replacedBy(
  form: Pick<ChampionAppointmentForm, 'from' | 'replaces' | 'replacesId' | 'appointingMinute'>,
  strand: ChampionStrand,
  all: readonly ChampionAppointment[],
  today: CalendarDate,
): ChampionAppointment[] {
  const replaced = chosenIn(form, strand, all, today);
  if (replaced.length > 0 && form.appointingMinute === undefined) {
    throw new RuleBroken(
      'Enter the minute that appoints them: it ends the time of whoever was appointed before too',
      'appointingMinute',
    );
  }
  return replaced;
}

function chosenIn(
  { from, replaces, replacesId }: Pick<ChampionAppointmentForm, 'from' | 'replaces' | 'replacesId'>,
  { seats }: ChampionStrand,
  all: readonly ChampionAppointment[],
  today: CalendarDate,
): ChampionAppointment[] {
  const holding = termsOn(all, from).filter(({ to }) => to === null || to >= today);
  if (replacesId !== undefined) {
    const chosen = holding.filter(({ id }) => id === replacesId);
    if (chosen.length > 0) return chosen;
    throw new RuleBroken(`Select somebody who holds a seat on ${longDate(from)}, or nobody`, 'replacesId');
  }
  if (replaces !== true) return [];
  if (seats > 1 && holding.length > 1) {
    throw new RuleBroken(
      `${holding.length} people hold a seat on ${longDate(from)}: say whom they replace`,
      'replacesId',
    );
  }
  return holding;
}
