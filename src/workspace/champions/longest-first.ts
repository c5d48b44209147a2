import type { ChampionAppointment } from './champion-appointment.entity.js';

/** Who has held a seat longest stands first; those of one day in the order of their names. */
export function longestFirst<A extends ChampionAppointment>(appointments: readonly A[]): A[] {
  const key = ({ from, person, id }: A) => [from, person?.sortKey ?? '', id].join(' ');
  return [...appointments].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}
