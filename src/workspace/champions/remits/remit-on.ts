import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { ChampionRemit } from './champion-remit.entity.js';

/** The version that applies on a day; null before the first. `remits` are of one strand, the latest first. */
export function remitOn<Remit extends Pick<ChampionRemit, 'from'>>(
  remits: readonly Remit[],
  day: CalendarDate,
): Remit | null {
  return remits.find(({ from }) => from <= day) ?? null;
}
