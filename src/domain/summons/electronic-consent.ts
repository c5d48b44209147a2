/**
 * A summons may go to an electronic address only while the member consents to that: to one address, in force from the
 * day it is given until the day it is withdrawn. (LGA 1972, Sch 12 para 4(1A), by SI 2015/5.)
 */
import type { CalendarDate } from '../calendar/calendar-date.js';

export interface ElectronicConsent {
  readonly address: string;
  /** The first day on which it counts. */
  readonly consentedOn: CalendarDate;
  /** The first day on which it counts no more; null while it stands. */
  readonly withdrawnOn: CalendarDate | null;
}

/** The one in force on a day; null where there is none. */
export function consentOn<C extends ElectronicConsent>(consents: readonly C[], day: CalendarDate): C | null {
  const inForce = consents.filter(
    ({ consentedOn, withdrawnOn }) => consentedOn <= day && (withdrawnOn === null || day < withdrawnOn),
  );
  return latestOf(inForce, ({ consentedOn }) => consentedOn);
}

/** The day of the last withdrawal up to a day; null where none was made. */
export function withdrawnBy(consents: readonly ElectronicConsent[], day: CalendarDate): CalendarDate | null {
  const days = consents.flatMap(({ withdrawnOn }) => (withdrawnOn !== null && withdrawnOn <= day ? [withdrawnOn] : []));
  return latestOf(days, (each) => each);
}

function latestOf<T>(all: readonly T[], dayOf: (one: T) => CalendarDate): T | null {
  return all.reduce<T | null>((last, one) => (last !== null && dayOf(last) > dayOf(one) ? last : one), null);
}
