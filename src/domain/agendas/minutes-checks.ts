/** Minutes are approved of a meeting that is named. (LGA 1972, Sch 12 para 41.) */
import type { AgendaToCheck, Finding } from './checked-agenda.js';

export function checkMinutesNamed({ entries }: AgendaToCheck): Finding[] {
  return entries
    .filter(({ kind, minutesNamed }) => kind === 'minutes' && minutesNamed === 0)
    .map(({ id, number }) => ({
      level: 'warning',
      code: 'minutes-not-named',
      message: `Item ${number} approves minutes, and does not say of which meeting.`,
      entryId: id,
      lawRef: 'LGA 1972, Sch 12 para 41',
    }));
}
